// The page of a journey: what every exercise has, and above its fields the map with the heartbeat.
import { Editor } from "./editor/editor.js";
import { Panel } from "./journey/panel.js";

const form = document.querySelector("form[data-editor]");
if (form) {
  const editor = new Editor(form);
  const root = document.querySelector("[data-journey]");
  if (root) new Panel(editor, root).start();
  editor.start();
}
