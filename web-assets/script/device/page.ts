// The page: what is on this device, the form of the notice that is open, and forgetting it all.

import { check, tell as tellWrong } from "./check";
import { askFees, isSettled, showFees } from "./fees";
import { fill, read, same } from "./forms";
import { copyCountries } from "./countries";
import { offer, use } from "./goods";
import { add, blocks, follow, lists, nameOf } from "./islands";
import { bringIn, forgetLate, keepLate } from "./late";
import { forgetHere } from "../push/browser";
import { type Act, card } from "./list";
import { askForSync, sendAll, tell } from "./outbox";
import { all, drop, type Field, forget, get, type Notice, put, type Standing } from "./shelf";
import { when, with_, word } from "./words";

const PAUSE_MS = 250;
/** The server is asked for fees once the typing rests. */
const FEES_PAUSE_MS = 1_500;
/** An index within the name of a box: `calls[2].port`. */
const INDEX = /^([\w.]+)\[(\d+)\]/;

export class DevicePage {
  private readonly account: string;
  private readonly form: HTMLFormElement;
  /** The form as the server drew it: what a new notice begins with. */
  private readonly fresh: Field[];
  private openNotice: Notice | undefined;
  /** The boxes of the open notice as the database has them; what differs is not safe yet. */
  private onDisk: readonly Field[] = [];
  private timer: number | undefined;
  private feesTimer: number | undefined;
  private standing: Standing | undefined;

  constructor(private readonly place: HTMLElement) {
    this.account = place.dataset["device"] ?? "";
    this.form = this.one<HTMLFormElement>("[data-notice]");
    copyCountries(this.form);
    this.fresh = read(this.form);
  }

  private one<E extends HTMLElement>(selector: string): E {
    return this.place.querySelector<E>(selector)!;
  }

  async start(): Promise<void> {
    this.place.hidden = false;
    this.watchForm();
    this.watchButtons();
    this.watchLink();
    new BroadcastChannel("landfall-device").addEventListener("message", () => void this.draw());
    window.addEventListener("hashchange", () => void this.openByAddress());
    await bringIn().catch(() => undefined);
    await this.draw();
    await this.openByAddress();
    await this.send();
  }

  // What is kept, and how it stands.

  private async draw(): Promise<void> {
    const kept = await all("notices").catch(() => [] as Notice[]);
    this.standing = (await get("standing", this.account).catch(() => undefined)) ?? this.standing;
    const mine = kept.filter((notice) => notice.account === this.account).sort((a, b) => b.at - a.at);
    const cards = mine.map((notice) => card(notice, this.standing, (id) => this.port(id), (what, button) => void this.act(notice.id, what, button)));
    this.one("[data-items]").replaceChildren(...cards);
    this.one("[data-none]").hidden = mine.length > 0;
    const others = this.one("[data-others]");
    others.hidden = kept.length === mine.length;
    others.textContent = with_("others", kept.length - mine.length);
  }

  private port(id: string): string {
    return this.form.querySelector(`option[value="${id}"]`)?.textContent ?? id;
  }

  private async act(id: string, what: Act, button: HTMLButtonElement): Promise<void> {
    const notice = await get("notices", id);
    if (!notice) return this.draw();
    if (what === "open") return void (location.hash = `n=${id}`);
    if (what === "send") return this.send();
    if (what === "remove") return this.remove(notice, button);
    // Only what was never sent may change: the rest may be with the islands already.
    if (notice.state === "waiting" && !notice.tried) await put("notices", { ...notice, state: "draft", at: Date.now() });
    await this.draw();
    location.hash = `n=${id}`;
  }

  private async remove(notice: Notice, button: HTMLButtonElement): Promise<void> {
    const sure = notice.state === "received" || notice.state === "kept" || button.dataset["sure"] === "yes";
    if (!sure) {
      button.dataset["sure"] = "yes";
      button.textContent = word("remove-sure");
      return;
    }
    await drop("notices", notice.id);
    if (this.openNotice?.id === notice.id) this.close();
    tell();
    await this.draw();
  }

  // The form.

