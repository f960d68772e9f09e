// When something is wrong: what, where, how to mend it; what was typed stays; nothing of others shows.

import { spawnSync } from "node:child_process";
import { join } from "node:path";

import type { Page } from "@playwright/test";

import { expectAccessible } from "../kit/look.ts";
import { fillDay, signUp } from "../kit/skipper.ts";
import { places } from "../kit/state.ts";
import { address, expect, signIn, test } from "../kit/stage.ts";

/** The summary at the top, its links, and the title that says it first. */
async function expectProblems(page: Page, texts: (string | RegExp)[]): Promise<void> {
  await expect(page).toHaveTitle(/^Error: /);
  const summary = page.locator("[data-problems]");
  await expect(summary).toBeFocused();
  await expect(summary.getByRole("link")).toHaveText(texts);
  await expectAccessible(page, `${page.url()} with errors`);
}

/** The link of a problem leads to the box, and the box says the same. */
async function expectLeadsTo(page: Page, link: string | RegExp, id: string): Promise<void> {
  await page.locator("[data-problems]").getByRole("link", { name: link }).click();
  const box = page.locator(`#${id}`);
  await expect(box).toBeFocused();
  await expect(box).toBeInViewport();
}

test("signing up: what is wrong is said at its box, and what was typed stays", async ({ open }) => {
  const page = await open();
  await page.goto("/sign-up");
  await page.getByLabel("Your name").fill("Maeve O’Malley");
  await page.getByLabel("E-mail address").fill("maeve at sea");
  await page.getByLabel("Choose a password").fill("seven gulls over the harbour");
  await page.getByRole("button", { name: "Create account" }).click();
  await expectProblems(page, [/^Enter an e-mail address/]);
  await expectLeadsTo(page, /^Enter an e-mail address/, "email");
  await expect(page.getByLabel("E-mail address")).toHaveAttribute("aria-describedby", /email-error/);
  await expect(page.getByLabel("Your name")).toHaveValue("Maeve O’Malley");
  await expect(page.getByLabel("E-mail address")).toHaveValue("maeve at sea");
  // A password is typed again; it never comes back in a page.
  await expect(page.getByLabel("Choose a password")).toHaveValue("");
});

test("signing in: a wrong password and an unknown address are told alike", async ({ open }) => {
  const page = await open();
  const told: string[] = [];
  for (const who of [address("german-colon"), "nobody@nowhere.example"]) {
    await signIn(page, who, "not the password of it");
    await expect(page).toHaveTitle(/^Error: /);
    told.push(await page.locator("[data-problems]").innerText());
    await expect(page.getByLabel("E-mail address")).toHaveValue(who);
  }
  expect(told[0]).toBe(told[1]);
});

test("a person: dates that are none, and nothing typed is lost", async ({ open }) => {
  const page = await open("skipper");
  await page.goto("/people/new");
  const name = "Ælfwine-O'Neill del Río";
  await page.getByLabel("Family name").fill(name);
  await fillDay(page, "Date of birth", ["31", "2", "1980"]);
  await page.getByLabel("Document number").fill("AB12");
  await page.getByRole("button", { name: "Save the person" }).last().click();
  await expect(page).toHaveTitle(/^Error: /);
  await expectLeadsTo(page, /Date of birth/, "born");
  await expect(page.getByLabel("Family name")).toHaveValue(name);
  const born = page.getByRole("group", { name: "Date of birth" });
  await expect(born.getByLabel("Day")).toHaveValue("31");
  await expect(born.getByLabel("Year")).toHaveValue("1980");
  await expect(page.getByLabel("Document number")).toHaveValue("AB12");
  await expectAccessible(page, "/people with errors");
});

test("a boat without a name or type is not saved", async ({ open }) => {
  const page = await open("skipper");
  await page.goto("/vessels/new");
  await page.getByLabel("Length over all").fill("twelve");
  await page.getByRole("button", { name: "Save the boat" }).click();
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.getByLabel("Length over all")).toHaveValue("twelve");
  await expectLeadsTo(page, /Name of the boat/, "name");
  await expectAccessible(page, "/vessels with errors");
});

