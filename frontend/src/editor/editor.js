import { say } from "../js/say.js";
import { Asked } from "./asked.js";
import { keepLines } from "./lines.js";
import { Files } from "./files.js";
import { fill, Rows } from "./rows.js";
import { showRefusals, showSeen } from "./seen.js";
import { askWhatApplies, body, control, entries, put, read, snapshot } from "./sheet.js";
import * as shelf from "./shelf.js";
import { show } from "./state.js";
import { takeOver } from "./take.js";

const QUIET = 600; // ms after the last key
const LONGEST = 3000; // ms of typing without a pause
const PATIENCE = 15000; // ms for an answer
const SLOW = 1000; // only then we say that we are busy
const RETRY = [1000, 2000, 4000, 8000, 15000, 30000];
const LOOK = 10000; // ms between two looks at what colleagues saved
const AWAY = 600000; // ms without a touch: then we stop looking

export class Editor {
  constructor(form) {
    this.form = form;
    this.words = JSON.parse(form.dataset.words);
    this.base = form.elements["base-version"].value;
    this.was = new Map(); // place -> what it was for both, where a colleague's text came while one typed
    this.typed = 0; // counts changes
    this.safe = 0; // how many of them are saved
    this.failures = 0;
    this.active = Date.now();
    this.busy = null; // what is being sent; sent again just so until there is an answer
    this.watching = []; // who is told of changes: {changed, took}, of one's own and of those of colleagues
    this.rows = new Rows(form, this.words, () => this.changed());
    this.asked = new Asked(form, this.rows, () => this.changed());
    this.files = new Files(this);
  }

  get isSafe() {
    return this.safe === this.typed && !this.busy && !this.asked.isOpen;
  }

  watch(one) {
    this.watching.push(one);
  }

  start() {
    this.form.dataset.live = "yes";
    askWhatApplies(this.form);
    keepLines(this.form);
    takeOver(this.form, this.words, () => this.changed());
    this.form.addEventListener("input", (event) => {
      if (!event.target.closest("[data-ask]")) this.changed();
    });
    this.form.addEventListener("submit", (event) => this.submitted(event));
    addEventListener("beforeunload", (event) => this.isSafe || this.leaving || event.preventDefault());
    addEventListener("online", () => this.again());
    addEventListener("pageshow", () => (this.leaving = false));
    document.addEventListener("visibilitychange", () => (document.hidden ? this.save() : this.again() || this.look()));
    for (const kind of ["pointerdown", "keydown", "focus"]) addEventListener(kind, () => (this.active = Date.now()));
    if (this.form.dataset.colleagues) setInterval(() => this.look(), LOOK);
    this.offer();
  }

