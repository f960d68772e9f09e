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
