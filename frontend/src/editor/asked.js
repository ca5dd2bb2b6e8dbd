// Two wrote in the same place: asks which text stays. Until then the field is not sent.
import { say } from "../js/say.js";
import { control, put, read } from "./sheet.js";

export class Asked {
  constructor(form, rows, changed) {
    Object.assign(this, { form, rows, changed });
    form.addEventListener("click", (event) => {
      const button = event.target.closest("[data-settle]");
      if (!button) return;
      event.preventDefault();
      this.settle(button.closest("[data-ask]"));
    });
  }

  get isOpen() {
    return this.form.querySelector("[data-ask]") !== null;
  }

  ask({ path, html }) {
    const field = control(this.form, path);
    const row = field ? null : this.form.querySelector(`[data-row-id="${CSS.escape(path.split("/").at(-1))}"]`);
    const holder = document.createElement("template");
    holder.innerHTML = html.trim();
    const question = holder.content.firstElementChild;
    this.form.querySelector(`[data-ask="${CSS.escape(path)}"]`)?.remove();
    const place = field?.closest("[data-field]") ?? row?.closest("[data-list]");
    if (place && !row) place.before(question);
    else this.form.querySelector("[data-asked]").append(question);
    if (field) field.disabled = true;
    say(question.querySelector("h2, h3").textContent);
  }

  settle(question) {
    const { ask: path, theirs } = question.dataset;
    const choice = question.querySelector("input:checked")?.value;
    const field = control(this.form, path);
    if (field) {
      const mine = read(field);
      const between = field.tagName === "TEXTAREA" && !("line" in field.dataset) ? "\n\n" : " / ";
      put(field, { theirs, both: theirs + between + mine }[choice] ?? mine);
      field.disabled = false;
    }
    question.remove();
    if (choice === "remove") this.rows.remove(...split(path));
    else (document.getElementById(path) ?? this.form.querySelector("input:not([type=hidden])")).focus();
    this.changed();
  }
}

function split(path) {
  const parts = path.split("/");
  return [parts.slice(0, -1).join("/"), parts.at(-1)];
}
