// Names that change with the contents, so that browsers may keep a file for ever.
import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";

export const COMPRESSED = /\.(css|js|svg)$/;

const digest = (contents) => createHash("sha256").update(contents).digest("hex").slice(0, 10);

// hashed("page.css", ...) -> ["page-1f2e3d4c5b.css", ...]
export function hashed(name, contents) {
  const { name: stem, ext } = path.parse(name);
  return [`${stem}-${digest(contents)}${ext}`, Buffer.from(contents)];
}

// One hash of every file in the folder, the installed packages left out: the lock file stands for those.
export async function fingerprint(folder) {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.parentPath.includes("node_modules"))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  const hash = createHash("sha256");
  for (const name of names) {
    hash.update(path.relative(folder, name)).update("\0").update(await readFile(name)).update("\0");
  }
  return hash.digest("hex");
}
