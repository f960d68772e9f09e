// Minutes of people's time, at 360 px, in the real program: a new skipper's first voyage, the next
// island, and a charter's turnaround. Prints a table; a story that passes its limit is marked.

import type { Page } from "@playwright/test";

import { dayFromNow, type Day, openLetter, PEOPLE } from "../kit/skipper.ts";
import { expect, type Open, test } from "../kit/stage.ts";
import { Hand, type Toll } from "./hand.ts";

/** Of the issue that asks for this measure: minutes, and fields and taps together. */
const LIMITS: Record<string, { minutes: number; touches?: number; taps?: number }> = {
  "first voyage": { minutes: 8, touches: 120 },
  "next island": { minutes: 2, taps: 12 },
  "charter turnaround": { minutes: 3 },
};

const tolls: Toll[] = [];

/** The skipper of the first story, kept signed in for the second. */
let skipper: Page;

test.setTimeout(300_000);
test.describe.configure({ mode: "serial" });

test("a new skipper's first voyage with four people, the next island, and eight guests by links", async ({ open }) => {
  const page = await open();
  skipper = page;
  const hand = new Hand(page);
  await enrol(hand);
  await boat(hand);
  for (const person of PEOPLE.slice(0, 4)) await enter(hand, person);
  await plan(hand);
  await declareAndSend(hand);
  tolls.push(await hand.toll("first voyage"));
  tolls.push(await nextIsland());
  tolls.push(await turnaround(open));
});

/** A charter's turnaround: eight guests by links, on the round the boat sailed last. */
async function turnaround(open: Open): Promise<Toll> {
  const page = skipper;
  const hand = new Hand(page);
  await page.goto("/parties");
  await hand.tap(page.getByRole("link", { name: "Add a party" }));
  await hand.type(page.getByLabel("Name of the party"), "Tremblay");
  await hand.choose(page.getByLabel("Boat"), "Wild Rose");
  await hand.day(page, "First day of the charter", dayFromNow(9));
  const guests = ["Anna", "Bram", "Chloé", "Dries", "Eva", "Femke", "Gilles", "Hanna"];
  await hand.type(page.getByLabel("Guests"), guests.map((name) => `${name} ${name.charAt(0).toLowerCase()}@sail.example`).join("\n"));
  await hand.tap(page.getByRole("button", { name: "Make the links" }));
  const links = (await page.getByLabel("Names and links").inputValue()).match(/\/guest\/[\w.-]+/g) ?? [];
  expect(links).toHaveLength(guests.length);
  for (const [index, link] of links.entries()) await guest(await open(), link, index);
  await page.reload();
  await expect(page.getByText("8 of 8 are in")).toBeVisible();
  await hand.tap(page.getByRole("button", { name: "Plan a voyage with the guests who are in" }));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Check before you send");
  for (const name of guests) await expect(page.getByRole("main")).toContainText(`${name} Guest`);
  const ask = page.getByRole("alert").getByRole("link");
  if (await ask.count()) {
    await hand.tap(ask.first());
    await declareAndSend(hand);
  } else {
    await hand.tap(page.getByRole("button", { name: /^Send/ }).first());
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/received/);
  }
  return hand.toll("charter turnaround");
}

/** A guest's own page, filled in on the guest's own time. */
async function guest(page: Page, link: string, index: number): Promise<void> {
  await page.goto(link);
  const name = ["Anna", "Bram", "Chloé", "Dries", "Eva", "Femke", "Gilles", "Hanna"][index]!;
  await page.getByLabel("Family name").fill("Guest");
  await page.getByLabel("Given names").fill(name);
  await page.getByRole("radio", { name: "Female", exact: true }).check();
  const day = async (group: string | RegExp, [d, m, y]: Day): Promise<void> => {
    const boxes = page.getByRole("group", { name: group });
    await boxes.getByLabel("Day").fill(d);
    await boxes.getByLabel("Month").fill(m);
    await boxes.getByLabel("Year").fill(y);
  };
  await day("Date of birth", ["4", "5", String(1961 + index)]);
  await page.getByLabel("Nationality").selectOption({ label: "Netherlands" });
  await page.getByLabel("Document number").fill(`NXK77P2R${index}`);
  await page.getByLabel("Issued by").selectOption({ label: "Netherlands" });
  await day(/^Valid until/, ["1", "3", "2033"]);
  await page.getByRole("button", { name: "Save my page" }).last().click();
  await expect(page.getByText("sees that you are in")).toBeVisible();
  await page.context().close();
}

/** From the list of voyages to the receipt: boat, people and answers are carried over. */
async function nextIsland(): Promise<Toll> {
  const page = skipper;
  await page.goto("/voyages");
  const hand = new Hand(page);
  await hand.tap(page.getByRole("main").getByRole("link", { name: "Next island from here" }).first());
  await hand.choose(page.getByLabel("Where do you go?"), "Port Elizabeth, Bequia");
  await hand.tap(page.getByRole("button", { name: "Check the next island" }));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Check before you send");
  // What this island asks and the one before did not.
  const open = page.getByRole("alert").getByRole("link");
  if (await open.count()) {
    await hand.tap(open.first());
    await declareAndSend(hand);
  } else {
    await hand.tap(page.getByRole("button", { name: /^Send/ }).first());
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/received/);
  }
  return hand.toll("next island");
}