test("a certificate's code that is none is refused in words", async ({ open }) => {
  const page = await open();
  await page.goto("/verify");
  await page.getByRole("button", { name: "Verify the text" }).click();
  await expectProblems(page, [/^Paste the text of the code/]);
  await page.getByLabel("Text of the code").fill("LF1:AAAA");
  await page.getByRole("button", { name: "Verify the text" }).click();
  await expect(page.getByRole("status")).toContainText("This is no proof of a clearance.");
  await expect(page.getByLabel("Text of the code")).toHaveValue("LF1:AAAA");
  await expectAccessible(page, "/verify refused");
});

test("an officer who asks or refuses must say why, and keeps the words", async ({ open }) => {
  const page = await open("customs");
  await page.goto(`/desk/calls/${places().waiting}`);
  const conditions = page.getByLabel(/Conditions/).first();
  await conditions.fill("Stay in the bay.");
  await page.getByRole("button", { name: /^Refuse/ }).first().click();
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.locator("[data-problems]")).toBeFocused();
  await expect(page.getByLabel(/Conditions/).first()).toHaveValue("Stay in the bay.");
  await expectAccessible(page, "a call with errors");
});

test("another's records are not found, for whoever asks", async ({ open }) => {
  const { voyage, call, vessel, person, certificate, waiting } = places();
  const other = await open();
  await signUp(other, "Otto Fremd", `otto.${Date.now()}@sail.example`, "nine herons upon a sandbar");
  const theirs = [
    ...[`/voyages/${voyage}`, `/voyages/${voyage}/islands`, `/voyages/${voyage}/receipt`, `/calls/${call}`],
    ...[`/calls/${call}/versions/inward/1`, `/vessels/${vessel}`, `/people/${person}`, `/certificates/${certificate}`],
    ...[`/certificates/${certificate}.pdf?paper=a4&lang=en`, "/voyages/01890000-0000-7000-8000-000000000000", "/voyages/1"],
  ];
  for (const path of theirs) {
    expect((await other.goto(path))?.status(), path).toBe(404);
    await expect(other.getByRole("heading", { level: 1 })).toHaveText("Nothing here");
  }
  expect((await other.goto(`/desk/calls/${waiting}`))?.status()).toBe(403);
  const next = await open("next");
  expect((await next.goto(`/desk/calls/${waiting}`))?.status(), "another island's call").toBe(404);
});

test("a locked screen asks for the password and goes on where one was", async ({ open }) => {
  const page = await open();
  await signIn(page, address("customs.lc"));
  await expect(page).toHaveURL(/\/desk/);
  const lock = lockScreens("customs.lc");
  test.skip(lock === undefined, "needs sqlite3 to put the clock of a session back, and a database of its own");
  expect(lock).toBe(0);
  await page.goto("/account/name");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your screen is locked");
  await expectAccessible(page, "/unlock");
  await page.getByLabel("Password", { exact: true }).fill("not the password of it");
  await page.getByRole("button", { name: "Unlock" }).click();
  await expectProblems(page, ["The password is not right. Try again."]);
  await page.getByLabel("Password", { exact: true }).fill("fair winds and following seas");
  await page.getByRole("button", { name: "Unlock" }).click();
  await expect(page).toHaveURL(/\/account\/name/);
});

test("two minutes before the lock, the page says so", async ({ open }) => {
  const page = await open("supervisor");
  await page.clock.install();
  await page.goto("/desk");
  const strip = page.getByRole("alert");
  await expect(strip).toBeHidden();
  await page.clock.fastForward("13:05");
  await expect(strip).toBeVisible();
  await strip.getByRole("link").click();
  await expect(strip).toBeHidden();
});

/** Puts the last use of an account's sessions twenty minutes back; undefined where that cannot be done. */
function lockScreens(who: string): number | undefined {
  const folder = process.env.LANDFALL_DATA;
  if (!folder || spawnSync("sqlite3", ["--version"]).status !== 0) return undefined;
  const sql =
    "UPDATE session SET seen_at = strftime('%Y-%m-%dT%H:%M:%S.000000+00:00', seen_at, '-20 minutes') " +
    `WHERE account_id = (SELECT id FROM account WHERE email = '${address(who)}')`;
  return spawnSync("sqlite3", ["-cmd", ".timeout 10000", join(folder, "landfall.db"), sql]).status ?? 1;
}
