// Rows of letters at an even pitch: what the lines at the foot of a passport look like, and little
// else on it does (ICAO Doc 9303 part 3: OCR-B size 1, ten letters an inch).

import type { Spot } from "./picture";

/** A row: where its letters stand. `x` and `y` are polynomials of the place, from 0. */
export interface Row {
  count: number;
  x: (place: number) => number;
  y: (place: number) => number;
  pitch: number;
}

/** Letters of a row stand about their own height apart. */
const NEAR = { least: 0.55, most: 1.75 };

/** Chains of spots, each the nearest to the right of the one before. */
function chains(all: Spot[]): Spot[][] {
  const spots = [...all].sort((a, b) => a.x - b.x);
  const next = new Map<Spot, Spot>();
  const taken = new Set<Spot>();
  spots.forEach((spot, at) => {
    let best: Spot | undefined;
    let least = Infinity;
    for (let other = at + 1; other < spots.length; other += 1) {
      const to = spots[other]!;
      const across = to.x - spot.x;
      const tall = Math.max(spot.height, to.height);
      if (across > tall * NEAR.most) {
        if (across > 260) break;
        continue;
      }
      const down = Math.abs(to.y - spot.y);
      const alike = Math.min(spot.height, to.height) / tall;
      const far = across + down * 3;
      if (across >= tall * NEAR.least && down < tall * 0.35 && alike > 0.5 && far < least && !taken.has(to)) {
        best = to;
        least = far;
      }
    }
    if (best) {
      next.set(spot, best);
      taken.add(best);
    }
  });
  return spots.filter((spot) => !taken.has(spot)).map((first) => {
    const chain = [first];
    for (let at = next.get(first); at; at = next.get(at)) chain.push(at);
    return chain;
  });
}

function median(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function pitchOf(chain: Spot[]): number {
  return median(chain.slice(1).map((spot, at) => spot.x - chain[at]!.x));
}

/** Joins chains that a broken letter has parted: on one line, a whole number of pitches apart. */
function joined(parts: Spot[][]): Spot[][] {
  const long = parts.filter((chain) => chain.length >= 3).sort((a, b) => a[0]!.x - b[0]!.x);
  const rows: Spot[][] = [];
  for (const chain of long) {
    const home = rows.find((row) => {
      const [pitch, end] = [pitchOf(row), row.at(-1)!];
      const gap = (chain[0]!.x - end.x) / pitch;
      const first = row[Math.max(0, row.length - 12)]!;
      const slope = row.length > 4 ? (end.y - first.y) / (end.x - first.x) : 0;
      const down = Math.abs(chain[0]!.y - (end.y + slope * (chain[0]!.x - end.x)));
      const alike = Math.abs(pitchOf(chain) / pitch - 1) < 0.2 || chain.length < 5;
      return gap > 0.7 && gap < 5.4 && Math.abs(gap - Math.round(gap)) < 0.3 && down < pitch * 0.35 && alike;
    });
    if (home) home.push(...chain);
    else rows.push([...chain]);
  }
  return rows;
}

/** Least squares of second degree, so that a page held at a slant is followed. */
function fit(places: number[], values: number[]): (place: number) => number {
  const scale = Math.max(1, ...places);
  const sums = [0, 0, 0, 0, 0];
  const right = [0, 0, 0];
  places.forEach((place, at) => {
    const t = place / scale;
    for (let power = 0; power < 5; power += 1) sums[power]! += t ** power;
    for (let power = 0; power < 3; power += 1) right[power]! += values[at]! * t ** power;
  });
  const rows = [0, 1, 2].map((row) => [sums[row]!, sums[row + 1]!, sums[row + 2]!, right[row]!]);
  for (let pivot = 0; pivot < 3; pivot += 1) {
    const head = rows[pivot]!;
    for (const row of rows) {
      if (row === head || head[pivot] === 0) continue;
      const times = row[pivot]! / head[pivot]!;
      for (let at = 0; at < 4; at += 1) row[at]! -= times * head[at]!;
    }
  }
  const [a, b, c] = rows.map((row, at) => row[3]! / (row[at] || 1)) as [number, number, number];
  return (place) => a + b * (place / scale) + c * (place / scale) ** 2;
}

function row(chain: Spot[]): Row {
  const pitch = pitchOf(chain);
  const places: number[] = [];
  chain.forEach((spot, at) => {
    const before = chain[at - 1];
    places.push(before ? places[at - 1]! + Math.max(1, Math.round((spot.x - before.x) / pitch)) : 0);
  });
  return {
    count: places.at(-1)! + 1,
    x: fit(places, chain.map((spot) => spot.x)),
    y: fit(places, chain.map((spot) => spot.y)),
    pitch,
  };
}

/** Rows of a document that stand beneath each other, lowest group first. */
export function groups(spots: Spot[]): Row[][] {
  const rows = joined(chains(spots))
    .filter((chain) => chain.length >= 18)
    .map(row)
    .filter(({ count }) => count >= 26 && count <= 48)
    .sort((a, b) => a.y(0) - b.y(0));
  const found: Row[][] = [];
  for (const next of rows) {
    const before = found.at(-1)?.at(-1);
    const apart = before ? (next.y(0) - before.y(0)) / next.pitch : Infinity;
    const fits = before && apart > 0.9 && apart < 3.4 && Math.abs(next.pitch / before.pitch - 1) < 0.12;
    if (fits && found.at(-1)!.length < 3) found.at(-1)!.push(next);
    else found.push([next]);
  }
  return found.filter((group) => group.length >= 2).reverse();
}
