// The neutral theme has 2,800 tokens; a page needs the few that the component rules ask for and that we do not set.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const THEME = "@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css";
const NAMES = /var\(\s*(--[\w-]+)/g;

export async function withNeutralTokens(name, contents) {
  const css = new TextDecoder().decode(contents);
  if (!css.includes("@layer neutral")) return css;
  const tokens = await neutralTokens(css);
  const lines = [...tokens].map(([token, value]) => `${token}:${value}`);
  return css.replace(/@layer neutral[^;{]*;/, (order) => `${order}@layer neutral{:root{${lines.join(";")}}}`);
}

async function neutralTokens(css) {
  const theme = await readTheme();
  const ours = new Set([...layer(css, "tokens").matchAll(/(--[\w-]+)\s*:/g)].map((found) => found[1]));
  const kept = new Map();
  const wanted = [...css.matchAll(NAMES)].map((found) => found[1]);
  while (wanted.length) {
    const token = wanted.pop();
    if (ours.has(token) || kept.has(token) || !theme.has(token)) continue;
    kept.set(token, theme.get(token));
    wanted.push(...[...theme.get(token).matchAll(NAMES)].map((found) => found[1]));
  }
  return new Map([...kept].sort());
}

// Everything inside `@layer name{...}`.
function layer(css, name) {
  let inside = "";
  for (const { index, 0: opening } of css.matchAll(new RegExp(`@layer ${name}\\{`, "g"))) {
    let depth = 1;
    let end = index + opening.length;
    while (depth) depth += { "{": 1, "}": -1 }[css[end++]] ?? 0;
    inside += css.slice(index, end);
  }
  return inside;
}

async function readTheme() {
  const path = createRequire(import.meta.url).resolve(THEME);
  const css = await readFile(path, "utf8");
  return new Map([...css.matchAll(/^\s*(--[\w-]+):\s*([^;]+);/gm)].map((found) => [found[1], found[2].trim()]));
}
