// On every page of whoever files: forms are kept, the worker is there, what waits is sent, and the
// page that works without a link is fetched before it is needed.

import { isDue } from "../push/browser";
import { keepForms } from "./keep";
import { waiting } from "./shelf";

const PAGE = "/device";
const STORE = "landfall-pages";
const FRESH_MS = 10 * 60_000;
/** A first visit on a poor link has better things to do. */
const LATER_MS = 2_500;
/** How often the server is told that this browser still wants messages. */
const TOLD_EVERY_MS = 86_400_000;

/** Fetches the page for later, if what is kept is old, another's, or in another language. */
async function fetchForLater(account: string, changed: boolean): Promise<void> {
  const mark = `${account} ${document.documentElement.lang}`;
  const [was = "", at = "0"] = (localStorage.getItem("landfall-page") ?? "").split("|");
  if (!changed && was === mark && Date.now() - Number(at) < FRESH_MS) return;
  const pages = await caches.open(STORE);
  if (was !== mark) await pages.delete(PAGE);
  const page = await fetch(PAGE, { credentials: "same-origin" });
  if (!page.ok || page.redirected) return;
  await pages.put(PAGE, page);
  localStorage.setItem("landfall-page", `${mark}|${Date.now()}`);
}

async function sendWaiting(load: string): Promise<void> {
  const { sendAll } = (await import(load)) as typeof import("../device");
  await sendAll();
}

/** "Notices on this device that wait to be sent: 2". */
async function tellWaiting(account: string): Promise<boolean> {
  const strip = document.querySelector<HTMLElement>("[data-waiting-strip]");
  const notices = (await waiting()).filter((notice) => notice.account === account);
  const text = strip?.querySelector("span");
  if (strip && text) {
    text.textContent = (strip.dataset["text"] ?? "").replace("#", String(notices.length));
    strip.hidden = notices.length === 0 || location.pathname === PAGE;
  }
  return notices.length > 0;
}

async function start(strip: HTMLElement): Promise<void> {
  const { account = "", load = "", push = "" } = strip.dataset;
  const changed = await keepForms(strip);
  const send = async (): Promise<void> => {
    if (!(await tellWaiting(account))) return;
    await sendWaiting(load);
    await tellWaiting(account);
  };
  await send().catch(() => undefined);
  window.addEventListener("online", () => void send().catch(() => undefined));
  if (!navigator.serviceWorker) return;
  const later = async (): Promise<void> => {
    const worker = (await navigator.serviceWorker.register("/sw.js")) as ServiceWorkerRegistration | undefined;
    // Without a worker nobody would ever be given the page that is fetched here.
    if (worker && location.pathname !== PAGE) await fetchForLater(account, changed);
    if (!isDue(account, TOLD_EVERY_MS)) return;
    const { refresh } = (await import(push)) as typeof import("../push");
    await refresh(account);
  };
  window.setTimeout(() => void later().catch(() => undefined), LATER_MS);
}

/** Starts it where the page says whose it is. */
export function watchDevice(): void {
  const strip = document.querySelector<HTMLElement>("[data-kept]");
  if (strip && "indexedDB" in window) void start(strip);
  const device = document.querySelector<HTMLElement>("div[data-load]")?.dataset["load"];
  if (device) void import(device);
  const messages = document.querySelector<HTMLElement>("[data-push][data-key]")?.dataset["push"];
  if (messages) void import(messages);
  const again = document.querySelector<HTMLButtonElement>("[data-away=again]");
  if (!again) return;
  again.hidden = false;
  // The worker answers a form that could not be sent with this page, under a mark.
  const form = new URLSearchParams(location.search).has("form");
  again.addEventListener("click", () => (form ? history.back() : location.reload()));
  const sent = document.querySelector<HTMLElement>("[data-away=post]");
  if (sent) sent.hidden = !form;
}
