// How often the camera's reader reads right: documents of nobody, drawn in OCR-B as a phone would
// see them. Printed; what the person form says of it comes from here.

import { test } from "@playwright/test";

import { reader } from "./built.ts";
import { chance, lines, prepare } from "./specimens.ts";

/** How hard it is made: the most slant in degrees, blur in px, grain in shades, shade of the ink. */
const LIGHTS = {
  good: { slant: 1.5, blur: 0.4, grain: 8, ink: 40, keystone: 0.01, pitch: [22, 34] },
  fair: { slant: 4, blur: 1.1, grain: 18, ink: 80, keystone: 0.03, pitch: [16, 30] },
  poor: { slant: 8, blur: 2, grain: 34, ink: 110, keystone: 0.06, pitch: [12, 24] },
} as const;

/** How many of each. */
const PICTURES = Number(process.env.LANDFALL_PICTURES ?? 100);

test.setTimeout(600_000);

test("the reader of passports on specimens", async ({ page }) => {
  await prepare(page, reader());
  const rows: string[] = [];
  for (const [name, light] of Object.entries(LIGHTS)) {
    const random = chance(20261124);
    let [whole, letters, right, found, made] = [0, 0, 0, 0, 0];
    const started = Date.now();
    for (let at = 0; at < PICTURES; at += 1) {
      const truth = lines(random, at % 4 === 3);
      const how = { ...light, slant: (random() - 0.5) * 2 * light.slant, keystone: (random() - 0.5) * 2 * light.keystone, pitch: light.pitch[0] + random() * (light.pitch[1] - light.pitch[0]), seed: Math.floor(random() * 1e9) };
      const read = await page.evaluate(photograph, { truth, how });
      made += 1;
      if (read) found += 1;
      if (read?.join("\n") === truth.join("\n")) whole += 1;
      truth.forEach((line, row) => [...line].forEach((letter, place) => { letters += 1; if (read?.[row]?.[place] === letter) right += 1; }));
      if (process.env.LANDFALL_SHOW && read?.join("\n") !== truth.join("\n")) console.log(`${name} ${at}\n${truth.join("\n")}\n${read?.join("\n") ?? "nothing"}`);
    }
    rows.push(`| ${name} | ${made} | ${found} | ${whole} | ${((right / letters) * 100).toFixed(2)} % | ${Math.round((Date.now() - started) / made)} ms |`);
  }
  console.log(`\n| light | pictures | lines found | all lines right | letters right | each |\n|---|---|---|---|---|---|\n${rows.join("\n")}`);
});

interface Asked {
  truth: string[];
  how: { slant: number; blur: number; grain: number; ink: number; keystone: number; pitch: number; seed: number };
}

/** Draws one picture and reads it, in the page. */
function photograph({ truth, how }: Asked): string[] | undefined {
  let state = how.seed;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  const { reader } = window as unknown as { reader: { read: (picture: unknown) => string[] | undefined } };
  const [width, height] = [1600, 1100];
  const canvas = Object.assign(document.createElement("canvas"), { width, height });
  const pen = canvas.getContext("2d", { willReadFrequently: true })!;
  pen.fillStyle = "#e9e4d8";
  pen.fillRect(0, 0, width, height);
  for (let wave = 0; wave < 60; wave += 1) {
    pen.strokeStyle = `rgba(${120 + random() * 90},${140 + random() * 70},${150 + random() * 60},0.35)`;
    pen.beginPath();
    for (let x = 0; x <= width; x += 20) pen.lineTo(x, wave * 20 + Math.sin(x / 60 + wave) * 9);
    pen.stroke();
  }
  pen.translate(width / 2, height / 2);
  pen.rotate((how.slant * Math.PI) / 180);
  pen.transform(1, how.keystone, 0, 1, 0, 0);
  pen.translate(-width / 2, -height / 2);
  pen.fillStyle = `rgb(${how.ink},${how.ink},${how.ink + 8})`;
  pen.font = "26px sans-serif";
  ["PASSPORT / PASSEPORT", "Surname / Nom", "Given names / Prénoms", "Date of birth / Date de naissance", "Authority / Autorité"].forEach((text, at) => pen.fillText(text, 620, 180 + at * 95));
  pen.fillRect(170, 150, 330, 430);
  pen.font = "100px OCRB";
  const size = (how.pitch / pen.measureText("H").width) * 100;
  pen.font = `${size}px OCRB`;
  const left = (width - how.pitch * truth[0]!.length) / 2;
  // Two lines to 12.7 mm, the letters ten an inch: 2.5 pitches from one line to the next.
  truth.forEach((line, row) => [...line].forEach((letter, place) => pen.fillText(letter, left + place * how.pitch, 800 + row * how.pitch * 2.5)));
  pen.setTransform(1, 0, 0, 1, 0, 0);
  const lens = Object.assign(document.createElement("canvas"), { width, height }).getContext("2d", { willReadFrequently: true })!;
  lens.filter = `blur(${how.blur}px)`;
  lens.drawImage(canvas, 0, 0);
  const light = lens.getImageData(0, 0, width, height);
  const shades = new Uint8ClampedArray(width * height);
  for (let at = 0; at < shades.length; at += 1) {
    const fall = 1 - 0.35 * ((at % width) / width);
    shades[at] = light.data[at * 4 + 1]! * fall + (random() + random() - 1) * how.grain;
  }
  return reader.read({ width, height, shades });
}
