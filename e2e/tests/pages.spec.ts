// Every page, in every language: axe finds nothing, no word is missing, nothing comes from
// elsewhere, nothing is wider than the screen; and every page that a link leads to is listed.

import type { Page } from "@playwright/test";

import { expectAccessible, expectWellMade, LANGUAGES, LOOKS, watch } from "../kit/look.ts";
import { fill, NOT_PAGES, PAGES, route } from "../kit/pages.ts";
import { base, cookies, places } from "../kit/state.ts";
import { expect, test } from "../kit/stage.ts";
import { weigh } from "../kit/weigh.ts";

/** 50 KB, the most a skipper's page may weigh, gzipped, with all it needs. */
const MOST_BYTES = 50_000;
/** 50 KiB, with what its script fetches besides: the page that works without a link needs the rest. */
const MOST_WHOLE = 50 * 1024;

const listed = new Set(Object.values(PAGES).flatMap(({ entries }) => entries.map((entry) => route(entry.path))));
// Of what a story puts into the skipper's list; the page itself is looked at in walked.spec.ts.
listed.add("/goods/{}");

let turn = 0;
for (const [role, { who, entries }] of Object.entries(PAGES)) {
  test.describe(role, () => {
    for (const entry of entries) {
      const at = (turn += 1);
      test(entry.path, async ({ open }) => {
        const page = await open(who);
        const path = fill(entry.path, places());
        const { complaints } = watch(page, base());
        expect((await page.goto(path))?.status(), path).toBe(entry.status ?? 200);
        for (const [index, language] of LANGUAGES.entries()) {
          const look = LOOKS[(at + index) % LOOKS.length]!;
          const where = `${path} (${language}, ${look.width} px, ${look.scheme})`;
          await test.step(where, async () => {
            await show(page, path, language, look);
            await expectWellMade(page, language, where);
            await expectAccessible(page, where, index < 2);
          });
        }
        await expectLinksListed(page);
        expect.soft(complaints).toEqual([]);
        if (role === "nobody" || role === "skipper" || role === "agent") {
          const { linked, whole } = await weigh(base(), path, cookies(who));
          expect.soft(linked, `${path} in bytes`).toBeLessThan(MOST_BYTES);
          expect.soft(whole, `${path} and what its script fetches, in bytes`).toBeLessThan(MOST_WHOLE);
        }
      });
    }
  });
}

async function show(page: Page, path: string, language: string, look: (typeof LOOKS)[number]): Promise<void> {
  await page.context().addCookies([{ name: "language", value: language, url: base() }]);
  await page.setViewportSize({ width: look.width, height: 800 });
  await page.emulateMedia({ colorScheme: look.scheme });
  await page.goto(path);
}

/** A page that somebody finds and nobody looked at would be the one with the fault. */
async function expectLinksListed(page: Page): Promise<void> {
  const hrefs = await page.locator("a[href]").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  const own = hrefs.filter((href) => href.startsWith("/") && !NOT_PAGES.some((file) => file.test(href)));
  const unknown = own.map(route).filter((path) => !listed.has(path));
  expect.soft([...new Set(unknown)], "pages that kit/pages.ts does not list").toEqual([]);
}
