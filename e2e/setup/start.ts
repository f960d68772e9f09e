// Starts `landfall demo` with a fresh season, signs everybody in once, and stops it at the end.
//
// LANDFALL_URL (with LANDFALL_DATA) names a demonstration that runs already: then nothing is
// started, which saves the season when one writes tests.

import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { request } from "@playwright/test";

import { address, CAST, PASSWORD } from "../kit/cast.ts";
import { binary, freePorts } from "../kit/program.ts";
import { statePath } from "../kit/state.ts";
import { findPlaces } from "./places.ts";

/** A season of 3,000 calls takes some two minutes in a debug build on two busy cores. */
const SEASON_MS = 8 * 60_000;

export default async function start(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "landfall-e2e-"));
  process.env.LANDFALL_E2E = folder;
  mkdirSync(join(folder, "states"));
  const running = process.env.LANDFALL_URL ? undefined : await demo(folder);
  const stop = async (): Promise<void> => {
    if (running) await end(running);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    for (const who of Object.values(CAST)) await signIn(who);
    await findPlaces();
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}

async function demo(folder: string): Promise<ChildProcess> {
  const port = await freePorts();
  const data = join(folder, "data");
  const log = join(folder, "landfall.log");
  process.env.LANDFALL_URL = `http://127.0.0.1:${port}`;
  process.env.LANDFALL_DATA = data;
  process.env.LANDFALL_LOG = log;
  const out = openSync(log, "w");
  // A push service of the tests' own: see kit/push.ts.
  const push = await freePorts();
  process.env.LANDFALL_PUSH_PORT = String(push);
  const env = { ...process.env, LANDFALL__PUSH__LOOPBACK: `127.0.0.1:${push}` };
  const program = spawn(binary(), ["demo", "--port", String(port), "--data-dir", data], {
    env,
    stdio: ["ignore", out, out],
  });
  closeSync(out);
  const gone = new Promise<never>((_, fail) => {
    program.once("error", fail);
    program.once("exit", (code) => fail(new Error(`landfall demo ended with ${code}`)));
  });
  gone.catch(() => undefined); // at the end it is we who end it
  try {
    await Promise.race([ready(`http://127.0.0.1:${port + 1}/readyz`), gone]);
  } catch (error) {
    console.error(readFileSync(log, "utf8"));
    await end(program);
    throw error;
  }
  return program;
}

async function ready(url: string): Promise<void> {
  const until = Date.now() + SEASON_MS;
  while (Date.now() < until) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((wake) => setTimeout(wake, 500));
  }
  throw new Error(`${url} was not ready within ${SEASON_MS / 60_000} minutes`);
}

async function end(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const gone = new Promise((tell) => program.once("exit", tell));
  program.kill("SIGTERM");
  const hard = setTimeout(() => program.kill("SIGKILL"), 10_000);
  await gone;
  clearTimeout(hard);
}

/** Signs in by the form, and keeps the cookies for the tests. */
async function signIn(who: string): Promise<void> {
  const visitor = await request.newContext({ baseURL: process.env.LANDFALL_URL ?? "" });
  const form = await (await visitor.get("/sign-in")).text();
  const csrf = /name="csrf" value="([^"]+)"/.exec(form)?.[1] ?? "";
  const sent = await visitor.post("/sign-in", {
    form: { csrf, email: address(who), password: PASSWORD },
    maxRedirects: 0,
  });
  if (sent.status() !== 303) throw new Error(`${who} could not sign in: ${sent.status()} ${await sent.text()}`);
  await visitor.storageState({ path: statePath(who) });
  await visitor.dispose();
}
