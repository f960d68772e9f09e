// Builds style/app.scss and script/app.ts into dist/, each under a name that
// holds its own hash, with manifest.json from plain name to hashed name.
//
// dist/ is committed, so that a plain `cargo build` needs no Node; a rebuild
// must give the same bytes (`node build.mjs --check`).

import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, transform } from "esbuild";
import { compile } from "sass";
import { unusedClasses, without } from "./unused.mjs";
import { checkContrast } from "./contrast.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, "dist");
const BROWSERS = ["chrome105", "firefox115", "safari16"];
const ICONS = ["icon-180.png", "icon-192.png", "icon-512.png", "icon-mask-512.png"];
const LIMITS = { "app.css": 16 * 1024, "app.js": 14 * 1024, "reader.js": 14 * 1024, "device.js": 12 * 1024, "push.js": 6 * 1024, "worker.js": 6 * 1024 };

async function style() {
  const { css } = compile(join(here, "style/app.scss"), {
    loadPaths: [join(here, "node_modules/govuk-frontend/dist")],
    quietDeps: true,
  });
  // The tokens always define --govuk-*, so the fallbacks are dead weight.
  const bare = css.replace(/var\((--govuk-[\w-]+), [^()]+\)/g, "var($1)");
  const { code } = await transform(bare, { loader: "css", minify: true, target: BROWSERS, charset: "utf8" });
  const folders = ["../crates/web/templates", "../crates/web/src", "script"].map((folder) => join(here, folder));
  return without(code, unusedClasses(code, folders));
}

async function script(entry = "app", format = "iife") {
  const result = await build({
    entryPoints: [join(here, `script/${entry}.ts`)],
    bundle: true,
    minify: true,
    write: false,
    format,
    target: BROWSERS,
    charset: "utf8",
  });
  return Buffer.from(result.outputFiles[0].contents);
}

function hashedName(name, bytes) {
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
  return name.replace(/\.(\w+)$/, `-${hash}.$1`);
}

async function outputs() {
  const plain = {
    "app.css": await style(),
    "app.js": await script(),
    // Fetched by the camera's button alone.
    "reader.js": await script("reader", "esm"),
    // Fetched by the page that works without a link, and where something waits to be sent.
    "device.js": await script("device", "esm"),
    // Fetched by the page where messages to this browser are turned on, and once a day where they are.
    "push.js": await script("push", "esm"),
    "worker.js": await script("worker"),
    "mark.svg": readFileSync(join(here, "mark/mark.svg")),
    // The mark for home screens, as mark/icons.mjs draws it.
    ...Object.fromEntries(ICONS.map((name) => [name, readFileSync(join(here, "mark", name))])),
  };
  const files = new Map();
  const manifest = {};
  for (const [name, bytes] of Object.entries(plain)) {
    manifest[name] = hashedName(name, bytes);
    files.set(manifest[name], bytes);
    const small = gzipSync(bytes, { level: 9 }).length;
    process.stdout.write(`${name}: ${bytes.length} bytes, ${small} gzipped\n`);
    if (small > (LIMITS[name] ?? Infinity)) throw new Error(`${name} is over ${LIMITS[name]} bytes gzipped`);
  }
  files.set("manifest.json", Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));
  return files;
}

function differences(files) {
  const kept = new Set(readdirSync(dist));
  const wrong = [...files].filter(([name, bytes]) => !kept.has(name) || !readFileSync(join(dist, name)).equals(bytes));
  return [...wrong.map(([name]) => name), ...[...kept].filter((name) => !files.has(name))];
}

checkContrast(readFileSync(join(here, "style/_tokens.scss"), "utf8"));
const files = await outputs();
if (process.argv.includes("--check")) {
  const wrong = differences(files);
  if (wrong.length > 0) {
    process.stderr.write(`web-assets/dist is not what its sources build: ${wrong.join(", ")}\nRun: npm run build\n`);
    process.exit(1);
  }
} else {
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist);
  for (const [name, bytes] of files) writeFileSync(join(dist, name), bytes);
}
