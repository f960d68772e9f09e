// Refuses a text on a ground that WCAG 2.2 AA would (4.5:1), and an edge of a
// control below 3:1, in either scheme.

const TEXTS = ["ink", "quiet", "sea", "sea-deep", "visited", "good", "attention", "stop", "info"];
const GROUNDS = ["paper", "card", "shade"];

function pairs() {
  const read = TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground, 4.5]));
  const states = ["good", "attention", "stop", "info"].flatMap((state) => [
    [state, `${state}-ground`, 4.5],
    ["ink", `${state}-ground`, 4.5],
    ["sea", `${state}-ground`, 4.5],
    ["quiet", `${state}-ground`, 4.5],
    ["visited", `${state}-ground`, 4.5],
  ]);
  const buttons = [["on-sea", "sea", 4.5], ["on-sea", "sea-deep", 4.5], ["on-stop", "stop", 4.5], ["on-stop", "stop-deep", 4.5]];
  const edges = ["paper", "card"].map((ground) => ["edge", ground, 3]);
  return [...read, ...states, ...buttons, ...edges];
}

function luminance(hex) {
  const part = (at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}

function ratio(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function scheme(scss, name) {
  const body = scss.match(new RegExp(`@mixin ${name} \\{([^}]*)\\}`))[1];
  return new Map([...body.matchAll(/--app-([\w-]+): (#[0-9a-f]{6});/g)].map(([, token, hex]) => [token, hex]));
}

/** Throws with every pair that is too faint. `scss` is style/_tokens.scss. */
export function checkContrast(scss) {
  const faint = ["light", "dark"].flatMap((name) => {
    const colours = scheme(scss, name);
    return pairs()
      .map(([text, ground, least]) => ({ text, ground, least, got: ratio(colours.get(text), colours.get(ground)) }))
      .filter(({ got, least }) => got < least)
      .map(({ text, ground, least, got }) => `${name}: ${text} on ${ground} is ${got.toFixed(2)}, needs ${least}`);
  });
  if (faint.length > 0) throw new Error(`too faint:\n${faint.join("\n")}`);
}
