// Countries stand once on the page, in its first list of them; the other lists are drawn without
// and filled from there, before anything is read from the form.

const OF_COUNTRIES = /(country|nationality)$/;
/** A list that has so many already was drawn whole, because one of them is chosen. */
const MANY = 200;

/** Fills every list of countries of the form, and of the blocks that may be added to it. */
export function copyCountries(form: HTMLFormElement): void {
  const first = form.querySelector<HTMLSelectElement>('[name="from.country"]');
  const roots = [form, ...[...form.querySelectorAll("template")].map((template) => template.content)];
  for (const select of roots.flatMap((root) => [...root.querySelectorAll("select")])) {
    if (select === first || !OF_COUNTRIES.test(select.name) || select.options.length > MANY) continue;
    const copies = [...(first?.options ?? [])].slice(1).map((option) => new Option(option.text, option.value));
    select.options[0]?.after(...copies);
  }
}
