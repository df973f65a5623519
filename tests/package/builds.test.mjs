// The package in new projects: built by their tools, served from a folder, opened in Chromium.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { promisify } from "node:util";
import { listen, openBrowser } from "../browser/harness.mjs";
import { POLICY, serve } from "../browser/server.mjs";
import { bundled } from "./hosts.mjs";

const HERE = new URL(".", import.meta.url).pathname;
const BUILDS = new URL("../../target/builds/", import.meta.url).pathname;
const DIST = `${HERE}node_modules/sco-map/dist`;
const ICON = { "/favicon.ico": { status: 204, type: "image/x-icon" } };
// SvelteKit's page contains an inline script and inline styles.
const INLINE = POLICY.replace(/(script|style)-src 'self'/g, "$& 'unsafe-inline'");
const run = promisify(execFile);

/** Empties the output folder of a project. */
function emptied(name) {
  rmSync(BUILDS + name, { recursive: true, force: true });
  mkdirSync(BUILDS + name, { recursive: true });
  return BUILDS + name;
}

const tool = (project, name, ...words) =>
  run(`${HERE}node_modules/.bin/${name}`, words, {
    cwd: `${HERE}projects/${project}`,
    env: { ...process.env, OUT: `${BUILDS}${project}/sub` },
  });

