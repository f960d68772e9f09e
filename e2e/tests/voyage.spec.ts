// One voyage, from a skipper who has no account to an officer of the third island, on the pages
// alone. It runs twice: with scripts and without (see the projects in playwright.config.ts).

import { writeFileSync } from "node:fs";

import type { Page, TestInfo } from "@playwright/test";

import { run, tool } from "../kit/program.ts";
import { addBoat, addPerson, PEOPLE, planVoyage, signUp } from "../kit/skipper.ts";
import { address, expect, signIn, test } from "../kit/stage.ts";

/** A long story of some sixty pages; the machine may be busy with another one. */
test.setTimeout(240_000);

/** Questions that "answer no to what is still open" leaves to the skipper. */
const NEEDS_A_WORD = [/^Does that certificate ask/, /^Do you want to take an animal ashore/, /^Do you want to land food waste/];

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

test("a new skipper clears Saint Lucia, Saint Vincent and Grenada", async ({ open }, info) => {
  const boat = `Étoile d'Été ${info.project.name === "scripts-on" ? "I" : "II"}${info.retry || ""}`;
  const skipper = await open();
  await test.step("signs up, and opens the link in the letter", () => enrol(skipper, info));
  await test.step("enters a boat and five people", async () => {
    await addBoat(skipper, boat);
    for (const person of PEOPLE) await addPerson(skipper, person);
  });
  await test.step("plans three islands", () => planVoyage(skipper, "Down island", PEOPLE.length));
  await test.step("answers the declaration", () => declare(skipper));
  const references = await test.step("checks and sends", () => send(skipper));

  await test.step("customs and immigration of Saint Vincent clear her in and out", async () => {
    for (const agency of ["customs", "immigration"]) await clear(await open(), `${agency}.vc`, boat, references[1]!);
  });
  const certificate = await test.step("the skipper fetches the certificate", () => fetchIt(skipper, references[1]!, boat, info));
  await test.step("anybody verifies its code", async () => verify(await open(), certificate.code, boat));
  await test.step("an officer verifies the file with no link", () => verifyOffline(skipper, certificate, info));
  await test.step("Grenada has the next notice already, complete", async () => received(await open(), references[2]!, boat));
});

async function enrol(page: Page, info: TestInfo): Promise<void> {
  const email = `maeve.${info.project.name}.${Date.now()}@sail.example`;
  await signUp(page, "Maeve O’Malley", email, "seven gulls over the harbour");
  await page.getByRole("button", { name: "Sign out" }).click();
  await signIn(page, email, "seven gulls over the harbour");
  await expect(heading(page)).toHaveText("Your voyages");
}

async function declare(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Save and continue" }).last().click();
  await expect(page.getByRole("heading", { name: "There is something to put right" })).toBeVisible();
  for (const name of NEEDS_A_WORD) await page.getByRole("group", { name }).getByRole("radio", { name: "No" }).check();
  await page.getByLabel(/^Where have you called in the last 30 days/).fill("Le Marin, Martinique");
  await page.getByRole("button", { name: "Answer no to what is still open" }).click();
  await page.getByLabel("Wine, litres").fill("6");
  await page.getByRole("button", { name: "Save and continue" }).last().click();
}

async function send(page: Page): Promise<string[]> {
  await expect(heading(page)).toHaveText("Check before you send");
  await expect(page.getByRole("main")).toContainText("Nothing stands in the way.");
  for (const person of PEOPLE) await expect(page.getByRole("main")).toContainText(person.family);
  await page.getByRole("button", { name: "Send to all islands" }).click();
  await expect(heading(page)).toHaveText("Your notices are received");
  const text = await page.getByRole("main").innerText();
  const references = text.match(/\b[A-Z]{2}-[0-9A-Z]{3}-[0-9A-Z]{3}\b/g) ?? [];
  expect(references.map((reference) => reference.slice(0, 2))).toEqual(["LC", "VC", "GD"]);
  return references;
}

