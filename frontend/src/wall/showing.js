// For a big screen: over the whole of it, and walking past everything by itself until somebody touches something.
const STEP = 12000; // ms before it goes on
const PART = 0.85; // of the screen

export function fullScreen(wall) {
  const button = wall.querySelector("[data-full]");
  if (!document.fullscreenEnabled) button.remove();
  button.addEventListener("click", () => {
    if (document.fullscreenElement) document.exitFullscreen();
    else wall.requestFullscreen();
  });
}

export function walkPast(wall) {
  const button = wall.querySelector("[data-walk]");
  let timer;
  const stop = () => {
    clearInterval(timer);
    button.setAttribute("aria-pressed", "false");
  };
  button.addEventListener("click", () => {
    if (button.getAttribute("aria-pressed") === "true") return stop();
    button.setAttribute("aria-pressed", "true");
    timer = setInterval(() => goOn(wall), STEP);
  });
  for (const kind of ["wheel", "touchstart", "keydown"]) {
    wall.addEventListener(kind, (event) => event.target.closest("[data-walk]") || stop(), { passive: true });
  }
}

function goOn(wall) {
  const frame = document.fullscreenElement === wall ? wall : document.documentElement;
  const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";
  const atEnd = frame.scrollTop + frame.clientHeight >= frame.scrollHeight - 4;
  frame.scrollTo({ top: atEnd ? 0 : frame.scrollTop + frame.clientHeight * PART, behavior });
}