test.afterAll(() => {
  console.log("\n| story | minutes | limit | taps | fields | keys | pages | |\n|---|---|---|---|---|---|---|---|");
  for (const toll of tolls) {
    const limit = LIMITS[toll.story]!;
    const met =
      toll.minutes <= limit.minutes &&
      toll.taps + toll.fields <= (limit.touches ?? Infinity) &&
      toll.taps <= (limit.taps ?? Infinity);
    const cells = [toll.story, toll.minutes.toFixed(1), limit.minutes, toll.taps, toll.fields, toll.keys, toll.pages];
    console.log(`| ${cells.join(" | ")} | ${met ? "met" : "MISSED"} |`);
  }
});

async function enrol(hand: Hand): Promise<void> {
  const { page } = hand;
  const email = `maeve.${Date.now()}@sail.example`;
  const password = "seven gulls over the harbour";
  await page.goto("/");
  await hand.tap(page.getByRole("main").getByText("Create an account"));
  await hand.type(page.getByLabel("Your name"), "Maeve O’Malley");
  await hand.type(page.getByLabel("E-mail address"), email);
  await hand.type(page.getByLabel("Choose a password"), password);
  await hand.tap(page.getByRole("button", { name: "Create account" }));
  await openLetter(page, email, "Confirm your address");
  await hand.tap(page.getByRole("main").getByRole("link").first());
  await hand.type(page.getByLabel("The password you chose"), password);
  await hand.tap(page.getByRole("button", { name: "Confirm and sign in" }));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your voyages");
}

async function boat(hand: Hand): Promise<void> {
  const { page } = hand;
  await hand.menu("Boats");
  await hand.tap(page.getByRole("link", { name: "Add a boat" }).first());
  await hand.type(page.getByLabel("Name of the boat"), "Wild Rose");
  await hand.choose(page.getByLabel("Type", { exact: true }), "Sloop");
  await hand.choose(page.getByLabel("Used as"), "Private yacht, not for hire");
  await hand.choose(page.getByLabel("Flag"), "Ireland");
  await hand.type(page.getByLabel("Registration number"), "IE 4711");
  await hand.type(page.getByLabel("Length over all"), "12.40");
  await hand.tap(page.getByRole("button", { name: "Save the boat" }));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your boats");
}

async function enter(hand: Hand, person: (typeof PEOPLE)[number]): Promise<void> {
  const { page } = hand;
  if (!(await page.getByRole("link", { name: "Add a person" }).count())) await hand.menu("People");
  await hand.tap(page.getByRole("link", { name: "Add a person" }).first());
  await hand.type(page.getByLabel("Family name"), person.family);
  if (person.given) await hand.type(page.getByLabel("Given names"), person.given);
  await hand.tick(page.getByRole("radio", { name: person.sex, exact: true }));
  await hand.day(page, "Date of birth", person.born);
  await hand.choose(page.getByLabel("Nationality"), person.nationality);
  await hand.type(page.getByLabel("Document number"), person.passport);
  await hand.choose(page.getByLabel("Issued by"), person.nationality);
  await hand.day(page, /^Valid until/, ["1", "3", "2033"]);
  await hand.tap(page.getByRole("button", { name: "Save the person" }).last());
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your people");
}

/** One island: from Le Marin to Rodney Bay, and on to Bequia. */
async function plan(hand: Hand): Promise<void> {
  const { page } = hand;
  await hand.menu("Voyages");
  await hand.tap(page.getByRole("link", { name: "Plan a voyage" }));
  await hand.tick(page.getByRole("radio").first());
  await hand.tap(page.getByRole("button", { name: "Save and continue" }));
  await hand.choose(page.getByLabel("You come from").first(), "Le Marin");
  const island = page.getByRole("group", { name: "Island 1", exact: true });
  await hand.choose(island.getByLabel("Port of entry"), "Rodney Bay");
  await whenAt(hand, /^You arrive on/, "At what time do you arrive?", [dayFromNow(4), "15:00"]);
  await whenAt(hand, /^You leave on/, "At what time do you leave?", [dayFromNow(7), "09:00"]);
  await island.getByLabel("Why you call").selectOption({ index: 1 });
  await hand.tap(page.getByRole("button", { name: "Save and continue" }).last());
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Who comes along?");
  for (let index = 0; index < 4; index += 1) {
    await hand.tick(page.getByRole("checkbox").nth(index));
    await hand.choose(page.getByLabel("Aboard as").nth(index), index === 0 ? "Master" : "Crew");
  }
  await hand.tap(page.getByRole("button", { name: "Save and continue" }).last());
}

async function whenAt(hand: Hand, date: RegExp, time: string, [day, at]: [Day, string]): Promise<void> {
  const island = hand.page.getByRole("group", { name: "Island 1", exact: true });
  await hand.day(island, date, day);
  await hand.type(island.getByLabel(time), at);
}

const NEEDS_A_WORD = [/^Does that certificate ask/, /^Do you want to take an animal ashore/, /^Do you want to land food waste/];

async function declareAndSend(hand: Hand): Promise<void> {
  const { page } = hand;
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What do you declare?");
  for (const name of NEEDS_A_WORD) {
    const no = page.getByRole("group", { name }).getByRole("radio", { name: "No" });
    if ((await no.count()) > 0) await hand.tick(no);
  }
  const ports = page.getByLabel(/^Where have you called in the last 30 days/);
  if ((await ports.count()) > 0) await hand.type(ports, "Le Marin, Martinique");
  await hand.tap(page.getByRole("button", { name: "Answer no to what is still open" }));
  await hand.tap(page.getByRole("button", { name: "Save and continue" }).last());
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Check before you send");
  await expect(page.getByRole("main")).toContainText("Nothing stands in the way.");
  await hand.tap(page.getByRole("button", { name: /^Send/ }).first());
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/received/);
}
