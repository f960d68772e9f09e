// Without a mouse: the keys of the desk, the way past the header, forms from top to bottom.

import type { Page } from "@playwright/test";

import { dayFromNow } from "../kit/skipper.ts";
import { expect, test } from "../kit/stage.ts";

/** The link, button or box that has the focus, as a person would name it. */
const focused = (page: Page) => page.locator(":focus");

/** What shows the focus: an outline or a ring of some pixels. */
async function expectRing(page: Page): Promise<void> {
  const ring = await focused(page).evaluate((node) => {
    const style = getComputedStyle(node);
    return { outline: style.outlineStyle === "none" ? 0 : parseFloat(style.outlineWidth), shadow: style.boxShadow };
  });
  expect(ring.outline >= 2 || ring.shadow !== "none", JSON.stringify(ring)).toBe(true);
}

test("the first stop of every page leads past its header", async ({ open }) => {
  const page = await open("customs");
  for (const path of ["/desk", "/account", "/rules/VC"]) {
    await page.goto(path);
    await page.keyboard.press("Tab");
    await expect(focused(page)).toHaveText("Skip to the main content");
    await expect(focused(page)).toBeInViewport();
    await page.keyboard.press("Enter");
    await expect(focused(page)).toHaveAttribute("id", "main");
  }
});

test("whatever has the focus shows it, in light and dark", async ({ open }) => {
  for (const [who, path] of [["skipper", "/people/new"], ["customs", "/desk"]] as const) {
    const page = await open(who);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      for (let stop = 0; stop < 14; stop += 1) {
        await page.keyboard.press("Tab");
        await expectRing(page);
      }
    }
  }
});

test("j and k move in the queue, Enter opens, / finds, ? lists the keys", async ({ open }) => {
  const page = await open("customs");
  await page.goto("/desk");
  const rows = page.locator("[data-row]");
  await page.keyboard.press("j");
  await expect(rows.nth(0)).toBeFocused();
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await expect(rows.nth(2)).toBeFocused();
  await page.keyboard.press("k");
  await expect(rows.nth(1)).toBeFocused();
  const href = await rows.nth(1).getAttribute("href");
  const name = await rows.nth(1).innerText();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(href ?? "");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);

  await page.goto("/desk");
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type("jjk"); // in a box a letter is a letter
  await expect(page.getByRole("searchbox")).toHaveValue("jjk");
});

test("the list of keys opens, switches them off, and closes", async ({ open }) => {
  const page = await open("customs");
  await page.goto("/desk");
  await page.keyboard.press("?");
  const dialog = page.getByRole("dialog", { name: "Keys" });
  await expect(dialog).toBeVisible();
  await dialog.getByRole("checkbox").press("Space");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await page.keyboard.press("j");
  await expect(page.locator("[data-row]:focus")).toHaveCount(0);
  await page.getByRole("button", { name: /^Keys/ }).press("Enter");
  await dialog.getByRole("checkbox").press("Space");
  await dialog.getByRole("button", { name: "Close" }).press("Enter");
  await page.keyboard.press("j");
  await expect(page.locator("[data-row]").first()).toBeFocused();
});

test("a single key decides nothing: it goes to the button", async ({ open }) => {
  const page = await open("customs");
  await page.goto("/desk");
  await page.locator("[data-row]").first().press("Enter");
  await page.waitForURL(/\/desk\/calls\//);
  const url = page.url();
  await page.keyboard.press("c");
  await expect(page.getByRole("button", { name: /^Clear/ }).first()).toBeFocused();
  expect(page.url()).toBe(url);
  await expect(page.getByText("Cleared.", { exact: true })).toHaveCount(0);
});

test("a person is entered by keyboard alone", async ({ open }) => {
  const page = await open("skipper");
  await page.goto("/people/new");
  const [day, month, year] = dayFromNow(-12_000);
  await page.getByLabel("Family name").focus();
  const type = async (text: string) => {
    await page.keyboard.type(text);
    await page.keyboard.press("Tab");
  };
  await type("Ó Faoláin");
  await type("Nuala");
  await page.keyboard.press("Space"); // the first of the radios: female
  await page.keyboard.press("Tab");
  await type(day);
  await type(month);
  await type(year);
  await type("Ireland"); // a list takes the letters too
  await page.keyboard.press("Tab"); // a passport, as proposed
  await type("LT7654321");
  await type("Ireland");
  for (const part of ["1", "2", "2024", "31", "1", "2034"]) await type(part);
  // From the last box on, Enter anywhere saves: the form's first button is the one that keeps.
  await page.getByLabel("Document number").press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your people");
  await expect(page.getByRole("main")).toContainText("Nuala Ó Faoláin");
});

test("the menu of languages opens and closes by keyboard", async ({ open }) => {
  const page = await open();
  await page.goto("/");
  const menu = page.locator("details.app-menu");
  await menu.locator("summary").press("Enter");
  await expect(menu).toHaveAttribute("open", "");
  await page.keyboard.press("Escape");
  await expect(menu).not.toHaveAttribute("open", "");
  await expect(menu.locator("summary")).toBeFocused();
  await page.keyboard.press("Enter");
  await menu.getByRole("button", { name: "Français" }).press("Enter");
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
});
