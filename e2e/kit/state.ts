// What setup/start.ts leaves for the tests.

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { CAST, type Who } from "./cast.ts";
import type { Places } from "./pages.ts";

/** Where the program answers. */
export function base(): string {
  const url = process.env.LANDFALL_URL;
  if (!url) throw new Error("the program was not started: see setup/start.ts");
  return url;
}

/** The cookies of someone signed in, by the name they sign in with. */
export function statePath(name: string): string {
  return join(process.env.LANDFALL_E2E ?? "", "states", `${name}.json`);
}

/** The cookies of a role, as a header; nobody's is empty. */
export function cookies(who: Who | undefined): string {
  if (!who) return "";
  const state = JSON.parse(readFileSync(statePath(CAST[who]), "utf8")) as { cookies: { name: string; value: string }[] };
  return state.cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
}

export function placesPath(): string {
  return join(process.env.LANDFALL_E2E ?? "", "places.json");
}

/** What setup/places.ts found. */
export function places(): Places {
  return JSON.parse(readFileSync(placesPath(), "utf8")) as Places;
}
