// Files that a skipper brings: lists of people, a plotter's route. And a shared screen, which keeps
// nothing of whoever used it.

import type { Page } from "@playwright/test";

import { PASSWORD } from "../kit/cast.ts";
import { expectAccessible, look } from "../kit/look.ts";
import { signUp } from "../kit/skipper.ts";
import { address, expect, type Open, signIn, test } from "../kit/stage.ts";
import { workbook } from "../kit/workbook.ts";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

async function newcomer(open: Open, name: string): Promise<Page> {
  const page = await open();
  await signUp(page, "Maeve O’Malley", `${name}.${Date.now()}@sail.example`, "seven gulls over the harbour");
  return page;
}

async function bring(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.goto("/people/import");
  await page.getByLabel("The file").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
  await page.getByRole("button", { name: "Look at the list" }).click();
}

const HEADINGS = ["Apellidos", "Nombre", "Sexo", "Nacido", "Nacionalidad", "Pasaporte", "Caducidad"];

test("a list as CSV: what is wrong has its row and column, the order of days is asked once", async ({ open }) => {
  const page = await newcomer(open, "csv");
  await bring(page, "crew.csv", Buffer.from("Just a letter\n"));
  await expect(page).toHaveTitle(/^Error: /);
  const rows = [
    HEADINGS,
    ["Núñez", "María", "mujer", "03/04/1980", "ES", "PAB123456", "2031-01-31"],
    ["Baptiste", "Anna", "F", "05/06/1990", "Atlantis", "R0012345", "2031-01-31"],
    ["Suryadi", "Budi", "hombre", "07/08/1985", "ID", "X1234567", "2031-01-31"],
  ];
  await bring(page, "crew.csv", Buffer.from(rows.map((row) => row.join(";")).join("\r\n")));
  await expect(heading(page)).toHaveText("The list as it would be taken");
  await expect(page.getByText(/Some dates can be read two ways \(column D · Nacido; rows 2, 3, 4\)/)).toBeVisible();
  await expect(page.getByRole("button", { name: /^Take the list/ })).toHaveCount(0);
  await look(page, "people import, asked");
  await page.getByRole("radio", { name: /^3 Apr/ }).check();
  await page.getByRole("button", { name: "Read the list so" }).click();
  const fault = page.getByRole("row", { name: /Atlantis/ });
  await expect(fault).toContainText("3");
  await expect(fault).toContainText("E · Nacionalidad");
  await expectAccessible(page, "people import, answered");
  await page.getByRole("button", { name: "Take the list: 2 new" }).click();
  await expect(page.getByText("2 added, 0 changed, 0 left as they were")).toBeVisible();
  await page.goto("/people");
  await expect(page.getByRole("main")).toContainText("Núñez");
  await expect(page.getByRole("main")).not.toContainText("Baptiste");
});

test("a list as a workbook is taken once, and known when it comes again", async ({ open }) => {
  const page = await newcomer(open, "xlsx");
  const rows = [["Crew of Wild Rose"], [], HEADINGS, ["O’Brien", "Seán", "hombre", "1971-05-04", "IE", "PX1234567", "2031-03-11"]];
  const file = workbook("Individuals", rows);
  await bring(page, "crew.xlsx", file);
  await page.getByRole("button", { name: "Take the list: 1 new" }).click();
  await expect(page.getByText("1 added")).toBeVisible();
  await bring(page, "crew.xlsx", file);
  await expect(page.getByRole("row", { name: /O’Brien/ })).toContainText("Already there");
  await expect(page.getByRole("button", { name: /^Take the list/ })).toHaveCount(0);
  await bring(page, "crew.xlsx", file.subarray(0, 400));
  await expect(page.locator("[data-problems]")).toContainText("This workbook cannot be read");
});

test("a plotter's route begins a voyage with its islands", async ({ open }) => {
  const page = await newcomer(open, "gpx");
  const point = (lat: number, lon: number, name: string): string => `<rtept lat="${lat}" lon="${lon}"><name>${name}</name></rtept>`;
  const route = [point(14.0801, -60.9525, "Start"), point(13.0115, -61.2353, "Bequia"), point(12.63, -61.35, "Tobago Cays")];
  const choose = async (text: string): Promise<void> => {
    await page.goto("/voyages/gpx");
    await page.getByLabel("GPX file").setInputFiles({ name: "south.gpx", mimeType: "application/gpx+xml", buffer: Buffer.from(text) });
    await page.getByRole("button", { name: "Read the file" }).click();
  };
  await choose("<gpx><rte><rtept lat='14,08' lon='-60.95'/></rte></gpx>");
  await expect(page.locator("[data-problems]")).toContainText("no place on Earth");
  await look(page, "voyages gpx, refused");
  await choose(`<gpx version="1.1"><rte>${route.join("")}</rte></gpx>`);
  await expect(heading(page)).toHaveText("Islands found in the file");
  await expect(page.getByRole("main").getByRole("listitem")).toHaveText([/^Rodney Bay/, /^Port Elizabeth/, "Tobago Cays"]);
  await look(page, "voyages gpx, found");
  await page.getByText("Go on to the islands").click();
  await expect(heading(page)).toHaveText("Which islands, and when?");
  await expect(page.locator('[name="calls[1].port"]')).toHaveValue("vc-bequia");
});

test("a shared screen signs out whoever leaves it for two minutes, and forgets", async ({ open }) => {
  const page = await open();
  await signIn(page, address("administrator.vc"));
  await expect(page).not.toHaveURL(/sign-in$/);
  await page.goto("/kiosk");
  await page.getByLabel("Your present password").fill(PASSWORD);
  await page.getByRole("button", { name: "Make it a kiosk" }).click();
  await expect(page).toHaveURL(/\/kiosk\/start$/);
  await look(page, "kiosk start");
  await page.clock.install();
  await signIn(page, address("sean-obrien"));
  await expect(page).not.toHaveURL(/sign-in$/);
  await page.goto("/people/new");
  await page.getByLabel("Family name").fill("Left behind");
  await page.clock.fastForward(105_000);
  const strip = page.locator("[data-kiosk-seconds]");
  await expect(strip).toBeVisible();
  await look(page, "kiosk, about to sign out");
  await page.clock.fastForward(20_000);
  await expect(page).toHaveURL(/\/kiosk\/start$/);
  await page.goto("/people");
  await expect(heading(page)).not.toHaveText("People");
  await page.goBack();
  await expect(page.getByText("Left behind")).toHaveCount(0);
  const kept = await page.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length]);
  expect(kept).toEqual([0, 0, 0]);
});
