// What one does on the page that works without a link.

import { expect, type Page } from "@playwright/test";

import { dayFromNow, fillDay } from "./skipper.ts";

/** Waits until the browser has what it needs without a link: the worker, and the page. */
export async function readyForSea(page: Page): Promise<void> {
  await page.goto("/voyages");
  const ready = (): Promise<boolean> =>
    page.evaluate(async () => Boolean(navigator.serviceWorker.controller) && Boolean(await caches.match("/device")));
  await expect.poll(ready, { timeout: 30_000 }).toBe(true);
}

/** The state of a notice, as the list says it. */
export async function expectState(page: Page, name: string, state: string): Promise<void> {
  const card = page.locator("[data-notice]").filter({ hasText: name });
  await expect(card.locator(".app-state")).toHaveText(state, { timeout: 20_000 });
}

/** Begins a notice and names it. */
export async function begin(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "Write a notice" }).click();
  await page.getByLabel("Name of the voyage").fill(name);
}

/** One call at Bequia: in two days at three in the afternoon, out on the sixth. */
export async function island(page: Page): Promise<void> {
  const from = page.locator('[name="from.port"]');
  await from.selectOption("lc-rodney-bay");
  while ((await page.locator("[data-call]").count()) > 1) await page.locator("[data-call] [data-less]").last().click();
  const call = page.locator("[data-call]").first();
  await call.locator('[name="calls[0].port"]').selectOption("vc-bequia");
  await fillDay(call, /^You arrive on/, dayFromNow(2));
  await call.locator('[name="calls[0].arrival-time"]').fill("15:00");
  await fillDay(call, /^You leave on/, dayFromNow(6));
  await call.locator('[name="calls[0].departure-time"]').fill("08:00");
  await call.locator('[name="calls[0].reason"]').selectOption("leisure");
  await page.locator('[name="next.port"]').selectOption("gd-st-georges");
}

/** One person of the list as master, nobody else. */
export async function aboard(page: Page): Promise<void> {
  const people = page.locator('[name="come"]');
  for (const box of await people.all()) await box.uncheck();
  const first = people.first();
  await first.check();
  await page.locator(`[name="role-${await first.getAttribute("value")}"]`).selectOption("master");
}

/** Everything that is asked is answered: no, or nothing to tell. */
export async function answer(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Answer no to what is still open" }).click();
  for (const question of await page.locator("[data-asked]:not([hidden]):not(:has(input:checked))").all()) {
    const no = question.locator('input[type="radio"][value="no"]');
    if (await no.count()) await no.check();
    else if (await question.locator('[name$="-day"]').count()) {
      const [day, month, year] = dayFromNow(-30);
      await question.locator('[name$="-day"]').fill(day);
      await question.locator('[name$="-month"]').fill(month);
      await question.locator('[name$="-year"]').fill(year);
    } else await question.locator("input, textarea").first().fill("1");
  }
}

/** A whole notice, finished. */
export async function write(page: Page, name: string): Promise<void> {
  await begin(page, name);
  await island(page);
  await aboard(page);
  await answer(page);
  await finish(page);
}

export async function finish(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Finished: send it" }).click();
}

/** How many voyages of that name the account has, by its own list. */
export async function voyagesNamed(page: Page, name: string): Promise<number> {
  await page.goto("/voyages");
  return page.getByRole("main").getByRole("link", { name, exact: true }).count();
}
