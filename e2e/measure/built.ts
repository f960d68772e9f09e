// The reader as web-assets/dist has it.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const ASSETS = join(import.meta.dirname, "../../web-assets");

/** The built module. */
export function reader(): string {
  const name = readdirSync(join(ASSETS, "dist")).find((file) => file.startsWith("reader-"));
  return readFileSync(join(ASSETS, "dist", name ?? ""), "utf8");
}
