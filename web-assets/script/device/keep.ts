// Forms of ordinary pages are kept on the device as they are typed, until the server says that it
// has taken them: going back, a reload, a session that ended, a crash or a dead link lose nothing.
// What was kept is offered, never put in by itself.

import { fill, read, same } from "./forms";
import { bringIn, dropForm, keepLate } from "./late";
import { all, drop, get, put } from "./shelf";
import { moment } from "./when";

/** The server names here the form it took; read once. */
const TOOK = "landfall-took";
const KEPT_DAYS = 30;
const PAUSE_MS = 300;

const keyOf = (account: string, form: HTMLFormElement): string => `${account} ${new URL(form.action).pathname}`;

async function forgetTaken(account: string): Promise<boolean> {
  const line = document.cookie.split("; ").find((cookie) => cookie.startsWith(`${TOOK}=`));
  if (!line) return false;
  document.cookie = `${TOOK}=; Max-Age=0; Path=/; SameSite=Lax`;
  await dropForm(`${account} ${decodeURIComponent(line.slice(TOOK.length + 1))}`);
  return true;
}

async function forgetOld(): Promise<void> {
  const oldest = Date.now() - KEPT_DAYS * 86_400_000;
  for (const kept of await all("forms")) if (kept.at < oldest) await drop("forms", kept.key);
}

function watch(key: string, form: HTMLFormElement): void {
  const before = read(form);
  let onDisk = before;
  let timer: number | undefined;
  const keep = async (): Promise<void> => {
    window.clearTimeout(timer);
    timer = undefined;
    const fields = read(form);
    try {
      await (same(fields, before) ? drop("forms", key) : put("forms", { key, fields, at: Date.now() }));
      onDisk = fields;
    } catch {
      // not kept: the last moment of the page tries again
    }
  };
  form.addEventListener("input", () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void keep(), PAUSE_MS);
  });
  const late = (): void => keepLate({ shelf: "forms", value: { key, fields: read(form), at: Date.now() } });
  form.addEventListener("submit", late);
  window.addEventListener("pagehide", () => same(read(form), onDisk) || late());
  document.addEventListener("visibilitychange", () => timer !== undefined && void keep());
}

async function offer(key: string, form: HTMLFormElement, strip: HTMLElement): Promise<void> {
  const kept = await get("forms", key);
  if (!kept || same(kept.fields, read(form))) return;
  const { found = "", months = "", back = "" } = strip.dataset;
  const text = strip.querySelector("span");
  const [putBack, throwAway] = strip.querySelectorAll("button");
  if (!text || !putBack || !throwAway) return;
  text.textContent = found.replace("#", moment(kept.at, months.split(" ")));
  strip.hidden = false;
  const close = (words: string): void => {
    text.textContent = words;
    putBack.hidden = throwAway.hidden = true;
    strip.hidden = words === "";
  };
  putBack.addEventListener("click", () => {
    fill(form, kept.fields);
    form.dispatchEvent(new Event("input", { bubbles: true }));
    close(back);
  });
  throwAway.addEventListener("click", () => {
    void drop("forms", key);
    close("");
  });
}

/** Starts it on the pages of whoever files; true if the server took something since the last page. */
export async function keepForms(strip: HTMLElement): Promise<boolean> {
  const account = strip.dataset["account"] ?? "";
  try {
    const taken = await forgetTaken(account);
    await bringIn();
    for (const form of document.querySelectorAll<HTMLFormElement>("form[data-guard]")) {
      const key = keyOf(account, form);
      await offer(key, form, strip);
      watch(key, form);
    }
    await forgetOld();
    return taken;
  } catch {
    return false; // a browser that keeps nothing: the pages work as they do without a script
  }
}
