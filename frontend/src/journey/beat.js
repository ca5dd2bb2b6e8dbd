// The heartbeat: how each step felt, and how it should feel. The rules are those of app/ui/pictures/journey_map/lanes/heartbeat.py.
import { runs, smooth } from "./curve.js";
import { across, down } from "./grid.js";
import { riseOf } from "./journey.js";
import { draw } from "./make.js";
import { feelingSign, star } from "./signs.js";

export const HEIGHT = 260; // .lr-map__felt has the same
export const ROOMY = 72; // px: in a narrower column only a high and a low get their words
const SCALE = [2, 1, 0, -1, -2];
const LETTER = 3.6; // px: half of a letter, and a little more

// The points of a line; a step that this journey does not have is passed by.
export const pointsOf = (journey, column, desired, height = HEIGHT) =>
  journey.steps.flatMap((step, at) => {
    if (desired ? step.dropped : step.added) return [];
    const value = desired ? step.desired : step.feeling;
    return [[across(at, column, journey.rules), value === null ? null : down(value, height, journey.rules)]];
  });

export function drawBeat(journey, column, words) {
  const width = column * journey.steps.length;
  const said = column < ROOMY ? ends(journey) : null;
  const y = (feeling) => down(feeling, HEIGHT, journey.rules);
  const rules = SCALE.map((feeling) => draw("line", { class: feeling ? "lr-beat__rule" : "lr-beat__zero", x1: 0, y1: y(feeling), x2: width, y2: y(feeling) }));
  const lines = [true, false].flatMap((desired) =>
    runs(pointsOf(journey, column, desired)).map((line) => draw("path", { class: desired ? "lr-beat__desired" : "lr-beat__now", d: smooth(line) })),
  );
  const steps = journey.steps.map((step, at) => stepMarks(step, across(at, column, journey.rules), y, { journey, words, said }));
  return draw("g", {}, ...rules, ...arrows(journey, column, y), ...lines, ...steps, ...names(journey, column, words));
}

// In a narrow column only these speak: the highest and the lowest.
function ends(journey) {
  const told = journey.steps.filter((step) => step.feeling !== null);
  if (!told.length) return new Set();
  const by = (better) => told.reduce((best, step) => (better(step.feeling, best.feeling) ? step : best));
  return new Set([by((a, b) => a > b), by((a, b) => a <= b)]);
}

function arrows(journey, column, y) {
  return journey.steps.flatMap((step, at) => {
    if (riseOf(step) < journey.rules.big) return [];
    const [x, low, high] = [across(at, column, journey.rules), y(step.feeling) - 13, y(step.desired) + 12];
    const head = draw("path", { class: "lr-beat__head", d: `M${x} ${high}L${x - 9} ${high + 13}L${x + 9} ${high + 13}Z` });
    return [draw("line", { class: "lr-beat__arrow", x1: x, y1: low, x2: x, y2: high + 10 }), head];
  });
}

function stepMarks(step, x, y, { journey, words, said }) {
  const marks = [];
  const [now, desired] = [y(step.feeling ?? 0), y(step.desired ?? 0)];
  if (step.added) {
    marks.push(feelingSign([x, desired], step.desired, 8));
    if (journey.compared && !said) marks.push(label(x, desired + (step.desired > 0 ? 26 : -17), words.added, "is-better"));
  } else {
    if (step.desired !== null && step.desired !== step.feeling && !step.dropped) marks.push(feelingSign([x, desired], step.desired, 6));
    marks.push(feelingSign([x, now], step.feeling, 9.5), ...saidOf(step, x, now, y, { journey, words, said }));
  }
  if (step.moment) marks.push(star([x, 16]), ...(said ? [] : [label(x, 38, words.moment_short, "is-strong")]));
  return draw("g", { "data-step": step.id }, ...marks);
}

// The word of a feeling where it matters, and what the desired journey changes.
function saidOf(step, x, now, y, { journey, words, said }) {
  const speaks = said ? said.has(step) : step.feeling === null || Math.abs(step.feeling) >= journey.rules.loud || step.moment;
  const below = step.feeling === null || step.feeling < 0;
  const found = speaks ? [label(x, now + (below ? 27 : -18), words.feelings[step.feeling ?? ""], `is-${step.feeling ?? "unknown"}`)] : [];
  if (riseOf(step) >= journey.rules.big && !said) found.push(label(x + 10, (now + y(step.desired)) / 2 + 5, `+${riseOf(step)}`, "is-better", "start"));
  if (step.dropped && !said) found.push(label(x, step.feeling === null ? now - 18 : now + 44, words.dropped, "is-better"));
  return found;
}

// The lines are named where they end, as soon as there are two.
function names(journey, column, words) {
  const found = [[false, words.now, "is-strong"], [true, words.desired, "is-better"]].flatMap(([desired, name, css]) => {
    const last = pointsOf(journey, column, desired).filter(([, at]) => at !== null).at(-1);
    return last ? [{ x: last[0], y: last[1], name, css }] : [];
  });
  if (found.length < 2) return [];
  const [a, b] = found;
  if (Math.abs(a.y - b.y) < 18) [a.y, b.y] = a.y <= b.y ? [a.y - 9, b.y + 9] : [a.y + 9, b.y - 9];
  return found.map((one) => label(one.x + 17, one.y + 5, one.name, one.css, "start"));
}

// Words never run under the scale at the left.
function label(x, y, text, css, anchor = "middle") {
  const half = anchor === "middle" ? text.length * LETTER : 0;
  return draw("text", { class: `lr-beat__word ${css}`, x: Math.max(x, half), y, "text-anchor": anchor }, text);
}

// The scale at the left of the curve: a sign and, where there is room, its word.
export function drawScale(journey, room, words) {
  const height = (feeling) => down(feeling, HEIGHT, journey.rules);
  const marks = SCALE.flatMap((feeling) => [
    feelingSign([room - 14, height(feeling)], feeling, 6),
    room < 100 ? "" : draw("text", { class: `lr-beat__word is-${feeling}`, x: room - 27, y: height(feeling) + 4.3, "text-anchor": "end" }, words.feelings[feeling]),
  ]);
  return draw("svg", { class: "lr-beat", width: room, height: HEIGHT, "aria-hidden": "true" }, ...marks);
}
