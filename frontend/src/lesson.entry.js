// Remembers at which heading somebody stopped reading. Without this script the lesson
// works the same; only the place is not remembered.

const script = document.querySelector("script[data-lesson]");
const headings = [...document.querySelectorAll("article h2[id], article h3[id]")];
const token = document.querySelector('input[name="csrf_token"]')?.value;
const LINE = 160; // px from the top: what is above it has been read
let noted = null;

function here() {
  const passed = headings.filter((heading) => heading.getBoundingClientRect().top < LINE);
  return passed.at(-1)?.id ?? "";
}

function tell() {
  const heading = here();
  if (heading === noted || !token) return;
  noted = heading;
  const body = new URLSearchParams({ kop: heading, csrf_token: token });
  fetch(script.dataset.lesson, { method: "POST", body, keepalive: true }).catch(() => {
    noted = null; // try again at the next pause
  });
}

let pause;
addEventListener("scroll", () => {
  clearTimeout(pause);
  pause = setTimeout(tell, 3000);
}, { passive: true });
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden" && scrollY > 0) tell();
});
