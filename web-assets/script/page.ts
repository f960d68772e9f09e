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

/** A button that puts a text where it can be pasted elsewhere. */
function offerCopy(): void {
  if (!navigator.clipboard) return;
  document.querySelectorAll<HTMLButtonElement>("button[data-copy]").forEach((button) => {
    const from = document.getElementById(button.dataset["copy"] ?? "");
    const told = button.nextElementSibling;
    if (!from) return;
    button.hidden = false;
    button.addEventListener("click", () => {
      void navigator.clipboard.writeText(from.textContent ?? "").then(() => {
        const done = button.dataset["done"] ?? "";
        button.firstChild!.textContent = done;
        if (told) told.textContent = done;
      });
    });
  });
}

/** Starts them. */
export function watchPage(): void {
  focusProblems();
  closeMenus();
  offerPrint();
  offerCopy();
}
