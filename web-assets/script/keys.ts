// Keys of the officer's desk: j and k move from row to row, Enter opens (the
// row's own link has the focus, so the browser does it), / goes to the search,
// ? lists the keys, and any other letter goes to the thing marked with it.
//
// A single key never decides anything: it moves to the button, Enter presses.
// Whoever speaks to their machine can switch the keys off (WCAG 2.1.4).

const SWITCH = "landfall-keys";

function typing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName));
}

function switchedOff(): boolean {
  try {
    return localStorage.getItem(SWITCH) === "off";
  } catch {
    return false; // storage refused: the keys stay on, as the list says
  }
}

function rows(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("[data-rows] a[data-row]")];
}

function step(by: 1 | -1): void {
  const all = rows();
  const at = all.indexOf(document.activeElement as HTMLElement);
  const next = at < 0 ? (by > 0 ? 0 : all.length - 1) : at + by;
  all[Math.min(Math.max(next, 0), all.length - 1)]?.focus();
}

function goTo(mark: string): boolean {
  const thing = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(mark)}"]`);
  if (!thing) return false;
  thing.focus();
  if (thing instanceof HTMLAnchorElement || thing.tagName === "SUMMARY") thing.click();
  return true;
}

function list(): HTMLDialogElement | null {
  return document.querySelector<HTMLDialogElement>("dialog[data-keys]");
}

function press(key: string): boolean {
  switch (key) {
    case "j":
      step(1);
      return true;
    case "k":
      step(-1);
      return true;
    case "?":
      list()?.showModal();
      return true;
    default:
      return goTo(key);
  }
}

/** Starts the keys where the page carries their list (`dialog[data-keys]`). */
export function watchKeys(): void {
  const dialog = list();
  if (!dialog) return;
  const toggle = dialog.querySelector<HTMLInputElement>("input[data-switch]");
  if (toggle) {
    toggle.checked = !switchedOff();
    toggle.addEventListener("change", () => {
      try {
        localStorage.setItem(SWITCH, toggle.checked ? "on" : "off");
      } catch {
        toggle.checked = true;
      }
    });
  }
  document.querySelectorAll<HTMLButtonElement>("button[data-open-keys]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => dialog.showModal());
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || typing(event.target) || dialog.open) return;
    if (event.key !== "?" && switchedOff()) return;
    if (press(event.key)) event.preventDefault();
  });
}
