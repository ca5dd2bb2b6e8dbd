// Where the columns and the feelings stand: the rules of app/ui/pictures/journey_map, with its numbers. A test compares the two.

// How wide a column is: all the room there is, never too narrow to press and never wider than its words need.
export const columnOf = (room, count, least, rules) => Math.min(Math.max(Math.floor(room / Math.max(count, 1)), least), rules.widest);

// In a wide column the stop stands above the first words.
export const across = (at, column, rules) => column * at + Math.min(column / 2, rules.stop);

export const down = (feeling, height, rules) => rules.above + ((2 - feeling) * (height - rules.above - rules.below)) / 4;

// The feeling at a height: of where a pointer is.
export function feelingAt(y, height, rules) {
  const part = (y - rules.above) / ((height - rules.above - rules.below) / 4);
  return Math.max(-2, Math.min(2, Math.round(2 - part)));
}

// Corners of the sign of a feeling, its middle of mass on the point.
export function triangle([x, y], radius, up) {
  const turn = up ? -1 : 1;
  const half = radius * 0.98;
  const [deep, shallow] = [radius * 1.12 * turn, radius * 0.66 * turn];
  return `M${x - half} ${y - shallow}L${x + half} ${y - shallow}L${x} ${y + deep}Z`;
}
