// The one sentence that must stay: the same as app/ui/pictures/feelings.py. A test compares the two.
import { fill } from "../editor/rows.js";
import { riseOf } from "./journey.js";

// said: the sentences; words: those of the feelings.
export function finding(journey, said, words) {
  const { steps } = journey;
  if (!steps.length) return said.empty;
  if (journey.wanted) return promise(journey, said, words);
  const told = steps.filter((step) => step.feeling !== null);
  if (!told.length) return said.untold;
  const low = lowest(told);
  if (low.feeling >= 0) return fill(said.fine, { step: named(low) });
  return `${fill(said.low, { step: named(low), word: words[low.feeling] })} ${said[ending(told.at(-1), low)]}`;
}

function promise(journey, said, words) {
  const { steps } = journey;
  if (!steps.some((step) => step.desired !== null)) return said.unwanted;
  if (!journey.compared) return said.apart;
  const best = steps.reduce((most, step) => (riseOf(step) > riseOf(most) ? step : most));
  const rest = ["gone", "new"].map((what) => counted(said, what, steps.filter((step) => step[what === "gone" ? "dropped" : "added"]).length));
  const rise = fill(said.rise, { step: named(best), before: words[best.feeling ?? ""], after: words[best.desired ?? ""] });
  const others = rest.filter(Boolean).join(", ");
  return [riseOf(best) > 0 ? rise : said.no_rise, others && `${others}.`].filter(Boolean).join(" ");
}

const counted = (said, what, count) => count && fill(said[count === 1 ? `${what}_one` : what], { count });
const named = (step) => `‘${step.title}’`;

// Of equals the moment of truth, then the last.
function lowest(steps) {
  const rank = (step) => step.feeling * 2 + (step.moment ? 0 : 1);
  return steps.reduce((low, step) => (rank(step) <= rank(low) ? step : low));
}

function ending(last, low) {
  if (last === low) return "ends_there";
  if (last.feeling < 0) return "ends_low";
  return last.feeling ? "ends_well" : "ends_flat";
}
