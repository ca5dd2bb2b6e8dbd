// The journey as a table, one row for each step: the heartbeat runs down through the feelings, which one changes in place.
import { runs, smooth } from "./curve.js";
import { feelingOf, riseOf } from "./journey.js";
import { draw, make, press, set, tell } from "./make.js";
import { feelingSign } from "./signs.js";
import { fill } from "../editor/rows.js";
import { icon } from "../js/icon.js";

const EDGE = 16; // px: from the end of a slider to the middle of its outermost feeling
const TOOLS = ["up", "down", "double", "remove"];
const SIGNS = { up: "up", down: "down", double: "copy", remove: "bin" };
const FACTS = [["contact", "channel"], ["evidence", "grounds"]];

export class JourneyTable {
  constructor(panel) {
    Object.assign(this, { panel, words: panel.words });
    this.shape = "";
    this.art = draw("svg", { class: "lr-beat lr-felt__art", "aria-hidden": "true" });
    this.place = make("div", { class: "lr-felt" });
  }

  show(journey) {
    const shape = JSON.stringify([journey.compared, journey.phases.map((one) => [one.id, one.count]), journey.steps.map((one) => [one.id, one.moment])]);
    if (shape !== this.shape) this.build(journey);
    this.shape = shape;
    for (const phase of journey.phases) if (phase.count) tell(this.cells.get(`phase ${phase.id}`), phase.name || this.words.unnamed);
    for (const step of journey.steps) this.step(step, journey);
    this.line(journey);
  }

  build(journey) {
    const focused = this.place.contains(document.activeElement) ? document.activeElement.dataset : null;
    const { words } = this;
    this.heads = [words.step, words.feeling, words.channel, words.grounds, words.tools];
    const groups = this.groups(journey).map(([phase, steps]) =>
      make("tbody", {}, this.phase(phase), ...steps.map((step) => this.row(step, journey))));
    this.table = make("table", { class: "lr-felt__table" }, make("caption", { class: "lr-hidden" }, words.title),
      make("thead", {}, make("tr", {}, ...this.heads.map((head) => make("th", { scope: "col" }, head)))), ...groups);
    this.place.replaceChildren(this.art, this.table);
    this.cells = new Map([...this.table.querySelectorAll("[data-cell]")].map((cell) => [cell.dataset.cell, cell]));
    if (focused) this.place.querySelector(`[data-of="${CSS.escape(focused.of ?? "")}"][data-does="${focused.does ?? ""}"]`)?.focus();
  }

  groups(journey) {
    let from = 0;
    const found = journey.phases.filter((phase) => phase.count).map((phase) => [phase, journey.steps.slice(from, (from += phase.count))]);
    return from < journey.steps.length ? [...found, [null, journey.steps.slice(from)]] : found;
  }

  phase(phase) {
    const inside = phase ? press("", { class: "lr-map__go", "data-phase": phase.id, "data-cell": `phase ${phase.id}` }) : this.words.no_phase;
    return make("tr", {}, make("th", { scope: "rowgroup", colspan: this.heads.length, class: "lr-felt__phase" }, inside));
  }

  row(step, journey) {
    const isOwn = !(journey.wanted && step.dropped);
    const stop = make("span", { class: `lr-map__stop${step.moment ? " is-full" : ""}` }, String(step.number));
    const title = make("span", { class: "lr-felt__title", "data-cell": `title ${step.id}` });
    const name = isOwn ? press("", { class: "lr-map__go", "data-go": step.id, "data-of": step.id, "data-does": "go" }, stop, title) : make("span", { class: "lr-map__go" }, stop, title);
    const moment = step.moment ? make("span", { class: "lr-felt__moment" }, this.words.moment) : null;
    return make("tr", { "data-of-row": step.id, class: step.moment ? "is-moment" : "" },
      make("th", { scope: "row" }, name, moment),
      make("td", { class: "lr-felt__cell" }, ...this.slider(step, isOwn)),
      ...FACTS.map(([key, name]) => make("td", { "data-cell": `${key} ${step.id}`, "data-label": this.words[name] })),
      make("td", { class: "lr-felt__tools" }, ...(isOwn ? TOOLS.map((verb) => press("", { class: "utrecht-button lr-button--icon", "data-verb": verb, "data-on": step.id, "data-of": step.id, "data-does": verb }, icon(SIGNS[verb]))) : [])));
  }

