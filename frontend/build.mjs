// Builds every src/*.entry.css and src/*.entry.js into app/ui/static/dist: hashed names, .br and .gz beside each file,
// manifest.json (plain name -> hashed name) and a stamp; letters for PDF in the folder print. Does nothing when the stamp says that nothing changed.
import { existsSync, readFileSync } from "node:fs";
import { copyFile, mkdir, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { COMPRESSED, fingerprint, hashed } from "./build/names.mjs";
import { keepPrevious } from "./build/previous.mjs";
import { printFonts } from "./build/print-fonts.mjs";
import { withNeutralTokens } from "./build/neutral-tokens.mjs";
import { onlyUsedClasses } from "./build/used-classes.mjs";

const HERE = path.dirname(fileURLToPath(import.meta.url));
const DIST = path.join(HERE, "..", "app", "ui", "static", "dist");
const NEXT = `${DIST}.next`;
const WIDER_LICENCE = path.join(HERE, "node_modules/dejavu-fonts-ttf/LICENSE");
const FONT_LICENCE = path.join(HERE, "node_modules/@fontsource-variable/atkinson-hyperlegible-next/LICENSE");

const stamp = await fingerprint(HERE);
if (existsSync(path.join(DIST, "stamp")) && readFileSync(path.join(DIST, "stamp"), "utf8") === stamp) {
  console.log("front end: nothing changed");
  process.exit(0);
}

const { build } = await import("esbuild");
const src = path.join(HERE, "src");
const entries = (await readdir(src)).filter((name) => /\.entry\.(css|js)$/.test(name));
const result = await build({
  entryPoints: entries.map((name) => path.join(src, name)),
  outdir: NEXT,
  bundle: true,
  minify: true,
  write: false,
  format: "esm",
  target: ["chrome111", "firefox113", "safari16.4"],
  loader: { ".woff2": "file", ".svg": "file" },
  assetNames: "[name]-[hash]",
  plugins: [onlyUsedClasses],
  logLevel: "warning",
});

const files = new Map(); // plain name -> [hashed name, contents]
for (const { path: out, contents } of result.outputFiles) {
  const name = path.basename(out).replace(".entry.", ".");
  const asset = name.match(/^(.*)-[A-Z0-9]{8}(\.(woff2|svg))$/); // esbuild gave it a hash already
  if (asset) files.set(asset[1] + asset[2], [name, contents]);
  else if (name.endsWith(".css")) files.set(name, hashed(name, await withNeutralTokens(name, contents)));
  else files.set(name, hashed(name, contents));
}
for (const name of await readdir(path.join(src, "img"))) {
  files.set(name, hashed(name, await readFile(path.join(src, "img", name))));
}

await rm(NEXT, { recursive: true, force: true });
await mkdir(NEXT, { recursive: true });
const manifest = {};
for (const [name, [out, contents]] of [...files].sort()) {
  manifest[name] = out;
  await writeFile(path.join(NEXT, out), contents);
  if (!COMPRESSED.test(name)) continue;
  const best = { params: { [constants.BROTLI_PARAM_SIZE_HINT]: contents.length } };
  await writeFile(path.join(NEXT, `${out}.br`), brotliCompressSync(contents, best));
  await writeFile(path.join(NEXT, `${out}.gz`), gzipSync(contents, { level: 9 }));
}
await writeFile(path.join(NEXT, "manifest.json"), JSON.stringify(manifest, null, 1));
await keepPrevious(DIST, NEXT); // a page that is open, or a worker that has not been replaced yet, still asks for it
await mkdir(path.join(NEXT, "print"));
for (const [name, contents] of await printFonts(path.join(HERE, "node_modules"))) {
  await writeFile(path.join(NEXT, "print", name), contents);
}
await copyFile(FONT_LICENCE, path.join(NEXT, "FONT-LICENCE.txt"));
await copyFile(WIDER_LICENCE, path.join(NEXT, "print", "DEJAVU-LICENCE.txt"));
await writeFile(path.join(NEXT, "stamp"), stamp);
await rm(DIST, { recursive: true, force: true });
await rename(NEXT, DIST);
console.log(`front end: ${files.size} files`);
