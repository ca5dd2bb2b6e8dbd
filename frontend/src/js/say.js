// Says something to people who do not see the screen. Changes are announced, texts that were there already are not.
const WAIT = 150;

export function say(text) {
  const region = document.getElementById("melding");
  if (!region) return;
  region.textContent = "";
  setTimeout(() => (region.textContent = text), WAIT);
}

// What the server flashed was on the page from the start, so it is said once more.
export function repeatFlash() {
  const texts = [...document.querySelectorAll("[data-flash]")].map((flash) => flash.textContent.trim());
  if (texts.length && !document.querySelector("[data-errors], [data-focus]")) say(texts.join(" "));
}
