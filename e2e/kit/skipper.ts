// What a skipper does on the pages, in the words the skipper reads.

import { expect, type Locator, type Page } from "@playwright/test";

/** A date as it is typed: day, month, year. */
export type Day = [string, string, string];

/** The local date so many days from now, at the islands (UTC-4). */
export function dayFromNow(days: number): Day {
  const at = new Date(Date.now() - 4 * 3_600_000 + days * 86_400_000);
  return [String(at.getUTCDate()), String(at.getUTCMonth() + 1), String(at.getUTCFullYear())];
}

export interface Person {
  family: string;
  given?: string;
  sex: "Female" | "Male";
  born: Day;
  nationality: string;
  passport: string;
}

/** The five aboard: an apostrophe, accents, one name only, a hyphen, letters beyond Latin-1. */
export const PEOPLE: Person[] = [
  { family: "O'Brien", given: "Séamus", sex: "Male", born: ["4", "5", "1961"], nationality: "Ireland", passport: "PT1234567" },
  { family: "Núñez Ibáñez", given: "María José", sex: "Female", born: ["29", "2", "1964"], nationality: "Spain", passport: "PAB123456" },
  { family: "Suryadi", sex: "Male", born: ["17", "8", "1990"], nationality: "Indonesia", passport: "X1234567" },
  { family: "D’Arcy-Łukasiewicz", given: "Zoë", sex: "Female", born: ["1", "12", "2009"], nationality: "Poland", passport: "EA1234567" },
  { family: "Nguyễn", given: "Thị Ánh", sex: "Female", born: ["31", "1", "1985"], nationality: "Vietnam", passport: "C1234567" },
];

/** As the pages join the names of a person. */
export function fullName(person: Person): string {
  return person.given ? `${person.given} ${person.family}` : person.family;
}

export async function fillDay(within: Page | Locator, group: string | RegExp, day: Day): Promise<void> {
  const boxes = within.getByRole("group", { name: group });
  await boxes.getByLabel("Day").fill(day[0]);
  await boxes.getByLabel("Month").fill(day[1]);
  await boxes.getByLabel("Year").fill(day[2]);
}

/** Takes the newest letter to an address out of the mailbox page; it may be a moment on its way. */
export async function openLetter(page: Page, to: string, subject: string): Promise<void> {
  const row = page.getByRole("row").filter({ hasText: to }).filter({ hasText: subject }).first();
  await expect(async () => {
    await page.goto("/mailbox");
    await expect(row).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 30_000 });
  await row.getByRole("link").first().click();
}

export async function signUp(page: Page, name: string, email: string, password: string): Promise<void> {
  await page.goto("/");
  await page.getByRole("main").getByText("Create an account").click();
  await page.getByLabel("Your name").fill(name);
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Choose a password").fill(password);
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Look at your mail");
  await openLetter(page, email, "Confirm your address");
  await page.getByRole("main").getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Confirm your address");
  await page.getByLabel("The password you chose").fill(password);
  await page.getByRole("button", { name: "Confirm and sign in" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your voyages");
}

export async function addBoat(page: Page, name: string): Promise<void> {
  await page.goto("/vessels");
  await page.getByRole("link", { name: "Add a boat" }).first().click();
  await page.getByLabel("Name of the boat").fill(name);
  await page.getByLabel("Type", { exact: true }).selectOption({ label: "Sloop" });
  await page.getByLabel("Used as").selectOption({ label: "Private yacht, not for hire" });
  await page.getByLabel("Flag").selectOption({ label: "Ireland" });
  await page.getByLabel("Registration number").fill("IE 4711");
  await page.getByLabel("Length over all").fill("12.40");
  await page.getByText("What she looks like").click();
  await page.getByLabel("Colour of the hull").fill("white");
  await page.getByRole("button", { name: "Save the boat" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your boats");
  await expect(page.getByRole("main")).toContainText(name);
}

export async function addPerson(page: Page, person: Person): Promise<void> {
  await page.goto("/people/new");
  await page.getByLabel("Family name").fill(person.family);
  if (person.given) await page.getByLabel("Given names").fill(person.given);
  await page.getByRole("radio", { name: person.sex, exact: true }).check();
  await fillDay(page, "Date of birth", person.born);
  await page.getByLabel("Nationality").selectOption({ label: person.nationality });
  await page.getByLabel("Document number").fill(person.passport);
  await page.getByLabel("Issued by").selectOption({ label: person.nationality });
  await fillDay(page, /^Day of issue/, ["2", "3", "2023"]);
  await fillDay(page, /^Valid until/, ["1", "3", "2033"]);
  await page.getByRole("button", { name: "Save the person" }).last().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your people");
  await expect(page.getByRole("main")).toContainText(fullName(person));
}

export interface Stop {
  port: string;
  arrival?: [Day, string];
  departure?: [Day, string];
}

/** Fills one island of the form of islands. */
export async function fillStop(page: Page, number: number, stop: Stop): Promise<void> {
  const island = page.getByRole("group", { name: `Island ${number}`, exact: true });
  if ((await island.count()) === 0) await page.getByRole("button", { name: "Add another island" }).click();
  await island.getByLabel("Port of entry").selectOption({ label: stop.port });
  if (stop.arrival) {
    await fillDay(island, /^You arrive on/, stop.arrival[0]);
    await island.getByLabel("At what time do you arrive?").fill(stop.arrival[1]);
  }
  if (stop.departure) {
    await fillDay(island, /^You leave on/, stop.departure[0]);
    await island.getByLabel("At what time do you leave?").fill(stop.departure[1]);
  }
  await island.getByLabel("Why you call").selectOption({ index: 1 });
}

export const ROUTE: Stop[] = [
  { port: "Rodney Bay", departure: [dayFromNow(4), "05:00"] },
  { port: "Port Elizabeth, Bequia", arrival: [dayFromNow(4), "15:00"], departure: [dayFromNow(7), "05:00"] },
  { port: "St George's", arrival: [dayFromNow(7), "15:00"], departure: [dayFromNow(12), "09:00"] },
];

/** Plans a voyage down the islands with the first boat and the first people; leaves it at the declaration. */
export async function planVoyage(page: Page, name: string, people: number): Promise<void> {
  await page.goto("/voyages");
  await page.getByRole("link", { name: "Plan a voyage" }).click();
  await page.getByRole("radio").first().check();
  await page.getByLabel("Name of the voyage").fill(name);
  await page.getByRole("button", { name: "Save and continue" }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Which islands, and when?");
  await page.getByLabel("You come from").first().selectOption({ label: "Le Marin" });
  for (const [index, stop] of ROUTE.entries()) await fillStop(page, index + 1, stop);
  await page.getByRole("button", { name: "Save and continue" }).last().click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Who comes along?");
  for (let index = 0; index < people; index += 1) {
    await page.getByRole("checkbox").nth(index).check();
    await page.getByLabel("Aboard as").nth(index).selectOption({ label: index === 0 ? "Master" : "Crew" });
  }
  await page.getByRole("button", { name: "Save and continue" }).last().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What do you declare?");
}
