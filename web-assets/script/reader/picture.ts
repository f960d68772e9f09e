// A picture in shades of grey, what is dark in it, and the dark spots.

/** Shades of grey, 0 black to 255 white, row by row. */
export interface Grey {
  width: number;
  height: number;
  shades: Uint8ClampedArray;
}

/** A dark spot: its box, and its middle. */
export interface Spot {
  left: number;
  top: number;
  right: number;
  bottom: number;
  x: number;
  y: number;
  height: number;
}

/** Turns red, green, blue, alpha into grey by the weights of ITU-R BT.601. */
export function grey(width: number, height: number, rgba: Uint8ClampedArray): Grey {
  const shades = new Uint8ClampedArray(width * height);
  for (let at = 0; at < shades.length; at += 1) {
    const from = at * 4;
    shades[at] = 0.299 * rgba[from]! + 0.587 * rgba[from + 1]! + 0.114 * rgba[from + 2]!;
  }
  return { width, height, shades };
}

/** Marks what is darker than a share of its surroundings: light falls unevenly on a page held in the hand. */
export function dark({ width, height, shades }: Grey, around: number, share: number): Uint8Array {
  const line = width + 1;
  const sums = new Float64Array(line * (height + 1));
  for (let y = 0; y < height; y += 1) {
    let sum = 0;
    for (let x = 0; x < width; x += 1) {
      sum += shades[y * width + x]!;
      sums[(y + 1) * line + x + 1] = sums[y * line + x + 1]! + sum;
    }
  }
  const marks = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const [top, bottom] = [Math.max(0, y - around), Math.min(height, y + around + 1)];
    for (let x = 0; x < width; x += 1) {
      const [left, right] = [Math.max(0, x - around), Math.min(width, x + around + 1)];
      const sum = sums[bottom * line + right]! - sums[top * line + right]! - sums[bottom * line + left]! + sums[top * line + left]!;
      const mean = sum / ((bottom - top) * (right - left));
      if (shades[y * width + x]! < mean * share - 4) marks[y * width + x] = 1;
    }
  }
  return marks;
}

/** The dark spots that could be letters, found by filling each from its first point. */
export function spots(marks: Uint8Array, width: number, height: number): Spot[] {
  const seen = marks.slice();
  const stack: number[] = [];
  const found: Spot[] = [];
  for (let start = 0; start < seen.length; start += 1) {
    if (seen[start] !== 1) continue;
    let [left, right, top, bottom, area] = [width, 0, height, 0, 0];
    seen[start] = 0;
    stack.push(start);
    while (stack.length > 0) {
      const at = stack.pop()!;
      const [x, y] = [at % width, Math.floor(at / width)];
      area += 1;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
      for (let dy = -1; dy <= 1; dy += 1) {
        for (let dx = -1; dx <= 1; dx += 1) {
          const [nx, ny] = [x + dx, y + dy];
          const next = ny * width + nx;
          if (nx >= 0 && ny >= 0 && nx < width && ny < height && seen[next] === 1) {
            seen[next] = 0;
            stack.push(next);
          }
        }
      }
    }
    const spot = { left, top, right, bottom, x: (left + right) / 2, y: (top + bottom) / 2, height: bottom - top + 1 };
    if (isLetter(spot, area)) found.push(spot);
  }
  return found;
}

function isLetter({ left, right, height }: Spot, area: number): boolean {
  const width = right - left + 1;
  return height >= 7 && height <= 140 && width <= height * 1.7 && width >= height * 0.08 && area >= height * width * 0.12;
}
