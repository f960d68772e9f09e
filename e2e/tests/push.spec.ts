// "Tell me on this device": turned on by the page's script, sent by the program, opened with the
// browser's keys, shown by the worker. No push service of a browser's maker is asked: the browser's
// own part of subscribing is stood in for, everything else is the real thing.

import type { CDPSession, Page } from "@playwright/test";

import { look } from "../kit/look.ts";
import { Keys, port, Service } from "../kit/push.ts";
import { base } from "../kit/state.ts";
import { expect, test } from "../kit/stage.ts";

const PAGE = "/account/push";

/** What the browser would do with its maker's service. */
async function standIn(page: Page, endpoint: string, keys: Keys): Promise<void> {
  await page.addInitScript(
    ([endpoint, p256dh, auth]) => {
      const bytes = (text: string): ArrayBuffer => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (sign) => sign.charCodeAt(0)).buffer;
      const key = "fake-subscription";
      const made = {
        endpoint,
        options: { applicationServerKey: null, userVisibleOnly: true },
        getKey: (name: string) => bytes(name === "auth" ? auth! : p256dh!),
        unsubscribe: async () => (localStorage.removeItem(key), true),
      };
      PushManager.prototype.getSubscription = async () => (localStorage.getItem(key) ? made : null) as unknown as PushSubscription;
      PushManager.prototype.subscribe = async (options) => {
        localStorage.setItem(key, String(options?.applicationServerKey));
        return made as unknown as PushSubscription;
      };
    },
    [endpoint, keys.p256dh, keys.auth],
  );
}

/** Hands a message to the worker, as the browser does when one comes. */
async function deliver(page: Page, data: string): Promise<void> {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  const known = new Promise<string>((tell) => {
    cdp.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => {
      const ours = registrations.find((one) => one.scopeURL.startsWith(base()));
      if (ours) tell(ours.registrationId);
    });
  });
  await cdp.send("ServiceWorker.enable");
  await cdp.send("ServiceWorker.deliverPushMessage", { origin: base(), registrationId: await known, data });
}

const shown = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const worker = await navigator.serviceWorker.ready;
    return (await worker.getNotifications()).map((one) => `${one.title}: ${one.body} (${String(one.data)})`);
  });

test("a message is turned on, tried out, shown, and turned off", async ({ open }) => {
  const at = port();
  test.skip(!at, "the demonstration was started without push.loopback");
  const service = await Service.listen(at!);
  try {
    const keys = new Keys();
    const page = await open("skipper", { serviceWorkers: "allow", permissions: ["notifications"] });
    await standIn(page, `${service.origin}/push/phone`, keys);
    await page.goto(PAGE);
    await expect(page.getByRole("status").filter({ hasText: "Messages are off on this device" })).toBeVisible();
    await look(page, "messages, off");
    await page.getByRole("button", { name: "Tell me on this device" }).click();
    await expect(page.getByRole("alert")).toContainText("Messages come to this device from now on");
    await expect(page.getByRole("status").filter({ hasText: "Messages are on" })).toBeVisible();
    const row = page.getByRole("row").filter({ hasText: "this one" });
    await expect(row).toContainText("Chrome");
    expect(await page.evaluate(() => localStorage.getItem("fake-subscription"))).toMatch(/^B[\w-]{86}$/);
    await look(page, "messages, on");

    await row.getByRole("button", { name: /^Send a test/ }).click();
    await expect(page.getByRole("alert")).toContainText("A test message is on its way");
    await expect.poll(() => service.bodies.length, { timeout: 20_000 }).toBe(1);
    const said = keys.open(service.bodies[0]!);
    expect(JSON.parse(said)).toMatchObject({ title: "Landfall", to: PAGE, lang: "en" });
    await deliver(page, said);
    await expect.poll(() => shown(page)).toEqual([`Landfall: Messages come to this device. Open it. (${PAGE})`]);

    const [worker] = page.context().serviceWorkers();
    const opened = await worker!.evaluate(async () => {
      const here = globalThis as unknown as { clients: { matchAll(): Promise<unknown[]>; openWindow(path: string): Promise<null> }; registration: ServiceWorkerRegistration };
      const asked: string[] = [];
      here.clients.matchAll = async () => [];
      here.clients.openWindow = async (path) => (asked.push(path), null);
      const click = (notification: unknown): void => {
        const event = Object.assign(new Event("notificationclick"), { notification, waitUntil: () => undefined });
        globalThis.dispatchEvent(event);
      };
      const close = (): void => undefined;
      for (const data of ["/calls/1", "https://elsewhere.example/x", undefined]) click({ data, close });
      await new Promise((wake) => setTimeout(wake, 100));
      return asked;
    });
    expect(opened, "nobody is led to another site").toEqual(["/calls/1", "/", "/"]);

    await page.goto(PAGE);
    await page.getByRole("row").filter({ hasText: "this one" }).getByRole("button", { name: /^Turn off/ }).click();
    await expect(page.getByRole("alert")).toContainText("told nothing any more");
    await expect(page.getByRole("status").filter({ hasText: "Messages are off" })).toBeVisible();
    expect(await page.evaluate(() => [localStorage.getItem("fake-subscription"), localStorage.getItem("landfall-push")])).toEqual([null, null]);
  } finally {
    service.close();
  }
});

test("a browser that refuses, one that cannot, and one without scripts are told so in words", async ({ open }) => {
  const page = await open("skipper");
  for (const [state, words] of [
    ["denied", "does not allow messages from this site"],
    ["default", "was not given leave to show messages"],
  ] as const) {
    await page.addInitScript((state) => {
      Object.defineProperty(Notification, "permission", { get: () => "default", configurable: true });
      Notification.requestPermission = async () => state;
    }, state);
    await page.goto(PAGE);
    await page.getByRole("button", { name: "Tell me on this device" }).click();
    await expect(page.getByRole("main").getByRole("status")).toContainText(words);
  }
  await page.addInitScript(() => void delete (globalThis as { PushManager?: unknown }).PushManager);
  await page.goto(PAGE);
  await expect(page.getByRole("main").getByRole("status")).toContainText("cannot show messages");
  await expect(page.getByRole("button", { name: "Tell me on this device" })).toBeHidden();

  const plain = await open("skipper", { javaScriptEnabled: false });
  await plain.goto(PAGE);
  await expect(plain.getByRole("main")).toContainText("needs scripts");
  await expect(plain.getByRole("button", { name: "Tell me on this device" })).toBeHidden();
});
