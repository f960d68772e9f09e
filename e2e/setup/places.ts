// Finds in the demonstration the ids that pages of kit/pages.ts need, and plans one voyage that
// is not sent, so that every page has something to show.

import { writeFileSync } from "node:fs";

import { type Browser, chromium, type Page } from "@playwright/test";

import { CAST, type Who } from "../kit/cast.ts";
import { args, executablePath } from "../kit/chromium.mjs";
import type { Places } from "../kit/pages.ts";
import { planVoyage } from "../kit/skipper.ts";
import { base, placesPath, statePath } from "../kit/state.ts";

export async function findPlaces(): Promise<void> {
  const browser = await chromium.launch({ executablePath, args });
  try {
    const places: Places = { ...(await ofSkipper(browser)), ...(await ofOfficers(browser)) };
    writeFileSync(placesPath(), JSON.stringify(places, null, 2));
  } finally {
    await browser.close();
  }
}

async function as(browser: Browser, who: Who): Promise<Page> {
  const context = await browser.newContext({ baseURL: base(), locale: "en-GB", storageState: statePath(CAST[who]) });
  context.setDefaultTimeout(15_000);
  return context.newPage();
}

/** The last parts of a page's links that fit, each once. */
async function all(page: Page, path: string, pattern: RegExp): Promise<string[]> {
  await page.goto(path);
  const hrefs = await page.locator("main a").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  return [...new Set(hrefs.map((href) => pattern.exec(href)?.[1]).filter((found) => found !== undefined))];
}

async function first(page: Page, path: string, pattern: RegExp): Promise<string> {
  const [found] = await all(page, path, pattern);
  if (!found) throw new Error(`no link like ${pattern} on ${path}`);
  return found;
}

type OfSkipper = Pick<Places, "vessel" | "person" | "draft" | "voyage" | "call" | "certificate">;

async function ofSkipper(browser: Browser): Promise<OfSkipper> {
  const page = await as(browser, "skipper");
  const vessel = await first(page, "/vessels", /^\/vessels\/([0-9a-f-]{36})/);
  const person = await first(page, "/people", /^\/people\/([0-9a-f-]{36})/);
  const sent = await sentVoyage(page);
  await planVoyage(page, "To be looked at", 3);
  const draft = new URL(page.url()).pathname.split("/")[2] ?? "";
  await page.context().close();
  return { vessel, person, draft, ...sent };
}

/** A voyage of several islands with a certificate, and its second call: there one arrives and leaves. */
async function sentVoyage(page: Page): Promise<Pick<Places, "voyage" | "call" | "certificate">> {
  for (const voyage of await all(page, "/voyages", /^\/voyages\/([0-9a-f-]{36})/)) {
    const [cleared] = await all(page, `/voyages/${voyage}`, /^\/calls\/([0-9a-f-]{36})#certificates/);
    const [, call] = await all(page, `/voyages/${voyage}`, /^\/calls\/([0-9a-f-]{36})/);
    if (!cleared || !call) continue;
    return { voyage, call, certificate: await first(page, `/calls/${cleared}`, /^\/certificates\/([\w-]+)/) };
  }
  throw new Error("the skipper has no voyage with a certificate");
}

type OfOfficers = Pick<Places, "letter" | "waiting" | "decided" | "issued" | "seat">;

async function ofOfficers(browser: Browser): Promise<OfOfficers> {
  const customs = await as(browser, "customs");
  const letter = await first(customs, "/mailbox", /^\/mailbox\/([0-9a-f-]{36})/);
  const waiting = await first(customs, "/desk", /^\/desk\/calls\/([0-9a-f-]{36})/);
  await customs.context().close();

  const supervisor = await as(browser, "supervisor");
  const { decided, issued } = await cleared(supervisor, waiting);
  await supervisor.context().close();

  const administrator = await as(browser, "administrator");
  const seat = await first(administrator, "/administration/seats", /^\/administration\/seats\/([0-9a-f-]{36})/);
  await administrator.context().close();
  return { letter, waiting, decided, issued, seat };
}

/** A call that was decided, with its certificate. */
async function cleared(page: Page, waiting: string): Promise<{ decided: string; issued: string }> {
  for (const decided of await all(page, "/desk?show=all", /^\/desk\/calls\/([0-9a-f-]{36})/)) {
    const [issued] = await all(page, `/desk/calls/${decided}`, /^\/certificates\/([\w-]+)/);
    if (issued && decided !== waiting) return { decided, issued };
  }
  throw new Error("no call on the first page of the register has a certificate");
}
