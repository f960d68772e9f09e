// Without a link: what is written is kept, what is finished is sent once, and the state is told in
// words that are true at every moment.

import type { Page } from "@playwright/test";

import { aboard, answer, begin, expectState, finish, island, readyForSea, voyagesNamed, write } from "../kit/device.ts";
import { look } from "../kit/look.ts";
import { address, expect, type Open, signIn, test } from "../kit/stage.ts";

const atSea = (open: Open): Promise<Page> => open("skipper", { serviceWorkers: "allow" });

let number = 0;
const named = (what: string): string => `${what} ${Date.now() % 1_000_000}-${++number}`;

test("the link is cut at every step: nothing is lost, and one voyage arrives", async ({ open }) => {
  const page = await atSea(open);
  page.on("dialog", (dialog) => void dialog.accept());
  const name = named("Cut");
  await readyForSea(page);
  await page.context().setOffline(true);
  await page.goto("/device");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Without a link");
  await expect(page.getByRole("status").filter({ hasText: "There is no link" })).toBeVisible();

  await begin(page, name);
  await expect(page.locator("[data-kept-at]")).toContainText("Kept on this device");
  await page.reload();
  await expect(page.getByLabel("Name of the voyage")).toHaveValue(name);
  await island(page);
  await expect(page.getByText("What Saint Vincent and the Grenadines asks")).toBeVisible();
  await page.waitForTimeout(600);
  await page.reload();
  await expect(page.locator('[name="calls[0].port"]')).toHaveValue("vc-bequia");
  await expect(page.locator('[name="calls[0].departure-time"]')).toHaveValue("08:00");
  await aboard(page);
  await page.waitForTimeout(600);
  await page.goto("/device");
  await expectState(page, name, "Draft on this device");
  await page.locator("[data-notice]").filter({ hasText: name }).getByRole("button", { name: /^Open/ }).click();
  await expect(page.locator('[name="come"]:checked')).toHaveCount(1);

  await finish(page);
  await expect(page.locator("[data-wrong]")).toContainText("Questions that are still open");
  await answer(page);
  await look(page, "the notice on the device");
  await finish(page);
  await expectState(page, name, "Waiting to send");
  await expect(page.locator("[data-notice]").filter({ hasText: name })).toContainText("There was no link at the last try");
  await page.reload();
  await expectState(page, name, "Waiting to send");
  await look(page, "the device without a link");

  await page.context().setOffline(false);
  await expectState(page, name, "Received");
  await expect(page.locator("[data-notice]").filter({ hasText: name })).toContainText(/Received .* \d\d:\d\d .*VC-\w{3}-\w{3}/);
  expect(await voyagesNamed(page, name)).toBe(1);
  await page.goto("/device");
  await page.locator("[data-notice]").filter({ hasText: name }).getByRole("link", { name: "Follow it" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
});

/** A notice begun without a link: one island, somebody aboard. */
async function planAtSea(page: Page, name: string): Promise<void> {
  await readyForSea(page);
  await page.context().setOffline(true);
  await page.goto("/device");
  await begin(page, name);
  await island(page);
  await aboard(page);
}

test("a boat, a person and goods that are in no list are typed at sea and arrive once", async ({ open }) => {
  const page = await atSea(open);
  page.on("dialog", (dialog) => void dialog.accept());
  const name = named("New");
  const boat = named("Second Wind");
  await planAtSea(page, name);
  await answer(page);
  const boxes = page.locator("[data-boat]");
  await expect(boxes).toBeHidden();
  await page.getByRole("radio", { name: "A boat that is not in your list yet" }).check();
  await expect(boxes).toBeVisible();
  await finish(page);
  await expect(page.locator("[data-wrong]")).toContainText("Fill in name, type and category of the new boat.");
  await look(page, "a new boat on the device");
  await boxes.locator('[name="boat.name"]').fill(boat);
  await boxes.locator('[name="boat.type"]').selectOption("catamaran");
  await boxes.locator('[name="boat.category"]').selectOption("pleasure");
  await boxes.locator('[name="boat.registration_country"]').selectOption("FR");
  await boxes.locator('[name="boat.registration_number"]').fill("LH 1");
  await boxes.locator('[name="boat.length"]').fill("12,5");

  await page.getByRole("button", { name: "Add a person" }).click();
  const person = page.locator("[data-person]");
  await person.locator('[name="new[0].family_name"]').fill("Marie");
  await person.locator('[name="new[0].given_names"]').fill("Joseph");
  await person.locator('[name="new[0].sex"][value="M"]').check();
  for (const [part, value] of [["day", "2"], ["month", "3"], ["year", "1985"]]) await person.locator(`[name="new[0].born-${part}"]`).fill(value!);
  await person.locator('[name="new[0].nationality"]').selectOption("HT");
  await person.locator('[name="new[0].documents[0].kind"]').selectOption("passport");
  await person.locator('[name="new[0].documents[0].number"]').fill("RD4471902");
  await person.locator('[name="new[0].documents[0].issuing_country"]').selectOption("HT");
  for (const [part, value] of [["day", "2"], ["month", "3"], ["year", "2031"]]) await person.locator(`[name="new[0].documents[0].expires_on-${part}"]`).fill(value!);

  const cash = page.locator('[data-goods="cash"]');
  await cash.locator("summary").click();
  for (const [index, amount] of ["100", "250"].entries()) {
    await cash.getByRole("button", { name: "Add an amount" }).click();
    await cash.locator(`[name="declaration.cash[${index}].currency"]`).fill("EUR");
    await cash.locator(`[name="declaration.cash[${index}].amount"]`).fill(amount);
  }
  await expect(cash.getByText("Amount 2")).toBeVisible();
  await look(page, "goods on the device");
  await cash.getByRole("button", { name: "Take out" }).first().click();
  await expect(cash.locator('[name="declaration.cash[0].amount"]')).toHaveValue("250");
  await page.waitForTimeout(600);
  await page.reload();
  await expect(boxes.locator('[name="boat.name"]'), "kept as it was typed").toHaveValue(boat);
  await expect(cash.locator('[name="declaration.cash[0].amount"]')).toHaveValue("250");
  await expect(cash.locator("[data-row]")).toHaveCount(1);
  await finish(page);
  await expectState(page, name, "Waiting to send");

  await page.context().setOffline(false);
  await expectState(page, name, "Received");
  expect(await voyagesNamed(page, name)).toBe(1);
  await page.goto("/vessels");
  await expect(page.getByRole("link", { name: `Change ${boat}` })).toHaveCount(1);
});

test("what the account lists is put into a notice by one press, without a link", async ({ open }) => {
  const page = await atSea(open);
  page.on("dialog", (dialog) => void dialog.accept());
  const maker = named("Comet");
  await page.goto("/goods/new/weapon");
  await page.locator('[name="type"]').selectOption("flare_gun");
  await page.locator('[name="maker"]').fill(maker);
  await page.locator('[name="rounds"]').fill("6");
  await page.getByRole("main").locator("form button.govuk-button").first().click();
  await expect(page.getByRole("main").getByText(maker).first()).toBeVisible();
  const name = named("Goods");
  await planAtSea(page, name);
  const weapons = page.locator('[data-goods="weapons"]');
  await weapons.locator("summary").click();
  const press = weapons.getByRole("button", { name: new RegExp(maker) });
  await press.click();
  await expect(press, "what is declared is not offered again").toBeHidden();
  const row = weapons.locator("[data-row]").filter({ has: page.locator(`[name$="maker"]`) }).last();
  await expect(row.locator('[name$=".maker"]')).toHaveValue(maker);
  await expect(row.locator('[name$=".rounds"]')).toHaveValue("6");
  await answer(page);
  await finish(page);
  await expectState(page, name, "Waiting to send");
  await page.context().setOffline(false);
  await expect(page.locator("[data-notice]").filter({ hasText: name }).locator(".app-state")).toHaveText(/Received|In your account, not sent/, { timeout: 20_000 });
  await page.goto("/voyages");
  await page.getByRole("main").getByRole("link", { name, exact: true }).click();
  await page.goto(`${new URL(page.url()).pathname.split("/").slice(0, 3).join("/")}/declaration`);
  await expect(page.locator('[name="declaration.weapons[0].maker"]')).toHaveValue(maker);
});

test("fees are worked out while there is a link, and say their time and what has changed without one", async ({ open }) => {
  const page = await open("skipper");
  page.on("dialog", (dialog) => void dialog.accept());
  await page.goto("/device");
  await begin(page, named("Fees"));
  await island(page);
  await aboard(page);
  const fees = page.locator("[data-fees]");
  await expect(fees).toContainText(/Worked out .* \d\d:\d\d .*Bequia.*people: 1 .*Together: /s, { timeout: 20_000 });
  await look(page, "fees on the device");
  await page.waitForTimeout(600);
  await page.context().setOffline(true);
  await page.locator('[name="calls[0].departure-time"]').fill("09:00");
  await expect(fees).toContainText("This has changed since, so it is no longer what you would pay: islands and times");
  await page.getByRole("radio", { name: "A boat that is not in your list yet" }).check();
  await expect(fees).toHaveText("A boat or a person that is in no list yet is not counted: there is no estimate before the notice is received.");
  await page.context().setOffline(false);
  await page.getByRole("radio").first().check();
  await expect(fees).not.toContainText("This has changed since", { timeout: 20_000 });
  await expect(fees).toContainText("Together: ");
});

test("the page goes while the database still writes: the last letter is there", async ({ open }) => {
  const page = await open("skipper");
  page.on("dialog", (dialog) => void dialog.accept());
  await page.goto("/device");
  await begin(page, named("Gone"));
  for (const wait of [0, 600]) {
    const name = named(`Gone after ${wait}`);
    // A disk that never answers, as seen from a page that goes before it does.
    await page.evaluate(() => void (IDBObjectStore.prototype.put = () => new EventTarget() as IDBRequest<IDBValidKey>));
    await page.getByLabel("Name of the voyage").fill(name);
    await page.waitForTimeout(wait);
    await page.reload();
    await expect(page.getByLabel("Name of the voyage"), `after ${wait} ms`).toHaveValue(name);
  }
});

test("the answer is lost: it is sent again, and taken once", async ({ open }) => {
  const page = await open("skipper");
  const name = named("Lost");
  await page.goto("/device");
  let lost = 0;
  await page.route("**/device/notices", async (route) => {
    if (lost++ > 0) return route.continue();
    await route.fetch(); // it arrives
    await route.abort("connectionreset"); // and we never hear of it
  });
  await write(page, name);
  await expectState(page, name, "Waiting to send");
  const card = page.locator("[data-notice]").filter({ hasText: name });
  await expect(card.getByRole("button", { name: /draft/ }), "it may have arrived: it is not changed").toHaveCount(0);
  await card.getByRole("button", { name: /Send it now/ }).click();
  await expectState(page, name, "Received");
  expect(await voyagesNamed(page, name)).toBe(1);
});

test("two tabs and an impatient person send one voyage", async ({ open }) => {
  const page = await open("skipper");
  const name = named("Tabs");
  await page.goto("/device");
  await page.context().setOffline(true);
  await write(page, name);
  await expectState(page, name, "Waiting to send");
  await page.context().setOffline(false);
  const other = await page.context().newPage();
  await Promise.all([page.reload(), other.goto("/device")]);
  await expectState(page, name, "Received");
  await expectState(other, name, "Received");
  expect(await voyagesNamed(page, name)).toBe(1);
});

test("a session that ended keeps it waiting, and says what to do", async ({ open }) => {
  const page = await open("skipper");
  const name = named("Ended");
  await page.goto("/device");
  await page.context().setOffline(true);
  await write(page, name);
  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  await page.context().setOffline(false);
  const card = page.locator("[data-notice]").filter({ hasText: name });
  await card.getByRole("button", { name: /Send it now/ }).click();
  await expect(card).toContainText("Sign in, and it is sent.");
  await expectState(page, name, "Waiting to send");
  await page.context().addCookies(cookies);
  await page.goto("/vessels");
  await expect(async () => expect(await voyagesNamed(page, name)).toBe(1), "any page sends what waits").toPass({ timeout: 20_000 });
});

test("what cannot be sent as it is stays in the account as a plan", async ({ open }) => {
  const page = await open("skipper");
  const name = named("Mend");
  await page.goto("/device");
  await begin(page, name);
  await island(page);
  await aboard(page);
  await answer(page);
  // A yes that needs a list: the islands' own check finds it, the device does not.
  const yes = page.locator('[name="declaration.answers.customs.weapons"][value="yes"], [name$="weapons"][value="yes"]').first();
  await yes.check();
  await finish(page);
  await expectState(page, name, "In your account, not sent");
  const card = page.locator("[data-notice]").filter({ hasText: name });
  await card.getByRole("link", { name: "Mend it in your account" }).click();
  await expect(page, "the account's own check names what is missing").toHaveURL(/\/voyages\/[\w-]+\/check/);
  expect(await voyagesNamed(page, name)).toBe(1);
});

test("four hundred kilobits and as many milliseconds", async ({ open }) => {
  const page = await open("skipper");
  const name = named("Slow");
  const session = await page.context().newCDPSession(page);
  await session.send("Network.emulateNetworkConditions", { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 });
  await page.goto("/device");
  await write(page, name);
  await expectState(page, name, "Received");
});

test("a form of any page is kept as it was typed, and offered", async ({ open }) => {
  const page = await atSea(open);
  page.on("dialog", (dialog) => void dialog.accept());
  await readyForSea(page);
  const family = named("Kept").replaceAll(/[\d-]/g, "x");
  await page.goto("/people/new");
  await page.getByLabel("Family name").fill(family);
  await page.waitForTimeout(600);
  await page.reload();
  await expect(page.getByText(/^You typed here .* and it was not saved/)).toBeVisible();
  await look(page, "a form that was kept");
  await page.getByRole("button", { name: "Put it back" }).click();
  await expect(page.getByLabel("Family name")).toHaveValue(family);

  await page.context().setOffline(true);
  await page.getByRole("button", { name: "Save the person" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("No link");
  await expect(page.getByText("It is not known whether what you sent")).toBeVisible();
  await look(page, "no link");
  await page.context().setOffline(false);
  await page.goto("/people/new");
  await page.getByRole("button", { name: "Put it back" }).click();
  await page.getByRole("radio", { name: "Female" }).check();
  await page.getByRole("group", { name: "Date of birth" }).getByLabel("Day").fill("4");
  await page.getByRole("group", { name: "Date of birth" }).getByLabel("Month").fill("5");
  await page.getByRole("group", { name: "Date of birth" }).getByLabel("Year").fill("1971");
  await page.getByLabel("Nationality").selectOption({ label: "Ireland" });
  await page.getByRole("button", { name: "Save the person" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your people");
  await page.goto("/people/new");
  await page.waitForTimeout(500);
  await expect(page.getByText(/^You typed here/), "it was taken").toBeHidden();
});

test("the browser finds a program to keep, and it opens without a link", async ({ open }) => {
  const page = await atSea(open);
  await readyForSea(page);
  const session = await page.context().newCDPSession(page);
  const found = await session.send("Page.getAppManifest");
  expect(found.errors).toEqual([]);
  expect(new URL(found.url).pathname).toBe("/app.webmanifest");
  const manifest = JSON.parse(found.data ?? "{}") as { start_url: string; icons: { src: string }[] };
  await page.context().setOffline(true);
  const kept = await page.evaluate(async () => Boolean(await caches.match("/app.webmanifest")));
  expect(kept).toBe(true);
  await page.goto(manifest.start_url);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Without a link");
});

test("forgetting takes everything", async ({ open }) => {
  const page = await atSea(open);
  await readyForSea(page);
  await page.goto("/device");
  await begin(page, named("Gone"));
  await page.waitForTimeout(600);
  await page.getByRole("button", { name: "Forget everything" }).click();
  await page.getByRole("button", { name: /Press once more to forget everything/ }).click();
  await expect(page.getByRole("button", { name: "Everything on this device is forgotten." })).toBeDisabled();
  const left = await page.evaluate(async () => {
    const open = indexedDB.open("landfall");
    const database = await new Promise<IDBDatabase>((done) => (open.onsuccess = () => done(open.result)));
    const counts: number[] = [];
    for (const shelf of database.objectStoreNames) {
      const count = database.transaction(shelf).objectStore(shelf).count();
      counts.push(await new Promise<number>((done) => (count.onsuccess = () => done(count.result))));
    }
    return { counts, caches: await caches.keys(), page: localStorage.getItem("landfall-page") };
  });
  expect(left.counts.every((count) => count === 0)).toBe(true);
  expect(left).toMatchObject({ caches: [], page: null });
});

test("signing out takes the pages that name somebody away", async ({ open }) => {
  const page = await open(undefined, { serviceWorkers: "allow" });
  await signIn(page, address("sean-obrien"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your voyages");
  await readyForSea(page);
  const kept = (): Promise<boolean> => page.evaluate(async () => Boolean(await caches.match("/device")));
  expect(await kept()).toBe(true);
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("link", { name: "Sign in" }).first()).toBeVisible();
  await expect(async () => expect(await kept()).toBe(false)).toPass({ timeout: 5_000 });
});
