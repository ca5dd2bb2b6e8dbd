// Adding, copying, moving and removing steps and phases: by the lists of the form, in the order of the journey.
import { fill } from "../editor/rows.js";
import { control, put } from "../editor/sheet.js";
import { make } from "./make.js";

export class Moves {
  constructor(panel) {
    Object.assign(this, { panel, rows: panel.editor.rows, form: panel.form });
  }

  start() {
    const { rows } = this;
    rows.also = {
      up: { steps: (path, id, button) => this.step(id, -1, button) },
      down: { steps: (path, id, button) => this.step(id, 1, button) },
      double: { phases: (path, id) => this.doublePhase(id) },
    };
    rows.ready = (path, row) => path === "steps" && this.begin(row);
    this.form.addEventListener("dragstart", (event) => this.lift(event));
    this.form.addEventListener("dragover", (event) => this.over(event));
    this.form.addEventListener("drop", (event) => this.drop(event));
    this.form.addEventListener("dragend", () => this.land());
  }

  // A new step follows the one that one is at.
  add(list) {
    if (list === "steps" && this.panel.current) this.after = this.panel.current;
    this.rows.add(list);
    this.after = null;
  }

  begin(row) {
    const before = (this.after && this.rows.row("steps", this.after)) ?? this.rows.rows(row.parentElement).at(-2);
    if (this.after && before) before.after(row);
    const phase = before ? this.phaseOf(before.dataset.rowId) : this.phases().at(-1);
    if (phase) this.setPhase(row.dataset.rowId, phase);
    this.panel.current = row.dataset.rowId;
  }

  press(verb, list, id, from) {
    const inPanel = this.panel.root.contains(document.activeElement);
    const row = this.rows.row(list, id);
    if (!row) return;
    const does = this.rows.also[verb]?.[list];
    if (verb === "up" || verb === "down") {
      if (does) does(list, id, from);
      else this.rows.move(row, from, verb === "up" ? -1 : 1);
    } else (does ?? ((path, one) => this.rows[verb](path, one)))(list, id);
    if (verb === "remove" && inPanel) this.panel.root.querySelector("[data-undo]").focus();
  }

  // One place on in the journey; at the edge of a phase a step goes to the next phase.
  step(id, by, from) {
    const own = this.panel.journey.steps.filter((step) => this.rows.row("steps", step.id));
    const at = own.findIndex((step) => step.id === id);
    const neighbour = own[at + by];
    const phases = this.phases();
    const here = phases.indexOf(own[at]?.phase);
    const stays = neighbour && (neighbour.phase === own[at].phase || here < 0);
    const phase = stays ? own[at].phase : phases[here + by];
    if (!stays && !phase) return this.panel.say(by < 0 ? this.panel.words.first : this.panel.words.last);
    const row = this.rows.row("steps", id);
    const other = neighbour && this.rows.row("steps", neighbour.id);
    if (stays) other[by < 0 ? "before" : "after"](row);
    else if (other) other[by < 0 ? "after" : "before"](row);
    this.placed(row, phase, from);
  }

  placed(row, phase, from) {
    const id = row.dataset.rowId;
    const changed = phase && phase !== this.phaseOf(id);
    if (changed) this.setPhase(id, phase);
    this.rows.settle(row.parentElement);
    this.panel.current = id;
    this.panel.editor.changed();
    this.panel.redraw();
    if (from?.isConnected) from.focus();
    const { number } = this.panel.step(id);
    const { words } = this.panel;
    const name = control(this.form, `phases/${phase}/name`)?.value || words.unnamed;
    this.panel.say(fill(changed ? words.in_phase : this.panel.editor.words.moved, { what: this.rows.called(row), number, phase: name }));
  }

  // A copy of a phase has copies of its steps.
  doublePhase(id) {
    const twin = this.rows.twin("phases", id);
    if (!twin) return;
    for (const step of this.panel.journey.steps.filter((one) => one.phase === id).reverse()) {
      const copy = this.rows.twin("steps", step.id);
      if (copy) this.setPhase(copy.dataset.rowId, twin.dataset.rowId);
    }
    this.rows.doubled(twin);
  }

  phases = () => this.rows.rows(this.rows.list("phases")).map((row) => row.dataset.rowId);
  phaseOf = (id) => control(this.form, `steps/${id}/phase`)?.value.split("/").at(-1) ?? "";

  setPhase(id, phase) {
    const one = control(this.form, `steps/${id}/phase`);
    if (one) put(one, `#phases/${phase}`);
  }

  // Dragging by the grip; nothing needs it.
  lift(event) {
    const row = event.target.closest?.("[data-grip]")?.closest("[data-row-id]");
    if (!row) return;
    this.lifted = row;
    row.classList.add("is-lifted");
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", "");
    event.dataTransfer.setDragImage(row, 0, 0);
  }

  over(event) {
    if (this.lifted && event.target === this.mark) event.preventDefault();
    const row = this.lifted && event.target.closest("[data-row-id]:not(.is-lifted)");
    if (!row || row.parentElement !== this.lifted.parentElement) return;
    event.preventDefault();
    const box = row.getBoundingClientRect();
    this.mark ??= make("li", { class: "lr-step__mark", "aria-hidden": "true" });
    row[event.clientY < box.top + box.height / 2 ? "before" : "after"](this.mark);
  }

  drop(event) {
    if (!this.lifted || !this.mark?.isConnected) return;
    event.preventDefault();
    const row = this.lifted;
    const before = [...row.parentElement.children].slice(0, [...row.parentElement.children].indexOf(this.mark)).reverse().find((one) => one.dataset.rowId && one !== row);
    const next = [...row.parentElement.children].slice([...row.parentElement.children].indexOf(this.mark)).find((one) => one.dataset.rowId && one !== row);
    this.mark.replaceWith(row);
    const phase = this.phaseOf((before ?? next ?? row).dataset.rowId);
    this.land();
    this.placed(row, phase);
  }

  land() {
    this.lifted?.classList.remove("is-lifted");
    this.mark?.remove();
    this.lifted = null;
  }
}
