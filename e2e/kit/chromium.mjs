// How Chromium is started, for the tests and for the pictures alike.

/** Where Debian puts it; CHROMIUM_BIN names another. */
export const executablePath = process.env.CHROMIUM_BIN ?? "/usr/bin/chromium";

/** It runs as root in a container, without a graphics card, and asks nobody on the net. */
export const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
