// Puts the pictures on the wall as the server has them now. What did not change stays where it is: somebody may be
// reading its table, or have scrolled in it.
export function hang(wall, { pieces, below }) {
  const place = wall.querySelector("[data-pieces]");
  const known = new Map([...place.children].map((piece) => [piece.id, piece]));
  const fresh = [];
  pieces.forEach((piece, at) => {
    const old = known.get(piece.id);
    known.delete(piece.id);
    let here = old;
    if (old?.dataset.mark !== piece.mark) {
      here = made(piece.html);
      fresh.push({ title: piece.title, label: marked(here) });
      if (old) replace(old, here);
    }
    if (place.children[at] !== here) place.insertBefore(here, place.children[at] ?? null);
  });
  for (const gone of known.values()) gone.remove();
  wall.querySelector("[data-below]").innerHTML = below;
  return fresh;
}

function made(html) {
  const holder = document.createElement("template");
  holder.innerHTML = html.trim();
  return holder.content.firstElementChild;
}

function marked(piece) {
  const label = piece.querySelector("[data-fresh]");
  label.hidden = false;
  return label;
}

// A table that was open stays open, and the focus stays in the picture.
function replace(old, here) {
  const [before, after] = [old, here].map((piece) => piece.querySelector("details"));
  if (before?.open && after) after.open = true;
  const hadFocus = old.contains(document.activeElement);
  old.replaceWith(here);
  if (hadFocus) here.querySelector("a, [tabindex]")?.focus({ preventScroll: true });
}
