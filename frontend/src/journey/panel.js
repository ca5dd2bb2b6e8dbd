// The panel above the fields: the journey as a curve, a map or a table, always of what stands in the form.
import { fill } from "../editor/rows.js";
import { control, put } from "../editor/sheet.js";
import { icon } from "../js/icon.js";
import { say } from "../js/say.js";
import { Folds, reveal } from "./folds.js";
import { Hands } from "./hands.js";
import { History } from "./history.js";
import { feelingOf, journeyOf } from "./journey.js";
import { make, press, tell } from "./make.js";
import { JourneyMap } from "./map.js";
import { Moves } from "./moves.js";
import { offerPhases } from "./phases.js";
import { readJourney } from "./read.js";
import { finding } from "./saying.js";
import { blocks } from "./signs.js";
import { JourneyTable } from "./table.js";

const VIEWS = ["curve", "map", "table"];
const PHONE = "(max-width: 639px)"; // there the line runs down, beside the words

export class Panel {
  constructor(editor, root) {
    Object.assign(this, { editor, root, form: editor.form, current: "" });
    this.around = JSON.parse(root.dataset.journey);
    this.words = { ...JSON.parse(root.dataset.journeyWords), feelings: this.around.words, grounds_of: this.around.grounds };
    this.words.verbs = { ...editor.words, double: this.words.double };
    this.words.lanes = { thought: this.words.thinks, channel: this.words.channel, waiting: this.words.waiting, backstage: this.words.backstage, codes: this.words.quotes, pains: this.words.pains, opportunities: this.words.chances, evidence: this.words.grounds };
    this.view = matchMedia(PHONE).matches ? "table" : "curve";
    this.history = new History(editor, this.words, () => this.undone());
    this.moves = new Moves(this);
    this.folds = new Folds(this);
    this.map = new JourneyMap(this);
    this.table = new JourneyTable(this);
    this.hands = new Hands(this);
  }

  start() {
    this.build();
    this.folds.start();
    this.moves.start();
    this.hands.start();
    this.editor.watch({ changed: () => this.changed(), took: () => this.took() });
    this.redraw();
    new ResizeObserver(() => this.later()).observe(this.body);
  }

  build() {
    const { root, words } = this;
    this.said = make("p", { class: "lr-journey-panel__said" });
    this.lacks = make("p", { class: "lr-meta" });
    this.here = make("div", { class: "lr-journey-panel__here" });
    this.body = make("div", { class: "lr-journey-panel__body" });
    const views = make("div", { class: "lr-views", role: "group", "aria-label": words.views },
      ...VIEWS.map((view) => press(words[view], { class: "lr-views__one", "data-view": view, "aria-pressed": String(view === this.view) })));
    const keys = make("details", { class: "lr-fold" }, make("summary", {}, words.help), make("p", {}, words.keys));
    const title = make("h2", { id: "kaart" }, words.title);
    const tools = root.querySelector("template").content.firstElementChild;
    const head = make("div", { class: "lr-journey-panel__head" }, title, views);
    root.className = "lr-journey-panel";
    root.setAttribute("role", "region");
    root.setAttribute("aria-labelledby", "kaart");
    root.replaceChildren(head, this.said, tools, this.body, this.lacks, this.here, keys);
    root.addEventListener("click", (event) => this.pressed(event.target));
    this.frame();
  }

  pressed(target) {
    const { dataset } = target.closest("[data-view], [data-go], [data-phase], [data-undo], [data-redo], [data-add], [data-verb]") ?? { dataset: {} };
    if (dataset.view) this.look(dataset.view);
    else if (dataset.go) this.go(dataset.go);
    else if (dataset.phase) this.go(dataset.phase, "phases");
    else if ("undo" in dataset) this.history.undo();
    else if ("redo" in dataset) this.history.redo();
    else if (dataset.add) this.moves.add(dataset.add);
    else if (dataset.verb) this.moves.press(dataset.verb, "steps", dataset.on);
  }

  look(view) {
    this.view = view;
    for (const one of this.root.querySelectorAll("[data-view]")) one.setAttribute("aria-pressed", String(one.dataset.view === view));
    this.frame();
    this.redraw();
    say(this.words[view]);
  }

  frame() {
    this.shown = this.view === "table" ? this.table : this.map;
    this.body.replaceChildren(this.shown.place);
  }

  changed() {
    this.history.note();
    this.later();
  }

  took() {
    this.history.rebase();
    this.later();
  }

  // One drawing for everything that happened since the last one.
  later() {
    this.waiting ??= requestAnimationFrame(() => {
      this.waiting = null;
      this.redraw();
    });
  }

