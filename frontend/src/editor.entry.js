// A document saves itself while one types, shows what is seen in it, and lets two people write at once.
// Without this script the same form works with its buttons.
import { Editor } from "./editor/editor.js";

const form = document.querySelector("form[data-editor]");
if (form) new Editor(form).start();
