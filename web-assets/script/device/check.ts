// What the device can see for itself before a notice is finished. The server sees the rest, and
// what it finds is told when there is a link.

import { blocks, minutes, open } from "./islands";
import { with_, word } from "./words";

/** What is wrong, and the id of the box where it is mended. */
export interface Wrong {
  at: string;
  text: string;
}

const value = (form: HTMLFormElement, name: string): string =>
  (form.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`)?.value ?? "").trim();
const idOf = (form: HTMLFormElement, name: string): string => form.querySelector(`[name="${name}"]`)?.id ?? "device-form";

function times(form: HTMLFormElement): Wrong[] {
  const wrong: Wrong[] = [];
  let before = Number.NEGATIVE_INFINITY;
  const calls = blocks(form, "call").length;
  for (let index = 0; index < calls; index++) {
    if (value(form, `calls[${index}].port`) === "") wrong.push({ at: idOf(form, `calls[${index}].port`), text: word("need-port") });
    for (const which of ["arrival", "departure"]) {
      const name = `calls[${index}].${which}`;
      const at = idOf(form, `${name}-day`);
      // Already there, or not known yet when she leaves.
      const mayBeOpen = which === "arrival" ? index === 0 : index === calls - 1;
      if (open(form, name) && mayBeOpen) continue;
      const time = minutes(form, name);
      if (Number.isNaN(time)) wrong.push({ at, text: word("need-date") });
      else if (time < before) wrong.push({ at, text: word("need-order") });
      before = Math.max(before, Number.isNaN(time) ? before : time);
    }
  }
  return wrong;
}

function people(form: HTMLFormElement): Wrong[] {
  const wrong: Wrong[] = [];
  const ticked = [...form.querySelectorAll<HTMLInputElement>('[name="come"]:checked')];
  const starts = ticked.filter((box) => value(form, `joins-${box.value}`) === "" || value(form, `leaves-${box.value}`) !== "");
  const roles = starts.map((box) => value(form, `role-${box.value}`));
  const added = blocks(form, "person");
  added.forEach((block, index) => {
    roles.push(value(form, `new[${index}].role`));
    const sex = block.querySelector(`[name="new[${index}].sex"]:checked`);
    const blank = ["family_name", "born-day", "born-month", "born-year", "nationality"].some((field) => value(form, `new[${index}].${field}`) === "");
    if (blank || !sex) wrong.push({ at: idOf(form, `new[${index}].family_name`), text: word("need-person") });
  });
  if (ticked.length + added.length === 0) return [{ at: "come", text: word("need-people") }];
  if (roles.filter((role) => role === "master").length !== 1) wrong.push({ at: "come", text: word("need-master") });
  return wrong;
}

function answers(form: HTMLFormElement): Wrong[] {
  const asked = [...form.querySelectorAll<HTMLElement>("[data-asked]:not([hidden])")];
  const first = (question: HTMLElement): HTMLInputElement | null => question.querySelector("input, textarea, select");
  const left = asked.filter((question) => {
    const radios = question.querySelectorAll('input[type="radio"]');
    return radios.length > 0 ? !question.querySelector("input:checked") : (first(question)?.value ?? "").trim() === "";
  });
  const at = left[0] && first(left[0])?.id;
  return at ? [{ at, text: with_("need-answers", left.length) }] : [];
}

function boat(form: HTMLFormElement): Wrong[] {
  const chosen = form.querySelector<HTMLInputElement>('[name="vessel"]:checked')?.value;
  if (chosen === undefined) return [{ at: idOf(form, "vessel"), text: word("need-boat") }];
  const blank = ["boat.name", "boat.type", "boat.category"].find((name) => value(form, name) === "");
  return chosen === "new" && blank ? [{ at: idOf(form, blank), text: word("need-new-boat") }] : [];
}

/** Everything that is wrong, in the order of the form. */
export function check(form: HTMLFormElement): Wrong[] {
  return [...boat(form), ...times(form), ...people(form), ...answers(form)];
}

/** Tells it above the form and beside the boxes. */
export function tell(form: HTMLFormElement, wrong: readonly Wrong[]): void {
  form.querySelectorAll("[data-wrong-here]").forEach((line) => line.remove());
  form.querySelectorAll(".govuk-form-group--error").forEach((group) => group.classList.remove("govuk-form-group--error"));
  const summary = form.querySelector<HTMLElement>("[data-wrong]");
  const list = summary?.querySelector("ul");
  if (!summary || !list) return;
  list.replaceChildren(...wrong.map(({ at, text }) => entry(at, text)));
  summary.hidden = wrong.length === 0;
  for (const { at, text } of wrong) beside(document.getElementById(at), text);
  if (wrong.length > 0) summary.focus();
}

function entry(at: string, text: string): HTMLLIElement {
  const line = document.createElement("li");
  const link = document.createElement("a");
  link.href = `#${at}`;
  link.textContent = text;
  link.addEventListener("click", (event) => {
    event.preventDefault(); // the address keeps the notice that is open
    document.getElementById(at)?.closest("details")?.setAttribute("open", ""); // nothing folded away takes the focus
    document.getElementById(at)?.focus();
    document.getElementById(at)?.scrollIntoView({ block: "center" });
  });
  line.append(link);
  return line;
}

function beside(box: HTMLElement | null, text: string): void {
  const group = box?.closest<HTMLElement>(".govuk-form-group");
  if (!group || group.querySelector("[data-wrong-here]")) return;
  group.classList.add("govuk-form-group--error");
  const line = document.createElement("p");
  line.className = "govuk-error-message";
  line.dataset["wrongHere"] = "";
  line.textContent = text;
  const legend = group.querySelector("legend, label");
  legend?.after(line);
}
