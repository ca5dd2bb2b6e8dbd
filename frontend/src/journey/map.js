// The journey as a map: a column for each step, the heartbeat as one of its rows. As "curve" only what belongs to the heartbeat.
// Each step has a slider in the row of the heartbeat, so the curve is a table: what is drawn lies behind it.
import { drawBeat, drawScale, HEIGHT, ROOMY } from "./beat.js";
import { columnOf, feelingAt } from "./grid.js";
import { feelingOf } from "./journey.js";
import { draw, make, press, set, tell } from "./make.js";
import { fill } from "../editor/rows.js";

const LEAST = { curve: 30, map: 150 }; // px of a column
const SCALE = { wide: 132, narrow: 34 };
const LETTER = 8; // px of a letter of a phase
const NAMES = 76; // px for the names of two lines, after the last step
const LANES = ["thought", "channel", "waiting", "backstage", "codes", "pains", "opportunities"];

export class JourneyMap {
  constructor(panel) {
    Object.assign(this, { panel, words: panel.words });
    this.shape = ""; // what the table was made for
    this.place = make("div", { class: "lr-map", tabindex: "0", role: "region", "aria-label": panel.words.sheet });
  }

  show(journey, view) {
    const room = this.place.clientWidth - 2;
    const scale = room >= 620 ? SCALE.wide : SCALE.narrow;
    const over = journey.compared ? NAMES : 12;
    const column = columnOf(room - scale - over, journey.steps.length, LEAST[view], journey.rules);
    const shape = JSON.stringify([view, scale, column, journey.phases.map((one) => [one.id, one.count]), journey.steps.map((one) => [one.id, one.moment])]);
    if (shape !== this.shape) this.build(journey, view, scale, column);
    this.shape = shape;
    this.update(journey, column);
  }

  build(journey, view, scale, column) {
    const focused = this.place.contains(document.activeElement) ? document.activeElement.dataset : null;
    const { words } = this;
    const lanes = (view === "map" ? LANES : []).filter((key) => journey.steps.some((step) => step[key]?.length));
    const rows = [...lanes, "evidence"].map((key) => this.lane(key, journey));
    this.scale = make("th", { scope: "row", class: "lr-map__lane lr-map__lane--beat" }, make("span", { class: "lr-hidden" }, words.experience));
    this.art = draw("svg", { class: "lr-beat lr-map__art", height: HEIGHT, "aria-hidden": "true" });
    this.table = make("table", { class: `lr-map__table lr-map__table--${view}${column < ROOMY ? " is-dense" : ""}${scale === SCALE.narrow ? " is-narrow" : ""}` },
      make("caption", { class: "lr-hidden" }, words.title),
      this.columns(journey, scale, column),
      make("thead", {}, this.phaseRow(journey), make("tr", {}, make("th", { scope: "row", class: "lr-map__lane" }, make("span", {}, words.does)), ...journey.steps.map((step) => this.head(step)))),
      make("tbody", {}, make("tr", {}, this.scale, ...journey.steps.map((step, at) => this.felt(step, journey, at))), ...rows));
    this.scale.append(drawScale(journey, scale, words));
    this.place.replaceChildren(this.table);
    this.cells = new Map([...this.table.querySelectorAll("[data-cell]")].map((cell) => [cell.dataset.cell, cell]));
    if (focused) this.place.querySelector(`[data-of="${CSS.escape(focused.of ?? "")}"][data-does="${focused.does ?? ""}"]`)?.focus();
  }

  columns(journey, scale, column) {
    const widths = [scale, ...journey.steps.map(() => column)];
    const group = make("colgroup", {}, ...widths.map((width) => make("col", { width })));
    this.width = widths.reduce((sum, width) => sum + width, 0);
    return group;
  }

  phaseRow(journey) {
    const heads = journey.phases.filter((phase) => phase.count).map((phase) =>
      make("th", { scope: "colgroup", colspan: phase.count, class: "lr-map__phase" },
        press("", { class: "lr-map__go", "data-phase": phase.id, "data-cell": `phase ${phase.id}` })));
    const loose = journey.steps.length - journey.phases.reduce((sum, phase) => sum + phase.count, 0);
    if (loose) heads.push(make("th", { scope: "colgroup", colspan: loose, class: "lr-map__phase is-loose" }, this.words.no_phase));
    return make("tr", {}, make("td"), ...heads);
  }

