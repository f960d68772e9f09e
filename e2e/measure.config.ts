import tests from "./playwright.config.ts";

/** Measures, printed, never part of a test run: see bench/README.md. With LANDFALL_GLYPHS=1 what
 *  draws the letters of the camera's reader instead. */
const testMatch = process.env.LANDFALL_GLYPHS ? "*.draw.ts" : "*.measure.ts";
const phone = { name: "phone", use: { viewport: { width: 360, height: 740 }, hasTouch: true } };

export default { ...tests, testDir: "measure", testMatch, workers: 1, retries: 0, projects: [phone] };
