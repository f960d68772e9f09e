// Which letter a cell shows: compared with the letters of OCR-B, as far as its place allows them.

import type { Grey } from "./picture";
import { GLYPHS, GRID } from "./glyphs";

/** A cell to be looked at: its middle, the pitch, the height of a capital, the slope of the row. */
export interface Cell {
  x: number;
  y: number;
  pitch: number;
  height: number;
  slope: number;
}

/** The letters a cell may show, best first, with how alike they are (1 is the same). */
export type Guess = { letter: string; alike: number }[];

/** How much of the pitch and of the height a cell takes in; the letters were drawn with the same. */
export const BOX = { across: 1, down: 1.3 };

/** Darkness in a grid over the cell, each point the mean of four. */
export function sample({ width, height, shades }: Grey, cell: Cell, shiftX = 0, shiftY = 0): Float32Array {
  const out = new Float32Array(GRID.across * GRID.down);
  const [stepX, stepY] = [(cell.pitch * BOX.across) / GRID.across, (cell.height * BOX.down) / GRID.down];
  const shade = (x: number, y: number): number => {
    const [left, top] = [Math.floor(x), Math.floor(y)];
    if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) return 255;
    const [fx, fy, at] = [x - left, y - top, top * width + left];
    const upper = shades[at]! * (1 - fx) + shades[at + 1]! * fx;
    const lower = shades[at + width]! * (1 - fx) + shades[at + width + 1]! * fx;
    return upper * (1 - fy) + lower * fy;
  };
  for (let row = 0; row < GRID.down; row += 1) {
    for (let column = 0; column < GRID.across; column += 1) {
      let sum = 0;
      for (const [dx, dy] of [[-0.25, -0.25], [0.25, -0.25], [-0.25, 0.25], [0.25, 0.25]] as const) {
        const across = (column + 0.5 + dx + shiftX - GRID.across / 2) * stepX;
        const down = (row + 0.5 + dy + shiftY - GRID.down / 2) * stepY;
        sum += shade(cell.x + across - down * cell.slope, cell.y + down + across * cell.slope);
      }
      out[row * GRID.across + column] = 255 - sum / 4;
    }
  }
  return out;
}

/** Takes out brightness and contrast, so that only the shape counts. */
export function plain(values: Float32Array): Float32Array {
  let mean = 0;
  for (const value of values) mean += value / values.length;
  let size = 0;
  const out = values.map((value) => value - mean);
  for (const value of out) size += value * value;
  const by = Math.sqrt(size) || 1;
  return out.map((value) => value / by);
}

const LETTERS: [string, Float32Array][] = Object.entries(GLYPHS).map(([letter, hex]) => [
  letter,
  plain(Float32Array.from(hex, (digit) => parseInt(digit, 16))),
]);

/** Compares a cell with the letters allowed, a little shifted each way, too. */
export function guess(picture: Grey, cell: Cell, allowed: string): Guess {
  const best = new Map<string, number>();
  for (const shiftX of [-0.8, 0, 0.8]) {
    for (const shiftY of [-0.4, 0, 0.4]) {
      const seen = plain(sample(picture, cell, shiftX, shiftY));
      for (const [letter, shape] of LETTERS) {
        if (!allowed.includes(letter)) continue;
        let alike = 0;
        for (let at = 0; at < shape.length; at += 1) alike += shape[at]! * seen[at]!;
        if (alike > (best.get(letter) ?? -1)) best.set(letter, alike);
      }
    }
  }
  return [...best].map(([letter, alike]) => ({ letter, alike })).sort((a, b) => b.alike - a.alike);
}
