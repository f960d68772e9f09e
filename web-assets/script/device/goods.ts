// What the account's own lists have, put into the notice with all its boxes by one press.

import { add, blocks } from "./islands";
import type { Field } from "./shelf";

type Box = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const named = (form: HTMLFormElement, name: string): Box[] => [...form.querySelectorAll<Box>(`[name="${name}"]`)];
const ticks = (box: Box): box is HTMLInputElement => box instanceof HTMLInputElement && (box.type === "checkbox" || box.type === "radio");
const listOf = (button: HTMLElement): string => button.closest<HTMLElement>("[data-goods]")?.dataset["goods"] ?? "";
const fieldsOf = (button: HTMLElement): Field[] => JSON.parse(button.dataset["use"] ?? "[]") as Field[];
const before = (list: string, index: number): string => (list === "stores" ? "declaration.stores." : `declaration.${list}[${index}].`);

function holds(form: HTMLFormElement, name: string, value: string): boolean {
  const boxes = named(form, name);
  // A record says more than its boxes: a date, beside its day, month and year.
  if (boxes.length === 0) return true;
  const [first] = boxes;
  const held = first && ticks(first) ? (boxes.find((box) => ticks(box) && box.checked)?.value ?? "no") : (first?.value ?? "");
  return held === value;
}

/** True if the notice says already what a button would put there. */
function declared(form: HTMLFormElement, button: HTMLElement): boolean {
  const list = listOf(button);
  const rows = list === "stores" ? 1 : blocks(form, list).length;
  const says = (index: number): boolean => fieldsOf(button).every(([name, value]) => holds(form, before(list, index) + name, value));
  return Array.from({ length: rows }, (_, index) => index).some(says);
}

/** Puts something of the account's list into the notice, and a yes to the question it answers. */
export function use(form: HTMLFormElement, button: HTMLElement): void {
  const list = listOf(button);
  const index = blocks(form, list).length;
  if (list !== "stores") add(form, list);
  for (const [name, value] of fieldsOf(button)) {
    for (const box of named(form, before(list, index) + name)) {
      if (ticks(box)) box.checked = box.value === value;
      else box.value = value;
    }
  }
  const yes = form.querySelector<HTMLInputElement>(`[data-asked]:not([hidden]) [name="${button.dataset["yes"] ?? ""}"][value="yes"]`);
  if (yes) yes.checked = true;
}

/** Shows what may be put into the notice still. */
export function offer(form: HTMLFormElement): void {
  for (const button of form.querySelectorAll<HTMLElement>("[data-use]")) button.hidden = declared(form, button);
}
