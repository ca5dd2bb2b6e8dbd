// A line through what people told: the same as app/ui/pictures/kit/curve.py. A test compares the two.

// Splits where a value is missing: no line is drawn over what nobody told us.
export function runs(points) {
  const found = [];
  let open = false;
  for (const point of points) {
    if (point[1] === null) open = false;
    else if (open) found.at(-1).push(point);
    else open = Boolean(found.push([point]));
  }
  return found;
}

// A path (monotone cubic): through every value and past none. Upright: it runs down the page.
export function smooth(points, upright = false) {
  if (!points.length) return "";
  const pair = ([first, second]) => (upright ? `${n(second)} ${n(first)}` : `${n(first)} ${n(second)}`);
  const flat = slopes(points);
  let path = `M${pair(points[0])}`;
  for (let at = 1; at < points.length; at += 1) {
    const [[x0, y0], [x1, y1]] = [points[at - 1], points[at]];
    const third = (x1 - x0) / 3;
    const bend = [[x0 + third, y0 + flat[at - 1] * third], [x1 - third, y1 - flat[at] * third], [x1, y1]];
    path += `C${bend.map(pair).join(" ")}`;
  }
  return path;
}

// At a top or a bottom it is flat.
function slopes(points) {
  const each = points.slice(1).map(([x, y], at) => (y - points[at][1]) / (x - points[at][0]));
  if (!each.length) return [0];
  const inner = each.slice(1).map((b, at) => (each[at] * b <= 0 ? 0 : (2 * each[at] * b) / (each[at] + b)));
  return [each[0], ...inner, each.at(-1)];
}

export const n = (value) => value.toFixed(1);