  head(step) {
    const stop = make("span", { class: `lr-map__stop${step.moment ? " is-full" : ""}` }, String(step.number));
    const title = make("span", { class: "lr-map__title", "data-cell": `title ${step.id}` });
    if (step.dropped && this.panel.journey.wanted) return make("th", { scope: "col", class: css("lr-map__step", step) }, stop, title);
    return make("th", { scope: "col", class: css("lr-map__step", step) }, press("", { class: "lr-map__go", "data-go": step.id, "data-of": step.id, "data-does": "go" }, stop, title));
  }

  // The slider of a step; a step of now that falls away has only its value.
  felt(step, journey, at) {
    const isOwn = !(journey.wanted && step.dropped);
    const slider = { class: "lr-map__felt", role: "slider", tabindex: "-1", "aria-orientation": "vertical", "aria-valuemin": -2, "aria-valuemax": 2, "data-felt": step.id, "data-of": step.id, "data-does": "felt" };
    const inside = isOwn ? make("div", { ...slider, "data-cell": `felt ${step.id}` }) : make("div", { class: "lr-map__felt" }, make("span", { class: "lr-hidden", "data-cell": `felt ${step.id}` }));
    return make("td", { class: css("", step) }, ...(at ? [] : [this.art]), inside);
  }

  lane(key, journey) {
    const cells = journey.steps.map((step) => make("td", { class: css(`lr-map__cell lr-map__cell--${key}`, step), "data-cell": `${key} ${step.id}` }));
    return make("tr", {}, make("th", { scope: "row", class: "lr-map__lane" }, make("span", {}, this.words.lanes[key])), ...cells);
  }

  update(journey, column) {
    const { words } = this;
    set(this.art, { width: column * journey.steps.length + (journey.compared ? NAMES : 0) });
    this.art.replaceChildren(drawBeat(journey, column, words));
    for (const phase of journey.phases) if (phase.count) this.phase(phase, column);
    for (const step of journey.steps) this.step(step, journey);
    this.only(this.panel.current);
  }

  // Over few narrow columns only the begin of a name is seen; who listens or points gets all of it.
  phase(phase, column) {
    const head = this.cells.get(`phase ${phase.id}`);
    const name = phase.name || this.words.unnamed;
    const room = column < ROOMY ? Math.floor((phase.count * column - 12) / LETTER) : Infinity;
    const shown = name.length > room ? `${name.slice(0, Math.max(room - 1, 1)).trim()}…` : name;
    if (head.dataset.was === name + shown) return;
    head.dataset.was = name + shown;
    head.title = name;
    if (shown === name) head.replaceChildren(name);
    else head.replaceChildren(make("span", { "aria-hidden": "true" }, shown), make("span", { class: "lr-hidden" }, name));
  }

  step(step, journey) {
    const { words } = this;
    const title = step.title || words.unnamed;
    const cell = (key) => this.cells.get(`${key} ${step.id}`);
    tell(cell("title"), title);
    const felt = cell("felt");
    const feeling = feelingOf(step, journey);
    if (felt.getAttribute("role") === "slider") {
      set(felt, { "aria-label": fill(words.feeling_of, { number: step.number, what: title }), "aria-valuenow": feeling ?? 0, "aria-valuetext": this.panel.valueOf(step) });
    } else tell(felt, words.feelings[step.feeling ?? ""]);
    for (const key of LANES) if (cell(key)) tell(cell(key), key === "codes" ? step.codes.join(", ") : step[key]);
    this.panel.ground(cell("evidence"), step);
  }

  // Tab comes to one slider; arrows go to the others.
  only(id) {
    const all = [...this.table.querySelectorAll("[data-felt]")];
    const here = all.find((one) => one.dataset.felt === id) ?? all[0];
    for (const one of all) {
      one.tabIndex = one === here ? 0 : -1;
      one.parentElement.classList.toggle("is-here", one.dataset.felt === id);
    }
  }

  sliders = () => [...this.place.querySelectorAll("[data-felt]")];
  at = (event, felt) => feelingAt(event.clientY - felt.getBoundingClientRect().top, HEIGHT, this.panel.journey.rules);
}

const css = (name, step) => `${name}${step.moment ? " is-moment" : ""}${step.dropped ? " is-dropped" : ""}`.trim();
