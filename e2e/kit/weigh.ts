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

/** Bytes of a page with its style, script and pictures, as a first visit fetches them. */
export async function weigh(base: string, path: string, cookie: string): Promise<number> {
  const page = await fetchRaw(base + path, cookie);
  if (page.encoding !== "gzip") throw new Error(`${path} came without gzip`);
  // What a script fetches when the page opens is named in its attributes too; the camera's reader
  // is fetched by whoever asks for it.
  const assets = [...page.text.matchAll(/="(\/assets\/(?!reader-)[^"]+)"/g)].map((found) => found[1] ?? "");
  let bytes = page.bytes;
  for (const asset of new Set(assets)) bytes += (await fetchRaw(base + asset, cookie)).bytes;
  return bytes;
}
