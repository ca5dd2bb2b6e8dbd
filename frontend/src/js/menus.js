// A menu is a <details>: it closes with Escape (focus goes back to its button), and when one clicks or tabs elsewhere.
const OPEN = "details[data-menu][open]";

export function closeMenus() {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const menu of document.querySelectorAll(OPEN)) {
      if (menu.contains(document.activeElement)) menu.querySelector("summary").focus();
      menu.open = false;
    }
  });
  for (const kind of ["pointerdown", "focusin"]) {
    document.addEventListener(kind, (event) => {
      for (const menu of document.querySelectorAll(OPEN)) {
        if (!menu.contains(event.target)) menu.open = false;
      }
    });
  }
}