  redraw() {
    const raw = readJourney(this.form);
    offerPhases(this.form, raw.phases, this.words);
    this.journey = journeyOf(raw, this.around);
    const { steps } = this.journey;
    if (!steps.some((step) => step.id === this.current)) this.current = steps.find((step) => !step.id.startsWith("-"))?.id ?? "";
    this.body.hidden = !steps.length;
    if (steps.length) this.shown.show(this.journey, this.view);
    tell(this.said, finding(this.journey, this.around.said, this.words.feelings));
    this.said.classList.toggle("is-empty", !steps.length);
    tell(this.lacks, this.empty());
    this.lacks.hidden = !this.lacks.textContent;
    this.about();
    this.folds.show(this.journey);
    this.history.show(this.root);
  }

  empty() {
    const names = this.journey.phases.filter((phase) => !phase.count && phase.name).map((phase) => phase.name);
    return names.length ? fill(this.words.no_step, { names: names.join(", ") }) : "";
  }

  // Which step one is at, in words, with what one can do with it.
  about() {
    const step = this.step(this.current);
    this.here.hidden = !step || this.view === "table";
    if (!step || this.here.hidden) return;
    const facts = [this.valueOf(step), step.channel, step.waiting && fill(this.words.waits, { time: step.waiting }), step.moment && this.words.moment, this.groundsOf(step)].filter(Boolean);
    const text = `${step.number}. ${step.title || this.words.unnamed}|${facts.join(" · ")}`;
    if (this.here.dataset.was === text) return;
    this.here.dataset.was = text;
    const name = { what: step.title || this.words.unnamed, number: step.number };
    const tool = (verb, sign) => press("", { class: "utrecht-button lr-button--icon", "data-verb": verb, "data-on": step.id, "data-of": "here", "data-does": verb, "aria-label": fill(this.words.verbs[verb], name), title: fill(this.words.verbs[verb], name) }, icon(sign));
    const focused = this.here.contains(document.activeElement) ? document.activeElement.dataset.does : "";
    const words = make("p", {}, make("b", {}, text.split("|")[0]), make("span", {}, facts.join(" · ")));
    const tools = make("div", { class: "lr-journey-panel__tools" }, press(this.words.to_fields, { class: "utrecht-button utrecht-button--subtle lr-button--small", "data-go": step.id, "data-does": "go", "aria-label": fill(this.words.go, name) }),
      tool("up", "arrow-left"), tool("down", "arrow"), tool("double", "copy"), tool("remove", "bin"));
    this.here.replaceChildren(words, tools);
    if (focused) this.here.querySelector(`[data-does="${focused}"]`)?.focus();
  }

  say = (text) => say(text);
  step = (id) => this.journey.steps.find((step) => step.id === id);

  valueOf(step) {
    if (this.journey.wanted && step.dropped) return this.words.dropped;
    const value = feelingOf(step, this.journey);
    return value === null ? this.words.feelings[""] : `${this.words.feelings[value]} (${value > 0 ? "+" : ""}${value})`;
  }

  groundsOf(step) {
    if (!step.evidence) return "";
    const people = step.people === 1 ? this.words.person : fill(this.words.people, { count: step.people });
    return `${this.words.grounds_of[step.evidence]}${step.people ? `, ${people}` : ""}`;
  }

  // Says in a cell of the map or the table on what a step rests.
  ground(cell, step) {
    const grounds = this.groundsOf(step);
    if (cell.dataset.was === grounds) return;
    cell.replaceChildren(...(step.evidence ? [blocks(step.evidence), make("span", {}, grounds)] : []));
    cell.dataset.was = grounds;
  }

  at(id) {
    this.current = id;
    this.map.table && this.map.only(id);
    this.about();
  }

  // Changes how a step feels; null: nobody told.
  feel(id, value) {
    const one = control(this.form, `steps/${id}/feeling`);
    const text = value === null ? "" : String(value);
    if (!one || one.value === text) return;
    put(one, text);
    this.at(id);
    this.editor.changed();
    const step = { ...this.step(id), feeling: value, desired: value };
    say(fill(this.words.set, { number: step.number, what: step.title || this.words.unnamed, word: this.valueOf(step) }));
  }

  go(id, list = "steps") {
    const row = this.editor.rows.row(list, id);
    if (!row) return;
    if (list === "steps") this.at(id);
    reveal(row);
    row.scrollIntoView({ block: "start" });
    this.editor.rows.first(row)?.focus({ preventScroll: true });
  }

  undone() {
    this.redraw();
    if (document.activeElement === document.body) this.root.querySelector("[data-undo]").focus();
  }
}
