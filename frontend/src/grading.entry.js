// Grading: keeps what a trainer writes while they write, says whether it is safe, tells colleagues
// that somebody is busy with it, and lets 0 to 4 choose a level. Everything also works without it.
import { icon } from "./js/icon.js";

const PAUSE = 1500; // ms after the last key
const RETRY = 15000;
const RENEW = 600000; // the claim on the work
const SIGNS = { saved: "saved", busy: "clock", not: "not-saved" };
const OURS = /^(level-|remark-|good$|next_step$)/;

const form = document.querySelector("form[data-review]");
const state = document.getElementById("bewaard");
let timer;
let running = null; // the save that is on its way
let dirty = false;
let stopped = Boolean(form?.querySelector("[name^='keep-']")); // two texts: first choose

function show(kind, text) {
  state.className = `lr-save lr-save--${kind}`;
  state.dataset.save = kind;
  state.querySelector("svg").replaceWith(icon(SIGNS[kind]));
  if (state.lastElementChild.textContent !== text) state.lastElementChild.textContent = text;
}

function post(url, body) {
  const headers = { Accept: "application/json" };
  return fetch(url, { method: "POST", headers, body, keepalive: true });
}

function plain(text) {
  return text.replaceAll("\r\n", "\n").trim();
}

// A colleague may have written elsewhere in the form: show that, but never over what is being typed.
function takeOver(notes, sent) {
  for (const name of new Set([...form.elements].map((field) => field.name).filter((name) => OURS.test(name)))) {
    const field = form.elements[name];
    const before = plain(sent.get(name) ?? "");
    const now = notes[name] ?? "";
    if (now === before || plain(field.value ?? "") !== before) continue;
    field.value = now;
    const fold = field.closest?.("details");
    if (fold) fold.open = true;
  }
}

// Whether the server answered; if not, we try again later.
async function send() {
  const sent = new FormData(form);
  dirty = false;
  show("busy", form.dataset.busy);
  try {
    const response = await post(form.dataset.review, new URLSearchParams(sent));
    const answer = await response.json();
    if (!response.ok) {
      stopped = response.status !== 422; // pressing the button says what is wrong
      show("not", answer.clash ? form.dataset.clash : answer.error);
      return true;
    }
    form.elements.base.value = answer.base;
    takeOver(answer.notes, sent);
    if (!dirty && answer.at) show("saved", form.dataset.saved.replace("{time}", answer.at));
    return true;
  } catch {
    dirty = true;
    show("not", form.dataset.offline);
    return false;
  }
}

function save() {
  clearTimeout(timer);
  if (stopped || running || !dirty) return;
  running = send().then((answered) => {
    running = null;
    if (dirty && !stopped) plan(answered ? PAUSE : RETRY);
  });
}

function plan(pause) {
  clearTimeout(timer);
  timer = setTimeout(save, pause);
}

function changed() {
  dirty = true;
  if (stopped) return;
  show("not", form.dataset.not);
  plan(PAUSE);
}

// A save that is on its way comes first, or one would clash with one's own older text.
function submitted(event) {
  clearTimeout(timer);
  if (!running) return;
  event.preventDefault();
  const button = event.submitter;
  running.finally(() => {
    clearTimeout(timer);
    form.requestSubmit(button);
  });
}

function pressed(event) {
  const criterion = event.target.closest("[data-criterion]");
  if (!criterion || event.target.type !== "radio" || event.ctrlKey || event.altKey || event.metaKey) return;
  if (/^[0-4]$/.test(event.key)) choose(criterion.querySelector(`input[value='${event.key}']`));
  else if (event.key === "j") move(criterion, 1);
  else if (event.key === "k") move(criterion, -1);
  else return;
  event.preventDefault();
}

function choose(level) {
  level.focus();
  if (level.checked) return;
  level.checked = true;
  level.dispatchEvent(new Event("input", { bubbles: true }));
}

function move(criterion, step) {
  const all = [...form.querySelectorAll("[data-criterion]")];
  const next = all[all.indexOf(criterion) + step];
  (next?.querySelector("input:checked") ?? next?.querySelector("input"))?.focus();
}

function claim() {
  if (document.visibilityState !== "visible") return;
  const body = new URLSearchParams({ csrf_token: form.elements.csrf_token.value });
  post(form.dataset.claim, body).catch(() => {}); // only a courtesy
}

if (form) {
  form.addEventListener("input", changed);
  form.addEventListener("submit", submitted);
  form.addEventListener("keydown", pressed);
  addEventListener("online", save);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") save();
  });
  claim();
  setInterval(claim, RENEW);
}
