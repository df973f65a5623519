// Files for readers: made in their browser, named for what they hold, and readable by other programs.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import { Resvg } from "@resvg/resvg-js";
import { until } from "./harness.mjs";
import { hostTest } from "./host.mjs";
import { unlike } from "./pixels.mjs";
import { POLICY } from "./server.mjs";

const LAYERS = "events ties relation-tension relation-rivalry relation-cooperation relation-dialogue relation-alliance";
const FONTS = { font: { loadSystemFonts: true, defaultFontFamily: "DejaVu Sans" } };
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

const DOSSIER = new URL("../../data/sco/dossier.json", import.meta.url);
const VERSION = JSON.parse(await readFile(DOSSIER, "utf8"))[0].version;
const table = (bytes) => parse(bytes, { bom: true, columns: true });

for (const [what, attributes, colorScheme] of [
  ["a day of many standings", 'date="2014-06-03"', "light"],
  ["a day of every layer", `date="2005-07-05" layers="${LAYERS}"`, "dark"],
  ["a comparison", 'date="2026-09-01" compare="2001-06-15"', "light"],
]) {
  hostTest(
    `pictures of ${what}: an SVG that another program draws alike, and the same as PNG of twice the size, ${colorScheme}`,
    MAP(attributes),
    // No image but our own icon: neither `blob:` nor `data:`.
    { server: { policy: `${POLICY}; img-src 'self'; require-trusted-types-for 'script'` }, context: { colorScheme } },
    async ({ page, run }) => {
      await sheet(page, run);
      const svg = await saved(page, "svg");
      const { date, compare } = await run((map) => map.state);
      const name = compare ? `sco-map-${date}-compared-${compare}` : `sco-map-${date}`;
      assert.equal(svg.name, `${name}.svg`);
      const text = svg.bytes.toString();
      assert.equal(text, await run((map) => map.toSVG()));
      const drawn = new Resvg(text, { ...FONTS, fitTo: { mode: "zoom", value: 2 } }).render();
      const [width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(text).slice(1).map(Number);
      assert.deepEqual([drawn.width, drawn.height], [width * 2, height * 2].map(Math.round), "the second drawing");
      const png = await saved(page, "png");
      assert.equal(png.name, `${name}.png`);
      assert.deepEqual(
        [16, 20].map((at) => png.bytes.readUInt32BE(at)),
        [width, height].map((px) => Math.floor(px) * 2),
      );
      for (const [program, picture, most] of [
        ["the browser", text, 0.002],
        ["resvg", drawn.asPng(), 0.03],
      ]) {
        const apart = await unlike(page, png.bytes, picture);
        assert.ok(apart < most, `${(apart * 100).toFixed(2)} % of the PNG is unlike what ${program} draws`);
      }
      await page.getByText("Your file is ready.").waitFor();
    },
  );
}

hostTest("a picture names the number of its sources and the link to them", MAP(), {}, async ({ page, run }) => {
  await sheet(page, run);
  const texts = (svg) => [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text.replaceAll("&amp;", "&"));
  const svg = texts((await saved(page, "svg")).bytes.toString()).join(" ");
  const [, count, link] = /(\d+) sources of what the map shows on 3 July 2007: (\S+)$/.exec(svg) ?? assert.fail(svg);
  await page.locator(".root .sheet .close").click();
  await page.getByRole("tab", { name: "Sources" }).click();
  assert.equal(await page.locator(".root .all-sources .sources").last().locator("li").count(), Number(count));
  assert.equal(link, page.url());
  assert.ok(svg.includes(`Data version ${VERSION} of `), svg);
  assert.match(svg, /As of 1 September 2026\. Data version .* Borders and names .* Made with Natural Earth\./);
});

hostTest("the sheet says that a file could not be made", MAP(), {}, async ({ page, run }) => {
  await sheet(page, run);
  await page.evaluate(() => (HTMLCanvasElement.prototype.toBlob = (made) => made(null)));
  await page.locator(".root .save-png").press("Enter");
  await page.getByText("could not make this file").waitFor();
  assert.match((await saved(page, "svg")).bytes.toString(), /^<svg/);
});

hostTest(
  "a table is saved as it is shown",
  MAP('date="2014-06-03" compare="2001-06-15"'),
  {},
  async ({ page, run }) => {
    await until("there is a map", () => run((map) => !!map.state));
    await page.getByRole("tab", { name: "Table" }).click();
    for (const [name, head] of [
      ["Countries", "Western sites"],
      ["Sites", "Users over time"],
      ["Events", "Event"],
      ["Relations", null],
    ]) {
      await page.locator(".choice").getByRole("button", { name, exact: true }).click();
      if (head) await page.locator(".tables").getByRole("button", { name: head, exact: true }).click();
      const { name: file, bytes } = await saved(page, "table");
      assert.equal(file, `sco-map-2014-06-03-${name.toLowerCase()}-as-shown-data-${VERSION}.csv`);
      const shown = page.locator(".tables tr");
      const cells = (rows) => rows.map((row) => [...row.cells].map((cell) => cell.textContent.trim()));
      assert.deepEqual(parse(bytes, { bom: true }), await shown.evaluateAll(cells), name);
      await page.locator(".table-head").getByText("Your file is ready.").waitFor();
    }
  },
);

hostTest("data: what is on the map, with sources, read back equal", MAP(), {}, async ({ page, run, server }) => {
  await sheet(page, run);
  const before = server.requests.length;
  const json = await saved(page, "json");
  assert.equal(json.name, "sco-map-2007-07-03.json");
  const all = JSON.parse(json.bytes);
  assert.equal(all.date, "2007-07-03");
  assert.match(all.sentence, /79 sites/);
  const day = await run((map) => map.data());
  const isCounted = ({ bloc, holds, use }) => bloc === "western" && holds === "surely" && use === "based";
  assert.equal(all.sites.filter(isCounted).length, 79);
  assert.equal(all.sites.find(({ id }) => id === "eskan-village").presumed, true);
  assert.equal(all.countries.find(({ country }) => country === "CHN").coverage, "none");
  assert.equal(all.coverage.find(({ country }) => country === "IRQ").completeness, "main");
  assert.match(all.counted, /NATO members/);
  assert.equal(all.version, VERSION, "it says which version of the facts it is");
  assert.ok(all.revised);
  assert.deepEqual(
    all.sites.filter(({ holds }) => holds === "surely").map(({ id, lon, lat }) => [id, lon, lat]),
    day.sites.map(({ id, lon, lat }) => [id, lon, lat]),
  );
  const manas = all.sites.find(({ id }) => id === "manas");
  assert.equal(manas.from, "2001-12", "the date is as precise as the fact");
  assert.ok(manas.source.length > 20 && manas.source.every((link) => /^https?:/.test(link)), "each has its sources");
  for (const name of ["countries", "sites", "events", "relations"]) {
    const csv = await saved(page, name);
    assert.equal(csv.name, `sco-map-2007-07-03-${name}-data-${VERSION}.csv`);
    const rows = table(csv.bytes).map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([column, text]) => {
          if (LISTS.includes(column)) return [column, text.split("; ").filter(Boolean)];
          if (["overseas", "presumed", "one_way"].includes(column)) return [column, text === "yes"];
          return [column, ["lon", "lat"].includes(column) ? +text : text || null];
        }),
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
    assert.equal(name, `sco-map-2007-07-03-compared-2001-06-15-changes-data-${VERSION}.csv`);
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
