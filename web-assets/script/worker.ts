// The service worker: keeps what the pages need, answers /device without a link, stands in for
// pages that cannot be had, and sends what waits when the browser wakes it.
//
// Pages with somebody's data are never kept, but for /device, which is its holder's own. That and
// the rules that were opened are taken away when they sign out.

import { sendAll, SYNC } from "./device/outbox";

declare const self: typeof globalThis & { landfallKept: string[]; skipWaiting(): Promise<void>; clients: { claim(): Promise<void> } };

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

async function form(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    return away(request);
  }
}

on<Extendable>("install", (event) => event.waitUntil(install()));
on<Extendable>("activate", (event) => event.waitUntil(clear()));
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
  if (pathname === "/sign-out") event.waitUntil(forgetPages());
  event.respondWith(form(request));
});
