// Moments in words: "24 Nov 2026, 14:02 (UTC−4)". The months are the page's own, since browsers do
// not know every language of ours.

const two = (number: number): string => String(number).padStart(2, "0");

/** A moment on the clock of this device. */
export function moment(at: number, months: readonly string[]): string {
  const date = new Date(at);
  const offset = -date.getTimezoneOffset();
  const sign = offset < 0 ? "\u2212" : "+";
  const hours = Math.floor(Math.abs(offset) / 60);
  const minutes = Math.abs(offset) % 60;
  const zone = `UTC${sign}${hours}${minutes ? `:${two(minutes)}` : ""}`;
  return `${date.getDate()} ${months[date.getMonth()] ?? ""} ${date.getFullYear()}, ${two(date.getHours())}:${two(date.getMinutes())} (${zone})`;
}
