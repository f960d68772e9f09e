// The page where messages to this browser are turned on and off. The server draws it and keeps the
// list; what only the browser can do is here.

import { fieldsOf, forgetWanted, markOf, noteWanted, subscription } from "./browser";

type Say = "off" | "on" | "denied" | "dismissed" | "unsupported" | "failed";

const account = (): string => document.querySelector<HTMLElement>("[data-kept]")?.dataset["account"] ?? "";

/** True if the browser was subscribed under this key: another is of no use to us. */
function isUnder(known: PushSubscription, key: string): boolean {
  const bytes = known.options.applicationServerKey;
  return !bytes || btoa(String.fromCharCode(...new Uint8Array(bytes))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "") === key;
}

async function subscribe(key: string): Promise<PushSubscription> {
  await navigator.serviceWorker.register("/sw.js");
  const { pushManager } = await navigator.serviceWorker.ready;
  const known = await pushManager.getSubscription();
  if (known && isUnder(known, key)) return known;
  await known?.unsubscribe();
  return pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
}

/** Starts the page. */
export async function startPage(place: HTMLElement): Promise<void> {
  const form = place.querySelector<HTMLFormElement>("[data-turn-on]");
  const line = place.querySelector<HTMLElement>("[data-say]");
  if (!form || !line) return;
  const say = (what: Say): void => {
    line.textContent = place.dataset[what] ?? "";
    form.hidden = what === "on" || what === "unsupported";
  };
  if (!("serviceWorker" in navigator && "PushManager" in window && "Notification" in window)) return say("unsupported");

  const turnOn = async (): Promise<void> => {
    const leave = await Notification.requestPermission();
    if (leave !== "granted") return say(leave === "denied" ? "denied" : "dismissed");
    try {
      for (const [name, value] of fieldsOf(await subscribe(place.dataset["key"] ?? ""))) {
        const box = form.elements.namedItem(name);
        if (box instanceof HTMLInputElement) box.value = value;
      }
    } catch {
      return say("failed");
    }
    noteWanted(account());
    form.submit();
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void turnOn();
  });

  const known = await subscription().catch(() => null);
  const mark = known ? await markOf(known) : "";
  const row = [...document.querySelectorAll<HTMLElement>("[data-mark]")].find((one) => one.dataset["mark"] === mark);
  const here = row?.querySelector<HTMLElement>("[data-this]");
  if (here) here.hidden = false;
  row?.querySelector("[data-turn-off]")?.addEventListener("submit", () => {
    forgetWanted();
    void known?.unsubscribe();
  });
  if (row) noteWanted(account());
  say(row ? "on" : Notification.permission === "denied" ? "denied" : "off");
}
