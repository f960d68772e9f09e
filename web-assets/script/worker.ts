// The service worker: keeps what the pages need, answers /device without a link, stands in for
// pages that cannot be had, and sends what waits when the browser wakes it.
//
// Pages with somebody's data are never kept, but for /device, which is its holder's own. That and
// the rules that were opened are taken away when they sign out.

import { sendAll, SYNC } from "./device/outbox";

interface OpenPage {
  url: string;
  focus(): Promise<unknown>;
}
declare const self: typeof globalThis & {
  landfallKept: string[];
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void>; matchAll(of: { type: "window"; includeUncontrolled: boolean }): Promise<OpenPage[]>; openWindow(path: string): Promise<unknown> };
  registration: ServiceWorkerRegistration;
};

interface Extendable extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Extendable {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Syncing extends Extendable {
  tag: string;
}

interface Pushed extends Extendable {
  data: { json(): unknown } | null;
}
interface Clicked extends Extendable {
  notification: Notification;
}

const ASSETS = "landfall-assets";
const PAGES = "landfall-pages";
const DEVICE = "/device";
const AWAY = "/away";
/** After so long without an answer the kept page is shown; the link may be one in name only. */
const PATIENCE_MS = 5_000;

const on = <E extends Event>(type: string, listener: (event: E) => void): void => self.addEventListener(type, listener as EventListener);

async function install(): Promise<void> {
  const assets = await caches.open(ASSETS);
  await assets.addAll(self.landfallKept);
  await (await caches.open(PAGES)).add(AWAY);
  await self.skipWaiting();
}

async function clear(): Promise<void> {
  const assets = await caches.open(ASSETS);
  for (const request of await assets.keys()) {
    if (!self.landfallKept.includes(new URL(request.url).pathname)) await assets.delete(request);
  }
  await self.clients.claim();
}

async function asset(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request);
}

/** The page from the server, kept on the way; else as it was kept; else the page that says so. */
async function page(request: Request, kept: boolean): Promise<Response> {
  const path = new URL(request.url).pathname;
  const pages = await caches.open(PAGES);
  const old = kept ? await pages.match(path) : undefined;
  const fresh = fetch(request).then(async (answer) => {
    if (kept && answer.ok && answer.type === "basic") await pages.put(path, answer.clone());
    return answer;
  });
  const patience = new Promise<undefined>((end) => old && setTimeout(() => end(undefined), PATIENCE_MS));
  try {
    return (await Promise.race([fresh, patience])) ?? old ?? fresh;
  } catch {
    fresh.catch(() => undefined);
    return old ?? away(request);
  }
}

/** A form that could not be sent is answered by a way to the page that says so, with a mark. */
async function away(request: Request): Promise<Response> {
  if (request.method !== "GET") return Response.redirect(`${AWAY}?form`, 303);
  return (await caches.match(AWAY)) ?? Response.error();
}

/** Pages name whoever was signed in; the one that stands in for others names nobody. */
async function forgetPages(): Promise<void> {
  const pages = await caches.open(PAGES);
  for (const request of await pages.keys()) if (new URL(request.url).pathname !== AWAY) await pages.delete(request);
}

/** Who signs out here is told nothing here any more; the server forgets this browser with the session. */
async function forgetMessages(): Promise<void> {
  await (await self.registration.pushManager?.getSubscription())?.unsubscribe();
}

/** A page of this site, whatever a message says. */
function ownPath(to: unknown): string {
  const url = typeof to === "string" ? new URL(to, location.origin) : undefined;
  return url?.origin === location.origin ? url.pathname : "/";
}

/** Shows a message of ours. One that cannot be read is shown as well: browsers ask for it. */
async function show(pushed: Pushed): Promise<void> {
  let said: Record<string, unknown> = {};
  try {
    said = (pushed.data?.json() ?? {}) as Record<string, unknown>;
  } catch {
    // not ours
  }
  const text = (name: string): string => (typeof said[name] === "string" ? (said[name] as string) : "");
  await self.registration.showNotification(text("title") || "Landfall", { body: text("body"), tag: text("tag"), lang: text("lang"), data: ownPath(said["to"]) });
}

/** Brings the page of a message to the front, or opens it; a page where one writes is never led away. */
async function openPage(path: string): Promise<void> {
  const pages = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const there = pages.find((page) => new URL(page.url).pathname === path);
  await (there ? there.focus() : self.clients.openWindow(path));
}

async function form(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    return away(request);
  }
}

on<Extendable>("install", (event) => event.waitUntil(install()));
on<Extendable>("activate", (event) => event.waitUntil(clear()));
on<Pushed>("push", (event) => event.waitUntil(show(event)));
on<Clicked>("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(openPage(ownPath(event.notification.data)));
});
on<Syncing>("sync", (event) => {
  if (event.tag !== SYNC) return;
  // A promise that fails makes the browser wake us again.
  event.waitUntil(sendAll().then((linked) => (linked ? undefined : Promise.reject(new Error("no link")))));
});
on<Fetching>("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== location.origin) return;
  if (request.method === "GET" && self.landfallKept.includes(pathname)) return event.respondWith(asset(request));
  if (request.mode !== "navigate") return;
  if (pathname === AWAY) return event.respondWith(caches.match(AWAY).then((kept) => kept ?? fetch(request)));
  if (request.method === "GET") return event.respondWith(page(request, pathname === DEVICE || pathname.startsWith("/rules")));
  if (pathname === "/sign-out") event.waitUntil(Promise.all([forgetPages(), forgetMessages()]));
  event.respondWith(form(request));
});
