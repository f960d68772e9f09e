import tests from "./playwright.config.ts";

/** The measures of people's time: printed, never part of a test run. See bench/README.md. */
export default { ...tests, testDir: "measure", testMatch: "*.measure.ts", workers: 1, retries: 0, projects: [{ name: "phone", use: { viewport: { width: 360, height: 740 }, hasTouch: true } }] };
