// Files for readers: made in their browser, named for what they hold, and readable by other programs.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import { Resvg } from "@resvg/resvg-js";
import { until } from "./harness.mjs";
import { hostTest } from "./host.mjs";
import { differing } from "./pixels.mjs";
import { POLICY } from "./server.mjs";

const BLOBS = { policy: `${POLICY}; img-src 'self' blob:` };
const MAP = (attributes = "") => `<sco-map loading="eager" ${attributes}></sco-map>`;
const LISTS = ["source", "operators", "countries", "places", "from_parties", "to_parties"];

async function sheet(page, run) {
  await until("there is a map", () => run((map) => !!map.state));
  await page.locator(".root .open-download").click();
  await page.locator(".root .save-json").waitFor();
}

// Presses a button of the sheet; resolves to the file's name and bytes.
async function saved(page, what) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(`.root .save-${what}`).press("Enter"),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

const table = (bytes) => parse(bytes, { bom: true, columns: true });

hostTest(
  "pictures: an SVG that another program draws alike, a PNG of twice the size",
  MAP('date="2014-06-03"'),
  { server: BLOBS },
  async ({ page, run }) => {
    await sheet(page, run);
    const svg = await saved(page, "svg");
    assert.equal(svg.name, "sco-map-2014-06-03.svg");
    const text = svg.bytes.toString();
    assert.equal(text, await run((map) => map.toSVG()));
    const drawn = new Resvg(text, { font: { loadSystemFonts: true, defaultFontFamily: "DejaVu Sans" } }).render();
    const [width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(text).slice(1).map(Number);
    assert.deepEqual([drawn.width, drawn.height], [width, height].map(Math.round), "the size of the second drawing");
    const apart = await differing(page, drawn.asPng(), text, { x: 0, y: 0, width: drawn.width, height: drawn.height });
    assert.ok(apart < 0.05, `${(apart * 100).toFixed(1)} % is drawn otherwise`);
    const png = await saved(page, "png");
    assert.equal(png.name, "sco-map-2014-06-03.png");
    assert.deepEqual(
      [16, 20].map((at) => png.bytes.readUInt32BE(at)),
      [width, height].map((px) => Math.floor(px) * 2),
    );
    await page.getByText("The file is made.").waitFor();
  },
);

hostTest(
  "where a page's policy forbids the picture, the sheet says so",
  MAP(),
  { allows: [/blob:/, /policy:/] },
  async ({ page, run }) => {
    await sheet(page, run);
    await page.locator(".root .save-png").press("Enter");
    await page.getByText("could not make this file").waitFor();
    assert.match((await saved(page, "svg")).bytes.toString(), /^<svg/);
  },
);

hostTest("data: what is on the map, with sources, read back equal", MAP(), {}, async ({ page, run, server }) => {
  await sheet(page, run);
  const before = server.requests.length;
  const json = await saved(page, "json");
  assert.equal(json.name, "sco-map-2007-07-03.json");
  const all = JSON.parse(json.bytes);
  assert.equal(all.date, "2007-07-03");
  assert.match(all.sentence, /74 sites/);
  const day = await run((map) => map.data());
  const isCounted = ({ bloc, holds, use }) => bloc === "western" && holds === "surely" && use === "based";
  assert.equal(all.sites.filter(isCounted).length, 74);
  assert.equal(all.sites.find(({ id }) => id === "eskan-village").presumed, "yes");
  assert.equal(all.countries.find(({ country }) => country === "CHN").coverage, "not-covered");
  assert.equal(all.coverage.find(({ country }) => country === "IRQ").completeness, "main");
  assert.match(all.counted, /NATO members/);
  assert.ok(all.version && all.revised, "it says which version of the facts it is");
  assert.deepEqual(
    all.sites.filter(({ holds }) => holds === "surely").map(({ id, lon, lat }) => [id, +lon, +lat]),
    day.sites.map(({ id, lon, lat }) => [id, lon, lat]),
  );
  const manas = all.sites.find(({ id }) => id === "manas");
  assert.equal(manas.from, "2001-12", "the date is as precise as the fact");
  assert.ok(manas.source.length > 20 && manas.source.every((link) => /^https?:/.test(link)), "each has its sources");
  for (const name of ["countries", "sites", "events", "relations"]) {
    const csv = await saved(page, name);
    assert.equal(csv.name, `sco-map-2007-07-03-${name}.csv`);
    const rows = table(csv.bytes).map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([column, text]) => [
          column,
          LISTS.includes(column) ? text.split("; ").filter(Boolean) : text || null,
        ]),
      ),
    );
    assert.deepEqual(rows, all[name], name);
    assert.ok(
      rows.every(({ source }) => source.length),
      `each of ${name} has a source`,
    );
  }
  const asked = server.requests.slice(before).filter((path) => !/sco-map-(save|svg)\.js$/.test(path));
  assert.deepEqual(asked, [], "a file is made without a request");
});

hostTest(
  "the changes of a comparison, and the name says between what",
  MAP('date="2007-07-03" compare="2001-06-15"'),
  {},
  async ({ page, run }) => {
    await sheet(page, run);
    const { name, bytes } = await saved(page, "changes");
    assert.equal(name, "sco-map-2007-07-03-compared-2001-06-15-changes.csv");
    const rows = table(bytes);
    const count = (what) => rows.filter(({ change }) => change === what).length;
    assert.equal(count("standing"), 4);
    assert.ok(count("site-opened") > 10 && count("site-closed") > 0);
    assert.ok(rows.every(({ source }) => /^http/.test(source)));
  },
);

hostTest(
  "a layer that is off is not in the file",
  MAP('layers="-sites-russian -observer"'),
  {},
  async ({ page, run }) => {
    await sheet(page, run);
    const all = JSON.parse((await saved(page, "json")).bytes);
    assert.equal(all.sites.filter(({ bloc }) => bloc === "russian").length, 0);
    assert.deepEqual([...new Set(all.countries.map(({ standing }) => standing))], ["member"]);
  },
);

hostTest(
  "the map opens the table of sites that it has made",
  MAP(),
  { allows: [/found “holds”/] },
  async ({ page, run }) => {
    await sheet(page, run);
    const { bytes } = await saved(page, "sites");
    const before = (await run((map) => map.data())).sites;
    const opened = page.evaluate(
      () =>
        new Promise((told) =>
          ["map-ready", "map-error"].forEach((name) =>
            addEventListener(name, (event) => told([name, event.detail?.problems]), { capture: true, once: true }),
          ),
        ),
    );
    await run((map, text) => (map.dossier = new Blob([text], { type: "text/csv" })), bytes.toString());
    assert.deepEqual((await opened)[0], "map-ready", JSON.stringify(await opened));
    await run((map) => map.goTo("2007-07-03"));
    const after = (await run((map) => map.data())).sites;
    assert.deepEqual(new Set(after.map(({ id }) => id)), new Set(before.map(({ id }) => id)));
  },
);
