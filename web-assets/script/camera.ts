// The button that reads a passport with the camera: fetches the reader when it is first used,
// fills the box of the lines, and leaves the rest to the person.

interface Reader {
  readFile(file: Blob): Promise<string[] | undefined>;
}

function offer(place: HTMLElement): void {
  const { reader = "", reading = "", done = "", none = "" } = place.dataset;
  const picture = place.querySelector<HTMLInputElement>("input[type=file]");
  const told = place.querySelector<HTMLElement>("[role=status]");
  const lines = document.getElementById(place.dataset["lines"] ?? "");
  if (!picture || !told || !(lines instanceof HTMLTextAreaElement)) return;
  place.hidden = false;
  picture.addEventListener("change", () => {
    const file = picture.files?.[0];
    if (!file) return;
    told.textContent = reading;
    void (import(reader) as Promise<Reader>)
      .then(({ readFile }) => readFile(file))
      .catch(() => undefined)
      .then((found) => {
        // The picture is forgotten here; it has no name in the form and is never sent.
        picture.value = "";
        told.textContent = found ? done : none;
        if (!found) return;
        lines.value = found.join("\n");
        lines.dispatchEvent(new Event("input", { bubbles: true }));
        lines.focus();
      });
  });
}

/** Starts every such button of the page. */
export function watchCameras(): void {
  document.querySelectorAll<HTMLElement>("[data-reader]").forEach(offer);
}
