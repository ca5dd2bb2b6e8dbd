// The summary of errors, or what is asked instead, takes the focus; each link of the summary brings
// the focus to its field.
export function focusErrors() {
  const summary = document.querySelector("[data-errors], [data-focus]");
  if (!summary) return;
  summary.focus();
  summary.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    const field = link && document.getElementById(link.hash.slice(1));
    if (!field) return;
    event.preventDefault();
    field.focus();
    (field.closest("[data-field]") ?? field).scrollIntoView({ block: "start" });
  });
}
