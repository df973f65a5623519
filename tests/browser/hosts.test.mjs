// Pages made with React, Vue, Svelte or no framework, and pages with styles for all elements.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { extname, join } from "node:path";
import { bundled, sheet } from "../package/hosts.mjs";
import { becomes, pageTest, rested, until } from "./harness.mjs";
import { hostTest } from "./host.mjs";

const PACKAGE = new URL("../package/node_modules/sco-map/dist/", import.meta.url).pathname;
const TYPES = { ".js": "text/javascript", ".wasm": "application/wasm", ".css": "text/css" };

// The files of the package, as a host copies them into its folder of static files.
const copied = Object.fromEntries(
  readdirSync(PACKAGE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .map((path) => [
      `/package/${path.slice(PACKAGE.length)}`,
      { status: 200, type: TYPES[extname(path)] ?? "application/octet-stream", body: readFileSync(path) },
    ]),
);
const FACTS =
  "facts = { sites: [{ id: 'camp-x', name: 'Camp X', host: 'KGZ', lon: 74.5, lat: 42.9, bloc: 'western', kind: 'air', operators: ['USA'], active: [{ from: '2001' }], confidence: 'low', sources: ['q'] }], sources: [{ id: 'q', title: 'Q', publisher: 'Q', url: 'https://example.org/' }] };";

for (const entry of ["plain.js", "react.jsx", "vue.js", "svelte.js"]) {
  const text = await bundled(entry);
  const breaks = {
    ...copied,
    "/facts-of-host.js": { status: 200, type: "text/javascript", body: Buffer.from(FACTS) },
    "/host.js": { status: 200, type: "text/javascript", body: Buffer.from(text) },
    "/app.html": {
      status: 200,
      type: "text/html",
      body: Buffer.from(
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><link rel="icon" href="icon.svg"><body><script src="facts-of-host.js"></script><script type="module" src="host.js"></script>',
      ),
    },
  };
  pageTest(
    `a page made with ${entry} sets, hears and takes away`,
    { path: "/app.html", server: { breaks } },
    async ({ page }) => {
      const map = (act) => page.locator("sco-map").evaluate(act);
      await page.getByRole("slider").waitFor();
      assert.equal(await map((map) => map.state.date), "2014-06-03");
      assert.ok(
        (await map((map) => map.data())).sites.some(({ id }) => id === "camp-x"),
        "an object is a property",
      );
      await page.getByRole("button", { name: "Next change" }).click();
      await until("the page has heard", async () => (await page.locator("output").innerText()) !== "2014-06-03");
      await page.getByRole("button", { name: "Set", exact: true }).click();
      await becomes(() => map((map) => map.state.date), "2001-06-15");
      assert.equal(await page.locator("output").innerText(), "2001-06-15");
      await page.getByRole("button", { name: "Unmount" }).click();
      await becomes(() => page.locator("sco-map").count(), 0);
      await rested(page);
    },
  );
}

const SWITCH = {
  "/switch.css": {
    status: 200,
    type: "text/css",
    body: Buffer.from(
      ":root { color-scheme: light } :root.dark { color-scheme: dark } sco-map { color-scheme: inherit }",
    ),
  },
};

hostTest(
  "a page's own switch for dark is followed as the docs say",
  '<link rel="stylesheet" href="switch.css"><sco-map loading="eager"></sco-map>',
  { server: { breaks: SWITCH } },
  async ({ page, run }) => {
    await until("there is a map", () => run((map) => !!map.state));
    const ground = () => run((map) => getComputedStyle(map).backgroundColor);
    assert.equal(await ground(), "rgb(255, 255, 255)");
    await page.evaluate(() => document.documentElement.classList.add("dark"));
    assert.equal(await ground(), "rgb(18, 24, 30)");
  },
);

// The scripts in one folder and the other files in another, as after a bundler that does not copy files.
const dist = new URL("../../dist/", import.meta.url);
const scripts = Object.fromEntries(
  readdirSync(dist)
    .filter((name) => /^sco-map.*\.js$/.test(name))
    .map((name) => [`/js/${name}`, { status: 200, type: "text/javascript", body: readFileSync(new URL(name, dist)) }]),
);
const APART = {
  ...scripts,
  "/apart.js": {
    status: 200,
    type: "text/javascript",
    body: Buffer.from('import { ScoMap } from "./js/sco-map.js"; ScoMap.base = "/";'),
  },
  "/apart.html": {
    status: 200,
    type: "text/html",
    body: Buffer.from(
      '<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><link rel="icon" href="icon.svg"><body><sco-map loading="eager"></sco-map><script type="module" src="apart.js"></script>',
    ),
  },
};

pageTest(
  "a map that is wanted at once waits for the folder that its page tells",
  { path: "/apart.html", server: { breaks: APART } },
  async ({ page, server }) => {
    await page.getByRole("slider").waitFor();
    assert.deepEqual(
      server.requests.filter((path) => /^\/js\/(?!sco-map)/.test(path)),
      [],
    );
  },
);

// Styles as in themes of blogs: element selectors, large gaps and many `!important`.
const BLOG = `*{line-height:2.2!important;letter-spacing:1px} button{background:hotpink!important;border-radius:99px!important;text-transform:uppercase;padding:20px!important} svg{max-width:40px!important;display:block;fill:lime!important} path{stroke:red!important;fill:lime!important}
h1,h2,h3{font:italic 60px/3 fantasy!important;color:lime!important} input,select{width:100%!important;height:80px} table,td,th{border:5px solid lime!important} p{margin:40px!important} a{color:lime!important} .map,.legend,.date,.panel,.hidden{display:none!important} label{float:left;width:300px} section,div{border:3px solid lime}`;
const SHEETS = {
  bootstrap: sheet("bootstrap/dist/css/bootstrap.css"),
  tailwind: sheet("tailwindcss/preflight.css"),
  blog: Buffer.from(BLOG),
};

const links = Object.keys(SHEETS)
  .map((name) => `<link rel="stylesheet" href="${name}.css" disabled>`)
  .join("");
const styles = Object.fromEntries(
  Object.entries(SHEETS).map(([name, body]) => [`/${name}.css`, { status: 200, type: "text/css", body }]),
);
const HOST = `${links}<h2 id="own">Own heading</h2><p id="text">Own <button>button</button></p><sco-map layout="page" width="1000" loading="eager" select="manas"></sco-map>`;

// The buttons of the sheets.
const OPENERS = ["button.date", ".open-layers", ".open-compare", ".open-share", ".open-download"];

hostTest(
  "styles of a host do not reach in, and ours do not reach out",
  HOST,
  { server: { breaks: styles } },
  async ({ page, run }) => {
    await page.locator(".panel .sources").first().waitFor({ state: "attached" });
    await rested(page);
    const own = () =>
      page.evaluate(() =>
        ["#own", "#text", "#text button"].map((one) => JSON.stringify(computed(document.querySelector(one)))),
      );
    await page.evaluate(helpers);
    const all = async () => {
      const parts = [];
      for (const opener of OPENERS) {
        await run((map, opener) => map.shadowRoot.querySelector(opener).click(), opener);
        await page.locator(`.root ${opener}[aria-expanded=true]`).waitFor();
        parts.push([opener, await run(inside, ".sheet *")]);
      }
      // It gives the focus to the same button each time.
      await run((map) => map.shadowRoot.querySelector(".sheet .close").click());
      await becomes(() => page.locator(".root .sheet").count(), 0);
      parts.push(["page", await run(inside, ".page *")]);
      const named = ([part, styles]) => Object.entries(styles).map(([key, style]) => [`${part}: ${key}`, style]);
      return Object.fromEntries(parts.flatMap(named));
    };
    const bare = await all();
    assert.ok(Object.keys(bare).length > 500);
    for (const name of Object.keys(SHEETS)) {
      await page.evaluate((name) => dress(name), name);
      const dressed = await all();
      const changed = Object.keys(bare).filter((key) => JSON.stringify(bare[key]) !== JSON.stringify(dressed[key]));
      const what = changed.slice(0, 3).map((key) => [key, ...difference(bare[key], dressed[key])]);
      assert.deepEqual(what, [], `${name} changes ${changed.length} elements`);
      const withMap = await own();
      await run((map) => map.toggleAttribute("hidden", true));
      assert.deepEqual(await own(), withMap, `the map changes a page with ${name}`);
      await run((map) => map.removeAttribute("hidden"));
    }
  },
);

function helpers() {
  window.computed = (element) => {
    const style = getComputedStyle(element);
    // Ignores properties that follow from the width of the page.
    const names = [
      "color",
      "background-color",
      "font-weight",
      "font-style",
      "text-transform",
      "display",
      "border-top-width",
      "border-radius",
      "padding-left",
      "margin-top",
      "fill",
      "stroke",
      "float",
      "position",
      "line-height",
      "letter-spacing",
      "box-sizing",
      "text-align",
      "cursor",
      "opacity",
    ];
    return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)]));
  };
  window.dress = (name) => {
    const links = [...document.querySelectorAll("link[rel=stylesheet]")];
    links.forEach((link) => (link.disabled = !link.href.endsWith(`/${name}.css`)));
    const link = links.find((link) => !link.disabled);
    return link.sheet ?? new Promise((resolve) => (link.onload = () => resolve(null)));
  };
}

// The computed styles of those elements inside, by their position.
function inside(map, which) {
  const elements = [...map.shadowRoot.querySelectorAll(which)].filter(
    (element) => !element.matches("option, optgroup"),
  );
  return Object.fromEntries(
    elements.map((element, n) => [
      `${n} ${element.localName}.${element.getAttribute("class")}`,
      window.computed(element),
    ]),
  );
}

function difference(before, after) {
  return Object.keys(before)
    .filter((name) => before[name] !== after[name])
    .map((name) => `${name}: ${before[name]} became ${after[name]}`);
}
