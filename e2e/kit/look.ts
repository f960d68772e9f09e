// What every page must be, whatever it says.

import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** The languages, in the order of the menu. */
export const LANGUAGES = ["en", "es", "fr", "nl", "pap", "ht"] as const;

/** Two widths and two schemes by turns: two languages in a row meet both schemes, six meet all. */
export const LOOKS = [
  { width: 320, scheme: "light" },
  { width: 1280, scheme: "dark" },
  { width: 1280, scheme: "light" },
  { width: 320, scheme: "dark" },
] as const;

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/**
 * Runs axe; the message of a failure names the rule, the place and why. Contrast takes nine tenths
 * of the time and hangs on the colours, not on the words: it may be left to other runs.
 */
export async function expectAccessible(page: Page, where: string, contrast = true): Promise<void> {
  const rules = { "color-contrast": { enabled: contrast } };
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"], rules }).withTags(TAGS);
  // Pages have no frames, so axe need not gather from several in a page of its own.
  const { violations } = await axe.setLegacyMode(true).analyze();
  const told = violations.flatMap((violation) =>
    violation.nodes.slice(0, 4).map((node) => `${violation.id}: ${node.target.join(" ")}: ${node.failureSummary ?? ""}`),
  );
  expect.soft(told, where).toEqual([]);
}

/** One main heading, its language, every word there, nothing wider than the screen. */
export async function expectWellMade(page: Page, language: string, where: string): Promise<void> {
  const found = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    headings: document.querySelectorAll("h1").length,
    title: document.title,
    missing: /⟦[^⟧]*⟧/.exec(document.documentElement.outerHTML)?.[0] ?? "",
    ids: [...document.querySelectorAll("[id]")].map((node) => node.id).filter((id, at, all) => all.indexOf(id) !== at),
    wider: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));
  expect.soft(found, where).toEqual({
    lang: language,
    headings: 1,
    title: expect.stringMatching(/^\S.* – Landfall$/) as unknown as string,
    missing: "",
    ids: [],
    wider: 0,
  });
}

/**
 * The page that is shown, narrow and wide, by day and in the dark; a page that is walked to and
 * that no list of addresses has. LANDFALL_SCREENS names a folder for pictures of it.
 */
export async function look(page: Page, where: string): Promise<void> {
  for (const { width, scheme } of LOOKS) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: scheme });
    await expectWellMade(page, "en", `${where} ${width} ${scheme}`);
    await expectAccessible(page, `${where} ${width} ${scheme}`);
    const folder = process.env.LANDFALL_SCREENS;
    if (folder) await page.screenshot({ path: `${folder}/${where.replace(/\W+/g, "-")}-${width}-${scheme}.png`, fullPage: true });
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}

/** Watches a window for what the browser complains of and for what it asks of other hosts. */
export function watch(page: Page, base: string): { complaints: string[] } {
  const complaints: string[] = [];
  page.on("console", (message) => {
    const refusal = /Failed to load resource: the server responded with a status of 4/.test(message.text());
    if (message.type() === "error" && !refusal) complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`script: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${base}/`) && !url.startsWith("data:")) complaints.push(`another host: ${url}`);
  });
  page.on("response", (response) => {
    const type = response.request().resourceType();
    if (type !== "document" && response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  return { complaints };
}
