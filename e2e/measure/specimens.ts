// Pages of passports as a camera sees them: the lines at the foot in OCR-B (Debian's fonts-ocr-b),
// drawn at a size, a slant and a light by chance, over lines and text, blurred and grainy.

import { existsSync, readFileSync } from "node:fs";

import type { Page } from "@playwright/test";

const FONT = "/usr/share/fonts/opentype/ocr-b/OCRB.otf";

/** Loads the font and the reader, as the program serves it, into a page. */
export async function prepare(page: Page, reader: string): Promise<void> {
  if (!existsSync(FONT)) throw new Error(`${FONT} is not there: apt-get install fonts-ocr-b`);
  const font = readFileSync(FONT).toString("base64");
  await page.setContent("<!doctype html><title>specimens</title>");
  await page.evaluate(
    async ([font, reader]) => {
      const face = new FontFace("OCRB", `url(data:font/otf;base64,${font})`);
      document.fonts.add(await face.load());
      const url = URL.createObjectURL(new Blob([reader!], { type: "text/javascript" }));
      Object.assign(window, { reader: await import(url) });
    },
    [font, reader] as const,
  );
}

/** Chance by a seed (mulberry32), so that a run can be had again. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const WEIGHTS = [7, 3, 1];

export function digit(field: string): string {
  const value = (letter: string): number => (letter === "<" ? 0 : /\d/.test(letter) ? Number(letter) : letter.charCodeAt(0) - 55);
  return String([...field].reduce((sum, letter, at) => sum + value(letter) * WEIGHTS[at % 3]!, 0) % 10);
}

/** Two lines of a passport (ICAO 9303 part 4) or three of a card (part 5), of nobody. */
export function lines(random: () => number, card: boolean): string[] {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const letters = (count: number): string => Array.from({ length: count }, () => pick([..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"])).join("");
  const any = (count: number): string => Array.from({ length: count }, () => pick([..."ABCDEFGHIJKLMNOPQRSTUVWXYZ01234567890123456789"])).join("");
  const country = pick(["LCA", "VCT", "GRD", "D<<", "FRA", "NLD", "USA", "GBR", "HTI", "DOM", "CUB", "IRL"]);
  const two = (number: number): string => String(number).padStart(2, "0");
  const day = (): string => two(Math.floor(random() * 100)) + two(1 + Math.floor(random() * 12)) + two(1 + Math.floor(random() * 28));
  const name = `${letters(3 + Math.floor(random() * 9))}<<${letters(3 + Math.floor(random() * 7))}<${letters(1 + Math.floor(random() * 8))}`;
  const fill = (text: string, length: number): string => text.slice(0, length).padEnd(length, "<");
  const number = any(9);
  const [born, expires] = [day(), day()];
  const sex = pick(["M", "F", "<"]);
  if (card) {
    const first = fill(`I<${country}${number}${digit(number)}`, 30);
    const dates = `${born}${digit(born)}${sex}${expires}${digit(expires)}`;
    const all = first.slice(5) + born + digit(born) + expires + digit(expires) + "<".repeat(11);
    return [first, `${dates}${country}${"<".repeat(11)}${digit(all)}`, fill(name, 30)];
  }
  const head = `${number}${digit(number)}`;
  const dates = `${born}${digit(born)}${sex}${expires}${digit(expires)}`;
  const more = "<".repeat(14) + "0";
  const all = head + born + digit(born) + expires + digit(expires) + more;
  return [fill(`P<${country}${name}`, 44), `${head}${country}${dates}${more}${digit(all)}`];
}
