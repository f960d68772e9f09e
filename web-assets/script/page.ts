// Small courtesies of every page.

/** The problem first: where a form came back with errors, they are read out. */
function focusProblems(): void {
  document.querySelector<HTMLElement>("[data-problems]")?.focus();
}

/** A menu closes on Escape and when one presses elsewhere. */
function closeMenus(): void {
  const menus = document.querySelectorAll<HTMLDetailsElement>("details.app-menu");
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    menus.forEach((menu) => {
      if (!menu.open) return;
      menu.open = false;
      menu.querySelector("summary")?.focus();
    });
  });
  document.addEventListener("click", (event) => {
    menus.forEach((menu) => {
      if (event.target instanceof Node && !menu.contains(event.target)) menu.open = false;
    });
  });
}

function offerPrint(): void {
  document.querySelectorAll<HTMLButtonElement>("button[data-print]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  });
}

/** Starts them. */
export function watchPage(): void {
  focusProblems();
  closeMenus();
  offerPrint();
}
