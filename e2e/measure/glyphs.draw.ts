// Draws the letters of OCR-B as the reader compares them, and writes them to
// web-assets/script/reader/glyphs.ts. Run it when the grid changes: npm run glyphs

import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "@playwright/test";

import { ASSETS, reader } from "./built.ts";
import { prepare } from "./specimens.ts";

test("the letters of OCR-B", async ({ page }) => {
  await prepare(page, reader());
  const glyphs = await page.evaluate(() => {
    const { sample } = (window as unknown as { reader: { sample: (...all: unknown[]) => Float32Array } }).reader;
    const canvas = Object.assign(document.createElement("canvas"), { width: 400, height: 400 });
    const pen = canvas.getContext("2d", { willReadFrequently: true })!;
    pen.font = "200px OCRB";
    const pitch = pen.measureText("H").width;
    const { actualBoundingBoxAscent: height } = pen.measureText("H");
    return [..."0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<"].map((letter) => {
      pen.filter = "none";
      pen.fillStyle = "#fff";
      pen.fillRect(0, 0, 400, 400);
      pen.filter = "blur(6px)";
      pen.fillStyle = "#000";
      pen.fillText(letter, 200 - pitch / 2, 200 + height / 2);
      const { data } = pen.getImageData(0, 0, 400, 400);
      const shades = new Uint8ClampedArray(160_000);
      for (let at = 0; at < shades.length; at += 1) shades[at] = data[at * 4]!;
      // The reader measures a letter's middle by its own box; so does this.
      let [top, bottom, left, right] = [400, 0, 400, 0];
      shades.forEach((shade, at) => {
        if (shade > 127) return;
        top = Math.min(top, Math.floor(at / 400));
        bottom = Math.max(bottom, Math.floor(at / 400));
        left = Math.min(left, at % 400);
        right = Math.max(right, at % 400);
      });
      const values = sample({ width: 400, height: 400, shades }, { x: 200, y: 200, pitch, height, slope: 0 });
      return [letter, [...values].map((value) => Math.round((value / 255) * 15).toString(16)).join(""), [left, right, top, bottom].join(" ")];
    });
  });
  expect(glyphs).toHaveLength(37);
  console.log(glyphs.map(([letter, , box]) => `${letter}: ${box}`).join("\n"));
  const rows = glyphs.map(([letter, hex]) => `  "${letter}": "${hex}",`).join("\n");
  const head = `// The letters of OCR-B (ISO 1073-2), darkness 0 to f in a grid; drawn by e2e/measure/glyphs.draw.ts
// from the font of Norbert Schwarz and Matthew Skala, which anybody may use for anything.

/** How fine the grid is. */
export const GRID = { across: 16, down: 20 };

/** The letters, row by row. */
export const GLYPHS: Record<string, string> = {
`;
  writeFileSync(join(ASSETS, "script/reader/glyphs.ts"), `${head}${rows}\n};\n`);
});
