// A pseudo-locale: every word of a page grows by two fifths and wears accents, on the narrowest
// screen. What a seventh language would break is found here first. And every page by keyboard
// alone: each thing that can be reached shows that it was.

import type { Page } from "@playwright/test";

import { fill, PAGES } from "../kit/pages.ts";
import { places } from "../kit/state.ts";
import { expect, test } from "../kit/stage.ts";

test.use({ viewport: { width: 320, height: 740 } });

for (const [role, { who, entries }] of Object.entries(PAGES)) {
  test.describe(role, () => {
    for (const entry of entries) {
      test(`${entry.path} stretched, and by keyboard`, async ({ open }) => {
        const page = await open(who);
        await page.goto(fill(entry.path, places()));
        expect.soft(await faintFocus(page), "reached by Tab without showing it").toEqual([]);
        await page.evaluate(stretch);
        expect.soft(await wider(page), "wider than the screen").toEqual([]);
      });
    }
  });
}

/** Two fifths more of every text and every label, in letters with marks above and below. */
function stretch(): void {
  const MARKED: Record<string, string> = { a: "å", e: "ê", i: "ï", o: "ø", u: "ü", c: "ç", n: "ñ", s: "š", y: "ÿ", A: "Å", E: "Ê", O: "Ø", U: "Ü" };
  const longer = (word: string): string => {
    const marked = [...word].map((letter) => MARKED[letter] ?? letter).join("");
    const more = Math.ceil([...word].length * 0.4);
    return marked + [...marked].slice(-more).join("");
  };
  // Codes, references and numbers are the same in every language.
  const told = (text: string): string => text.replace(/(?<![\p{L}\d-])\p{L}*\p{Ll}\p{L}*(?![\p{L}\d-])/gu, longer);
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walk.nextNode()) texts.push(walk.currentNode as Text);
  for (const text of texts) {
    const parent = text.parentElement;
    if (parent && !["SCRIPT", "STYLE", "CODE", "PRE", "TEXTAREA"].includes(parent.tagName)) text.data = told(text.data);
  }
}

async function wider(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const scrolls = (node: Element | null): boolean =>
      node !== null && node !== document.body && (["auto", "scroll", "hidden"].includes(getComputedStyle(node).overflowX) || scrolls(node.parentElement));
    return [...document.body.querySelectorAll("*")]
      .filter((node) => node.getBoundingClientRect().right > width + 1 && !scrolls(node.parentElement))
      .map((node) => `${node.tagName.toLowerCase()}.${node.className}: ${(node.textContent ?? "").trim().slice(0, 60)}`)
      .slice(0, 5);
  });
}

/** Presses Tab through the page, two rounds at most, and names what has the focus and no ring. */
async function faintFocus(page: Page): Promise<string[]> {
  const faint = new Set<string>();
  const seen = new Set<string>();
  for (let press = 0; press < 150; press += 1) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => {
      const node = document.activeElement;
      if (!node || node === document.body) return;
      const style = getComputedStyle(node);
      const label = node.nextElementSibling; // radios and boxes show it on what is drawn beside them
      const drawn = label ? getComputedStyle(label, "::before") : style;
      const shown = (of: CSSStyleDeclaration): boolean => (of.outlineStyle !== "none" && parseFloat(of.outlineWidth) >= 2) || of.boxShadow !== "none";
      const name = `${node.tagName.toLowerCase()} ${node.id || node.getAttribute("href") || node.getAttribute("name") || (node.textContent ?? "").trim().slice(0, 30)}`;
      const index = [...document.querySelectorAll("*")].indexOf(node);
      return { key: String(index), name, shown: shown(style) || shown(drawn) };
    });
    if (!at || seen.has(at.key)) break;
    seen.add(at.key);
    if (!at.shown) faint.add(at.name);
  }
  return [...faint];
}
