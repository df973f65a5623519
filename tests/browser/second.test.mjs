// The second part of the program: it comes by itself or at the first wish, and the reader is told when it does not.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { DIST, becomes, pageTest, rested, until } from "./harness.mjs";
import { hostTest } from "./host.mjs";
import { TEXTS } from "./texts.mjs";

const FILE = "/app/sco-map_reading.wasm";
const MAP = '<sco-map loading="eager"></sco-map>';
const MISSING = /^console error: Failed to load resource/;
const BYTES = existsSync(DIST + FILE) ? readFileSync(DIST + FILE) : Buffer.from("");

const broken = (body) => ({ body, br: null, gzip: null });
// Another build names another first part.
const other = Buffer.from(BYTES.toString("latin1").replace(/(?<=part-)[0-9a-f]/, "x"), "latin1");

// Ways to fail.
const LOSSES = {
  "is missing": { status: 404, type: "text/plain", ...broken(Buffer.from("no")) },
  "is a page": { type: "text/html", ...broken(Buffer.from("<!doctype html>")) },
  "is cut off": broken(BYTES.subarray(0, BYTES.length / 2)),
  "is of another build": broken(other),
};

// Places that need it, what stands there when it has come, and what then has the focus.
const WISHES = {
  "a card that the page opens": [(map) => map.select("KGZ"), ".panel h2"],
  "a comparison": [(map) => (map.compare = "2026-09-01"), ".panel h2"],
  "the story": [(map) => map.shadowRoot.querySelector(".tab-story").click(), ".story h2"],
  "the table": [(map) => map.shadowRoot.querySelector(".tab-table").click(), ".tables table"],
  "the list of sources": [(map) => map.shadowRoot.querySelector(".tab-sources").click(), ".all-sources h2"],
  "the sheet of layers": [(map) => map.shadowRoot.querySelector(".open-layers").click(), ".sheet .legend input"],
  "the sheet with a field for the date": [
    (map) => map.shadowRoot.querySelector(".time .date").click(),
    ".sheet .moment input",
  ],
};

const isThere = (run) => until("there is a map", () => run((map) => !!map.state));

for (const [what, loss] of Object.entries(LOSSES))
  for (const [where, [wish, there]] of Object.entries(WISHES)) {
    const breaks = { [FILE]: loss };
    hostTest(
      `${where} says that the second part ${what}, and a reader can try again`,
      MAP,
      { server: { breaks }, allows: [MISSING] },
      async ({ page, run }) => {
        await isThere(run);
        await run(wish);
        const notice = page.getByRole("alert").filter({ visible: true }).first();
        await notice.waitFor();
        await rested(page); // It was asked for by itself and by the wish.
        assert.equal(await notice.locator("p").innerText(), TEXTS.reading);
        assert.equal(await page.getByRole("alert").count(), 1, "it is said twice");
        assert.equal(await page.locator(`sco-map ${there}`).count(), 0);
        delete breaks[FILE];
        await notice.getByRole("button", { name: TEXTS.retry }).press("Enter");
        await page.locator(`sco-map ${there}`).first().waitFor();
        await becomes(() => page.getByRole("alert").count(), 0);
        await until("something of the map has the focus", () => run((map) => !!map.shadowRoot.activeElement));
      },
    );
  }

hostTest("it comes by itself after the first picture, once for all maps of a page", MAP + MAP, {}, async (visit) => {
  const { page, run, server } = visit;
  const asked = () => server.requests.filter((path) => path === FILE).length;
  await isThere(run);
  await until("it is fetched", async () => asked() > 0);
  await rested(page);
  await run((map) => map.select("KGZ"));
  await page.locator("sco-map .panel h2").first().waitFor();
  assert.equal(asked(), 1);
});