  private async openByAddress(): Promise<void> {
    const id = new URLSearchParams(location.hash.slice(1)).get("n");
    const notice = id ? await get("notices", id) : undefined;
    if (!notice || notice.account !== this.account || notice.state !== "draft") return this.close();
    if (this.openNotice?.id === notice.id) return;
    await this.keepNow();
    this.openNotice = notice;
    this.onDisk = notice.fields;
    this.draft(notice.fields);
    this.form.hidden = false;
    tellWrong(this.form, (notice.answer?.problems ?? []).map(({ at, text }) => ({ at: this.form.querySelector(`[name="${at}"], [name="${at}-day"]`)?.id ?? "come", text })));
    this.one("[data-kept-at]").textContent = with_("saved", when(notice.at));
    this.place.querySelector<HTMLElement>("#device-form")?.focus();
  }

  private close(): void {
    window.clearTimeout(this.timer);
    window.clearTimeout(this.feesTimer);
    this.timer = undefined;
    this.openNotice = undefined;
    this.form.hidden = true;
  }

  /** Puts fields into the form, with as many blocks as they name. */
  private draft(fields: readonly Field[]): void {
    const most = (list: string): number => Math.max(0, ...fields.map(([name]) => INDEX.exec(name)).filter((found) => found?.[1] === list).map((found) => Number(found![2]) + 1));
    for (const which of lists(this.form)) {
      const count = Math.max(which === "call" ? 1 : 0, most(nameOf(which)));
      while (blocks(this.form, which).length > count) blocks(this.form, which).at(-1)?.remove();
      while (blocks(this.form, which).length < count) add(this.form, which);
    }
    fill(this.form, fields);
    follow(this.form);
    fill(this.form, fields); // where people join and leave is known only now
    offer(this.form);
    this.fees();
  }

  // What it would cost.

  private fees(): void {
    showFees(this.one("[data-fees]"), read(this.form), this.openNotice?.estimate);
    window.clearTimeout(this.feesTimer);
    this.feesTimer = window.setTimeout(() => void this.askFees().catch(() => undefined), FEES_PAUSE_MS);
  }

  private async askFees(): Promise<void> {
    const { id } = this.openNotice ?? {};
    const fields = read(this.form);
    if (!id || !navigator.onLine || isSettled(fields, this.openNotice?.estimate)) return;
    const estimate = await askFees(this.account, fields);
    if (!estimate || this.openNotice?.id !== id) return;
    this.openNotice = { ...this.openNotice, estimate };
    showFees(this.one("[data-fees]"), read(this.form), estimate);
    const now = await get("notices", id);
    if (now?.state === "draft") await put("notices", { ...now, estimate });
  }

  private async begin(): Promise<void> {
    const notice: Notice = { id: crypto.randomUUID(), account: this.account, fields: this.fresh, at: Date.now(), state: "draft", tried: false };
    if (!(await this.kept(notice))) return;
    await this.draw();
    location.hash = `n=${notice.id}`;
  }

  private async kept(notice: Notice): Promise<boolean> {
    const line = this.one("[data-kept-at]");
    try {
      await put("notices", notice);
      this.onDisk = notice.fields;
      line.textContent = with_("saved", when(notice.at));
      return true;
    } catch {
      this.form.hidden = false;
      line.textContent = word("not-saved");
      return false;
    }
  }

  /** Keeps what stands in the form, unless another page has finished the notice meanwhile. */
  private async keepNow(): Promise<void> {
    window.clearTimeout(this.timer);
    this.timer = undefined;
    const notice = this.openNotice;
    if (!notice) return;
    const fields = read(this.form);
    if (same(fields, notice.fields)) return;
    const now = await get("notices", notice.id).catch(() => notice);
    if (now && now.state !== "draft") return this.close();
    // An estimate may have come meanwhile.
    this.openNotice = { ...(this.openNotice?.id === notice.id ? this.openNotice : notice), fields, at: Date.now() };
    if (await this.kept(this.openNotice)) tell();
  }

