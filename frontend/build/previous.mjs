// Keeps the files of one build back beside the new ones: what its manifest names, and their compressed siblings.
import { copyFile, readFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import path from "node:path";

export async function keepPrevious(old, next) {
  const manifest = path.join(old, "manifest.json");
  if (!existsSync(manifest)) return;
  for (const name of Object.values(JSON.parse(await readFile(manifest, "utf8")))) {
    for (const file of [name, `${name}.br`, `${name}.gz`]) {
      if (!existsSync(path.join(old, file)) || existsSync(path.join(next, file))) continue;
      await copyFile(path.join(old, file), path.join(next, file));
    }
  }
}
