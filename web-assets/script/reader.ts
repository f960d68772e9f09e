// Fetched only when somebody wants to read a passport with the camera. The picture stays in this
// page: nothing here sends anything anywhere.

import { grey } from "./reader/picture";
import { read } from "./reader/read";

export { BOX, sample } from "./reader/letters";
export { read } from "./reader/read";

/** Longest side a picture is looked at with; more costs time and finds nothing more. */
const LONGEST = 1800;

/** The lines in a picture file; none if they are not found. A page on its side is turned. */
export async function readFile(file: Blob): Promise<string[] | undefined> {
  const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
  for (const turn of [0, 3, 1, 2]) {
    const lines = readTurned(picture, turn);
    if (lines) return lines;
  }
  return undefined;
}

function readTurned(picture: ImageBitmap, turn: number): string[] | undefined {
  const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
  const [across, down] = [Math.round(picture.width * scale), Math.round(picture.height * scale)];
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = turn % 2 === 0 ? [across, down] : [down, across];
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (!pen) return undefined;
  pen.translate(canvas.width / 2, canvas.height / 2);
  pen.rotate((turn * Math.PI) / 2);
  pen.drawImage(picture, -across / 2, -down / 2, across, down);
  const { width, height, data } = pen.getImageData(0, 0, canvas.width, canvas.height);
  return read(grey(width, height, data));
}
