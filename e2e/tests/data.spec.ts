// My data: who looked, a copy with its files, deleting lists, closing the account.

import { readFileSync } from "node:fs";

import { look } from "../kit/look.ts";
import { addBoat, signUp } from "../kit/skipper.ts";
import { expect, signIn, test } from "../kit/stage.ts";

const SECRET = "eleven pelicans over the reef";

test("a skipper reads who looked", async ({ open }) => {
  const page = await open("skipper");
  await page.goto("/account/data");
  const looks = page.getByRole("table").first();
  await expect(looks.getByRole("columnheader").first()).toHaveText("When");
  await expect(looks).toContainText("Your notice");
  // Which agency and what for; never the officer's name.
  await expect(looks).not.toContainText("@");
});

test("a copy is taken, lists are deleted, the account is closed", async ({ open }) => {
  const page = await open(undefined, { viewport: { width: 360, height: 740 } });
  const email = `data.${Date.now()}@sail.example`;
  await signUp(page, "Dana Datos", email, SECRET);
  await addBoat(page, "Cuttlefish");

  await page.goto("/account/data/export");
  await page.getByRole("radio", { name: "The data alone" }).check();
  await page.getByRole("button", { name: "Take a copy" }).click();
  await expect(page).toHaveTitle(/^Error: /);
  await look(page, "/account/data/export without the password");
  await page.getByRole("radio", { name: "The data alone" }).check();
  await page.locator("input[name=password]").fill(SECRET);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Take a copy" }).click(),
  ]);
  const copy = readFileSync(await file.path(), "utf8");
  expect(copy).toContain("Cuttlefish");
  expect(copy).toContain(email);
  expect(copy).not.toContain(SECRET);

  await page.goto("/account/data/delete");
  await page.getByRole("checkbox", { name: "Boats, with their photographs" }).check();
  await page.locator("input[name=password]").fill(SECRET);
  await page.getByRole("button", { name: "Delete for good" }).click();
  await expect(page.getByText("What you chose is deleted.")).toBeVisible();
  await page.goto("/vessels");
  await expect(page.getByRole("main")).not.toContainText("Cuttlefish");

  await page.goto("/account/data/close");
  await page.locator("input[name=password]").fill(SECRET);
  await page.getByRole("button", { name: "Close the account for good" }).click();
  await expect(page.getByText("Your account is closed.")).toBeVisible();
  await signIn(page, email, SECRET);
  await expect(page).toHaveURL(/sign-in/);
  await expect(page.getByRole("alert").first()).toBeVisible();
});
