// A copy of what is not saved yet, on this device: for a crash, an empty battery, a closed window.
const KEY = `leerreis:${location.pathname}`;

export function keep(base, fields) {
  try {
    localStorage.setItem(KEY, JSON.stringify({ base, fields }));
  } catch {
    // no room, or not allowed: the text is still on the screen
  }
}

export function drop() {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // nothing was kept
  }
}

export function kept() {
  try {
    return JSON.parse(localStorage.getItem(KEY));
  } catch {
    return null;
  }
}
