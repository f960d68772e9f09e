// Paper is a screen too: what officers and skippers print fits A4 and Letter, with nothing cut off.

import { writeFileSync } from "node:fs";

import type { Page, TestInfo } from "@playwright/test";

import { tool } from "../kit/program.ts";
import { places } from "../kit/state.ts";
import { expect, test } from "../kit/stage.ts";

/** Width of the paper without margins of 12 mm, in CSS pixels of 1/96 inch. */
const PAPERS = [
  { format: "A4", width: Math.round(((210 - 24) / 25.4) * 96) },
  { format: "Letter", width: Math.round(((215.9 - 24) / 25.4) * 96) },
] as const;

const MARGIN = { top: "12mm", right: "12mm", bottom: "12mm", left: "12mm" };

/** Prints a page; gives its number of sheets and its text. */
async function print(page: Page, format: "A4" | "Letter", info: TestInfo): Promise<{ sheets: number; text: string }> {
  const file = info.outputPath(`${format}.pdf`);
  writeFileSync(file, await page.pdf({ format, margin: MARGIN }));
  const sheets = Number(/^Pages:\s+(\d+)/m.exec(tool("pdfinfo", [file]))?.[1]);
  return { sheets, text: tool("pdftotext", ["-layout", file, "-"]) };
}

/** Boxes that paper would cut: what is wider than the sheet, and what scrolls on a screen only. */
async function clipped(page: Page, width: number): Promise<string[]> {
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width, height: 1000 });
  return page.evaluate(() => {
    const sheet = document.documentElement.clientWidth;
    return [...document.querySelectorAll<HTMLElement>("main, main *")]
      .filter((node) => node.innerText?.trim() && !node.closest(".govuk-visually-hidden"))
      .filter((node) => node.getBoundingClientRect().right > sheet + 1 || (node.scrollWidth > node.clientWidth + 1 && getComputedStyle(node).overflowX !== "visible"))
      .map((node) => `${node.tagName.toLowerCase()}.${node.className}: ${(node.textContent ?? "").trim().slice(0, 60)}`);
  });
}

interface Sheet {
  name: string;
  who?: "supervisor" | "skipper";
  path: () => string;
  most: number;
  /** Sheets more for each direction after the first: a season's call may have both. */
  another?: number;
  /** What the paper must say. */
  says: RegExp[];
  /** What only a screen shows. */
  not: RegExp[];
}

const SHEETS: Sheet[] = [
  {
    name: "an officer's call",
    who: "supervisor",
    path: () => `/desk/calls/${places().decided}`,
    most: 4,
    another: 2,
    says: [/[A-Z]{2}-[0-9A-Z]{3}-[0-9A-Z]{3}/, /Decide/, /Person\s+Role\s+Born/, /Decisions/, /Versions of the notices/],
    not: [/Skip to the main content/, /Sign out/, /Write to the skipper/],
  },
  {
    name: "the rules of a territory",
    path: () => "/rules/VC",
    most: 6,
    says: [/Saint Vincent and the Grenadines/, /Source|source/],
    not: [/Skip to the main content/, /Sign in/],
  },
  {
    name: "a skipper's receipt",
    who: "skipper",
    path: () => `/voyages/${places().voyage}/receipt`,
    most: 2,
    says: [/Your notices are received/, /[A-Z]{2}-[0-9A-Z]{3}-[0-9A-Z]{3}/],
    not: [/Sign out/],
  },
  {
    name: "the list of a voyage's papers",
    who: "skipper",
    path: () => `/voyages/${places().voyage}/papers`,
    most: 3,
    says: [/Crew list \(IMO FAL Form/, /photograph of the boat/],
    not: [/Sign out/, /^\s*Print\s*$/m],
  },
  {
    name: "a certificate's page",
    who: "skipper",
    path: () => `/certificates/${places().certificate}`,
    most: 2,
    says: [/Clearance certificate/, /Registered/],
    not: [/Sign out/],
  },
];

for (const sheet of SHEETS) {
  test(`${sheet.name} prints whole`, async ({ open }, info) => {
    const page = await open(sheet.who);
    await page.goto(sheet.path());
    const ways = await page.getByRole("heading", { name: "Decide", exact: true }).count();
    const most = sheet.most + (sheet.another ?? 0) * Math.max(0, ways - 1);
    for (const { format, width } of PAPERS) {
      expect.soft(await clipped(page, width), `cut off on ${format}`).toEqual([]);
      const { sheets, text } = await print(page, format, info);
      expect.soft(sheets, `sheets of ${format}`).toBeLessThanOrEqual(most);
      for (const words of sheet.says) expect.soft(text).toMatch(words);
      for (const words of sheet.not) expect.soft(text).not.toMatch(words);
    }
  });
}

test("on paper a dark screen is black on white", async ({ open }) => {
  const page = await open("supervisor");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.goto(`/desk/calls/${places().decided}`);
  const [ink, paper] = await page.evaluate(() => {
    const style = getComputedStyle(document.body);
    return [style.color, style.backgroundColor];
  });
  const sum = (colour: string) => (colour.match(/\d+/g) ?? []).slice(0, 3).reduce((total, part) => total + Number(part), 0);
  expect(sum(ink), `ink ${ink}`).toBeLessThan(150);
  expect(paper === "rgba(0, 0, 0, 0)" || sum(paper) > 720, `paper ${paper}`).toBe(true);
});
