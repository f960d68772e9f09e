// One notice in the list: its state in words first, what it means, and what one can do.

import type { Notice, Standing } from "./shelf";
import { when, with_, word } from "./words";

/** What a button of the list does. */
export type Act = "open" | "back" | "send" | "remove";

function element<K extends keyof HTMLElementTagNameMap>(name: K, className: string, text = ""): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

const paragraph = (text: string, className = "govuk-body"): HTMLElement => element("p", className, text);

function link(text: string, href: string): HTMLElement {
  const made = element("a", "govuk-link", text);
  made.href = href;
  const line = element("p", "govuk-body");
  line.append(made);
  return line;
}

/** What a notice is called: as typed, else its first island. */
function title(notice: Notice, port: (id: string) => string): string {
  const held = (name: string): string => notice.fields.find(([field]) => field === name)?.[1].trim() ?? "";
  const ports = notice.fields.filter(([field, value]) => /^calls\[\d+\]\.port$/.test(field) && value !== "");
  return held("name") || ports.map(([, id]) => port(id)).join(" → ") || word("unnamed");
}

function tone(state: string): string {
  if (state === "received" || state === "decided") return "app-state--good";
  return state === "kept" ? "app-state--stop" : "app-state--attention";
}

/** The state in one word of ours. */
export function stateOf(notice: Notice, standing: Standing | undefined): string {
  if (notice.state !== "received") return notice.state;
  const calls = standing?.calls.filter((call) => call.voyage === notice.answer?.voyage) ?? [];
  return calls.length > 0 && calls.every((call) => call.decided) ? "decided" : "received";
}

function about(notice: Notice, standing: Standing | undefined): HTMLElement[] {
  const { answer } = notice;
  if (notice.state === "draft") {
    const wrong = (answer?.problems ?? []).map((problem) => paragraph(problem.text));
    return [paragraph(word("draft-text")), ...wrong];
  }
  if (notice.state === "waiting") {
    return [paragraph(word("waiting-text")), ...(notice.why ? [paragraph(word(notice.why))] : [])];
  }
  if (notice.state === "kept") {
    const wrong = (answer?.problems ?? []).map((problem) => link(problem.text, problem.at));
    return [paragraph(word("kept-text")), ...wrong, link(word("mend"), `/voyages/${answer?.voyage ?? ""}/check?then=check`)];
  }
  const receipts = (answer?.calls ?? []).map((call) => paragraph(`${call.text} ${call.reference}`));
  const calls = standing?.calls.filter((call) => call.voyage === answer?.voyage) ?? [];
  const stands = calls.map((call) => paragraph(`${call.port} · ${call.reference} · ${call.states.join(" · ")}`));
  const at = standing && calls.length > 0 ? [paragraph(with_("standing-at", when(standing.at)), "app-quiet app-small")] : [];
  return [...receipts, ...stands, ...at, link(word("follow"), `/voyages/${answer?.voyage ?? ""}`)];
}

function acts(notice: Notice): Act[] {
  if (notice.state === "draft") return ["open", "remove"];
  if (notice.state !== "waiting") return ["remove"];
  return notice.tried ? ["send"] : ["send", "back", "remove"];
}

/** The notice as a card. */
export function card(notice: Notice, standing: Standing | undefined, port: (id: string) => string, act: (what: Act, button: HTMLButtonElement) => void): HTMLElement {
  const made = element("section", "app-card");
  made.dataset["notice"] = notice.id;
  const state = stateOf(notice, standing);
  const name = title(notice, port);
  const head = element("h3", "govuk-heading-s", `${name} `);
  head.append(element("strong", `app-state ${tone(state)}`, word(`state-${state}`)));
  const group = element("div", "govuk-button-group");
  for (const what of acts(notice)) {
    const button = element("button", "govuk-button govuk-button--secondary", word(what));
    button.type = "button";
    button.append(element("span", "govuk-visually-hidden", ` ${name}`));
    button.addEventListener("click", () => act(what, button));
    group.append(button);
  }
  made.append(head, ...about(notice, standing), group);
  return made;
}
