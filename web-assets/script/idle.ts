// An officer's session locks when it is idle; this says so two minutes before.
// The server keeps the time that counts; this is only the courtesy.

const WARN_BEFORE_MS = 2 * 60 * 1000;

/** Asks for a page, which the server takes for use; nothing on this one is lost. */
async function stay(address: string): Promise<boolean> {
  try {
    const answer = await fetch(address, { credentials: "same-origin", redirect: "error" });
    return answer.ok;
  } catch {
    return false; // locked already, or no link: the strip stays
  }
}

/** Shows the strip marked `data-idle-minutes` two minutes before the lock. */
export function watchIdle(): void {
  const strip = document.querySelector<HTMLElement>("[data-idle-minutes]");
  const minutes = Number(strip?.dataset["idleMinutes"]);
  if (!strip || !(minutes > 2)) return;
  const wait = (): void => {
    strip.hidden = true;
    window.setTimeout(() => (strip.hidden = false), minutes * 60 * 1000 - WARN_BEFORE_MS);
  };
  const link = strip.querySelector("a");
  link?.addEventListener("click", (event) => {
    event.preventDefault();
    void stay(link.href).then((stayed) => stayed && wait());
  });
  wait();
}

const KIOSK_WARN_MS = 20 * 1000;
const KIOSK_TELL_MS = 5 * 1000;

/**
 * On a kiosk: tells the server that somebody is there, warns 20 seconds before the session is
 * over (`data-kiosk-seconds`), then goes back to the start, which ends it.
 */
export function watchKiosk(): void {
  const strip = document.querySelector<HTMLElement>("[data-kiosk-seconds]");
  const most = Number(strip?.dataset["kioskSeconds"]) * 1000;
  if (!strip || !(most > KIOSK_WARN_MS)) return;
  const leave = (): void => window.location.replace("/kiosk/start");
  let told = Date.now();
  const used = (): void => {
    if (Date.now() - told < KIOSK_TELL_MS) return;
    told = Date.now();
    strip.hidden = true;
    void fetch("/kiosk/still", { credentials: "same-origin", redirect: "manual" }).then(
      (answer) => answer.status !== 204 && leave(),
      () => undefined, // no link for the moment: the clock below goes on
    );
  };
  for (const sign of ["pointerdown", "keydown", "input"]) {
    document.addEventListener(sign, used, { passive: true });
  }
  window.setInterval(() => {
    const idle = Date.now() - told;
    if (idle >= most) leave();
    else strip.hidden = idle < most - KIOSK_WARN_MS;
  }, 1000);
}
