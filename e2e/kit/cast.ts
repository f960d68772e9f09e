// Who signs in to the demonstration.

/** Of every account of the demonstration; the program prints it when it starts. */
export const PASSWORD = "fair winds and following seas";

/** Sign-ins used here, by what they may do. */
export const CAST = {
  skipper: "sean-obrien",
  agent: "lagon-bleu",
  customs: "customs.vc",
  immigration: "immigration.vc",
  supervisor: "supervisor.vc",
  administrator: "administrator.vc",
  auditor: "auditor.vc",
  operator: "operator",
  next: "customs.gd",
} as const;

export type Who = keyof typeof CAST;

/** The address of one of them, or of another of the demonstration's officers: `customs.lc`. */
export function address(who: string): string {
  return `${who}@demo.landfall.example`;
}
