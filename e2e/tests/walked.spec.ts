// Pages that are there only once somebody has made something: a party of guests and a guest's own
// page, goods kept in a list, a calendar's address, papers to print, a proposed rule. They are
// walked to and looked at here, by accounts of their own, so that no other test meets them.

import { writeFileSync } from "node:fs";

import type { Page, TestInfo } from "@playwright/test";

import { look } from "../kit/look.ts";
import { tool } from "../kit/program.ts";
import { addBoat, dayFromNow, fillDay, PEOPLE, signUp } from "../kit/skipper.ts";
import { address, expect, type Open, signIn, test } from "../kit/stage.ts";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

async function newcomer(open: Open, name: string): Promise<Page> {
  const page = await open();
  await signUp(page, "Maeve O’Malley", `${name}.${Date.now()}@sail.example`, "seven gulls over the harbour");
  return page;
}

test("a party of guests, and a guest's own page", async ({ open }) => {
  const page = await newcomer(open, "party");
  await addBoat(page, "Étoile d'Été");
  await page.goto("/parties/new");
  await page.getByRole("button", { name: "Make the links" }).click();
  await look(page, "parties new, refused");
  await page.getByLabel("Name of the party").fill("Tremblay, December");
  await page.getByLabel("Boat").selectOption({ label: "Étoile d'Été" });
  await fillDay(page, "First day of the charter", dayFromNow(9));
  await page.getByLabel("Guests").fill("Anna Baptiste anna@sail.example\nWillem\nOma O’Brien");
  await page.getByRole("button", { name: "Make the links" }).click();
  await look(page, "party, nobody in");
  const links = (await page.getByLabel("Names and links").inputValue()).match(/\/guest\/[\w.-]+/g) ?? [];
  expect(links).toHaveLength(3);

  const guest = await open();
  await guest.goto(links[0]!);
  await look(guest, "guest");
  await guest.getByRole("button", { name: "Save my page" }).last().click();
  await expect(guest.getByRole("heading", { name: "There is something to put right" })).toBeVisible();
  await look(guest, "guest, refused");
  const person = PEOPLE[1]!;
  await guest.getByLabel("Family name").fill(person.family);
  await guest.getByRole("radio", { name: person.sex, exact: true }).check();
  await fillDay(guest, "Date of birth", person.born);
  await guest.getByLabel("Nationality").selectOption({ label: person.nationality });
  await guest.getByLabel("Document number").fill(person.passport);
  await guest.getByLabel("Issued by").selectOption({ label: person.nationality });
  await fillDay(guest, /^Valid until/, ["1", "3", "2033"]);
  await guest.getByRole("button", { name: "Save my page" }).last().click();
  await expect(guest.getByText("sees that you are in")).toBeVisible();
  await look(guest, "guest, saved");

  await page.reload();
  await expect(page.getByText("1 of 3 are in")).toBeVisible();
  await look(page, "party, one in");
  await page.goto("/parties");
  await look(page, "parties");
  await page.goBack();
  await page.getByRole("button", { name: "Plan a voyage with the guests who are in" }).click();
  await expect(heading(page)).toHaveText("Which islands, and when?");
});

test("weapons, animals and stores are kept once", async ({ open }) => {
  const page = await newcomer(open, "goods");
  await page.goto("/goods/new/weapon");
  await page.getByRole("button", { name: /^Save/ }).last().click();
  await look(page, "goods new weapon, refused");
  await page.getByLabel("What it is").selectOption({ index: 4 });
  await page.getByRole("button", { name: /^Save/ }).last().click();
  await expect(heading(page)).toHaveText("What your boat carries");
  await look(page, "goods");
  await page.getByRole("main").locator("a[href^='/goods/']:not([href*='/new/'])").first().click();
  await look(page, "goods, one");
  await page.getByRole("main").locator("a[href$='/remove']").click();
  await look(page, "goods, remove");
});

test("the address of a calendar", async ({ open }) => {
  const page = await newcomer(open, "calendar");
  await page.goto("/calendar");
  await page.getByRole("button", { name: "Make a calendar address" }).click();
  await expect(page.getByRole("button", { name: "Withdraw the address" })).toBeVisible();
  await look(page, "calendar made");
});

test("papers to print are PDFs that can be read", async ({ open }, info) => {
  const page = await open("skipper");
  await page.goto("/voyages");
  const sent = page.getByRole("main").getByRole("listitem").filter({ hasText: "Sent" }).first();
  const voyage = await sent.getByRole("link").first().getAttribute("href");
  await page.goto(`${voyage}/papers`);
  const papers = await page.locator("a[href*='/paper?']").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(papers.length).toBeGreaterThan(2);
  for (const [at, paper] of papers.slice(0, 6).entries()) await readable(page, paper, `${at}.pdf`, info);
});

async function readable(page: Page, paper: string, name: string, info: TestInfo): Promise<void> {
  const answer = await page.request.get(paper);
  expect(answer.status(), paper).toBe(200);
  expect(answer.headers()["content-type"], paper).toBe("application/pdf");
  const file = info.outputPath(name);
  writeFileSync(file, await answer.body());
  expect(tool("pdftotext", ["-layout", file, "-"]).trim().length, paper).toBeGreaterThan(100);
  if (process.env.LANDFALL_SCREENS) tool("pdftoppm", ["-png", "-r", "60", "-f", "1", "-l", "1", file, `${process.env.LANDFALL_SCREENS}/paper-${name}`]);
}

test("a proposed rule, told by its proposer", async ({ open }) => {
  const page = await open();
  await signIn(page, address("administrator.gd"));
  await expect(heading(page)).toBeVisible();
  await page.goto("/administration/rules/gd.embarkation-tax");
  await page.getByRole("button", { name: "Propose" }).click();
  await look(page, "rule, refused");
  await page.getByLabel("Amount").fill("25.00");
  await fillDay(page, "First day", dayFromNow(30));
  await page.getByLabel(/^Law/).fill("S.R.O. 9 of 2026");
  await page.getByRole("button", { name: "Propose" }).click();
  await expect(page.getByRole("main")).toContainText("Calls reckoned");
  await look(page, "proposal, own");
  await page.goto("/administration/rules");
  await look(page, "rules with a proposal");
});