async function clear(page: Page, who: string, boat: string, reference: string): Promise<void> {
  await signIn(page, address(who));
  await page.getByLabel("Vessel, registration, MMSI or reference").fill(reference);
  await page.getByRole("button", { name: "Show" }).click();
  await page.getByRole("row").filter({ hasText: reference }).getByRole("link", { name: boat }).click();
  for (const person of PEOPLE) await expect(page.getByRole("table", { name: /5 people/ })).toContainText(person.family);
  for (const way of ["Arrival", "Departure"]) {
    await page.getByRole("button", { name: /^Clear(?! with)/ }).first().click();
    await expect(page.getByText("Cleared.", { exact: true }), way).toBeVisible();
  }
  await page.context().close();
}

async function fetchIt(page: Page, reference: string, boat: string, info: TestInfo): Promise<{ code: string; file: string; serial: string }> {
  await page.goto("/voyages");
  await page.getByRole("link", { name: "Down island" }).click();
  await page.getByRole("listitem").filter({ hasText: reference }).getByRole("link", { name: /^Show/ }).click();
  await page.getByRole("link", { name: /-OUT1$/ }).click();
  await expect(heading(page)).toHaveText("Clearance certificate");
  const main = page.getByRole("main");
  await expect(main).toContainText("In force");
  await expect(main).toContainText(boat);
  for (const person of PEOPLE) await expect(main).toContainText(person.family);
  const code = (await page.getByText(/^LF1:/).textContent()) ?? "";
  const serial = new URL(page.url()).pathname.split("/").pop() ?? "";

  const link = await page.getByRole("link", { name: /^A4/ }).first().getAttribute("href");
  const answer = await page.request.get(link ?? "");
  expect(answer.headers()["content-type"]).toBe("application/pdf");
  const bytes = await answer.body();
  expect(bytes.subarray(0, 5).toString("latin1")).toBe("%PDF-");
  const file = info.outputPath("certificate.pdf");
  writeFileSync(file, bytes);
  expect(tool("pdfinfo", [file])).toMatch(/^Pages:\s+1$/m);
  const text = tool("pdftotext", ["-layout", file, "-"]);
  expect(text).toContain(boat);
  expect(text).toContain(serial);
  for (const person of PEOPLE) expect(text).toContain(person.family);
  return { code, file, serial };
}

async function verify(page: Page, code: string, boat: string): Promise<void> {
  await page.goto("/verify");
  await page.getByLabel("Text of the code").fill(code);
  await page.getByRole("button", { name: "Verify the text" }).click();
  await expect(page.getByRole("status")).toContainText(`The certificate of ${boat} is genuine and in force.`);
  // One letter of it changed, and it is worth nothing.
  const last = code.at(-1) === "A" ? "B" : "A";
  await page.getByLabel("Text of the code").fill(code.slice(0, -1) + last);
  await page.getByRole("button", { name: "Verify the text" }).click();
  await expect(page.getByRole("status")).toContainText("This is no proof of a clearance.");
}

async function verifyOffline(page: Page, { file, serial }: { file: string; serial: string }, info: TestInfo): Promise<void> {
  const keys = info.outputPath("keys.json");
  writeFileSync(keys, await (await page.request.get("/verify/keys.json")).body());
  const genuine = run(["verify", file, "--keys", keys]);
  expect(genuine.out).toContain(serial);
  expect(genuine.status).toBe(0);
  const none = info.outputPath("none.json");
  writeFileSync(none, "[]");
  expect(run(["verify", file, "--keys", none]).status).not.toBe(0);
}

async function received(page: Page, reference: string, boat: string): Promise<void> {
  await signIn(page, address("customs.gd"));
  await page.getByLabel("Vessel, registration, MMSI or reference").fill(reference);
  await page.getByRole("button", { name: "Show" }).click();
  await page.getByRole("row").filter({ hasText: reference }).getByRole("link", { name: boat }).click();
  const main = page.getByRole("main");
  await expect(main).toContainText("Port Elizabeth");
  for (const person of PEOPLE) {
    const row = page.getByRole("table", { name: /5 people/ }).getByRole("row").filter({ hasText: person.family });
    await expect(row).toContainText(person.passport);
  }
  await expect(main).toContainText("6 l");
}
