// Lists: add, move, remove and put back rows without loading the page again.
import { say } from "../js/say.js";
import { control, put, read } from "./sheet.js";

export const fill = (text, words) => text.replace(/\{(\w+)\}/g, (all, name) => words[name] ?? all);
const newId = () => `r${crypto.getRandomValues(new Uint32Array(3)).join("").slice(0, 24)}`;

export class Rows {
  constructor(form, words, changed) {
    Object.assign(this, { form, words, changed });
    this.away = new Map(); // path of a row -> its element, while it can be put back
    form.addEventListener("click", (event) => this.pressed(event));
    form.addEventListener("change", (event) => this.renamed(event.target.closest("[data-row-id]")));
  }

  list = (path) => this.form.querySelector(`[data-rows="${CSS.escape(path)}"] > ol`);
  rows = (list) => [...list.children].filter((row) => row.dataset.rowId);
  path = (row) => `${row.parentElement.parentElement.dataset.rows}/${row.dataset.rowId}`;
  frame = (list) => list.closest("[data-list]");

  pressed(event) {
    const button = event.target.closest('button[name="row"]');
    if (!button) return;
    const [verb, path, id] = button.value.split(" ");
    const handled = this[verb]?.(path, id, button);
    if (handled !== false) event.preventDefault();
  }

  add(path) {
    const list = this.list(path);
    if (this.rows(list).length >= Number(this.frame(list).dataset.most)) return say(this.words.full);
    const row = this.make(path, newId());
    list.append(row);
    this.settle(list, `${this.called(row)} ${this.rows(list).length}`, row);
    this.first(row)?.focus();
    this.done(this.words.added, row);
  }

  up(path, id, button) {
    this.move(this.row(path, id), button, -1);
  }

  down(path, id, button) {
    this.move(this.row(path, id), button, 1);
  }

  move(row, button, step) {
    const rows = this.rows(row.parentElement);
    const other = rows[rows.indexOf(row) + step];
    if (!other) return;
    if (step < 0) other.before(row);
    else other.after(row);
    this.settle(row.parentElement);
    button.focus();
    this.done(this.words.moved, row, { number: rows.indexOf(other) + 1 });
  }

  remove(path, id) {
    const row = this.row(path, id);
    const gone = this.copy(this.frame(row.parentElement).querySelector(":scope > template[data-gone-row]"), id);
    const what = this.called(row);
    const list = row.parentElement;
    gone.dataset.goneId = id;
    gone.querySelector("span").textContent = fill(this.words.removed, { what });
    this.away.set(`${path}/${id}`, row);
    row.replaceWith(gone);
    this.settle(list);
    gone.querySelector("button").focus();
    this.done(this.words.removed, row);
  }

  restore(path, gone) {
    const id = gone.split("@")[0];
    const row = this.away.get(`${path}/${id}`);
    const place = this.list(path).querySelector(`:scope > [data-gone-id="${CSS.escape(id)}"]`);
    if (!row || !place) return false; // it was taken away before this page: the server puts it back
    this.away.delete(`${path}/${id}`);
    place.replaceWith(row);
    this.settle(row.parentElement);
    this.first(row)?.focus();
    this.done(this.words.back, row);
  }

  // Makes the list stand as a colleague left it. `sent`: what this form held when it was sent.
  arrange(path, { order, rows }, sent) {
    const list = this.list(path);
    if (!list) return this.group(rows);
    const active = document.activeElement;
    const mine = new Map(this.rows(list).map((row) => [row.dataset.rowId, row]));
    for (const [id, row] of mine) if (!order.includes(id) && this.isAsSent(row, sent)) row.remove();
    for (const id of order) {
      if (mine.has(id) || this.away.has(`${path}/${id}`) || !rows[id]) continue;
      const row = this.make(path, id);
      mine.set(id, row);
      list.append(row);
      for (const one of row.querySelectorAll("[name]:not([type=hidden])")) if (one.name in rows[id]) put(one, rows[id][one.name]);
    }
    const there = order.filter((id) => mine.get(id)?.isConnected);
    const now = this.rows(list).map((row) => row.dataset.rowId).filter((id) => there.includes(id));
    if (there.join() !== now.join()) for (const id of there) list.append(mine.get(id));
    this.settle(list);
    if (active !== document.activeElement && active?.isConnected) active.focus();
  }

  // A group is a list of one row that has no frame: only its fields can have changed.
  group(rows) {
    for (const [name, text] of Object.values(rows).flatMap(Object.entries)) {
      const one = control(this.form, name);
      if (one) put(one, text);
    }
  }

  isAsSent(row, sent) {
    const fields = [...row.querySelectorAll("[name]")].filter((one) => one.name.startsWith(`${this.path(row)}/`));
    return fields.every((one) => sent.get(one.name) === read(one));
  }

  row = (path, id) => this.rows(this.list(path)).find((row) => row.dataset.rowId === id);
  first = (row) => row.querySelector("input:not([type=hidden], [hidden]), select, textarea");

  make(path, id) {
    const template = this.form.querySelector(`template[data-new-row="${CSS.escape(path)}"]`);
    return this.copy(template, id, `${path}/new`, `${path}/${id}`);
  }

  // A template may hold the templates of lists in it: their names change along.
  copy(template, id, from, to) {
    const holder = document.createElement("template");
    holder.innerHTML = from ? template.innerHTML.replaceAll(`${from}/`, `${to}/`) : template.innerHTML;
    const row = holder.content.firstElementChild;
    for (const one of row.querySelectorAll('button[name="row"]')) one.value = one.value.replace(/ new(@0)?$/, ` ${id}$1`);
    for (const one of row.querySelectorAll('input[type="hidden"]')) if (one.value === "new") one.value = id;
    if (row.dataset.rowId) row.dataset.rowId = id;
    return row;
  }

  renamed(row) {
    if (!row) return;
    const text = row.querySelector('input:not([type="hidden"], [type="file"], [hidden]), textarea')?.value.trim();
    if (text) this.name(row, text.slice(0, 60));
  }

  called = (row) => row.querySelector("[role=group]").getAttribute("aria-label");

  name(row, what) {
    row.querySelector("[role=group]").setAttribute("aria-label", what);
    for (const one of this.tools(row)) {
      const text = fill(this.words[one.value.split(" ")[0]], { what });
      one.setAttribute("aria-label", text);
      one.title = text;
    }
  }

  tools = (row) => [...row.querySelectorAll('button[name="row"]')].filter((one) => one.value.endsWith(` ${row.dataset.rowId}`));

  // The first row cannot go up, the last one not down.
  settle(list, what, named) {
    const rows = this.rows(list);
    if (named) this.name(named, what);
    for (const row of rows) {
      for (const one of this.tools(row)) {
        const verb = one.value.split(" ")[0];
        const stuck = (verb === "up" && row === rows[0]) || (verb === "down" && row === rows.at(-1));
        if (stuck) one.setAttribute("aria-disabled", "true");
        else one.removeAttribute("aria-disabled");
      }
    }
  }

  done(words, row, more = {}) {
    say(fill(words, { what: this.called(row), ...more }));
    this.changed();
  }
}
