// The oldest versions that the features in use allow, from MDN's data. Fails if docs/browsers.md promises older ones.
//   node tests/engines/oldest.mjs          checks
//   node tests/engines/oldest.mjs --list   prints the features that decide
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";

const bcd = createRequire(import.meta.url)("@mdn/browser-compat-data");
const ROOT = new URL("../../", import.meta.url);
const read = (path) => readFileSync(new URL(path, ROOT), "utf8");

const BROWSERS = { Chrome: "chrome", Firefox: "firefox", Safari: "safari" };

// What a browser may lack: the map is there, only less fine. Each is a part of a name in MDN's data, and why.
const SPARED = {
  "text-wrap": "lines are broken less evenly",
  "scrollbar-": "the browser's own scroll bars",
  "forced-color": "no forced colours, so nothing to adjust",
  "user-select": "written with the prefix as well",
  "print-color-adjust": "written with the prefix as well",
  "hyphens": "written with the prefix as well",
  "overflow.clip": "hidden stands before it",
  "touch-action": "no touch there",
  "content.alternative_text": "the mark is read aloud",
  "accent-color": "boxes in the system's colour",
  "break-after": "a heading may stand alone at the foot of a sheet",
  "details-content": "what is folded is printed folded",
  "content-visibility": "what is folded is printed folded",
  "contain.style": "counters are in no other list",
  "paint-order": "older, in pictures: the data speak of texts outside them",
  "zoom": "a map in a page that is zoomed by its styles is measured less exactly",
  "-webkit-": "for the browsers that know it",
  "-moz-": "for the browsers that know it",
};

const css = read("style.css").replace(/\/\*[\s\S]*?\*\//g, "");
const scripts = readdirSync(new URL("src/embed/web/", ROOT))
  .filter((name) => name.endsWith(".js") && !/words/.test(name))
  .map((name) => read(`src/embed/web/${name}`).replace(/^\s*\/\/.*$/gm, ""))
  .join("\n");

// What LLVM's default for wasm32-unknown-unknown has, since Rust 1.87.
const PROGRAM = [
  "bulk-memory-operations",
  "multi-value",
  "non-trapping-float-to-int-conversions",
  "reference-types",
  "sign-extension-operations",
];

const used = [...ofStyles(css), ...ofScripts(scripts), ...PROGRAM.map((name) => ["webassembly", name])]
  .map((path) => [path.join("."), at(path)?.__compat?.support])
  .filter(([name, support]) => support && !Object.keys(SPARED).some((part) => name.includes(part)));

const found = Object.fromEntries(
  Object.entries(BROWSERS).map(([title, key]) => [
    title,
    used.map(([name, support]) => ({ name, since: since(support[key]) })).sort((a, b) => order(b.since, a.since)),
  ]),
);

if (process.argv.includes("--list")) {
  for (const [title, all] of Object.entries(found))
    console.log(
      `${title}: ${all
        .slice(0, 12)
        .map(({ name, since }) => `${since} ${name}`)
        .join(", ")}`,
    );
} else check();

// The page's table has a row for each browser: name, version, what decides.
function check() {
  const page = read("docs/browsers.md");
  for (const [title, [{ name, since }]] of Object.entries(found)) {
    const [, promised, decides] = page.match(new RegExp(`^\\| ${title}[^|]*\\| ([\\d.]+) \\| \`([^\`]+)\``, "m")) ?? [];
    assert.deepEqual([promised, decides], [since, name.split(".").at(-1)], `docs/browsers.md: ${title}`);
  }
  console.log(
    `${used.length} features looked up; ${Object.entries(found)
      .map(([title, [{ since }]]) => `${title} ${since}`)
      .join(", ")}`,
  );
}

function ofStyles(text) {
  const names = (pattern) => [...new Set([...text.matchAll(pattern)].map(([, name]) => name))];
  const properties = names(/[{;]\s*([a-z-]+)\s*:/g);
  return [
    ...properties.map((name) => ["css", "properties", name]),
    ...properties.flatMap((name) => valuesOf(name, text).map((value) => ["css", "properties", name, value])),
    ...names(/::?([a-z-]+)/g).map((name) => ["css", "selectors", name]),
    ...names(/@([a-z-]+)/g).map((name) => ["css", "at-rules", name]),
    ...names(/\(([a-z-]+):/g).map((name) => ["css", "at-rules", "media", name]),
    ...names(/\b([a-z-]+)\(/g).flatMap((name) => functionsNamed(name)),
    ...(/^\s*&/m.test(text) ? [["css", "selectors", "nesting"]] : []),
    ...(/\dcq[wh]/.test(text) ? [["css", "types", "length", "container_query_length_units"]] : []),
  ];
}

// The values of a property that MDN's data know by name and that stand in the text.
function valuesOf(property, text) {
  const known = Object.keys(at(["css", "properties", property]) ?? {}).filter((name) => name !== "__compat");
  const lines = [...text.matchAll(new RegExp(`[{;]\\s*${property}\\s*:([^;}]*)`, "g"))].map(([, value]) => value);
  return known.filter((name) => lines.some((line) => new RegExp(`(^|[\\s(,])${name}($|[\\s(,!])`).test(line)));
}

function functionsNamed(name) {
  return [[], ["color"], ["image"], ["gradient"]].map((of) => ["css", "types", ...of, name]).filter(at);
}

// Members of what scripts name, by their names alone: built-in methods and the interfaces of the browser.
function ofScripts(text) {
  const members = new Set([...text.matchAll(/\.([a-zA-Z]\w+)\b/g)].map(([, name]) => name));
  const globals = new Set([...text.matchAll(/(?<![.\w#])([A-Z]\w+)\b/g)].map(([, name]) => name));
  const known = (part, name) => Object.keys(part[name]).filter((member) => members.has(member));
  const builtins = bcd.javascript.builtins;
  const own = Object.keys(builtins).filter((name) => globals.has(name));
  return [
    ...own.map((name) => ["javascript", "builtins", name]),
    ...own.flatMap((name) => known(builtins, name).map((member) => ["javascript", "builtins", name, member])),
    ...["Array", "String", "Map", "Set", "Promise"].flatMap((name) =>
      known(builtins, name).map((member) => ["javascript", "builtins", name, member]),
    ),
    ...Object.keys(bcd.api)
      .filter((name) => globals.has(name))
      .map((name) => ["api", name]),
    ...["CSSStyleSheet", "ShadowRoot", "Element", "Document", "Response", "Blob"].flatMap((name) =>
      known(bcd.api, name).map((member) => ["api", name, member]),
    ),
    ...(/^\s+#\w+\(/m.test(text) ? [["javascript", "classes", "private_class_methods"]] : []),
    ...(/\?\?=/.test(text) ? [["javascript", "operators", "nullish_coalescing_assignment"]] : []),
    ...(/^\s+static \w+ =/m.test(text) ? [["javascript", "classes", "static", "class_fields"]] : []),
  ];
}

function at(path) {
  return path.reduce((part, name) => part?.[name], bcd);
}

// The first version that has it without a flag and under its own name.
function since(support) {
  const all = [support].flat().filter((one) => one && !one.flags && !one.prefix && !one.alternative_name);
  const version = all
    .map(({ version_added }) => version_added)
    .find((one) => typeof one === "string" && one !== "preview");
  return version?.replace("≤", "") ?? "none";
}

function order(a, b) {
  const [one, other] = [a, b].map((version) => (version === "none" ? [1e9] : version.split(".").map(Number)));
  return one[0] - other[0] || (one[1] ?? 0) - (other[1] ?? 0);
}
