// Standing authorities of the demonstration: what they did, the call one of them cleared, and a
// draft written, tried and changed by a supervisor.

import { address } from "../kit/cast.ts";
import { look } from "../kit/look.ts";
import { expect, signIn, test } from "../kit/stage.ts";

test("what a standing authority did, and a call it cleared", async ({ open }) => {
  const page = await open();
  await signIn(page, address("supervisor.ag"));
  await page.goto("/desk/authorities");
  await look(page, "/desk/authorities of Antigua and Barbuda");
  await page.getByRole("link", { name: "Clean arrivals, customs" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Clean arrivals, customs");
  await expect(page.getByRole("img", { name: "What it did, week by week" })).toBeVisible();
  await expect(page.getByRole("table", { name: "What it did, week by week" })).toBeVisible();
  await look(page, "/desk/authorities/{id} active");
  const cleared = page.getByRole("row").filter({ hasText: "the rule holds" }).first();
  await cleared.getByRole("link").first().click();
  await expect(page.getByRole("main")).toContainText("Standing authority “Clean arrivals");
  await expect(page.getByRole("main")).toContainText("were looked at and the rule holds");
  await look(page, "/desk/calls/{id} cleared under an authority");
});

test("a draft is tried on the last ninety days, and changed", async ({ open }) => {
  const page = await open();
  await signIn(page, address("supervisor.ag"));
  await page.goto("/desk/authorities/new");
  const name = `Departures ${Date.now()}`;
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByRole("checkbox", { name: "Departures" }).check();
  const year = new Date().getFullYear() + 1;
  for (const [field, month] of [["effective", "1"], ["expires", "6"]] as const) {
    await page.locator(`[name="${field}-day"]`).fill("2");
    await page.locator(`[name="${field}-month"]`).fill(month);
    await page.locator(`[name="${field}-year"]`).fill(String(year));
  }
  await page.getByLabel("Law that lets it be signed").fill("For the stories, not law");
  await page.getByLabel("Web address of the law").fill("https://example.org/law");
  await page.getByRole("button", { name: "Save the draft" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  await page.getByRole("button", { name: "Try it on the last 90 days" }).click();
  await expect(page.getByText("It was tried on past notices.")).toBeVisible();
  await look(page, "/desk/authorities/{id} tried");
  await page.getByRole("link", { name: "Change the draft" }).click();
  await expect(page.getByLabel("Most decisions a day")).toHaveValue("40");
  await look(page, "/desk/authorities/{id}/draft");
  await page.getByLabel("Most decisions a day").fill("0");
  await page.getByRole("button", { name: "Save the draft" }).click();
  await expect(page).toHaveTitle(/^Error: /);
  await page.getByLabel("Most decisions a day").fill("12");
  await page.getByRole("button", { name: "Save the draft" }).click();
  await expect(page.getByRole("main")).toContainText("12");
  await expect(page.getByText("The draft is saved.")).toBeVisible();
});
