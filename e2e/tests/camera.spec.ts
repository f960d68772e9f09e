// The camera on the form of a person: reads the specimen of ICAO Doc 9303, fills the box, and
// sends the picture nowhere.

import { join } from "node:path";

import { expect, test } from "../kit/stage.ts";
import { expectAccessible } from "../kit/look.ts";

const SPECIMEN = join(import.meta.dirname, "../fixtures/specimen.jpg");
const LINES = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";

test("a passport is read on the device and confirmed by the person", async ({ open }) => {
  const page = await open("skipper");
  await page.goto("/people/new");
  await page.locator("summary").filter({ hasText: /lines/i }).first().click();
  const sent: string[] = [];
  page.on("request", (request) => sent.push(`${request.method()} ${new URL(request.url()).pathname.replace(/-[0-9a-f]+/, "")}`));
  await page.getByLabel("Read the lines with the camera").setInputFiles(SPECIMEN);
  await expect(page.getByText("The lines are below.")).toBeVisible({ timeout: 30_000 });
  await expect(page.getByLabel(/^Lines at the foot of the document/)).toHaveValue(LINES);
  expect(sent, "only the reader is fetched, once").toEqual(["GET /assets/reader.js"]);
  await expectAccessible(page, "/people/new with the camera");

  await page.locator("button[value^=read-]").click();
  await expect(page.getByRole("main")).toContainText("ERIKSSON");
  await expect(page.getByLabel("Document number")).toHaveValue("L898902C3");
});

test("a picture without lines says so and changes nothing", async ({ open }) => {
  const page = await open("skipper");
  await page.goto("/people/new");
  await page.locator("summary").filter({ hasText: /lines/i }).first().click();
  const blank = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAG7buVgAAAABJRU5ErkJggg==", "base64");
  await page.getByLabel("Read the lines with the camera").setInputFiles({ name: "blank.png", mimeType: "image/png", buffer: blank });
  await expect(page.getByText("No lines were found.")).toBeVisible({ timeout: 30_000 });
  await expect(page.getByLabel(/^Lines at the foot of the document/)).toHaveValue("");
  await page.getByLabel("Read the lines with the camera").setInputFiles({ name: "no.png", mimeType: "image/png", buffer: Buffer.from("no picture") });
  await expect(page.getByText("No lines were found.")).toBeVisible();
});
