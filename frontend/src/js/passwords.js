// The button beside a password shows what was typed. Without a script there is no such button.
export function showPasswords() {
  for (const button of document.querySelectorAll("button[data-shows]")) {
    const input = document.getElementById(button.dataset.shows);
    button.hidden = false;
    button.addEventListener("click", () => {
      const shown = input.type === "text";
      input.type = shown ? "password" : "text";
      button.setAttribute("aria-pressed", String(!shown));
    });
    // back to dots before it is sent, so that a browser never keeps it as plain text
    input.form?.addEventListener("submit", () => (input.type = "password"));
  }
}
