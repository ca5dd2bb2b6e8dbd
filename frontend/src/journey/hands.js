// With the keyboard and the pointer: feelings in the curve and in the table, moving, undoing.
import { feelingOf } from "./journey.js";

const SMALLEST_DRAG = 6; // px
const CHANGES = { ArrowUp: 1, ArrowDown: -1 };
const SIDEWAYS = { ArrowRight: 1, ArrowLeft: -1 };
const TYPED = "textarea, input:not([type=range], [type=checkbox], [type=radio], [type=button], [type=file])";

export class Hands {
  constructor(panel) {
    this.panel = panel;
  }

  start() {
    const { root } = this.panel;
    root.addEventListener("keydown", (event) => this.key(event));
    root.addEventListener("input", (event) => this.slid(event));
    root.addEventListener("focusin", (event) => event.target.dataset.felt && this.panel.at(event.target.dataset.felt));
    root.addEventListener("pointerdown", (event) => this.grab(event));
    document.addEventListener("keydown", (event) => this.undo(event));
    this.panel.form.addEventListener("keydown", (event) => this.move(event));
  }

  key(event) {
    const id = event.target.dataset.felt;
    if (!id || event.altKey || event.ctrlKey || event.metaKey) return;
    const inTable = event.target.matches("input");
    const sideways = SIDEWAYS[event.key];
    if (event.key in CHANGES) this.panel.feel(id, this.next(id, CHANGES[event.key]));
    else if (sideways && inTable) this.panel.feel(id, this.next(id, sideways));
    else if (sideways) this.neighbour(event.target, sideways);
    else if (event.key === "Home") this.panel.feel(id, -2);
    else if (event.key === "End") this.panel.feel(id, 2);
    else if (event.key === "Delete" || event.key === "Backspace") this.panel.feel(id, null);
    else if (event.key === "Enter") this.panel.go(id);
    else return;
    event.preventDefault();
  }

  // What nobody told becomes neutral first.
  next(id, change) {
    const value = feelingOf(this.panel.step(id), this.panel.journey);
    return value === null ? 0 : Math.max(-2, Math.min(2, value + change));
  }

  neighbour(slider, step) {
    const all = this.panel.map.sliders();
    const other = all[all.indexOf(slider) + step];
    if (!other) return;
    this.panel.at(other.dataset.felt);
    other.focus();
    other.scrollIntoView({ block: "nearest", inline: "center" });
  }

  // A slider of the table that a finger or a mouse moved.
  slid(event) {
    if (!event.target.matches(".lr-felt__range")) return;
    event.stopPropagation(); // the field of the form changes, and says so itself
    this.panel.feel(event.target.dataset.felt, Number(event.target.value));
  }

  // Dragging a point changes the feeling, pressing it leads to the fields. A finger scrolls.
  grab(event) {
    const slider = event.target.closest(".lr-felt__range, .lr-map__felt[data-felt]");
    if (!slider || event.button) return;
    const { panel } = this;
    const id = slider.dataset.felt;
    if (slider.matches("input")) return slider.addEventListener("click", () => panel.feel(id, Number(slider.value)), { once: true }); // also where it stood in the middle already
    panel.at(id);
    const start = event.clientY;
    const onPoint = panel.map.at(event, slider) === (feelingOf(panel.step(id), panel.journey) ?? 0);
    let dragged = false;
    const moved = (now) => {
      if (!dragged && (now.pointerType === "touch" || Math.abs(now.clientY - start) < SMALLEST_DRAG)) return;
      dragged = true;
      panel.feel(id, panel.map.at(now, slider));
    };
    const ended = (now) => {
      removeEventListener("pointermove", moved);
      removeEventListener("pointerup", ended);
      removeEventListener("pointercancel", ended);
      if (!dragged && onPoint && now.type === "pointerup" && Math.abs(now.clientY - start) < SMALLEST_DRAG) panel.go(id);
    };
    for (const [kind, does] of [["pointermove", moved], ["pointerup", ended], ["pointercancel", ended]]) addEventListener(kind, does);
  }

  // Alt with an arrow moves a step or a phase, from wherever one is in it; a list to choose from opens with it.
  move(event) {
    const step = event.altKey && !event.ctrlKey && !event.metaKey ? CHANGES[event.key] : 0;
    if (!step || event.target.matches(`select, ${TYPED}`)) return;
    const verb = step > 0 ? "up" : "down";
    const row = event.target.closest('[data-rows="steps"] > ol > [data-row-id], [data-rows="phases"] > ol > [data-row-id]');
    const id = event.target.dataset.felt ?? event.target.dataset.go ?? event.target.dataset.on;
    if (row) this.panel.moves.press(verb, row.parentElement.parentElement.dataset.rows, row.dataset.rowId, event.target);
    else if (id) this.panel.moves.press(verb, "steps", id, event.target);
    else if (event.target.dataset.phase) this.panel.moves.press(verb, "phases", event.target.dataset.phase, event.target);
    else return;
    event.preventDefault();
  }

  // In a text box undoing is that of the browser.
  undo(event) {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.target.matches?.(TYPED)) return;
    const key = event.key.toLowerCase();
    if (key === "z" && !event.shiftKey) this.panel.history.undo();
    else if (key === "y" || key === "z") this.panel.history.redo();
    else return;
    event.preventDefault();
  }
}
