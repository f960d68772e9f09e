// Forms as lists of fields, and back into their boxes.

import type { Field } from "./shelf";

type Box = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
/** Never kept: secrets, codes of forms, files. */
const NEVER = new Set(["csrf", "seen", "password", "code", "then", "for", "key"]);

function boxes(form: HTMLFormElement): Box[] {
  const kept = (element: Element): element is Box =>
    (element instanceof HTMLInputElement && !["password", "file", "submit"].includes(element.type)) ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement;
  return [...form.elements].filter(kept).filter((box) => box.name !== "" && !NEVER.has(box.name) && !box.disabled);
}

const ticks = (box: Box): box is HTMLInputElement => box instanceof HTMLInputElement && (box.type === "checkbox" || box.type === "radio");

/** What the boxes hold. */
export function read(form: HTMLFormElement): Field[] {
  const held = boxes(form).filter((box) => !ticks(box) || box.checked);
  return held.map((box) => [box.name, box.value]);
}

/** Fills the boxes; those that are not named are emptied or unticked. */
export function fill(form: HTMLFormElement, fields: readonly Field[]): void {
  const left = new Map<string, string[]>();
  for (const [name, value] of fields) left.set(name, [...(left.get(name) ?? []), value]);
  for (const box of boxes(form)) {
    const values = left.get(box.name) ?? [];
    if (ticks(box)) box.checked = values.includes(box.value);
    else box.value = values.shift() ?? "";
  }
}

/** True if two lists say the same; a box that holds nothing and one that is not there are the same. */
export function same(one: readonly Field[], other: readonly Field[]): boolean {
  const plain = (fields: readonly Field[]): string => JSON.stringify(fields.filter(([, value]) => value !== ""));
  return plain(one) === plain(other);
}
