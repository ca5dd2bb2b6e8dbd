// On the page where one chooses light or dark, the choice is seen before it is kept.
export function previewTheme() {
  document.querySelector("[data-theme-choice]")?.addEventListener("change", (event) => {
    const choice = event.target.value;
    if (choice) document.documentElement.dataset.theme = choice;
    else delete document.documentElement.dataset.theme;
  });
}
