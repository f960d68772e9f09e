// Draws the mark as PNG, for home screens that take no SVG: `node mark/icons.mjs` beside mark.svg.
//
// The pictures are committed, since another compressor would give other bytes. The maskable one has
// its mark within the middle four fifths, because a system may cut the rest into a shape of its own.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { crc32, deflateSync } from "node:zlib";

const PALETTE = Buffer.from("faf8f314202bf2b705", "hex"); // paper, ink, flag yellow
const [PAPER, INK, YELLOW] = [0, 1, 2];

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

/** The colour at a place of mark.svg, whose box is 32 by 32: a square from 0.5 to 31.5 with an edge of 3. */
function colour(x, y) {
  const depth = Math.min(x - 0.5, y - 0.5, 31.5 - x, 31.5 - y);
  return depth < 0 ? PAPER : depth < 3 ? INK : YELLOW;
}

function icon(side, part) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const at = (pixel) => (((pixel + 0.5) / side - 0.5) / part + 0.5) * 32;
  const rows = Array.from({ length: side }, (_, y) => Buffer.from([0, ...Array.from({ length: side }, (_, x) => colour(at(x), at(y)))]));
  const data = deflateSync(Buffer.concat(rows), { level: 9 });
  return Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), chunk("IHDR", head), chunk("PLTE", PALETTE), chunk("IDAT", data), chunk("IEND", Buffer.alloc(0))]);
}

for (const [name, side, part] of [["icon-180", 180, 0.8], ["icon-192", 192, 1], ["icon-512", 512, 1], ["icon-mask-512", 512, 0.7]]) {
  writeFileSync(join(import.meta.dirname, `${name}.png`), icon(side, part));
}
