// Says whether what one typed is safe: above the form and in the bar below it.
import { turnInto } from "../js/icon.js";

const SIGNS = { saved: "saved", not: "not-saved", busy: "clock" };

export function show(state, text) {
  for (const place of document.querySelectorAll("[data-save]")) {
    // "busy" comes and goes: it would interrupt who listens
    if (state === "busy" && place.getAttribute("role") === "status") continue;
    place.className = place.className.replace(/lr-save--\w+/, `lr-save--${state}`);
    place.dataset.save = state;
    turnInto(place.querySelector("svg"), SIGNS[state]);
    const words = place.querySelector("span");
    if (words.textContent !== text) words.textContent = text;
  }
}
