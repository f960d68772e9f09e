// Every page a role can reach, by hand: a page that is found by a link and is not here fails the
// test, so that no page goes without being looked at.

import type { Who } from "./cast.ts";

/** Ids of the demonstration, found by setup/places.ts. */
export interface Places {
  vessel: string;
  person: string;
  letter: string;
  /** A plan not sent yet, complete: boat, islands, people. */
  draft: string;
  /** A voyage that was sent. */
  voyage: string;
  call: string;
  certificate: string;
  /** A certificate the officers' administration gave. */
  issued: string;
  /** An officer's calls: one that waits, one decided. */
  waiting: string;
  decided: string;
  seat: string;
}

export interface Entry {
  /** As the router has it, with {names} from `Places` for what varies. */
  path: string;
  /** The answer's status, 200 if not said. */
  status?: number;
}

const plain = (...paths: string[]): Entry[] => paths.map((path) => ({ path }));

/** Open to everybody, looked at as nobody. */
export const PUBLIC: Entry[] = [
  ...plain("/", "/sign-up", "/sign-up/sent", "/sign-in", "/forgot", "/forgot/sent"),
  ...plain("/rules", "/rules/VC", "/rules/GD", "/rules/LC", "/rules/BQ-SA", "/about", "/about/accessibility"),
  ...plain("/away", "/verify", "/api", "/components", "/components/desk", "/mailbox", "/mailbox/{letter}"),
  { path: "/nowhere", status: 404 },
  { path: "/confirm/no-such-token", status: 404 },
  { path: "/reset/no-such-token", status: 404 },
  { path: "/invitation/no-such-token", status: 404 },
  { path: "/guest/no-such-token", status: 404 },
];

const ACCOUNT = plain(
  ...["/account", "/account/name", "/account/language", "/account/password", "/account/code"],
  ...["/account/sessions", "/account/tokens"],
);

const SKIPPER = plain(
  ...["/voyages", "/voyages/new", "/device", "/voyages/{draft}", "/voyages/{draft}/boat", "/voyages/{draft}/islands"],
  ...["/voyages/{draft}/people", "/voyages/{draft}/declaration", "/voyages/{draft}/check", "/voyages/{draft}/withdraw"],
  ...["/voyages/{voyage}", "/voyages/{voyage}/receipt", "/voyages/{voyage}/withdraw"],
  ...["/voyages/{voyage}/copy", "/voyages/{voyage}/onward", "/voyages/{voyage}/papers", "/voyages/{draft}/text", "/calendar", "/voyages/gpx"],
  ...["/calls/{call}", "/calls/{call}/withdraw", "/calls/{call}/versions/inward/1"],
  ...["/certificates/{certificate}", "/vessels", "/vessels/new", "/vessels/{vessel}", "/vessels/{vessel}/remove"],
  "/vessels/{vessel}/photograph", "/people/import", "/vessels/import",
  ...["/goods", "/goods/new/weapon", "/goods/new/animal", "/goods/new/stores", "/parties", "/parties/new"],
  "/account/push",
  ...["/account/data", "/account/data/export", "/account/data/delete", "/account/data/close"],
  ...["/people", "/people/new", "/people/{person}", "/people/{person}/remove", "/people?find=nobody"],
);

/** By role, with what only this role sees. */
export const PAGES: Record<string, { who?: Who; entries: Entry[] }> = {
  nobody: { entries: PUBLIC },
  skipper: { who: "skipper", entries: [...SKIPPER, ...ACCOUNT, { path: "/desk", status: 403 }] },
  agent: { who: "agent", entries: plain("/voyages", "/vessels", "/people", "/parties", "/parties/new", "/goods", "/account", "/account/data", "/account/push") },
  officer: {
    who: "customs",
    entries: plain("/desk", "/desk/authorities", "/desk?show=all", "/desk?find=nothing", "/desk/text", "/desk/calls/{waiting}", "/desk/calls/{decided}", "/account"),
  },
  supervisor: { who: "supervisor", entries: plain("/desk", "/desk/authorities", "/desk/authorities/new", "/desk/calls/{decided}", "/certificates/{issued}") },
  administrator: {
    who: "administrator",
    entries: plain(
      ...["/administration/seats", "/administration/seats/{seat}", "/administration/invitations", "/administration/ledger"],
      ...["/administration/rules", "/administration/rules/vc.cruising-tax", "/kiosk"],
    ),
  },
  auditor: { who: "auditor", entries: plain("/administration/ledger", "/administration/ledger?action=account.signed-in") },
  operator: { who: "operator", entries: plain("/operation/jobs") },
};

/** Addresses that a link may lead to and that are no pages: data and files. */
export const NOT_PAGES = [/^\/(people|vessels|goods)\/(template|export)\//, /\.pdf\?/, /\/paper\?/, /^\/openapi\.json/, /^\/api\/voyage\.schema\.json/, /^\/verify\/keys\.json/, /^\/verify\/revocations\//];

/** The address of an entry, with the ids put in. */
export function fill(path: string, places: Places): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => places[name as keyof Places]);
}

/** An address as the router has it, so that two of the same page compare alike. */
export function route(href: string): string {
  const path = href.split(/[?#]/)[0] ?? "";
  return path
    .replace(/^\/rules\/[A-Z-]+$/, "/rules/{}")
    .replace(/^\/administration\/rules\/[a-z-]+\.[\w.-]+$/, "/administration/rules/{}")
    .replace(/^\/certificates\/[\w-]+$/, "/certificates/{}")
    .replace(/\/versions\/(inward|outward)\/\d+$/, "/versions/{}/{}")
    .replace(/^\/(confirm|reset|invitation|guest)\/[^/]+$/, "/$1/{}")
    .replace(/\{\w+\}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, "{}");
}
