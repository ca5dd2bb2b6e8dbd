// The signs of the language, as app/ui/pictures/kit/marks.py draws them: up is pleasant, down unpleasant, filled is "heel".
import { triangle } from "./grid.js";
import { draw } from "./make.js";

const NAMES = { "-2": "m2", "-1": "m1", 0: "0", 1: "p1", 2: "p2" };

export function feelingSign([x, y], score, radius) {
  if (score === null) {
    return draw("g", { class: "lr-beat__unknown" }, draw("circle", { cx: x, cy: y, r: radius }), draw("text", { x, y: y + radius * 0.55, "text-anchor": "middle" }, "?"));
  }
  const css = `lr-feel__sign--${NAMES[score]}`;
  if (score === 0) return draw("circle", { class: css, cx: x, cy: y, r: radius * 0.62 });
  const inner = radius * (Math.abs(score) > 1 ? 1 : 0.84);
  return draw("path", { class: css, d: triangle([x, y], inner, score > 0), "stroke-width": radius * 0.3, "stroke-linejoin": "round" });
}

// The sign by itself, beside a word.
export const feelingIcon = (score) => draw("svg", { class: "lr-feel__sign", viewBox: "0 0 20 20", "aria-hidden": "true" }, feelingSign([10, 10], score, 7.6));

export function star([x, y], radius = 7) {
  const corners = Array.from({ length: 10 }, (_, at) => {
    const [arm, angle] = [radius * (at % 2 ? 0.45 : 1), Math.PI * (at / 5 - 0.5)];
    return `${(x + arm * Math.cos(angle)).toFixed(1)} ${(y + arm * Math.sin(angle)).toFixed(1)}`;
  });
  return draw("path", { class: "lr-beat__star", d: `M${corners.join("L")}Z` });
}

// Three blocks: filled is researched, two is partly, dashed is assumed.
export function blocks(evidence) {
  const full = { geen: 0, deels: 2, onderzocht: 3 }[evidence];
  const each = [0, 1, 2].map((at) => draw("rect", { class: at < full ? "is-full" : "", x: 1 + at * 12, y: 1, width: 9, height: 8 }));
  return draw("svg", { class: `lr-blocks lr-blocks--${full ? "known" : "guess"}`, viewBox: "0 0 36 10", "aria-hidden": "true" }, ...each);
}
