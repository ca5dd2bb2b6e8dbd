// Puts what the server saw in the document beside the fields and in the list, in the words of the server.
import { icon } from "../js/icon.js";

export function showSeen({ list, count, fields, questions, reading }) {
  replace(document.querySelector("[data-questions]"), questions);
  replace(document.querySelector("[data-seen]"), list);
  replace(document.querySelector("[data-count]"), count);
  for (const one of document.querySelectorAll("[data-reading]")) replace(one, reading[one.dataset.reading] ?? "");
  const at = new Map();
  for (const [path, html] of Object.entries(fields)) {
    const place = room(path) ? path : path.replace(/\/[^/]*$/, ""); // of a whole row: at its list
    at.set(place, (at.get(place) ?? "") + html);
  }
  for (const one of document.querySelectorAll("[data-findings]")) replace(one, at.get(one.dataset.findings) ?? "");
}

// Nothing was saved because something here cannot be: say why at the field.
export function showRefusals(fields) {
  for (const [path, why] of Object.entries(fields)) {
    const text = document.createElement("p");
    text.className = "utrecht-form-field-error-message";
    text.append(icon("stop"), Object.assign(document.createElement("span"), { textContent: why }));
    const place = room(path);
    if (!place) continue;
    place.replaceChildren(text);
    place.dataset.was = "refused";
  }
}

const room = (path) => document.querySelector(`[data-findings="${CSS.escape(path)}"]`);

// Nothing flickers and no open part closes while the words stay the same.
function replace(place, html) {
  if (!place || place.dataset.was === html) return;
  const open = place.querySelector("details")?.open;
  place.innerHTML = html;
  place.dataset.was = html;
  if (open && place.querySelector("details")) place.querySelector("details").open = true;
}
