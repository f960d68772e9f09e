// What the notice would cost. The server works it out by the islands' own rules while there is a
// link; without one the last answer is shown under its time, with what has changed since.

import { ask } from "./outbox";
import { same } from "./forms";
import type { Estimate, Field } from "./shelf";
import { when, with_, word } from "./words";

/** What an estimate hangs on, by the names of the boxes. */
const HANGS_ON = [
  ["fees-boat", /^(vessel$|boat\.)/],
  ["fees-islands", /^(calls\[|from\.|next\.)/],
  ["fees-people", /^(come$|role-|joins-|leaves-|new\[)/],
] as const;

const part = (fields: readonly Field[], of: RegExp): Field[] => fields.filter(([name]) => of.test(name));
const isNew = (fields: readonly Field[]): boolean => fields.some(([name, value]) => (name === "vessel" && value === "new") || name.startsWith("new["));

/** What has changed since an estimate, in words of the page. */
function changed(estimate: Estimate, fields: readonly Field[]): string[] {
  return HANGS_ON.filter(([, of]) => !same(part(estimate.of, of), part(fields, of))).map(([key]) => word(key));
}

/** True if there is nothing to ask: the estimate is of these very fields, or there can be none. */
export const isSettled = (fields: readonly Field[], estimate: Estimate | undefined): boolean =>
  isNew(fields) || (estimate !== undefined && changed(estimate, fields).length === 0);

function said(fields: readonly Field[], estimate: Estimate | undefined): string[] {
  if (isNew(fields)) return [word("fees-new")];
  if (!estimate) return [word("fees-none")];
  const now = changed(estimate, fields);
  const warned = now.length > 0 ? [with_("fees-changed", now.join(", "))] : [];
  return [...warned, with_("fees-at", when(estimate.at)), ...estimate.lines, with_("fees-sum", estimate.sum)];
}

/** Says it; what is said already is not said again. */
export function showFees(place: HTMLElement, fields: readonly Field[], estimate: Estimate | undefined): void {
  const lines = said(fields, estimate);
  if ([...place.children].map((line) => line.textContent).join("\n") === lines.join("\n")) return;
  place.replaceChildren(
    ...lines.map((text) => {
      const line = document.createElement("p");
      line.className = "govuk-body";
      line.textContent = text;
      return line;
    }),
  );
}

/** The estimate of these fields; none without a link, for somebody else, or for a plan that cannot be read yet. */
export async function askFees(account: string, fields: readonly Field[]): Promise<Estimate | undefined> {
  const asked = await ask("/device/code");
  const code = asked?.ok ? ((await asked.json()) as { account: string; code: string }) : undefined;
  if (code?.account !== account) return undefined;
  const answer = await ask("/device/estimate", new URLSearchParams([...fields, ["csrf", code.code]] as Field[]));
  const told = answer?.ok ? ((await answer.json()) as { state: string; lines: string[]; sum: string }) : undefined;
  return told?.state === "known" ? { at: Date.now(), of: HANGS_ON.flatMap(([, of]) => part(fields, of)), lines: told.lines, sum: told.sum } : undefined;
}
