// Sends what waits. A notice is taken once however often it is sent, because it bears the id it
// was given here; so a lost answer is asked for again by sending the same bytes.

import { type Answer, get, type Notice, put, waiting } from "./shelf";

/** The tag under which the browser wakes the worker when a link is back. */
export const SYNC = "landfall-outbox";
const LOCK = "landfall-outbox";
/** A poor link may take its time over a few kilobytes, not longer. */
const PATIENCE_MS = 60_000;

interface Code {
  account: string;
  code: string;
}

/** Asks the server; nothing comes back where there is no link. */
export async function ask(address: string, body?: URLSearchParams): Promise<Response | undefined> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const about: RequestInit = { credentials: "same-origin", redirect: "manual", cache: "no-store", signal };
    return await fetch(address, body ? { ...about, method: "POST", body } : about);
  } catch {
    return undefined;
  }
}

/** Why an answer that is no receipt leaves a notice where it is. */
function reason(answer: Response | undefined): string {
  if (!answer) return "no-link";
  // Who is not signed in is led to the page where one signs in.
  if (answer.type === "opaqueredirect" || answer.status === 401) return "sign-in";
  if (answer.status === 403) return "unlock";
  return answer.status === 409 || answer.status === 429 || answer.status >= 500 ? "busy" : "odd";
}

/** The notice as it is kept after an answer. */
async function after(notice: Notice, answer: Response | undefined): Promise<Notice> {
  const json = answer?.headers.get("content-type")?.startsWith("application/json");
  // An answer that breaks off is no answer: the same is asked again.
  const told = json ? ((await answer?.json().catch(() => undefined)) as (Answer & { state: string }) | undefined) : undefined;
  const { why: _, ...rest } = notice;
  if (answer?.status === 200 && told) return { ...rest, state: told.state === "received" ? "received" : "kept", answer: told, at: Date.now() };
  if (answer?.status === 422 && told) return { ...rest, state: "draft", tried: false, answer: told };
  const why = answer?.ok ? "busy" : reason(answer);
  // What was refused for what it says was not taken, and may be changed.
  return { ...rest, why, tried: why === "odd" ? false : notice.tried };
}

async function send(notice: Notice): Promise<boolean> {
  const asked = await ask("/device/code");
  const code = asked?.ok ? ((await asked.json().catch(() => undefined)) as Code | undefined) : undefined;
  const now = await get("notices", notice.id);
  if (now?.state !== "waiting") return true; // taken back, or forgotten meanwhile
  if (!code) {
    await put("notices", { ...now, why: asked?.ok ? "busy" : reason(asked) });
    return Boolean(asked);
  }
  if (code.account !== now.account) {
    await put("notices", { ...now, why: "other" });
    return true;
  }
  const tried = { ...now, tried: true };
  await put("notices", tried);
  const body = new URLSearchParams([...now.fields, ["key", now.id], ["csrf", code.code]]);
  const answer = await ask("/device/notices", body);
  const left = await after(tried, answer);
  if (await get("notices", now.id)) await put("notices", left);
  return Boolean(answer);
}

async function sendEach(): Promise<boolean> {
  for (const notice of await waiting()) {
    const linked = await send(notice);
    tell();
    if (!linked) return false;
  }
  return true;
}

/** Tells every page of this site that something changed. */
export function tell(): void {
  const channel = new BroadcastChannel("landfall-device");
  channel.postMessage("changed");
  channel.close();
}

/**
 * Sends everything that waits, one after the other, in one place at a time however many pages are
 * open. Who comes while another sends waits for its turn: the other may have found no link a moment
 * before there was one. True if there was a link for all of it.
 */
export async function sendAll(): Promise<boolean> {
  if (!navigator.locks) return sendEach();
  return navigator.locks.request(LOCK, sendEach);
}

/** Asks the browser to wake the worker once there is a link; where it cannot, the next visit sends. */
export async function askForSync(): Promise<void> {
  const worker = (await navigator.serviceWorker?.getRegistration()) as (ServiceWorkerRegistration & { sync?: { register(tag: string): Promise<void> } }) | undefined;
  await worker?.sync?.register(SYNC).catch(() => undefined);
}
