// A line of text may be long: its box grows, but it stays one line. Browsers that let a box grow by themselves need nothing.
import { put } from "./sheet.js";

const GROWS = CSS.supports("field-sizing", "content");

export function keepLines(form) {
  form.addEventListener("beforeinput", (event) => {
    if (isLine(event.target) && event.inputType === "insertLineBreak") event.preventDefault();
  });
  form.addEventListener("input", (event) => {
    const one = event.target;
    if (isLine(one) && one.value.includes("\n")) put(one, one.value.replace(/\s*\n\s*/g, " "));
    if (!GROWS && one.matches("textarea")) grow(one);
  });
}

const isLine = (one) => "line" in one.dataset;

function grow(one) {
  one.style.height = "auto";
  one.style.height = `${one.scrollHeight + one.offsetHeight - one.clientHeight}px`;
}
