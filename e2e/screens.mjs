// Pictures of some twenty-five pages, narrow and wide, light and dark, into e2e/screens, for people
// to look at; and the picture of the README. It needs a demonstration that runs:
//
//   cargo xtask demo        (or LANDFALL_URL=… of another)
//   npm run screens

import { mkdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { chromium } from "@playwright/test";

import { args, executablePath } from "./kit/chromium.mjs";

const BASE = process.env.LANDFALL_URL ?? "http://127.0.0.1:8080";
const PASSWORD = "fair winds and following seas";
const HERE = dirname(fileURLToPath(import.meta.url));
const OUT = join(HERE, "screens");
const PICTURE = join(HERE, "..", "docs", "images", "landfall.png");
const MOST_BYTES = 400_000;

const CAST = { skipper: "sean-obrien", officer: "customs.vc", supervisor: "supervisor.vc", administrator: "administrator.vc", operator: "operator" };

const PAGES = [
  ["nobody", "start", "/"],
  ["nobody", "sign-up", "/sign-up"],
  ["nobody", "sign-in", "/sign-in"],
  ["nobody", "rules", "/rules"],
  ["nobody", "rules-vc", "/rules/VC"],
  ["nobody", "verify", "/verify"],
  ["nobody", "api", "/api"],
  ["nobody", "about", "/about"],
  ["nobody", "not-found", "/nowhere"],
  ["skipper", "voyages", "/voyages"],
  ["skipper", "voyage", "{voyage}"],
  ["skipper", "receipt", "{voyage}/receipt"],
  ["skipper", "call", "{call}"],
  ["skipper", "certificate", "{certificate}"],
  ["skipper", "draft", "{draft}"],
  ["skipper", "islands", "{draft}/islands"],
  ["skipper", "people-aboard", "{draft}/people"],
  ["skipper", "declaration", "{draft}/declaration"],
  ["skipper", "check", "{draft}/check"],
  ["skipper", "boat", "/vessels/new"],
  ["skipper", "person", "/people/new"],
  ["skipper", "account", "/account"],
  ["officer", "queue", "/desk"],
  ["officer", "officer-call", "{desk}"],
  ["supervisor", "register", "/desk?show=all"],
  ["administrator", "seats", "/administration/seats"],
  ["administrator", "invitations", "/administration/invitations"],
  ["administrator", "ledger", "/administration/ledger"],
  ["operator", "jobs", "/operation/jobs"],
];

/** A window of somebody signed in, or of nobody. */
async function open(browser, who, width, colorScheme, height = 800) {
  const context = await browser.newContext({ baseURL: BASE, locale: "en-GB", viewport: { width, height }, colorScheme, storageState: STATES[who] });
  return context.newPage();
}

const STATES = {};

async function signIn(browser, who) {
  const page = await open(browser, "nobody", 1280, "light");
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill(`${CAST[who]}@demo.landfall.example`);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL((url) => url.pathname !== "/sign-in");
  STATES[who] = await page.context().storageState();
  await page.context().close();
}

const hrefs = (page) => page.locator("main a").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));

/** What is shown: the skipper's voyage that is under way, its call at Saint Vincent, a plan not sent. */
async function places(browser) {
  const page = await open(browser, "skipper", 1280, "light");
  await page.goto("/voyages");
  const [voyage] = await page.getByRole("link", { name: "Grenadines in December" }).evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  if (!voyage) throw new Error("the voyage “Grenadines in December” is not in this demonstration");
  await page.goto(voyage);
  const links = await hrefs(page);
  const calls = [...new Set(links.map((href) => /^\/calls\/[0-9a-f-]+/.exec(href)?.[0]).filter(Boolean))];
  await page.goto(calls[0]);
  const certificate = (await hrefs(page)).find((href) => href.startsWith("/certificates/"));
  const draft = await plan(page);
  await page.context().close();
  return { voyage, call: calls[1], certificate, draft, desk: calls[1].replace("/calls/", "/desk/calls/") };
}