  slider(step, isOwn) {
    const range = { type: "range", min: -2, max: 2, step: 1, class: "lr-felt__range", "data-felt": step.id, "data-of": step.id, "data-does": "felt", "data-cell": `felt ${step.id}` };
    return [isOwn ? make("input", range) : make("span", { class: "lr-felt__range", "data-cell": `felt ${step.id}` }), make("span", { class: "lr-felt__word" }, make("span", { "data-cell": `word ${step.id}` }), make("span", { class: "lr-felt__other", "data-cell": `other ${step.id}` }))];
  }

  step(step, journey) {
    const { words } = this;
    const title = step.title || words.unnamed;
    const cell = (key) => this.cells.get(`${key} ${step.id}`);
    tell(cell("title"), title);
    const felt = cell("felt");
    const feeling = feelingOf(step, journey);
    tell(cell("word"), this.panel.valueOf(step));
    if (felt.matches("input")) {
      if (felt.value !== String(feeling ?? 0)) felt.value = feeling ?? 0;
      set(felt, { "aria-label": fill(words.feeling_of, { number: step.number, what: title }), "aria-valuetext": this.panel.valueOf(step) });
    }
    this.other(cell("other"), journey.compared ? otherOf(step, journey, words) : []);
    tell(cell("contact"), [step.channel, step.waiting && fill(words.waits, { time: step.waiting })].filter(Boolean).join(", "));
    this.panel.ground(cell("evidence"), step);
    for (const tool of this.table.querySelectorAll(`[data-on="${CSS.escape(step.id)}"]`)) {
      const name = fill(words.verbs[tool.dataset.verb], { what: title });
      set(tool, { "aria-label": name, title: name });
    }
  }

  other(cell, texts) {
    const was = texts.join(" ");
    if (cell.dataset.was === was) return;
    cell.replaceChildren(...texts.flatMap((text) => [make("span", {}, text), " "]));
    cell.dataset.was = was;
  }

  // Lies over the sliders and nothing else: through the middle of each.
  line(journey) {
    const frame = this.place.getBoundingClientRect();
    const boxes = journey.steps.map((step) => this.cells.get(`felt ${step.id}`).getBoundingClientRect());
    const [first, last] = [boxes[0], boxes.at(-1)];
    set(this.art, { width: first.width, height: last.bottom - first.top });
    Object.assign(this.art.style, { left: `${first.left - frame.left}px`, top: `${first.top - frame.top}px` });
    const x = (box, value) => EDGE + ((value + 2) / 4) * (box.width - 2 * EDGE);
    const y = (box) => box.top - first.top + box.height / 2;
    const points = (desired) => journey.steps.flatMap((step, at) => {
      if (desired ? step.dropped : step.added) return [];
      const value = desired ? step.desired : step.feeling;
      return [[y(boxes[at]), value === null ? null : x(boxes[at], value)]];
    });
    const lines = [true, false].flatMap((desired) => runs(points(desired)).map((one) => draw("path", { class: desired ? "lr-beat__desired" : "lr-beat__now", d: smooth(one, true) })));
    const marks = journey.steps.flatMap((step, at) => marksOf(step, journey, (value) => [x(boxes[at], value), y(boxes[at])]));
    this.art.replaceChildren(...this.rulers(boxes, x, y), ...lines, ...marks);
  }

  rulers(boxes, x, y) {
    const [first, last] = [boxes[0], boxes.at(-1)];
    return [-2, -1, 0, 1, 2].map((value) => draw("line", { class: value ? "lr-beat__rule" : "lr-beat__zero", x1: x(first, value), x2: x(first, value), y1: y(first) - 20, y2: y(last) + 20 }));
  }

  sliders = () => [...this.place.querySelectorAll("[data-felt]")];
}

function marksOf(step, journey, at) {
  const own = feelingOf(step, journey);
  const other = journey.wanted ? step.feeling : step.desired;
  const marks = other !== null && other !== own ? [feelingSign(at(other), other, 5.5)] : [];
  if (!(journey.wanted && step.dropped)) marks.push(feelingSign(at(own ?? 0), own, 9));
  return marks;
}

// What the other journey says of this step, of now for a desired one and of the desired one for now; and how much it rises.
function otherOf(step, journey, words) {
  if (step.dropped && !journey.wanted) return [`${words.desired}: ${words.dropped}`];
  if (step.added) return [words.added];
  const value = words.feelings[(journey.wanted ? step.feeling : step.desired) ?? ""];
  const rise = riseOf(step);
  return [`${journey.wanted ? words.now : words.desired}: ${value}`, ...(rise ? [`(${rise > 0 ? "+" : ""}${rise})`] : [])];
}
