// The islands of the form: blocks that come and go, and what depends on which ports are chosen.

import { with_, word } from "./words";

const boxOf = (root: ParentNode, name: string): HTMLInputElement | HTMLSelectElement | null =>
  root.querySelector(`[name="${name}"]`);

/** Where the blocks of a list stand, what they are copied from, and what the names of their boxes begin with. */
interface List {
  blocks: string;
  template: string;
  place: string;
  name: string;
}

/** Islands (`call`), people who are new (`person`), or a list of goods by its name. */
function list(which: string): List {
  if (which === "call") return { blocks: "[data-call]", template: "#device-call", place: "[data-calls]", name: "calls" };
  if (which === "person") return { blocks: "[data-person]", template: "#device-person", place: "[data-persons]", name: "new" };
  const goods = `[data-goods="${which}"]`;
  return { blocks: `[data-row="${which}"]`, template: `${goods} template`, place: `${goods} [data-rows]`, name: `declaration.${which}` };
}

/** What the names of a list's boxes begin with. */
export const nameOf = (which: string): string => list(which).name;

/** The blocks of a list, in order. */
export const blocks = (form: HTMLFormElement, which: string): HTMLElement[] => [...form.querySelectorAll<HTMLElement>(list(which).blocks)];

/** Every list of the form. */
export const lists = (form: HTMLFormElement): string[] => ["call", "person", ...[...form.querySelectorAll<HTMLElement>("[data-goods]")].map((goods) => goods.dataset["goods"] ?? "").filter((name) => name !== "stores")];

/** A block more, from its template, under the next number. */
export function add(form: HTMLFormElement, which: string): HTMLElement | undefined {
  const { template, place, name } = list(which);
  const copied = form.querySelector<HTMLTemplateElement>(template);
  const room = form.querySelector(place);
  if (!copied || !room) return undefined;
  const next = blocks(form, which).length;
  const from = copied.dataset["index"] ?? "0";
  const id = name.replaceAll(".", "-");
  const html = copied.innerHTML.replaceAll(`${name}[${from}]`, `${name}[${next}]`).replaceAll(`"${id}-${from}-`, `"${id}-${next}-`).replaceAll(` ${id}-${from}-`, ` ${id}-${next}-`);
  room.insertAdjacentHTML("beforeend", html);
  room.closest("details")?.setAttribute("open", "");
  const block = room.lastElementChild as HTMLElement;
  const heading = block.querySelector("legend");
  const title = which === "call" ? word("island") : heading?.dataset["title"];
  if (heading && title) heading.textContent = title.replace("#", String(next + 1));
  return block;
}

/** A date and time in its boxes as minutes since 1970 on the port's own clock; not a number if it is none. */
export function minutes(form: HTMLFormElement, name: string): number {
  const part = (which: string): string => boxOf(form, `${name}-${which}`)?.value.trim() ?? "";
  const [day, month, year] = [part("day"), part("month"), part("year")].map(Number) as [number, number, number];
  const time = /^(\d{1,2})[:.]?(\d{2})$/.exec(part("time"));
  if (!time || !(year > 1999 && year < 2200)) return Number.NaN;
  const [hour, minute] = [Number(time[1]), Number(time[2])];
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute));
  const real = date.getUTCDate() === day && date.getUTCMonth() === month - 1 && hour < 24 && minute < 60;
  return real ? date.getTime() / 60_000 : Number.NaN;
}

/** True if nothing is typed in the boxes of a date and time. */
export const open = (form: HTMLFormElement, name: string): boolean =>
  ["day", "month", "year", "time"].every((which) => (boxOf(form, `${name}-${which}`)?.value ?? "").trim() === "");

/** "Notice due by 30 Nov 2026, 19:00", on the clock of the port. */
function due(form: HTMLFormElement, call: HTMLElement, index: number, territory: HTMLElement | undefined): void {
  const line = call.querySelector<HTMLElement>("[data-due]");
  const hours = Number(territory?.dataset["hours"] ?? 0);
  const arrival = minutes(form, `calls[${index}].arrival`);
  if (!line) return;
  line.hidden = !(hours > 0 && arrival > 0);
  if (line.hidden) return;
  const date = new Date((arrival - hours * 60) * 60_000);
  const time = date.toISOString().slice(11, 16);
  const day = `${date.getUTCDate()} ${word("months").split(" ")[date.getUTCMonth()] ?? ""} ${date.getUTCFullYear()}`;
  line.textContent = with_("due", `${day}, ${time}`);
}

/** Where people join and leave: the islands of the moment. */
function steps(form: HTMLFormElement, names: string[]): void {
  for (const select of form.querySelectorAll<HTMLSelectElement>('select[name^="joins-"], select[name^="leaves-"]')) {
    const chosen = select.value;
    while (select.options.length > 1) select.remove(1);
    names.forEach((name, index) => select.add(new Option(`${index + 1}. ${name}`, String(index))));
    select.value = chosen === "" || Number(chosen) >= names.length ? "" : chosen;
  }
}

/** The boxes of a boat that is in no list are there for such a boat alone. */
function boat(form: HTMLFormElement): void {
  const boxes = form.querySelector<HTMLElement>("[data-boat]");
  if (boxes) boxes.hidden = form.querySelector<HTMLInputElement>('[name="vessel"]:checked')?.value !== "new";
}

/** Shows what the chosen boat and islands ask, and nothing else. */
export function follow(form: HTMLFormElement): void {
  boat(form);
  const territories = [...form.querySelectorAll<HTMLElement>("[data-territory]")];
  const of = (port: string): HTMLElement | undefined => (port === "" ? undefined : territories.find((one) => (one.dataset["ports"] ?? "").split(" ").includes(port)));
  const calls = blocks(form, "call");
  const ports = calls.map((_, index) => boxOf(form, `calls[${index}].port`) as HTMLSelectElement | null);
  const here = ports.map((port) => of(port?.value ?? ""));
  territories.forEach((one) => (one.hidden = !here.includes(one)));
  calls.forEach((call, index) => due(form, call, index, here[index]));
  steps(form, ports.map((port) => port?.selectedOptions[0]?.textContent ?? ""));
  const ids = new Set(here.map((one) => one?.dataset["territory"]));
  for (const question of form.querySelectorAll<HTMLElement>("[data-asked]")) {
    question.hidden = !(question.dataset["asked"] ?? "").split(" ").some((id) => ids.has(id));
  }
  for (const topic of form.querySelectorAll<HTMLElement>("[data-topic]")) topic.hidden = !topic.querySelector("[data-asked]:not([hidden])");
}
