// Doors that open once: links of letters, the second step, a choice of seats, the first
// administrator. No list of addresses leads to them, so they are walked to and looked at here.

import { spawn } from "node:child_process";
import { createHmac } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Page } from "@playwright/test";

import { expectAccessible, look } from "../kit/look.ts";
import { binary, freePorts } from "../kit/program.ts";
import { openLetter, signUp } from "../kit/skipper.ts";
import { expect, signIn, test } from "../kit/stage.ts";

const SECRET = "eleven pelicans over the reef";

/** The code an authenticator app shows now for a key (RFC 6238: SHA-1, 30 s, six digits). */
function appCode(key: string): string {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...key.replace(/[\s=]/g, "")].map((c) => letters.indexOf(c).toString(2).padStart(5, "0")).join("");
  const bytes = (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const hash = createHmac("sha1", Buffer.from(bytes)).update(step).digest();
  const number = hash.readUInt32BE((hash[hash.length - 1] ?? 0) & 15) & 0x7fff_ffff;
  return String(number % 1_000_000).padStart(6, "0");
}

async function signOut(page: Page): Promise<void> {
  await page.context().clearCookies({ name: "landfall-session" });
}

function newcomer(name: string): string {
  return `${name}.${Date.now()}@sail.example`;
}

test("the second step: set up, recovery codes, and the code at the door", async ({ open }) => {
  const page = await open();
  const email = newcomer("second");
  await signUp(page, "Sabine Zwei", email, SECRET);
  await page.goto("/account/code");
  await page.getByRole("button", { name: "Set it up" }).click();
  const key = await page.locator(".app-reference").innerText();
  await look(page, "/account/code begun");
  await page.getByLabel("Code that the app shows").fill("000");
  await page.getByRole("button", { name: "Confirm" }).click();
  await expect(page).toHaveTitle(/^Error: /);
  await expectAccessible(page, "/account/code with an error");
  await page.getByLabel("Code that the app shows").fill(appCode(key));
  await page.getByRole("button", { name: "Confirm" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your recovery codes");
  await look(page, "recovery codes");
  const spare = await page.locator(".app-reference li").first().innerText();
  await page.goto("/account/recovery-codes");
  await look(page, "/account/recovery-codes");

  await signOut(page);
  await signIn(page, email, SECRET);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Enter your code");
  await look(page, "/sign-in/code");
  await page.getByLabel("Code of your authenticator app").fill(spare);
  await page.getByRole("main").getByRole("button").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your voyages");
  await page.goto("/account/code");
  await look(page, "/account/code on");
});

test("links of letters: an address confirmed, a password set anew", async ({ open }) => {
  const page = await open();
  const email = newcomer("letters");
  await page.goto("/sign-up");
  await page.getByLabel("Your name").fill("Lena Brief");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Choose a password").fill(SECRET);
  await page.getByRole("button", { name: "Create account" }).click();
  await openLetter(page, email, "Confirm your address");
  await page.getByRole("main").getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Confirm your address");
  await look(page, "/confirm");
  await page.getByLabel("The password you chose").fill(SECRET);
  await page.getByRole("button", { name: "Confirm and sign in" }).click();
  // To leave at once would take the answer back before it is given: the address would stay unconfirmed.
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your voyages");
  await signOut(page);

  await page.goto("/forgot");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByRole("button", { name: "Send the letter" }).click();
  await openLetter(page, email, "password");
  await page.getByRole("main").getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Set a new password");
  await look(page, "/reset");
});

test("an invitation to somebody who is here already, and the choice of seats", async ({ open }) => {
  const page = await open();
  const email = newcomer("twice");
  await signUp(page, "Tomás Dos", email, SECRET);
  const office = await open("administrator");
  await office.goto("/administration/invitations");
  await office.getByLabel("E-mail").fill(email);
  await office.locator("select[name=role]").selectOption("auditor");
  await office.getByRole("button", { name: "Invite", exact: true }).click();
  await expect(office.getByText("The invitation is on its way.")).toBeVisible();

  await signOut(page);
  await openLetter(page, email, "invites you");
  await page.getByRole("main").getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You are invited");
  await look(page, "/invitation");
  await page.locator("input[name=password]").fill(SECRET);
  await page.getByRole("button", { name: "Accept the invitation" }).click();
  await expect(page).not.toHaveURL(/invitation/);

  await signOut(page);
  await signIn(page, email, SECRET);
  await expect(page).toHaveURL(/\/sign-in\/seat/);
  await look(page, "/sign-in/seat");
  await page.getByRole("radio", { name: /Auditor/ }).check();
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page).not.toHaveURL(/sign-in/);
});

test("a token for a program is shown once", async ({ open }) => {
  const page = await open("skipper");
  await page.goto("/account/tokens");
  await page.getByLabel("What is it for?").fill("the plotter on the bridge");
  await page.getByRole("button", { name: "Make token" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your new token");
  await look(page, "a new token");
});

test("the first administrator of an empty installation", async ({ open }) => {
  const folder = mkdtempSync(join(tmpdir(), "landfall-first-"));
  const port = await freePorts();
  const at = `http://127.0.0.1:${port}`;
  const flags = ["--listen", `127.0.0.1:${port}`, "--admin", `127.0.0.1:${port + 1}`, "--data-dir", folder];
  const program = spawn(binary(), ["serve", ...flags], { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [program.stdout, program.stderr]) stream.on("data", (text: Buffer) => (said += text.toString()));
  try {
    await expect(() => expect(said).toMatch(/\/first\/\S+/)).toPass({ timeout: 30_000 });
    const page = await open(undefined, { baseURL: at });
    const link = /\/first\/[^\s"]+/.exec(said)?.[0] ?? "";
    await expect(async () => expect((await page.goto(link))?.status()).toBe(200)).toPass({ timeout: 15_000 });
    await look(page, "/first");
    await page.locator("input[name=name]").fill("Ada First");
    await page.locator("input[name=email]").fill("ada@secretariat.example");
    await page.locator("input[name=password]").fill(SECRET);
    await page.getByRole("button", { name: "Become administrator" }).click();
    // An administrator has power over accounts, so a second step is asked for at once.
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Second step");
    await look(page, "/account/code demanded");
    await signOut(page);
    expect((await page.goto(link))?.status(), "it opens once").toBe(404);
  } finally {
    const gone = new Promise((tell) => program.once("exit", tell));
    program.kill("SIGTERM");
    await gone;
    rmSync(folder, { recursive: true, force: true });
  }
});
