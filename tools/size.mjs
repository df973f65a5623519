// Prints the compressed size of each file of dist/, and fails if a budget is exceeded.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const DIST = process.env.DIST ?? new URL("../dist", import.meta.url).pathname;

// Budgets in kB (1000 bytes) after brotli -11. Every file belongs to at least one.
const PAGE = ["index.html", "style.css"];
const PARTS = ["code", "drawing", "keys", "settings", "size", "style", "told", "translated"].map(
  (part) => `sco-map-${part}.js`,
);
// The program is in two parts: tools/split.mjs.
const FIRST = "app/sco-map_bg.wasm";
const SECOND = "app/sco-map_reading.wasm";
const CODE = ["sco-map.js", "sco-map-element.js", "sco-map-files.js", ...PARTS, "app/sco-map.js", FIRST];
const TABLES = readdirSync(join(DIST, "data"))
  .filter((name) => !/\.(br|gz)$/.test(name))
  .map((name) => `data/${name}`);
const BUDGETS = [
  ["the page without its program", 35, PAGE],
  // The aims are 150 and 225; ARCHITECTURE.md explains the difference. These budgets only detect growth.
  ["the first part of the program", 249, [FIRST]],
  ["all that the first map needs", 330, [...CODE, "assets/atlas-0.bin", "assets/dossier.bin"]],
  ["the second part of the program", 90, [SECOND]],
  ["middle level", 35, ["assets/atlas-1.bin"]],
  ["finest level", 95, ["assets/atlas-2.bin"]],
  ["details of the dossier", 140, ["assets/details.bin"]],
  ["page for iframes", 22, ["embed.html", "embed.js"]],
  ["helper for pages with iframes", 1, ["sco-map-host.js"]],
  // The aim is 200; ARCHITECTURE.md explains the difference.
  ["facts of a page's own", 235, ["sco-map-own.js", "sco-map-text.js", "facts.js", "facts_bg.wasm"]],
  ["why there is no map", 2, ["sco-map-notice.js", "sco-map-words.js"]],
  ["files for readers", 6.5, ["sco-map-png.js", "sco-map-save.js", "sco-map-svg.js"]],
  ["the picture of a shared link", 200, ["share.png"]],
  ["the opening as a file", 20, ["poster.svg"]],
  ["everything as text", 60, ["text.html"]],
  [
    "the builder",
    10,
    ["build.html", "build.css", "build.js", "build-day.js", "build-file.js", "build-preview.js", "build-snippets.js"],
  ],
  ["form and example of own facts", 10, ["schema/dossier.json", "examples/csto.json"]],
  ["the facts as tables", 220, TABLES],
  ["icon", 1, ["icon.svg"]],
];

const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(DIST.length + 1))
  .sort();
const sizes = new Map(files.map((file) => [file, weigh(readFileSync(join(DIST, file)))]));

line("file", "raw kB", "brotli kB");
for (const [file, { raw, brotli }] of sizes) line(file, kB(raw), kB(brotli));
console.log();
line("together", "budget kB", "brotli kB");
const broken = BUDGETS.flatMap(keep);
for (const file of files.filter((file) => !BUDGETS.some(([, , parts]) => parts.includes(file)))) {
  broken.push(`${file} belongs to no budget: name it in tools/size.mjs`);
}
for (const text of broken) console.error(`size: ${text}`);
process.exitCode = broken.length ? 1 : 0;

// Prints one budget; returns its problem, if any.
function keep([name, budget, parts]) {
  const missing = parts.filter((file) => !sizes.has(file));
  const brotli = parts.reduce((sum, file) => sum + (sizes.get(file)?.brotli ?? 0), 0);
  line(name, kB(budget * 1000), kB(brotli));
  const over = brotli > budget * 1000 ? [`${name}: ${kB(brotli)} kB, the budget is ${budget} kB`] : [];
  return [...over, ...missing.map((file) => `${file} is missing from dist/`)];
}

function weigh(bytes) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return { raw: bytes.length, brotli: brotliCompressSync(bytes, { params }).length };
}

function kB(bytes) {
  return (bytes / 1000).toFixed(1);
}

function line(name, ...cells) {
  console.log(name.padEnd(32) + cells.map((cell) => cell.padStart(12)).join(""));
}
