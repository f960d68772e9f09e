// What was typed in the last moment before a page goes. The database answers too late for a page
// that is leaving; the small store beside it is written at once, and emptied by the next page.

import { drop, type Kept, type Notice, putUnless } from "./shelf";

type Late = { shelf: "notices"; value: Notice } | { shelf: "forms"; value: Kept };
const KEY = "landfall-late";

const read = (): Late[] => JSON.parse(localStorage.getItem(KEY) ?? "[]") as Late[];

/** Keeps it now. */
export function keepLate(late: Late): void {
  try {
    localStorage.setItem(KEY, JSON.stringify([...read(), late]));
  } catch {
    // full or shut: the database has all but the last moment
  }
}

/** Puts what was kept late where it belongs, unless what is there is newer or finished. */
export async function bringIn(): Promise<void> {
  for (const late of read()) {
    if (late.shelf === "forms") await putUnless("forms", late.value.key, late.value, (now) => (now?.at ?? 0) >= late.value.at);
    else await putUnless("notices", late.value.id, late.value, (now) => now?.state !== "draft" || now.at >= late.value.at);
  }
  localStorage.removeItem(KEY);
}

/** Takes a form out of what was kept late: it was taken by the server. */
export async function dropForm(key: string): Promise<void> {
  localStorage.setItem(KEY, JSON.stringify(read().filter((late) => late.shelf !== "forms" || late.value.key !== key)));
  await drop("forms", key);
}

/** Forgets it. */
export const forgetLate = (): void => localStorage.removeItem(KEY);
