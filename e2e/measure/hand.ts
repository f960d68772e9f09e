// A person's hand: does what a person does on a page and counts it.
//
// The time is reckoned by the keystroke-level model (Card, Moran and Newell 1980, "The
// keystroke-level model for user performance time with interactive systems"): each key at the
// typist's speed, each touch 1.1 s, each thing to think about 1.35 s. Forty words a minute, five
// keys a word, is 0.3 s a key. A page that has to come takes what it takes on a link of 400 kbit/s
// with 400 ms round trip.

import type { Locator, Page } from "@playwright/test";

import { type Day } from "../kit/skipper.ts";

const KEY_S = 60 / (40 * 5);
const TOUCH_S = 1.1;
const THOUGHT_S = 1.35;
const LINK = { roundTrip: 0.4, bytesPerSecond: 400_000 / 8 };

/** What a story took. */
export interface Toll {
  story: string;
  /** Touches of a finger: links, buttons, options, boxes. */
  taps: number;
  /** Boxes that were typed into or chosen from. */
  fields: number;
  keys: number;
  pages: number;
  minutes: number;
}

export class Hand {
  private taps = 0;
  private fields = 0;
  private keys = 0;
  private thoughts = 0;
  private pages = 0;
  private waited = 0;
  private readonly arrivals: Promise<void>[] = [];

  constructor(readonly page: Page) {
    page.on("response", (response) => {
      const kind = response.request().resourceType();
      if (!["document", "script", "stylesheet", "image", "font"].includes(kind)) return;
      if (kind === "document") this.pages += 1;
      this.arrivals.push(
        response.request().sizes().then(
          (sizes) => {
            this.waited += sizes.responseBodySize / LINK.bytesPerSecond + (kind === "document" ? LINK.roundTrip : 0);
          },
          () => undefined,
        ),
      );
    });
  }

  /** A touch of a link, a button, a box to tick, something known beforehand. */
  async tap(target: Locator): Promise<void> {
    await target.click();
    this.taps += 1;
    this.thoughts += 1;
  }

  /** Ticks a box or a choice; nothing is counted when it is as wanted already. */
  async tick(target: Locator): Promise<void> {
    if (await target.isChecked()) return;
    await target.check();
    this.taps += 1;
    this.thoughts += 1;
  }

  /** Types into a box: a touch to get there, and the keys. */
  async type(box: Locator, text: string): Promise<void> {
    await box.click();
    await box.fill(text);
    this.fields += 1;
    this.thoughts += 1;
    this.keys += [...text].length;
  }

  /** Three boxes of one date: one thing to think of; the finger goes to each. */
  async day(within: Page | Locator, group: string | RegExp, day: Day): Promise<void> {
    const boxes = within.getByRole("group", { name: group });
    for (const [index, name] of ["Day", "Month", "Year"].entries()) {
      await boxes.getByLabel(name).fill(day[index] ?? "");
      this.keys += (day[index] ?? "").length;
      this.fields += 1;
    }
    this.thoughts += 1;
  }

  /** Chooses from a list: a touch to open it, one on the entry. */
  async choose(list: Locator, label: string): Promise<void> {
    if ((await list.locator("option:checked").first().innerText()).trim() === label) return;
    await list.selectOption({ label });
    this.fields += 1;
    this.taps += 1;
    this.thoughts += 1;
  }

  /** An entry of the menu at the top, which a narrow screen keeps folded. */
  async menu(name: string): Promise<void> {
    const link = this.page.getByRole("banner").getByRole("link", { name, exact: true });
    if (!(await link.isVisible())) await this.tap(this.page.getByRole("banner").locator("summary").last());
    await this.tap(link);
  }

  /** What it all took. */
  async toll(story: string): Promise<Toll> {
    await Promise.all(this.arrivals);
    const { taps, fields, keys, pages } = this;
    const seconds = keys * KEY_S + (taps + fields) * TOUCH_S + this.thoughts * THOUGHT_S + this.waited;
    return { story, taps, fields, keys, pages, minutes: seconds / 60 };
  }
}
