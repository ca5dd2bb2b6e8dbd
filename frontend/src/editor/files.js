// Pictures and files: sent at once when they are chosen, along with everything that was typed.
import { icon } from "../js/icon.js";
import { say } from "../js/say.js";
import { fill } from "./rows.js";
import { body, snapshot } from "./sheet.js";

const PATIENCE = 120000; // ms for an answer: a large photo over a slow line

export class Files {
  constructor(editor) {
    Object.assign(this, { editor, form: editor.form, words: editor.words });
    this.turn = Promise.resolve(); // one after the other: each is a save
    this.form.addEventListener("change", (event) => event.target.matches("[data-upload] [type=file]") && this.chosen(event.target));
    this.form.addEventListener("click", (event) => {
      const button = event.target.closest('button[name="upload"]');
      if (!button) return;
      event.preventDefault();
      const field = button.closest("[data-upload]");
      if ("removeFile" in button.dataset) this.queue(field, "remove");
      else this.chosen(field.querySelector("[type=file]"));
    });
  }

  chosen(input) {
    const [file] = input.files;
    const field = input.closest("[data-upload]");
    if (!file) return input.focus();
    if (file.size > Number(field.dataset.most)) {
      input.value = "";
      return this.refuse(field, this.words.large);
    }
    this.queue(field, "add", file);
  }

  queue(field, verb, file) {
    this.turn = this.turn.then(() => this.send(field, verb, file));
  }

  async send(field, verb, file) {
    this.refuse(field, "");
    await this.editor.allSafe(); // what is on its way is answered first
    if (this.editor.busy) return this.refuse(field, this.why(this.words.offline));
    if (file) say(fill(this.words.sending, { what: this.called(field) }));
    const [status, answer] = await this.post(field, verb, file);
    field.querySelector("progress").hidden = true;
    if (answer?.version) return this.accepted(field, verb, answer);
    this.editor.busy = null;
    field.querySelector("[type=file]").value = "";
    const why = { 0: "offline", 400: "ended", 401: "ended", 404: "gone" }[status] ?? "failed";
    this.refuse(field, answer?.fields?.[field.dataset.field] ?? answer?.error ?? this.why(this.words[why]));
    this.editor.save();
  }

  post(field, verb, file) {
    const { editor, form } = this;
    const path = field.dataset.field;
    const sent = new FormData();
    for (const [name, value] of body(form, editor.base, editor.was)) sent.append(name, value);
    sent.append("upload", `${verb} ${path}`);
    if (file) sent.append(`file:${path}`, file);
    editor.busy = { typed: editor.typed, sent: snapshot(form), was: new Map(editor.was), abort: true };
    this.sending = editor.busy;
    const bar = field.querySelector("progress");
    bar.value = 0;
    bar.hidden = !file;
    return new Promise((resolve) => {
      const request = new XMLHttpRequest(); // fetch cannot tell how far it is
      request.open("POST", field.dataset.upload);
      request.setRequestHeader("Accept", "application/json");
      request.timeout = PATIENCE;
      request.responseType = "json";
      request.upload.onprogress = ({ loaded, total }) => (bar.value = (100 * loaded) / total);
      request.onloadend = () => resolve([request.status, request.response]);
      request.send(sent);
    });
  }

  accepted(field, verb, answer) {
    this.editor.accepted(answer, this.sending);
    if (!answer.clashes) say(fill(verb === "add" ? this.words.sent : this.words.emptied, { what: this.called(field) }));
  }

  // Shows what stands in each of these places now.
  draw(files) {
    for (const [path, html] of Object.entries(files)) {
      const input = document.getElementById(path);
      const place = input?.closest("[data-upload]")?.querySelector("[data-kept]");
      if (!place) continue;
      const hadFocus = place.contains(document.activeElement);
      place.innerHTML = html;
      input.value = "";
      if (hadFocus) input.focus();
    }
  }

  // Says at the field why not; nothing is said when it is fine.
  refuse(field, why) {
    const input = field.querySelector("[type=file]");
    const id = `${input.id}-error`;
    document.getElementById(id)?.remove();
    field.classList.toggle("utrecht-form-field--invalid", why !== "");
    const others = (input.getAttribute("aria-describedby") ?? "").split(" ").filter((one) => one && one !== id);
    input.setAttribute("aria-describedby", (why ? [id, ...others] : others).join(" "));
    if (!why) return input.removeAttribute("aria-invalid");
    input.setAttribute("aria-invalid", "true");
    const text = Object.assign(document.createElement("p"), { className: "utrecht-form-field-error-message", id });
    text.append(icon("stop"), Object.assign(document.createElement("span"), { textContent: why }));
    field.querySelector("label").after(text);
    input.focus();
    say(why);
  }

  why = (reason) => fill(this.words.unsent, { why: reason });
  called = (field) => field.querySelector("label").firstChild.textContent.trim();
}
