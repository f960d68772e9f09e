// The `test` of these tests: pages at the program's address, opened as whoever one asks for.

import { readFileSync } from "node:fs";

import { test as plain, type BrowserContextOptions, type Page } from "@playwright/test";

import { address, CAST, PASSWORD, type Who } from "./cast.ts";
import { base, statePath } from "./state.ts";

/** Opens a new browser window as somebody who is signed in already, or as nobody. */
export type Open = (who?: Who, more?: BrowserContextOptions) => Promise<Page>;

export const test = plain.extend<{ open: Open; logOnFailure: void }>({
  baseURL: async ({}, use) => use(base()),

  open: async ({ browser, contextOptions, javaScriptEnabled, locale, timezoneId, viewport }, use) => {
    const opened: Page[] = [];
    await use(async (who, more) => {
      const context = await browser.newContext({
        ...contextOptions,
        baseURL: base(),
        javaScriptEnabled,
        ...(locale ? { locale } : {}),
        ...(timezoneId ? { timezoneId } : {}),
        viewport,
        ...(who ? { storageState: statePath(CAST[who]) } : {}),
        ...more,
      });
      context.setDefaultTimeout(15_000);
      const page = await context.newPage();
      opened.push(page);
      return page;
    });
    for (const page of opened) await page.context().close();
  },

  // What the program wrote is what explains a page that did not come.
  logOnFailure: [
    async ({}, use, info) => {
      await use();
      const log = process.env.LANDFALL_LOG;
      if (log && info.status !== info.expectedStatus) {
        const last = readFileSync(log, "utf8").split("\n").slice(-60).join("\n");
        await info.attach("landfall.log", { body: last, contentType: "text/plain" });
        console.error(last);
      }
    },
    { auto: true },
  ],
});

export { expect } from "@playwright/test";

/** Signs in by the form, on the page given. */
export async function signIn(page: Page, email: string, password = PASSWORD): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

export { address };
