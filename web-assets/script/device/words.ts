// The sentences of the page, drawn by the server in its language.

import { moment } from "./when";

const said = (): DOMStringMap => document.querySelector<HTMLElement>("#device-words")?.dataset ?? {};

/** The sentence of a key: `state-draft`. */
export function word(key: string): string {
  return said()[key.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())] ?? "";
}

/** The sentence with a number or a time in its place. */
export const with_ = (key: string, value: string | number): string => word(key).replace("#", String(value));

/** A moment in words. */
export const when = (at: number): string => moment(at, word("months").split(" "));
