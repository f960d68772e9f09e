// Rules of the stylesheet that no page can need: classes that stand in no template, in no script and
// in no source of the pages. GOV.UK's components bring many more kinds of everything than we use.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { transform } from "lightningcss";

/** Every text under a folder in which a class may be named. */
function texts(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(html|rs|ts)$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"))
    .join("\n");
}

/** Names put together from parts: `app-note--{{ tone }}`, `govuk-{{ kind }}__item`, `{{ group }}__item`. */
function patterns(text) {
  const hole = String.raw`(?:\{\{[^}]*\}\}|\$?\{[^}]*\})`;
  const part = String.raw`(?:[\w-]|${hole})*`;
  const begun = String.raw`\b(?:govuk|app)-${part}${hole}${part}`;
  const ended = String.raw`${hole}(?:__|--)[\w-]+`;
  const names = text.match(new RegExp(`${begun}|${ended}`, "g")) ?? [];
  const pattern = (name) => new RegExp(`^${name.replace(new RegExp(hole, "g"), "[\\w-]+")}$`);
  return [...new Set(names)].map(pattern);
}

/** The classes of a stylesheet that stand nowhere in the folders. */
export function unusedClasses(css, folders) {
  const text = folders.map(texts).join("\n");
  const words = new Set(text.match(/[\w-]+/g));
  const made = patterns(text);
  const classes = new Set([...css.matchAll(/\.((?:govuk|app)-[\w-]+)/g)].map(([, name]) => name));
  return [...classes].filter((name) => !words.has(name) && !made.some((pattern) => pattern.test(name)));
}

/** The stylesheet without them. */
export function without(css, classes) {
  const { code } = transform({ filename: "app.css", code: Buffer.from(css), minify: true, unusedSymbols: classes });
  return Buffer.from(code);
}
