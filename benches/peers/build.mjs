// Lays out what measure.mjs serves: node build.mjs FOLDER
import { cpSync, copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { build } from "esbuild";
import { facts } from "./facts.mjs";

const [out] = process.argv.slice(2);
const here = (path) => new URL(path, import.meta.url).pathname;
const atlas = (resolution) => createRequire(import.meta.url).resolve(`world-atlas/countries-${resolution}.json`);
const bundle = (source, outfile) =>
  build({ entryPoints: [here(source)], outfile, bundle: true, minify: true, format: "esm", target: "es2022", logLevel: "error" });

rmSync(out, { recursive: true, force: true });
await ours(`${out}/ours`);
await d3(`${out}/d3-110m`, "110m", "svg");
await d3(`${out}/d3-50m`, "50m", "svg");
await d3(`${out}/css-50m`, "50m", "css");

async function ours(folder) {
  cpSync(here("../../dist"), folder, { recursive: true });
  await bundle("ours.js", `${folder}/bench.js`);
  const page = readFileSync(`${folder}/index.html`, "utf8");
  writeFileSync(`${folder}/index.html`, page.replace("</head>", `<script type="module" src="bench.js"></script></head>`));
}

async function d3(folder, resolution, move) {
  mkdirSync(folder, { recursive: true });
  copyFileSync(atlas(resolution), `${folder}/atlas.json`);
  copyFileSync(here("d3-page.css"), `${folder}/page.css`);
  writeFileSync(`${folder}/facts.json`, JSON.stringify(facts()));
  await bundle("d3-page.js", `${folder}/page.js`);
  writeFileSync(`${folder}/index.html`, `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>d3-geo, ${resolution}, ${move}</title>
<link rel="preload" as="fetch" crossorigin href="atlas.json">
<link rel="preload" as="fetch" crossorigin href="facts.json">
<link rel="stylesheet" href="page.css">
<script type="module" src="page.js"></script>
<p id="said"></p>
<div id="map" data-atlas="atlas.json" data-move="${move}"></div>
`);
}
