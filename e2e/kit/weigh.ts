// What a page weighs on the wire: its own bytes and those of everything it fetches, gzipped.

import { gunzipSync } from "node:zlib";
import { get } from "node:http";

interface Fetched {
  bytes: number;
  text: string;
  encoding: string;
}

function fetchRaw(url: string, cookie: string): Promise<Fetched> {
  return new Promise((tell, fail) => {
    get(url, { headers: { "accept-encoding": "gzip", ...(cookie ? { cookie } : {}) } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () => {
        const body = Buffer.concat(parts);
        const encoding = answer.headers["content-encoding"] ?? "";
        tell({ bytes: body.length, encoding, text: (encoding === "gzip" ? gunzipSync(body) : body).toString("utf8") });
      });
    }).on("error", fail);
  });
}

/** What a page weighs, in bytes. */
export interface Weight {
  /** The page with the style, script and pictures that it links. */
  linked: number;
  /** With what its script fetches besides; the camera's reader is fetched by whoever asks for it. */
  whole: number;
}

/** Bytes of a page as a first visit fetches them. */
export async function weigh(base: string, path: string, cookie: string): Promise<Weight> {
  const page = await fetchRaw(base + path, cookie);
  if (page.encoding !== "gzip") throw new Error(`${path} came without gzip`);
  const named = (pattern: RegExp): Set<string> => new Set([...page.text.matchAll(pattern)].map((found) => found[1] ?? ""));
  const links = named(/(?:href|src)="(\/assets\/[^"]+)"/g);
  let [linked, whole] = [page.bytes, page.bytes];
  for (const asset of named(/="(\/assets\/(?!reader-)[^"]+)"/g)) {
    const { bytes } = await fetchRaw(base + asset, cookie);
    whole += bytes;
    if (links.has(asset)) linked += bytes;
  }
  return { linked, whole };
}
