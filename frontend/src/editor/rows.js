// Lists: add, move, remove and put back rows without loading the page again.
import { say } from "../js/say.js";
import { control, put, read } from "./sheet.js";

const CONTROLS = "input:not([type=hidden], [hidden]), select, textarea";
export const fill = (text, words) => text.replace(/\{(\w+)\}/g, (all, name) => words[name] ?? all);
const newId = () => `r${crypto.getRandomValues(new Uint32Array(3)).join("").slice(0, 24)}`;

export class Rows {
  constructor(form, words, changed) {
    Object.assign(this, { form, words, changed });
    this.away = new Map(); // path of a row -> its element, while it can be put back
    this.also = {}; // verb -> path -> what a page does instead
    this.ready = () => {}; // prepares a row that was added
    this.reveal = () => {}; // opens what a row is folded in
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
    const handled = (this.also[verb]?.[path] ?? this[verb]?.bind(this))?.(path, id, button);
    if (handled !== false) event.preventDefault();
  }

  add(path) {
    const list = this.list(path);
    if (this.rows(list).length >= Number(this.frame(list).dataset.most)) return say(this.words.full);
    const row = this.make(path, newId());
    list.append(row);
    this.ready(path, row);
    this.settle(list, `${this.called(row)} ${this.rows(list).length}`, row);
    this.focus(row, (one) => !read(one)); // what is filled in already needs nobody
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
    button?.focus();
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
    this.focus(row);
    this.done(this.words.back, row);
  }

  double(path, id) {
    const twin = this.twin(path, id);
    if (twin) this.doubled(twin);
  }

  // A row with the same in it, behind the first; its lists have rows of their own.
  twin(path, id) {
    const row = this.row(path, id);
    const list = row.parentElement;
    if (this.rows(list).length >= Number(this.frame(list).dataset.most)) return void say(this.words.full);
    const twin = this.make(path, newId());
    row.after(twin);
    this.like(twin, row);
    this.settle(list, this.called(row), twin);
    return twin;
  }

  doubled(twin) {
    this.focus(twin);
    this.done(this.words.doubled, twin);
  }

  like(twin, row) {
    const [from, to] = [`${this.path(row)}/`, `${this.path(twin)}/`];
    for (const { dataset } of row.querySelectorAll("[data-rows]")) {
      const inside = this.list(dataset.rows);
      if (inside.closest("[data-row-id]") !== row) continue; // of a row in a row: when it is its turn
      for (const one of this.rows(inside)) {
        const copy = this.make(to + dataset.rows.slice(from.length), newId());
        this.list(to + dataset.rows.slice(from.length)).append(copy);
        this.like(copy, one);
      }
    }
    for (const one of row.querySelectorAll("[name]:not([type=hidden])")) {
      if (one.closest("[data-row-id]") !== row || !one.name.startsWith(from)) continue;
      const other = control(this.form, to + one.name.slice(from.length));
      if (other) put(other, read(one));
    }
  }

  // Makes a list hold exactly these rows in this order: what was taken away comes back, what is new is made empty.
  become(path, order) {
    const list = this.list(path);
    const mine = new Map(this.rows(list).map((row) => [row.dataset.rowId, row]));
    for (const [id, row] of mine) if (!order.includes(id)) row.remove();
    for (const [at, id] of order.entries()) {
      list.querySelector(`:scope > [data-gone-id="${CSS.escape(id)}"]`)?.remove();
      const row = mine.get(id) ?? this.away.get(`${path}/${id}`) ?? this.make(path, id);
      this.away.delete(`${path}/${id}`);
      const here = this.rows(list)[at];
      if (here !== row) here ? here.before(row) : list.append(row);
    }
    this.settle(list);
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
  first = (row) => row.querySelector(CONTROLS);

  focus(row, wanted = () => true) {
    this.reveal(row);
    const all = [...row.querySelectorAll(CONTROLS)];
    (all.find(wanted) ?? all[0])?.focus();
  }

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
