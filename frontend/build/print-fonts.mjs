// Letters for what is made on the server: PDF needs static TrueType fonts, where browsers have one variable woff2.
// What Atkinson Hyperlegible Next has no letters for (arrows, Greek, Arabic) is set in DejaVu Sans.
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { inflateSync } from "node:zlib";

const STYLES = ["400-normal", "400-italic", "700-normal"];
const WIDER = ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"];

// [name, contents] of every font, under names that never change.
export async function printFonts(modules) {
  const atkinson = path.join(modules, "@fontsource/atkinson-hyperlegible-next/files");
  const wanted = new RegExp(`-(latin|latin-ext)-(${STYLES.join("|")})\\.woff$`);
  const names = (await readdir(atkinson)).filter((name) => wanted.test(name)).sort();
  const own = names.map(async (name) => [
    name.replace(/woff$/, "ttf"),
    unpacked(await readFile(path.join(atkinson, name))),
  ]);
  const wider = WIDER.map(async (name) => [name, await readFile(path.join(modules, "dejavu-fonts-ttf/ttf", name))]);
  return Promise.all([...own, ...wider]);
}

// A woff file is a TrueType file with each table packed by itself: https://www.w3.org/TR/WOFF/
export function unpacked(woff) {
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, at) => table(woff, 44 + 20 * at));
  const head = Buffer.alloc(12 + 16 * count);
  woff.copy(head, 0, 4, 8);
  head.writeUInt16BE(count, 4);
  const most = 2 ** Math.floor(Math.log2(count));
  head.writeUInt16BE(16 * most, 6);
  head.writeUInt16BE(Math.log2(most), 8);
  head.writeUInt16BE(16 * (count - most), 10);
  let offset = head.length;
  for (const [at, { tag, checksum, contents }] of tables.entries()) {
    const entry = 12 + 16 * at;
    tag.copy(head, entry);
    head.writeUInt32BE(checksum, entry + 4);
    head.writeUInt32BE(offset, entry + 8);
    head.writeUInt32BE(contents.length, entry + 12);
    offset += padded(contents).length;
  }
  return Buffer.concat([head, ...tables.map(({ contents }) => padded(contents))]);
}

function table(woff, entry) {
  const [offset, packed, length, checksum] = [4, 8, 12, 16].map((at) => woff.readUInt32BE(entry + at));
  const stored = woff.subarray(offset, offset + packed);
  const contents = packed < length ? inflateSync(stored) : stored;
  return { tag: woff.subarray(entry, entry + 4), checksum, contents };
}

const padded = (contents) => Buffer.concat([contents, Buffer.alloc((4 - (contents.length % 4)) % 4)]);
