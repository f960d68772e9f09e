import { defineConfig } from "@playwright/test";

import { args, executablePath } from "./kit/chromium.mjs";

/** The fresh demonstration is started once, by setup/start.ts, and all tests share it. */
export default defineConfig({
  testDir: "tests",
  globalSetup: "./setup/start.ts",
  outputDir: "test-results",
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 120_000,
  globalTimeout: 30 * 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["./kit/failed.ts"]],
  use: {
    browserName: "chromium",
    launchOptions: { executablePath, args },
    locale: "en-GB",
    timezoneId: "America/St_Vincent",
    viewport: { width: 1280, height: 800 },
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    // The worker is tried where it is the matter: tests/offline.spec.ts.
    serviceWorkers: "block",
    screenshot: "only-on-failure",
  },
  projects: [
    { name: "scripts-on" },
    // Everything a skipper and an officer must do is done again where no script runs.
    { name: "scripts-off", testMatch: "voyage.spec.ts", use: { javaScriptEnabled: false } },
  ],
});
