// Reads the lines at the foot of a passport or an identity card from a picture, on the device.
// Formats, places and check digits: ICAO Doc 9303 parts 3 to 6.

import { guess, type Guess } from "./letters";
import { dark, type Grey, spots } from "./picture";
import { groups, type Row } from "./rows";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ<";
const DIGITS = "0123456789<";
const ANY = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<";
const SEX = "MFX<";

/** The height of a capital of OCR-B against the pitch of ten letters an inch. */
const CAPITAL = 1.17;

/** What may stand where: how many of which letters, line by line. */
type Plan = [string, number][][];
const PASSPORT = (length: number): Plan => [
  [[LETTERS, length]],
  [[ANY, 9], [DIGITS, 1], [LETTERS, 3], [DIGITS, 7], [SEX, 1], [DIGITS, 7], [ANY, length - 30], [DIGITS, 2]],
];
const FORMATS: { length: number; lines: Plan }[] = [
  { length: 44, lines: PASSPORT(44) },
  { length: 36, lines: [PASSPORT(36)[0]!, [[ANY, 9], [DIGITS, 1], [LETTERS, 3], [DIGITS, 7], [SEX, 1], [DIGITS, 7], [ANY, 7], [DIGITS, 1]]] },
  {
    length: 30,
    lines: [
      [[LETTERS, 5], [ANY, 9], [DIGITS, 1], [ANY, 15]],
      [[DIGITS, 7], [SEX, 1], [DIGITS, 7], [LETTERS, 3], [ANY, 11], [DIGITS, 1]],
      [[LETTERS, 30]],
    ],
  },
];

/** Whether the check digit of a field is right: weights 7, 3, 1 (part 3, 4.9). */
export function checks(field: string, digit: string): boolean {
  let sum = 0;
  [...field].forEach((letter, at) => {
    const value = letter === "<" ? 0 : /\d/.test(letter) ? Number(letter) : letter.charCodeAt(0) - 55;
    sum += value * [7, 3, 1][at % 3]!;
  });
  return String(sum % 10) === digit || (digit === "<" && sum === 0);
}

/** Looks for the lines; none if there are none to be found. */
export function read(picture: Grey): string[] | undefined {
  // Letters are a fortieth of the width at most; the surroundings reach past a letter. Where light
  // or lens runs letters into each other, a stricter share parts them.
  for (const [part, share] of [[60, 0.8], [60, 0.68], [110, 0.8], [110, 0.9]] as const) {
    const around = Math.max(6, Math.round(picture.width / part));
    const found = spots(dark(picture, around, share), picture.width, picture.height);
    for (const group of groups(found)) {
      const lines = readGroup(picture, group);
      if (lines) return lines;
    }
  }
  return undefined;
}

function readGroup(picture: Grey, group: Row[]): string[] | undefined {
  const longest = Math.max(...group.map(({ count }) => count));
  const format = FORMATS.find(({ length }) => Math.abs(length - longest) <= 1);
  if (!format || group.length < format.lines.length) return undefined;
  const rows = group.slice(-format.lines.length);
  const lines = rows.map((row, at) => readRow(picture, row, format.lines[at]!));
  return lines.every((line) => line !== undefined) ? lines.map((guesses, at) => settle(guesses!, format.length, at)) : undefined;
}

/** How far a row may lie above or below the middle of its spots, against the pitch. */
const OFFSETS = [-0.1, -0.05, 0, 0.05, 0.1];

/** The row at the height where its letters are most alike: a tall O and a 0 differ by little else. */
function readRow(picture: Grey, row: Row, plan: [string, number][]): Guess[] | undefined {
  let best: { guesses: Guess[]; alike: number } | undefined;
  for (const offset of OFFSETS) {
    const guesses = readAt(picture, { ...row, y: (place) => row.y(place) + offset * row.pitch }, plan);
    const alike = guesses.reduce((sum, guess) => sum + (guess[0]?.alike ?? 0), 0) / guesses.length;
    if (alike > (best?.alike ?? 0)) best = { guesses, alike };
  }
  return best && best.alike > 0.6 ? best.guesses : undefined;
}

function readAt(picture: Grey, row: Row, plan: [string, number][]): Guess[] {
  const guesses: Guess[] = [];
  let place = 0;
  for (const [allowed, count] of plan) {
    for (let at = 0; at < count; at += 1) {
      const pitch = row.x(place + 1) - row.x(place);
      const slope = (row.y(place + 1) - row.y(place)) / pitch;
      guesses.push(guess(picture, { x: row.x(place), y: row.y(place), pitch, height: pitch * CAPITAL, slope }, allowed));
      place += 1;
    }
  }
  return guesses;
}

/** Where a number stands with its check digit after it: line, from, to. */
const NUMBERS: Record<number, [number, number, number]> = { 44: [1, 0, 9], 36: [1, 0, 9], 30: [0, 5, 14] };

/** Letters that a lens confuses. */
const TWINS = ["0OQDU", "1I7T", "2Z", "5S", "8B", "6G"];

/** How much likeness may be given up, in all, to make a check digit right. */
const MOST_DOUBT = 0.25;

/** The letters most alike; in the number of the document, O and 0 are told apart by its check digit. */
function settle(guesses: Guess[], length: number, line: number): string {
  const text = guesses.map((best) => best[0]?.letter ?? "<").join("");
  const [where, from, to] = NUMBERS[length]!;
  if (where !== line || checks(text.slice(from, to), text[to]!)) return text;
  let best: { text: string; cost: number } | undefined;
  const tryAll = (tried: string, at: number, cost: number, left: number): void => {
    if (cost >= (best?.cost ?? MOST_DOUBT)) return;
    if (checks(tried.slice(from, to), tried[to]!)) best = { text: tried, cost };
    if (left === 0) return;
    for (let place = at; place < to; place += 1) {
      const [first, ...others] = guesses[place]!;
      for (const other of others) {
        if (!TWINS.some((twins) => twins.includes(first!.letter) && twins.includes(other.letter))) continue;
        const more = (first?.alike ?? 1) - other.alike;
        tryAll(tried.slice(0, place) + other.letter + tried.slice(place + 1), place + 1, cost + more, left - 1);
      }
    }
  };
  tryAll(text, from, 0, 3);
  return best?.text ?? text;
}
