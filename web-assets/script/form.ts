// Forms: ask before a half-filled form is left, send it once, show a password.

/** How long a second press of the same button is taken for the same press. */
const SAME_PRESS_MS = 5000;

function guard(form: HTMLFormElement): void {
  let dirty = false;
  form.addEventListener("input", () => (dirty = true));
  form.addEventListener("submit", () => (dirty = false));
  window.addEventListener("beforeunload", (event) => {
    if (dirty) event.preventDefault();
  });
}

function sendOnce(form: HTMLFormElement): void {
  let sentAt = Number.NEGATIVE_INFINITY;
  form.addEventListener("submit", (event) => {
    if (event.timeStamp - sentAt < SAME_PRESS_MS) event.preventDefault();
    else sentAt = event.timeStamp;
  });
  // The page may come back from the browser's memory with the old mark on it.
  window.addEventListener("pageshow", () => (sentAt = Number.NEGATIVE_INFINITY));
}

function reveal(button: HTMLButtonElement): void {
  const field = document.getElementById(button.dataset["reveal"] ?? "");
  if (!(field instanceof HTMLInputElement)) return;
  const { show = "", hide = "" } = button.dataset;
  button.hidden = false;
  const set = (open: boolean): void => {
    field.type = open ? "text" : "password";
    button.textContent = open ? hide : show;
    button.setAttribute("aria-pressed", String(open));
  };
  button.addEventListener("click", () => set(field.type === "password"));
  // A password is never sent, nor remembered by the browser, as plain text.
  field.form?.addEventListener("submit", () => set(false));
}

/** Starts every form of the page that asks for it. */
export function watchForms(): void {
  document.querySelectorAll<HTMLFormElement>("form[data-guard]").forEach(guard);
  document.querySelectorAll<HTMLFormElement>("form[method=post]").forEach(sendOnce);
  document.querySelectorAll<HTMLButtonElement>("button[data-reveal]").forEach(reveal);
}
