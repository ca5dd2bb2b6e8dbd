// Steps fold: closed they show their name, how they feel, through which channel, and how well they are known.
import { fill } from "../editor/rows.js";
import { icon } from "../js/icon.js";
import { feelingOf } from "./journey.js";
import { make, press, tell } from "./make.js";
import { blocks, feelingIcon } from "./signs.js";

const FEW = 2; // so many steps stay open

// Opens everything that something lies in.
export function reveal(one) {
  for (let inside = one; inside; inside = inside.parentElement) if (inside.matches("details")) inside.open = true;
  const own = one.querySelector(":scope > details");
  if (own) own.open = true;
}

export class Folds {
  constructor(panel) {
    Object.assign(this, { panel, words: panel.words, form: panel.form });
  }

  start() {
    const { rows } = this.panel.editor;
    this.list = rows.list("steps");
    rows.reveal = reveal;
    for (const list of ["steps", "phases"]) {
      const template = this.form.querySelector(`template[data-new-row="${list}"]`);
      for (const row of [...rows.rows(rows.list(list)), template.content.firstElementChild]) this.dress(row, list, row.isConnected);
    }
    if (rows.rows(this.list).length <= FEW) this.openAll(true);
    this.addSwitch();
    this.forPaper();
    for (const kind of ["click", "invalid"]) document.addEventListener(kind, (event) => this.followed(event), true);
    this.form.addEventListener("focusin", (event) => this.entered(event));
    reveal(document.getElementById(decodeURIComponent(location.hash.slice(1))) ?? this.form);
  }

  // The template of a row opens with it: who adds a step wants to fill it in.
  dress(row, list, closed) {
    const id = row.dataset.rowId;
    const tools = row.querySelector(":scope > .lr-rowitem__tools");
    const name = this.panel.editor.rows.called(row);
    const double = press("", { class: "utrecht-button lr-button--icon", name: "row", value: `double ${list} ${id}`, "aria-label": fill(this.words.double, { what: name }), title: fill(this.words.double, { what: name }) }, icon("copy"));
    tools.lastElementChild.before(double);
    if (list === "phases") return;
    const fields = row.querySelector(":scope > .lr-rowitem__fields");
    const facts = make("span", { class: "lr-step__facts" });
    const summary = make("summary", { class: "lr-step__head" }, make("span", { class: "lr-map__stop" }), make("span", { class: "lr-step__name" }), facts);
    const details = make("details", { class: "lr-step", ...(closed ? {} : { open: "" }) }, summary);
    tools.prepend(make("span", { class: "lr-step__grip", draggable: "true", "data-grip": "", "aria-hidden": "true", title: this.words.grip }, icon("grip")));
    row.classList.add("lr-rowitem--step");
    fields.before(details);
    details.append(fields);
  }

  addSwitch() {
    this.all = press("", { class: "utrecht-button utrecht-button--subtle lr-button--small" });
    this.all.addEventListener("click", () => this.openAll(this.details().some((one) => !one.open)));
    this.list.before(this.all);
    this.list.addEventListener("toggle", () => this.name(), true);
    this.name();
  }

  // On paper everything stands there.
  forPaper() {
    let closed = [];
    addEventListener("beforeprint", () => {
      closed = this.details().filter((one) => !one.open);
      this.openAll(true);
    });
    addEventListener("afterprint", () => closed.forEach((one) => (one.open = false)));
  }

  details = () => [...this.list.querySelectorAll(":scope > li > details")];

  openAll(open) {
    for (const one of this.details()) one.open = open;
  }

  name() {
    tell(this.all, this.details().some((one) => !one.open) ? this.words.open_all : this.words.close_all);
    this.all.hidden = this.details().length < 2;
  }

  show(journey) {
    for (const step of journey.steps) {
      const row = this.panel.editor.rows.row("steps", step.id);
      if (row) this.head(row, step, journey);
    }
    this.name();
  }

  head(row, step, journey) {
    const [stop, name, facts] = row.querySelector(":scope > details > summary").children;
    tell(stop, String(step.number));
    stop.classList.toggle("is-full", step.moment);
    tell(name, step.title || this.words.unnamed);
    const notes = row.querySelectorAll(".lr-finding").length;
    const feeling = feelingOf(step, journey);
    const grounds = this.panel.groundsOf(step);
    const was = JSON.stringify([feeling, step.channel, grounds, notes]);
    if (facts.dataset.was === was) return;
    facts.dataset.was = was;
    const fact = (...inside) => make("span", { class: "lr-step__fact" }, ...inside);
    facts.replaceChildren(
      fact(feelingIcon(feeling), this.words.feelings[feeling ?? ""]),
      ...(step.channel ? [fact(step.channel)] : []),
      fact(blocks(step.evidence), grounds),
      ...(notes ? [fact(icon("hint"), notes === 1 ? this.words.note : fill(this.words.notes, { count: notes }))] : []));
    if (row.querySelector("[data-ask]")) reveal(row);
  }

  // A link to a field in a folded step opens it.
  followed(event) {
    const link = event.target.closest?.('a[href^="#"]');
    const field = link ? document.getElementById(decodeURIComponent(link.hash.slice(1))) : event.type === "invalid" && event.target;
    if (field && this.form.contains(field)) reveal(field);
  }

  // Where one writes is where one is.
  entered(event) {
    const row = event.target.closest('[data-rows="steps"] > ol > [data-row-id]');
    if (row && row.dataset.rowId !== this.panel.current) this.panel.at(row.dataset.rowId);
  }
}
