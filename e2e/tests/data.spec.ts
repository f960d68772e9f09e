// My data: who looked, a copy with its files, deleting lists, closing the account.

import { readFileSync } from "node:fs";

import { look } from "../kit/look.ts";
import { addBoat, signUp } from "../kit/skipper.ts";
import { expect, signIn, test } from "../kit/stage.ts";

const SECRET = "eleven pelicans over the reef";

test("a skipper reads who looked, and what is kept until when", async ({ open }) => {
  const page = await open("skipper");
  await page.goto("/account/data");
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { name: "Who looked" })).toBeVisible();
  await expect(main).toContainText("which agency it was and what for, not the officer's name");
  const kept = page.getByRole("table", { name: "What is kept, and until when" });
  await expect(kept.getByRole("row", { name: /^Notices you sent/ })).toContainText("the law of the island");
  await expect(kept.getByRole("row", { name: /^Who did and read what/ })).toContainText("it holds no names");
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
  await page.locator("input[name=present]").fill(SECRET);
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
  await page.locator("input[name=present]").fill(SECRET);
  await page.getByRole("button", { name: "Delete for good" }).click();
  await expect(page.getByText("What you chose is deleted.")).toBeVisible();
  await page.goto("/vessels");
  await expect(page.getByRole("main")).not.toContainText("Cuttlefish");

  await page.goto("/account/data/close");
  await page.locator("input[name=present]").fill(SECRET);
  await page.getByRole("button", { name: "Close the account for good" }).click();
  await expect(page.getByText("Your account is closed.")).toBeVisible();
  await signIn(page, email, SECRET);
  await expect(page).toHaveURL(/sign-in/);
  await expect(page.getByRole("alert").first()).toBeVisible();
});
