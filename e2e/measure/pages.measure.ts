// What a first visit of a skipper's page weighs and how long it takes over a slow link, and how
// long a search among an agent's five thousand people takes. Printed; see bench/README.md.

import { expect, test } from "../kit/stage.ts";
import { fill, PAGES } from "../kit/pages.ts";
import { base, cookies, places } from "../kit/state.ts";
import { weigh } from "../kit/weigh.ts";

/** 400 kbit/s and 400 ms there and back, as issue and skippers have it. */
const LINK = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };
const WEIGHT = 50 * 1024;
const USABLE_MS = 5000;
const SEARCH_MS = 100;

test.setTimeout(900_000);

const mark = (met: boolean): string => (met ? "met" : "MISSED");

function percentile(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

test("a skipper's pages over a slow link, nothing kept from before", async ({ open }) => {
  const rows: string[] = [];
  const all = PAGES.skipper?.entries.filter((entry) => (entry.status ?? 200) === 200) ?? [];
  const times: number[] = [];
  for (const entry of all) {
    const path = fill(entry.path, places());
    const page = await open("skipper");
    const link = await page.context().newCDPSession(page);
    await link.send("Network.enable");
    await link.send("Network.setCacheDisabled", { cacheDisabled: true });
    await link.send("Network.emulateNetworkConditions", LINK);
    const begun = Date.now();
    await page.goto(path, { waitUntil: "commit" });
    // Usable: style is there, the main part's first control is in sight and takes the focus.
    const control = page.locator("main").locator("a[href], button:visible, input:visible, select, textarea, summary").first();
    await control.waitFor({ state: "visible" });
    await control.focus();
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    const took = Date.now() - begun;
    times.push(took);
    const { whole: bytes } = await weigh(base(), path, cookies("skipper"));
    rows.push(`| ${entry.path} | ${(bytes / 1024).toFixed(1)} | ${mark(bytes <= WEIGHT)} | ${(took / 1000).toFixed(1)} | ${mark(took <= USABLE_MS)} |`);
    await page.context().close();
  }
  times.sort((a, b) => a - b);
  const worst = times.at(-1) ?? 0;
  console.log(`\n| page | KiB gzipped, first visit | ≤ 50 | s until usable | ≤ 5 |\n|---|---|---|---|---|\n${rows.join("\n")}`);
  console.log(`\n${times.length} pages: median ${(percentile(times, 0.5) / 1000).toFixed(1)} s, worst ${(worst / 1000).toFixed(1)} s`);
});

const FAMILIES = ["Baptiste", "Núñez", "O’Brien", "van der Berg", "Joseph", "Ångström", "Maduro", "Pierre", "Thomas", "Škoda"];
const GIVEN = ["María José", "Seán", "Anne-Sophie", "Kwame", "Jean-Luc", "Åsa", "Rafaël", "Zoë", "Delroy", "Ínes"];

/** A list of people of nobody: every name many times, told apart by a number in letters. */
function list(from: number, count: number): Buffer {
  const letters = (n: number): string => String.fromCharCode(65 + (n % 26)) + String.fromCharCode(97 + (Math.floor(n / 26) % 26)) + String.fromCharCode(97 + (Math.floor(n / 676) % 26));
  const row = (n: number): string =>
    [`${FAMILIES[n % 10]} ${letters(n)}`, GIVEN[Math.floor(n / 10) % 10], n % 2 ? "F" : "M", `19${50 + (n % 50)}-0${1 + (n % 9)}-1${n % 10}`, "IE", `PX${1_000_000 + n}`, "2033-03-11"].join(";");
  const rows = Array.from({ length: count }, (_, index) => row(from + index));
  return Buffer.from(["Family name;Given names;Sex;Date of birth;Nationality;Passport number;Expires", ...rows].join("\r\n"));
}

test("a search among five thousand people", async ({ open }) => {
  const page = await open("agent");
  for (const from of [0, 1700, 3400]) {
    await page.goto("/people/import");
    await page.locator("input[type=file]").setInputFiles({ name: "people.csv", mimeType: "text/csv", buffer: list(from, 1700) });
    await page.getByRole("button", { name: "Look at the list" }).click();
    await page.getByRole("button", { name: /^Take the list/ }).click({ timeout: 120_000 });
    await expect(page.getByText(/1,?700 added/)).toBeVisible({ timeout: 120_000 });
  }
  const words = ["nunez", "Núñez mar", "obrien sean", "berg", "maduro z", "ang", "pierre kwa", "PX1000777", "nobody at all", "josé", "thomas del", "b", "Škoda ín"];
  const times: number[] = [];
  for (let at = 0; at < 260; at += 1) {
    const find = encodeURIComponent(words[at % words.length] ?? "");
    const begun = performance.now();
    const answer = await page.request.get(`/people?find=${find}`);
    await answer.body();
    times.push(performance.now() - begun);
    expect(answer.status()).toBe(200);
  }
  times.sort((a, b) => a - b);
  const p99 = percentile(times, 0.99);
  console.log(`\nsearch among 5,100 people, page and all, ${times.length} times: p50 ${percentile(times, 0.5).toFixed(0)} ms, p99 ${p99.toFixed(0)} ms, limit ${SEARCH_MS} ms: ${mark(p99 <= SEARCH_MS)}`);
});
