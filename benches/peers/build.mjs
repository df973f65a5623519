// Writes the pages that measure.mjs serves: node build.mjs FOLDER
import { cpSync, copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoAzimuthalEqualArea, geoGraticule10, geoPath } from "d3-geo";
import { build } from "esbuild";
import { feature } from "topojson-client";
import { OPENING } from "./dates.js";
import { facts } from "./facts.mjs";

const [out] = process.argv.slice(2);
const here = (path) => new URL(path, import.meta.url).pathname;
const atlas = (resolution) => createRequire(import.meta.url).resolve(`world-atlas/countries-${resolution}.json`);
const bundle = (source, outfile) =>
  build({
    entryPoints: [here(source)],
    outfile,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    logLevel: "error",
  });

// The time at which the picture before it was painted.
const PAINTED =
  "<script>requestAnimationFrame(() => requestAnimationFrame((time) => (window.painted = time)))</script>";

// All layers that are off by default, on; tests/files.rs compares them with the program’s.
const ALL =
  "relation-war relation-tension relation-rivalry relation-dispute relation-cooperation relation-dialogue relation-alliance events ties";

rmSync(out, { recursive: true, force: true });
await ours(`${out}/ours`);
await ours(`${out}/ours-all`, ALL);
picture(`${out}/picture-110m`, "110m");
await d3(`${out}/d3-110m`, "110m", "svg");
await d3(`${out}/d3-50m`, "50m", "svg");
await d3(`${out}/css-50m`, "50m", "css");

async function ours(folder, layers) {
  cpSync(here("../../dist"), folder, { recursive: true });
  await bundle("ours.js", `${folder}/bench.js`);
  const page = readFileSync(`${folder}/index.html`, "utf8");
  writeFileSync(
    `${folder}/index.html`,
    page
      .replace("<sco-map", layers ? `<sco-map layers="${layers}"` : "<sco-map")
      .replace("</svg></div></div>", (end) => end + PAINTED)
      .replace("</head>", `<script type="module" src="bench.js"></script></head>`),
  );
}

async function d3(folder, resolution, move) {
  mkdirSync(folder, { recursive: true });
  copyFileSync(atlas(resolution), `${folder}/atlas.json`);
  copyFileSync(here("d3-page.css"), `${folder}/page.css`);
  writeFileSync(`${folder}/facts.json`, JSON.stringify(facts()));
  await bundle("d3-page.js", `${folder}/page.js`);
  writeFileSync(
    `${folder}/index.html`,
    `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>d3-geo, ${resolution}, ${move}</title>
<link rel="preload" as="fetch" crossorigin href="atlas.json">
<link rel="preload" as="fetch" crossorigin href="facts.json">
<link rel="stylesheet" href="page.css">
<script type="module" src="page.js"></script>
<p id="said"></p>
<div id="map" data-atlas="atlas.json" data-move="${move}"></div>
`,
  );
}

// The d3 page's picture of the opening in a page without scripts: the lower bound for the first paint.
function picture(folder, resolution) {
  mkdirSync(folder, { recursive: true });
  const topology = JSON.parse(readFileSync(atlas(resolution)));
  const projection = geoAzimuthalEqualArea()
    .rotate([-80, -48])
    .clipAngle(179.9)
    .precision(0.3)
    .scale(600)
    .translate([600, 400]);
  const path = geoPath(projection).digits(1);
  const { standings, sites } = facts();
  const holds = ({ from, to }) => from <= OPENING && (to === null || OPENING < to);
  const standing = new Map(standings.filter(holds).map((fact) => [fact.n, fact.standing]));
  const lands = feature(topology, topology.objects.countries).features.map(
    (land) => `<path class="${standing.get(land.id) ?? ""}" d="${path(land) ?? ""}"/>`,
  );
  const used = sites.filter(({ active }) => active.some(holds));
  const marks = used
    .map(({ lon, lat, bloc }) => [projection([lon, lat]), bloc])
    .map(([[x, y], bloc]) => `<circle class="${bloc}" r="5" cx="${x.toFixed(1)}" cy="${y.toFixed(1)}"/>`);
  copyFileSync(here("d3-page.css"), `${folder}/page.css`);
  writeFileSync(
    `${folder}/index.html`,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>picture</title><link rel="stylesheet" href="page.css"><div id="map"><svg viewBox="0 0 1200 800"><path class="graticule" d="${path(geoGraticule10())}"/><g class="lands">${lands.join("")}</g><g class="marks">${marks.join("")}</g></svg></div>${PAINTED}<script>bench = { ready: Promise.resolve() }</script>`,
  );
}
