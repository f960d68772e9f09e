// What this browser knows of messages to it: its subscription, and which account wanted it.

const WANTED = "landfall-push";
const PATIENCE_MS = 20_000;

/** The subscription of this browser, if it has one. */
export async function subscription(): Promise<PushSubscription | null> {
  const worker = await navigator.serviceWorker?.getRegistration();
  return (await worker?.pushManager?.getSubscription()) ?? null;
}

const base64url = (bytes: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replace(/\+/g, "-")
    .replace(/\//g, "_")
    .replace(/=+$/, "");

/** Which browser it is, as the server knows it: the SHA-256 of its address. */
export async function markOf(known: PushSubscription): Promise<string> {
  return base64url(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(known.endpoint)));
}

/** What the server is told of a subscription. */
export function fieldsOf(known: PushSubscription): [string, string][] {
  const key = (name: PushEncryptionKeyName): string => {
    const bytes = known.getKey(name);
    return bytes ? base64url(bytes) : "";
  };
  return [
    ["endpoint", known.endpoint],
    ["p256dh", key("p256dh")],
    ["auth", key("auth")],
  ];
}

/** Notes that this account wants messages here, and that the server knows. */
export const noteWanted = (account: string): void => localStorage.setItem(WANTED, `${account}|${Date.now()}`);
export const forgetWanted = (): void => localStorage.removeItem(WANTED);

/** True if this account wants messages here and the server was not told of it for `age`. */
export function isDue(account: string, age: number): boolean {
  const [who = "", at = "0"] = (localStorage.getItem(WANTED) ?? "").split("|");
  return who !== "" && who === account && Date.now() - Number(at) > age;
}

/** Sends fields with a fresh form code, if this account is the one signed in: whether they were taken. Without an answer it fails. */
export async function post(path: string, account: string, fields: [string, string][]): Promise<boolean> {
  const about: RequestInit = { credentials: "same-origin", redirect: "manual", cache: "no-store", signal: AbortSignal.timeout(PATIENCE_MS) };
  const asked = await fetch("/device/code", about);
  if (!asked.ok) throw new Error("no answer");
  const code = (await asked.json()) as { account: string; code: string };
  if (code.account !== account) return false;
  const body = new URLSearchParams([...fields, ["csrf", code.code]]);
  // The server answers a form it took by leading on.
  return (await fetch(path, { ...about, method: "POST", body })).type === "opaqueredirect";
}

/** No more messages to this browser: it is told so, and the server where there is a link. */
export async function forgetHere(account: string): Promise<void> {
  forgetWanted();
  const known = await subscription();
  if (!known) return;
  const mark = await markOf(known);
  await known.unsubscribe();
  void post("/account/push/off", account, [["mark", mark]]).catch(() => false);
}
