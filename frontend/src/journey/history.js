// Undoing what one did oneself. Kept is what changed, not how the form stood: what a colleague did in between stays.
import { control, entries, put } from "../editor/sheet.js";
import { fill } from "../editor/rows.js";
import { say } from "../js/say.js";
import { adapted, changesBetween, isEmpty, oneText } from "./changes.js";

const MOST = 100;
const PAUSE = 1200; // ms: typing on in one text is one thing

export class History {
  constructor(editor, words, after) {
    Object.assign(this, { editor, words, after, form: editor.form, done: [], gone: [] });
    this.last = entries(this.form);
    this.at = 0;
  }

  // Notes what was changed since the last time.
  note() {
    if (this.isBusy) return;
    const now = entries(this.form);
    const change = changesBetween(this.last, now);
    this.last = now;
    if (isEmpty(change)) return;
    this.gone = [];
    const before = this.done.at(-1);
    const text = oneText(change);
    const goesOn = text && before && oneText(before) === text && Date.now() - this.at < PAUSE && control(this.form, text)?.matches("textarea, input");
    if (goesOn) before.fields.get(text)[1] = change.fields.get(text)[1];
    else this.done = [...this.done, { ...change, what: this.called(change) }].slice(-MOST);
    this.at = Date.now();
  }

  // What a colleague did is not ours to undo.
  rebase() {
    this.last = entries(this.form);
  }

  undo = () => this.turn(this.done, this.gone, 0, this.words.undone, this.words.nothing_to_undo);
  redo = () => this.turn(this.gone, this.done, 1, this.words.redone, this.words.nothing_to_redo);

  turn(from, to, side, words, nothing) {
    const change = from.pop();
    if (!change) return say(nothing);
    to.push(change);
    this.at = 0;
    this.isBusy = true;
    this.apply(change, side);
    this.editor.changed();
    this.isBusy = false;
    this.last = entries(this.form);
    this.after();
    say(fill(words, { what: change.what }));
  }

  // side 0: as it was before the change; 1: as it was after.
  apply({ fields, lists }, side) {
    const { rows } = this.editor;
    const active = document.activeElement;
    const paths = [...lists.keys()].sort((a, b) => a.split("/").length - b.split("/").length);
    for (const path of paths) {
      const list = rows.list(path);
      if (!list) continue;
      const now = rows.rows(list).map((row) => row.dataset.rowId);
      const [to, away] = side ? [lists.get(path)[1], lists.get(path)[0]] : lists.get(path);
      rows.become(path, adapted(now, away, to));
    }
    for (const [path, both] of fields) {
      const one = both[side] === undefined ? null : control(this.form, path);
      if (one) put(one, both[side]);
    }
    for (const row of this.form.querySelectorAll("[data-row-id]")) rows.renamed(row);
    if (active !== document.activeElement && active?.isConnected) active.focus();
  }

  called({ fields, lists }) {
    const [path] = lists.size ? lists.keys() : fields.keys();
    const one = control(this.form, path);
    const row = (one ?? this.form.querySelector(`[data-rows="${CSS.escape(path)}"]`))?.closest("[data-row-id]");
    const label = one ? this.form.querySelector(`label[for="${CSS.escape(one.id)}"]`)?.firstChild.textContent : document.getElementById(path)?.textContent;
    const name = row && this.editor.rows.called(row);
    return [name, label?.trim()].filter(Boolean).join(", ");
  }

  show(root) {
    for (const [name, some] of [["undo", this.done], ["redo", this.gone]]) {
      const button = root.querySelector(`[data-${name}]`);
      if (some.length) button.removeAttribute("aria-disabled");
      else button.setAttribute("aria-disabled", "true");
    }
  }
}