/** A plan with boat, islands and people, whose questions are still open. */
async function plan(page) {
  const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10).split("-").reverse();
  const stops = [
    ["lc-rodney-bay", null, day(4)],
    ["vc-bequia", day(4), day(7)],
    ["gd-st-georges", day(7), null],
  ];
  await page.goto("/voyages/new");
  await page.getByRole("radio").first().check();
  await page.getByRole("button", { name: "Save and continue" }).click();
  const typed = async (name, date, time) => {
    for (const [index, part] of ["day", "month", "year"].entries()) await page.locator(`[name="${name}-${part}"]`).fill(date?.[index] ?? "");
    await page.locator(`[name="${name}-time"]`).fill(date ? time : "");
  };
  for (const [index, [port, arrival, departure]] of stops.entries()) {
    const call = `calls[${index}]`;
    if ((await page.locator(`[name="${call}.port"]`).count()) === 0) await page.getByRole("button", { name: "Add another island" }).click();
    await page.locator(`[name="${call}.port"]`).selectOption(port);
    await typed(`${call}.arrival`, arrival, "16:00");
    await typed(`${call}.departure`, departure, "05:00");
  }
  await page.getByRole("button", { name: "Save and continue" }).last().click();
  for (const [index, box] of (await page.getByRole("checkbox").all()).slice(0, 4).entries()) {
    await box.check();
    await page.getByLabel("Aboard as").nth(index).selectOption(index === 0 ? "master" : "crew");
  }
  await page.getByRole("button", { name: "Save and continue" }).last().click();
  await page.waitForURL(/declaration/);
  return new URL(page.url()).pathname.replace(/\/declaration$/, "");
}

async function shoot(browser, found) {
  for (const width of [360, 1280]) {
    for (const scheme of ["light", "dark"]) {
      for (const [who, name, path] of PAGES) {
        const page = await open(browser, who, width, scheme);
        await page.goto(path.replace(/\{(\w+)\}/, (_, key) => found[key]));
        await page.screenshot({ path: join(OUT, `${name}-${width}-${scheme}.png`), fullPage: true });
        await page.context().close();
      }
    }
  }
}

/** The README's picture: the phone before the desk, both as they come. */
async function compose(browser, found) {
  const phone = await picture(browser, "skipper", found.voyage, 360, 840);
  const desk = await picture(browser, "officer", found.desk, 1280, 800);
  const page = await browser.newPage({ viewport: { width: 1480, height: 806 } });
  await page.setContent(`<style>
    body { margin: 0; width: 1480px; height: 806px; background: #e9e4d8; position: relative; overflow: hidden }
    img { position: absolute; border: 1px solid #14202b }
    .desk { left: 24px; top: 24px; width: 1080px }
    .phone { right: 24px; top: 24px; width: 324px; border-radius: 12px }
  </style><img class="desk" src="${desk}"><img class="phone" src="${phone}">`);
  await page.waitForFunction(() => [...document.images].every((image) => image.complete && image.naturalWidth > 0));
  mkdirSync(dirname(PICTURE), { recursive: true });
  await page.screenshot({ path: PICTURE });
  await page.close();
  const { size } = statSync(PICTURE);
  if (size > MOST_BYTES) throw new Error(`${PICTURE} has ${size} bytes, more than ${MOST_BYTES}`);
  console.log(`${PICTURE}: ${size} bytes`);
}

async function picture(browser, who, path, width, height) {
  const page = await open(browser, who, width, "light", height);
  await page.goto(path);
  const bytes = await page.screenshot();
  await page.context().close();
  return `data:image/png;base64,${bytes.toString("base64")}`;
}

mkdirSync(OUT, { recursive: true });
const browser = await chromium.launch({ executablePath, args });
try {
  for (const who of Object.keys(CAST)) await signIn(browser, who);
  const found = await places(browser);
  if (!process.argv.includes("--picture")) await shoot(browser, found);
  await compose(browser, found);
} finally {
  await browser.close();
}