  private watchForm(): void {
    this.form.addEventListener("input", () => {
      follow(this.form);
      offer(this.form);
      this.fees();
      window.clearTimeout(this.timer);
      this.timer = window.setTimeout(() => void this.keepNow(), PAUSE_MS);
    });
    window.addEventListener("pagehide", () => {
      const notice = this.openNotice;
      const fields = read(this.form);
      // What is on its way to the database may never get there once the page goes.
      if (notice && !same(fields, this.onDisk)) keepLate({ shelf: "notices", value: { ...notice, fields, at: Date.now() } });
    });
    document.addEventListener("visibilitychange", () => void (this.timer !== undefined && this.keepNow()));
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.finish();
    });
  }

  private async finish(): Promise<void> {
    await this.keepNow();
    const notice = this.openNotice;
    if (!notice) return;
    const wrong = check(this.form);
    tellWrong(this.form, wrong);
    if (wrong.length > 0) return;
    const { answer: _, why: __, ...rest } = notice;
    if (!(await this.kept({ ...rest, state: "waiting", at: Date.now() }))) return;
    this.leave();
    await this.draw();
    tell();
    await askForSync();
    await this.send();
  }

  private leave(): void {
    this.close();
    history.replaceState(null, "", location.pathname);
    this.place.querySelector<HTMLElement>("#device-list")?.focus();
  }

  private async less(button: HTMLElement): Promise<void> {
    const which = button.dataset["less"] ?? "";
    const gone = blocks(this.form, which).findIndex((block) => block.contains(button));
    const list = nameOf(which);
    const moved = read(this.form).flatMap(([name, value]): Field[] => {
      const found = INDEX.exec(name);
      if (found?.[1] !== list) return [[name, value]];
      const index = Number(found[2]);
      if (index === gone) return [];
      return [[index > gone ? name.replace(`${list}[${index}]`, `${list}[${index - 1}]`) : name, value]];
    });
    this.draft(moved);
    await this.keepNow();
  }

  private watchButtons(): void {
    this.place.addEventListener("click", (event) => {
      const button = (event.target as Element).closest<HTMLButtonElement>("button");
      if (!button) return;
      if ("new" in button.dataset) void this.begin();
      else if ("later" in button.dataset) void this.keepNow().then(() => this.leave()).then(() => this.draw());
      else if ("rest" in button.dataset) this.noToTheRest();
      else if ("less" in button.dataset) void this.less(button);
      else if ("forget" in button.dataset) void this.forget(button);
      else if ("use" in button.dataset) this.use(button);
      else if ("more" in button.dataset) this.more(button.dataset["more"] ?? "");
    });
  }

  private noToTheRest(): void {
    for (const question of this.form.querySelectorAll("[data-quiet]:not([hidden])")) {
      const no = question.querySelector<HTMLInputElement>('input[value="no"]');
      if (no && !question.querySelector("input:checked")) no.checked = true;
    }
    void this.keepNow();
  }

  /** What is put in takes the button away: the first of its boxes has the focus then. */
  private use(button: HTMLElement): void {
    const list = button.closest("details");
    use(this.form, button);
    offer(this.form);
    [...(list?.querySelectorAll<HTMLElement>("input, select") ?? [])].at(0)?.focus();
    void this.keepNow();
  }

  private more(which: string): void {
    const block = add(this.form, which);
    follow(this.form);
    block?.querySelector<HTMLElement>("input, select")?.focus();
    void this.keepNow();
  }

  // The link.

  private watchLink(): void {
    const line = document.querySelector<HTMLElement>("[data-link]");
    const told = (): void => {
      if (!line) return;
      line.hidden = false;
      line.textContent = (navigator.onLine ? line.dataset["on"] : line.dataset["off"]) ?? "";
    };
    told();
    window.addEventListener("offline", told);
    window.addEventListener("online", () => {
      told();
      void this.askFees().catch(() => undefined);
      void this.send();
    });
  }

  /** Sends what waits, and asks how what was sent stands. */
  private async send(): Promise<void> {
    await sendAll();
    await this.draw();
    try {
      const answer = await fetch("/device/standing", { credentials: "same-origin", redirect: "error", cache: "no-store" });
      if (!answer.ok) return;
      await put("standing", { key: this.account, at: Date.now(), calls: (await answer.json()) as Standing["calls"] });
      await this.draw();
    } catch {
      // without a link the old state stands, under its own time
    }
  }

  // Forgetting.

  private async forget(button: HTMLButtonElement): Promise<void> {
    if (button.dataset["sure"] !== "yes") {
      const open = (await all("notices")).filter((notice) => notice.state === "draft" || notice.state === "waiting");
      button.dataset["sure"] = "yes";
      button.textContent = with_("forget-sure", open.length);
      return;
    }
    this.close();
    await forget();
    forgetLate();
    await forgetHere(this.account).catch(() => undefined);
    this.standing = undefined;
    localStorage.removeItem("landfall-page");
    for (const name of await caches.keys()) await caches.delete(name);
    await (await navigator.serviceWorker?.getRegistration())?.unregister();
    tell();
    await this.draw();
    button.disabled = true;
    button.textContent = word("forgotten");
    history.replaceState(null, "", location.pathname);
  }
}
