// A better wording of a question, at the press of a button in its field; somebody who went on typing keeps what they typed.
import { say } from "../js/say.js";
import { control, put, read } from "./sheet.js";

export function takeOver(form, words, changed) {
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-take]");
    const one = button && control(form, button.dataset.take);
    if (!one) return;
    event.preventDefault();
    one.focus();
    if (read(one).trim() !== button.dataset.was) return;
    put(one, button.dataset.better);
    say(words.taken);
    changed();
  });
}