  changed() {
    this.typed += 1;
    this.leaving = false;
    askWhatApplies(this.form);
    shelf.keep(this.base, entries(this.form));
    for (const one of this.watching) one.changed();
    this.since ??= Date.now();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), Math.max(0, Math.min(QUIET, this.since + LONGEST - Date.now())));
  }

  // Looks whether colleagues saved something; that is a save in which nothing changed.
  look() {
    // who went away must be signed out in the end: an open page alone keeps nobody signed in
    const isAway = Date.now() - this.active > AWAY;
    if (!document.hidden && !isAway && !this.busy && !this.failures) this.send();
  }

  save() {
    clearTimeout(this.timer);
    if (!this.busy && this.safe !== this.typed) this.send();
  }

  again() {
    if (!this.busy || this.busy.abort) return false;
    clearTimeout(this.retry);
    this.post();
    return true;
  }

  send() {
    this.since = undefined;
    this.busy = { typed: this.typed, body: body(this.form, this.base, this.was), sent: snapshot(this.form), was: new Map(this.was) };
    this.post();
  }

  async post() {
    const sending = this.busy;
    sending.abort = new AbortController();
    const slow = setTimeout(() => this.safe === this.typed || show("busy", this.words.busy), SLOW);
    const enough = setTimeout(() => sending.abort.abort(), PATIENCE);
    let response;
    let answer;
    try {
      response = await fetch(this.form.dataset.editor, {
        method: "POST",
        body: sending.body,
        headers: { Accept: "application/json" },
        signal: sending.abort.signal,
        keepalive: document.hidden && String(sending.body).length < 60000,
      });
      answer = await response.json();
    } catch {
      answer = null;
    }
    clearTimeout(slow);
    clearTimeout(enough);
    sending.abort = null;
    this.answered(response?.status ?? 0, answer, sending);
    this.heard?.();
  }

  answered(status, answer, sending) {
    if (answer?.version) return this.accepted(answer, sending);
    if (status === 422 || status === 413) return this.refused(answer, sending);
    if (status === 400 || status === 401) this.renew().then((renewed) => renewed && this.again());
    const why = { 0: "offline", 400: "ended", 401: "ended", 404: "gone" }[status] ?? "failed";
    const wait = RETRY[Math.min(this.failures, RETRY.length - 1)];
    this.failures += 1;
    this.unsaved(this.words[why]);
    this.retry = setTimeout(() => this.again(), status === 404 ? RETRY.at(-1) : wait);
  }

  accepted(answer, sending) {
    this.busy = null;
    this.base = String(answer.version);
    this.form.elements["base-version"].value = this.base;
    this.safe = sending.typed;
    for (const [path, text] of sending.was) if (this.was.get(path) === text) this.was.delete(path);
    this.take(answer, sending.sent);
    for (const clash of answer.clashes ?? []) this.asked.ask(clash);
    showSeen(answer.findings);
    document.querySelector("[data-here]").textContent = answer.here;
    askWhatApplies(this.form);
    this.calm(answer.saved);
  }

  // Takes over what colleagues saved. Where one typed in the meantime, the next save asks.
  take({ fields, lists, files, news }, sent) {
    for (const [path, order] of Object.entries(lists)) this.rows.arrange(path, order, sent);
    for (const [path, text] of Object.entries(fields)) {
      const one = control(this.form, path);
      if (!one) continue;
      if (read(one) === (sent.get(path) ?? read(one))) put(one, text);
      else this.was.set(path, sent.get(path));
    }
    this.files.draw(files ?? {});
    for (const one of this.watching) one.took();
    if (news) say(news);
  }

  calm(saved) {
    if (this.failures) say(saved);
    this.failures = 0;
    if (this.asked.isOpen) show("not", fill(this.words.unsaved, { why: this.words.asked }));
    else if (this.safe === this.typed) show("saved", saved);
    if (this.safe === this.typed && !this.asked.isOpen) shelf.drop();
    if (this.safe !== this.typed) this.timer = setTimeout(() => this.save(), QUIET);
  }

  refused(answer, sending) {
    this.busy = null;
    this.failures = 0;
    this.unsaved(answer?.error ?? this.words.failed);
    showRefusals(answer?.fields ?? {});
    if (sending.typed !== this.typed) this.timer = setTimeout(() => this.save(), QUIET);
  }

  unsaved(why) {
    if (this.safe === this.typed && this.failures < 2) return; // only a look failed
    show("not", fill(this.words.unsaved, { why }));
  }

  // After signing in again in another tab the page needs the new secret of that visit.
  async renew() {
    try {
      const response = await fetch(location.pathname, { headers: { Accept: "text/html" }, redirect: "error" });
      const fresh = new DOMParser().parseFromString(await response.text(), "text/html");
      const token = fresh.querySelector('input[name="csrf_token"]')?.value;
      if (!response.ok || !token || token === this.busy?.body.get("csrf_token")) return false;
      this.form.elements.csrf_token.value = token;
      this.busy?.body.set("csrf_token", token);
      return true;
    } catch {
      return false; // not signed in yet: the next try will tell
    }
  }

  // "Save", "Later" and "Hand in": everything is saved first; only then one goes on.
  async submitted(event) {
    const button = event.submitter;
    if (this.leaving || ["row", "upload"].includes(button?.name)) return;
    event.preventDefault();
    await this.allSafe();
    if (!this.isSafe) return document.querySelector(".lr-bar [data-save]")?.scrollIntoView({ block: "nearest" });
    if ((button?.value ?? "stay") === "stay") return say(document.querySelector("[data-save]").textContent);
    this.leaving = true;
    setTimeout(() => this.form.requestSubmit(button)); // not while this event is still on its way
  }

  async allSafe() {
    for (let turn = 0; turn < 5; turn += 1) {
      if (this.busy) this.again();
      else this.save();
      if (!this.busy) return;
      await new Promise((resolve) => (this.heard = resolve));
      if (this.failures) return;
    }
  }

  offer() {
    const kept = shelf.kept();
    if (!kept?.fields || JSON.stringify(kept.fields) === JSON.stringify(entries(this.form))) return shelf.drop();
    const place = document.querySelector("[data-offer]");
    place.append(place.querySelector("template").content);
    place.addEventListener("click", (event) => {
      const button = event.target.closest("[data-keep]");
      if (!button) return;
      event.preventDefault();
      place.replaceChildren();
      if (button.dataset.keep === "back") this.putBack(kept);
      else shelf.drop();
    });
  }

  putBack({ base, fields }) {
    const texts = new Map(fields);
    const lists = new Map();
    for (const [name, value] of fields) {
      const found = /^(.*)\/([^/]+)\/id$/.exec(name);
      if (!found) continue;
      const list = lists.get(found[1]) ?? { order: [], rows: {} };
      list.order.push(value);
      list.rows[value] = Object.fromEntries(fields.filter(([other]) => other.startsWith(`${found[1]}/${value}/`)));
      lists.set(found[1], list);
    }
    for (const { dataset } of this.form.querySelectorAll("[data-rows]")) {
      if (texts.has(dataset.rows) && !lists.has(dataset.rows)) lists.set(dataset.rows, { order: [], rows: {} });
    }
    for (const [path, list] of lists) this.rows.arrange(path, list, snapshot(this.form));
    for (const [path, text] of texts) {
      const one = control(this.form, path);
      if (one) put(one, text);
    }
    this.base = base;
    this.changed();
  }
}