/** A page with only that script and a map that loads at once. */
function written(name, attributes, script) {
  const folder = emptied(name);
  writeFileSync(`${folder}/main.js`, script);
  writeFileSync(
    `${folder}/index.html`,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><body><sco-map loading="eager" date="2014-06-03"></sco-map><script ${attributes} src="main.js"></script>`,
  );
  return folder;
}

/** Opens a folder's page and returns the first event of the map, the requests and the complaints. */
async function opened(folder, path, { policy, breaks = {} }, look = () => null) {
  const server = await serve(folder, { policy, breaks: { ...ICON, ...breaks } });
  const visit = await (await openBrowser()).newContext();
  try {
    const page = await visit.newPage();
    const complaints = listen(page, server.origin);
    await page.addInitScript(
      () =>
        (window.told = new Promise((resolve) =>
          ["map-ready", "map-error"].forEach((type) => addEventListener(type, ({ detail }) => resolve([type, detail]))),
        )),
    );
    await page.goto(server.origin + path);
    const told = await page.evaluate(() => window.told);
    const seen = await look(page);
    return {
      told,
      seen,
      requests: server.requests,
      complaints: [...complaints, ...server.reports.map((report) => JSON.stringify(report))],
    };
  } finally {
    await visit.close();
    await server.close();
  }
}

// Drawn, and in its own colours.
const drawn = (page) =>
  page
    .locator("sco-map")
    .evaluate((map) => [map.state.date, getComputedStyle(map.shadowRoot.querySelector(".area.member")).fill]);
const DRAWN = ["2014-06-03", "rgb(168, 192, 216)"];

const PROJECTS = [
  [
    "vite",
    "/sub/",
    POLICY,
    () => tool("vite", "vite", "build", "--base", "/sub/", "--outDir", `${BUILDS}vite/sub`, "--emptyOutDir"),
  ],
  [
    "webpack",
    "/",
    POLICY,
    async () => {
      await tool("webpack", "webpack", "--output-path", `${BUILDS}webpack`);
      cpSync(`${HERE}projects/webpack/index.html`, `${BUILDS}webpack/index.html`);
    },
  ],
  ["sveltekit", "/sub/", INLINE, () => tool("sveltekit", "vite", "build")],
];

for (const [name, path, policy, build] of PROJECTS) {
  test(`${name} builds the one line, and its page draws the map`, { timeout: 120_000 }, async () => {
    const folder = emptied(name);
    await build();
    const { told, seen, complaints } = await opened(folder, path, { policy }, drawn);
    assert.deepEqual(told, ["map-ready", null]);
    assert.deepEqual(seen, DRAWN);
    assert.deepEqual(complaints, []);
  });
}

test("what a tool has built holds each file once", { timeout: 60_000 }, async () => {
  const { stdout } = await run("find", [`${BUILDS}vite`, "-type", "f", "-printf", "%f\n"]);
  const names = stdout
    .trim()
    .split("\n")
    .map((name) => name.replace(/-[\w-]{8}\./, "."))
    .sort();
  assert.deepEqual(names, [
    "atlas-0.bin",
    "atlas-1.bin",
    "atlas-2.bin",
    "details.bin",
    "dossier.bin",
    "facts.js",
    "facts_bg.wasm",
    "index.html",
    "index.js",
    "sco-map-notice.js",
    "sco-map-own.js",
    "sco-map-png.js",
    "sco-map-save.js",
    "sco-map-svg.js",
    "sco-map-text.js",
    "sco-map.js",
    "sco-map_bg.wasm",
    "sco-map_reading.wasm",
    "style.js",
  ]);
});

// For tools that do not copy files: the two lines from the docs.
for (const [format, attributes] of [
  ["esm", 'type="module"'],
  ["iife", ""],
]) {
  test(`esbuild, ${format}: with a folder of its own the map is drawn, whatever is wanted at once`, {
    timeout: 60_000,
  }, async () => {
    const folder = written(`esbuild-${format}`, attributes, await bundled("folder.js", format));
    cpSync(DIST, `${folder}/static/sco-map`, { recursive: true });
    const { told, seen, requests, complaints } = await opened(folder, "/", { policy: POLICY }, drawn);
    assert.deepEqual([told, seen, complaints], [["map-ready", null], DRAWN, []]);
    assert.deepEqual(
      requests.filter((path) => !/^\/(static\/sco-map\/.*|main\.js|favicon\.ico)?$/.test(path)),
      [],
    );
  });

  test(`esbuild, ${format}: without one the error names what to do`, { timeout: 60_000 }, async () => {
    const folder = written(`esbuild-${format}-bare`, attributes, await bundled("line.js", format));
    const {
      told: [type, detail],
      seen,
    } = await opened(folder, "/", { policy: POLICY }, (page) =>
      page.evaluate(() => customElements.get("sco-map").base),
    );
    assert.equal(type, "map-error");
    assert.equal(seen, format === "esm" ? new URL("/", seen).href : "", "a script that is no module has no folder");
    assert.match(detail.problems[0].finding, /set ScoMap\.base to the address of their folder/);
  });
}

test("an answer that is a page is told as one", { timeout: 60_000 }, async () => {
  const folder = written("esbuild-page", 'type="module"', await bundled("folder.js", "esm"));
  const html = { status: 200, type: "text/html", body: readFileSync(`${folder}/index.html`) };
  const breaks = Object.fromEntries(
    ["app/sco-map_bg.wasm", "assets/atlas-0.bin", "assets/dossier.bin"].map((path) => [
      `/static/sco-map/${path}`,
      html,
    ]),
  );
  const {
    told: [, detail],
  } = await opened(folder, "/", { policy: POLICY, breaks });
  assert.match(
    detail.problems[0].finding,
    /\/static\/sco-map\/[\w/.-]+: the server answered with an HTML page\. .*ScoMap\.base/,
  );
});

test("a map in another document keeps its stylesheet", { timeout: 60_000 }, async () => {
  const { seen } = await opened(`${BUILDS}webpack`, "/", { policy: POLICY }, (page) =>
    page.evaluate(async (drawn) => {
      const frame = document.body.appendChild(document.createElement("iframe"));
      const map = document.querySelector("sco-map");
      frame.contentDocument.body.append(map);
      const fill = () => getComputedStyle(map.shadowRoot.querySelector(".area.member")).fill;
      const end = performance.now() + 10_000;
      while (fill() !== drawn && performance.now() < end) await new Promise(requestAnimationFrame);
      return fill();
    }, DRAWN[1]),
  );
  assert.equal(seen, DRAWN[1]);
});

test("a server can import every entry, and set the folder", async () => {
  const { exports } = JSON.parse(readFileSync(`${HERE}node_modules/sco-map/package.json`));
  const entries = Object.keys(exports).filter((entry) => !/\.(svg|json)$/.test(entry));
  assert.ok(entries.length >= 5);
  for (const entry of entries) await import(`sco-map${entry.slice(1)}`);
  const { ScoMap } = await import("sco-map/define");
  ScoMap.base = "/static/sco-map";
  assert.equal(ScoMap.base, "/static/sco-map/");
});
