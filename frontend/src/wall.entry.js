// The wall of a project lives: it asks now and then whether something changed, and shows it without a reload.
// Without this script the wall is a page like any other.
import { say } from "./js/say.js";
import { fullScreen, walkPast } from "./wall/showing.js";
import { hang } from "./wall/hanging.js";

const PAUSE = 10000; // ms between two looks
const FRESH = 90000; // so long a picture says that it just changed

const wall = document.querySelector("[data-wall]");
const words = JSON.parse(wall.dataset.words);
let state = wall.dataset.state;
let timer;

function tell(text) {
  wall.querySelector("[data-told]").textContent = text;
}

async function look() {
  clearTimeout(timer);
  try {
    const headers = { Accept: "application/json" };
    const response = await fetch(`${wall.dataset.wall}?stand=${state}`, { headers, redirect: "error" });
    if (!response.ok) throw new Error(response.statusText);
    show(await response.json());
  } catch {
    tell(words.lost);
  }
  plan();
}

function show(answer) {
  state = answer.state;
  tell(words.told.replace("{time}", answer.at));
  if (!answer.pieces) return;
  const fresh = hang(wall, answer);
  if (fresh.length) say(words.changed.replace("{what}", fresh.map((one) => one.title).join(", ")));
  setTimeout(() => fresh.forEach(({ label }) => (label.hidden = true)), FRESH);
}

// Nobody looks at a hidden page, so it does not ask; who comes back sees at once what is new.
function plan() {
  clearTimeout(timer);
  if (document.visibilityState === "visible") timer = setTimeout(look, PAUSE);
}

document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible") look();
  else clearTimeout(timer);
});
addEventListener("online", look);
fullScreen(wall);
walkPast(wall);
wall.querySelector("[data-buttons]").hidden = false;
plan();