hostTest(
  "a choice on the map before it is there opens the card when it comes, with the focus",
  MAP,
  {},
  async ({ page, run }) => {
    let release;
    const held = new Promise((resolve) => (release = resolve));
    await page.route(`**${FILE}`, async (route) => (await held, route.continue()));
    await page.reload();
    await isThere(run);
    await page.locator('sco-map .stage [tabindex="0"]').press("Enter");
    await page.locator("sco-map .card .waits").waitFor();
    release();
    await page.locator("sco-map .panel h2").waitFor();
    await becomes(() => run((map) => map.shadowRoot.activeElement?.localName), "h2");
  },
);

hostTest("a search before it is there finds when it comes", MAP, {}, async ({ page, run }) => {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route(`**${FILE}`, async (route) => (await held, route.continue()));
  await page.reload();
  await isThere(run);
  const field = page.locator("sco-map").getByRole("searchbox");
  await field.fill("Manas");
  await page.locator("sco-map .finds .waits").waitFor();
  release();
  await page.locator("sco-map .finds button").first().waitFor();
  await field.press("Enter");
  await page.locator("sco-map .panel h2").waitFor();
});

// With such a link, the poster stays until all is there.
for (const [query, there] of [
  ["?view=table", ".tables table"],
  ["?view=sources", ".all-sources"],
  ["?step=manas-stays", ".story h2"],
  ["?select=KGZ", ".panel h2"],
  ["?date=2026-09-01&compare=2007-07-03", ".panel h2"],
])
  pageTest(`${query} opens with it`, { path: null }, async ({ page, server }) => {
    await page.addInitScript((there) => {
      window.seen = new Promise((resolve) =>
        addEventListener("map-ready", ({ target }) => resolve(!!target.shadowRoot.querySelector(there))),
      );
    }, there);
    await page.goto(`${server.origin}/embed.html${query}`);
    assert.equal(await page.evaluate(() => window.seen), true);
  });

pageTest("a page that is read below its map waits for it", { path: null }, async ({ page, server }) => {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route("**/sco-map.js", async (route) => (await held, route.continue()));
  await page.addInitScript(() => {
    window.seen = new Promise((resolve) =>
      addEventListener("map-ready", ({ target }) => resolve(!!target.shadowRoot.querySelector(".tables table"))),
    );
  });
  await page.goto(`${server.origin}/`, { waitUntil: "commit" });
  await page.locator(".poster .lists, .poster table").first().waitFor({ state: "attached" });
  await page.evaluate(() => scrollTo(0, 900));
  release();
  assert.equal(await page.evaluate(() => window.seen), true);
});

pageTest(
  "a link to a list opens the map and says so if it is lost",
  { path: "/embed.html?view=table", allows: [MISSING], server: { breaks: { [FILE]: LOSSES["is missing"] } } },
  async ({ page }) => {
    await page.getByRole("alert").first().waitFor();
    assert.equal(await page.getByRole("alert").locator("p").innerText(), TEXTS.reading);
    assert.ok(await page.evaluate(() => !!document.querySelector("sco-map").state));
  },
);

pageTest(
  "a page of its own says once that it is lost",
  { path: "/?select=KGZ", allows: [MISSING], server: { breaks: { [FILE]: LOSSES["is missing"] } } },
  async ({ page }) => {
    await page.getByRole("alert").first().waitFor();
    await rested(page);
    assert.deepEqual(await page.getByRole("alert").locator("p").allInnerTexts(), [TEXTS.reading]);
  },
);

hostTest(
  "it comes by itself when there is a network again",
  MAP,
  { server: { breaks: {} }, allows: [MISSING] },
  async ({ page, run }) => {
    await page.route(`**${FILE}`, (route) => route.abort());
    await page.reload();
    await isThere(run);
    await run((map) => map.select("KGZ"));
    await page.getByRole("alert").waitFor();
    await page.unroute(`**${FILE}`);
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await page.locator("sco-map .panel h2").waitFor();
    await becomes(() => page.getByRole("alert").count(), 0);
  },
);
