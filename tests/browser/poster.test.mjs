// The poster before the program: it appears at once, without script, in the position of the map.
import assert from "node:assert/strict";
import { pageTest, rested, until } from "./harness.mjs";
import { hostTest } from "./host.mjs";
import { shares } from "./pixels.mjs";
import { TEXTS } from "./texts.mjs";

const TABLE = Array.from({ length: 40 }, (_, n) => `<tr><td>Row ${n}</td></tr>`).join("");
const SNIPPET = `<h1>Article</h1><p>Before</p><sco-map><svg viewBox="0 0 872 834" width="100%" role="img" aria-label="Map"><image href="poster.svg" width="872" height="834"/></svg><p>Sentence</p><table>${TABLE}</table></sco-map><p id="after">After</p>`;

// As docs/embedding.md asks for it: the height of the map is that of its place before it is one.
const SITE = "sco-map { display: block; height: 640px; overflow: auto }";

// The layout shift since the page was opened.
const SHIFTS = () => {
  window.shifts = [];
  new PerformanceObserver((list) =>
    list
      .getEntries()
      .forEach(({ value, sources }) => window.shifts.push([value, sources.map(({ node }) => node?.nodeName)])),
  ).observe({ type: "layout-shift", buffered: true });
};

for (const [width, height] of [
  [1200, 800],
  [600, 900],
  [360, 740],
]) {
  const context = { viewport: { width, height } };
  const take =
    (at) =>
    async ({ page, server }) => {
      await page.addInitScript(SHIFTS);
      await page.goto(server.origin + at);
      const box = (part) =>
        page
          .locator(part)
          .first()
          .evaluate((element) => {
            const { x, y, width, height } = element.getBoundingClientRect();
            return [x, y, width, height].map((n) => Math.round(n));
          });
      await page.locator(".root .map").waitFor();
      const map = await box(".root .map");
      const camera = await ground(page, ".root");
      await rested(page);
      assert.deepEqual(await page.evaluate(() => window.shifts), []);
      // The poster again, as it was before.
      const bare = await page
        .context()
        .browser()
        .newContext({ ...context, javaScriptEnabled: false });
      const before = await bare.newPage();
      await before.goto(server.origin + at);
      const poster = await before.locator(".poster .map").boundingBox();
      assert.deepEqual([poster.x, poster.y, poster.width, poster.height].map(Math.round), map);
      const [x, y] = await ground(before, ".poster");
      assert.ok(Math.hypot(x - camera[0], y - camera[1]) < 4, `Kyrgyzstan was at ${x}, ${y} and is at ${camera}`);
      await bare.close();
    };
  for (const at of ["/", "/embed.html"])
    pageTest(
      `the map takes the place of the poster without a jump, ${at}, ${width} px wide`,
      { context, path: null },
      take(at),
    );
  const article = `<link rel="stylesheet" href="site.css">${SNIPPET}`;
  const server = { breaks: { "/site.css": { type: "text/css", body: Buffer.from(SITE) } } };
  hostTest(
    `in an article nothing that is seen moves, ${width} px wide`,
    article,
    { context, server },
    async ({ page }) => {
      await page.evaluate(SHIFTS);
      await page.goto(page.url());
      await page.evaluate(SHIFTS);
      await page.locator(".root .map").waitFor();
      await rested(page);
      const all = await page.evaluate(() => window.shifts);
      assert.equal(
        all.reduce((sum, [value]) => sum + value, 0),
        0,
        JSON.stringify(all),
      );
    },
  );
}

// The position of the middle of Kyrgyzstan, which poster and map both draw.
function ground(page, root) {
  return page
    .locator(`${root} .stage > svg`)
    .first()
    .evaluate((picture) => {
      const text = [...picture.querySelectorAll("text")].find((text) => /^russia$/i.test(text.textContent));
      const { x, y, width, height } = text.getBoundingClientRect();
      return [x + width / 2, y + height / 2];
    });
}

pageTest(
  "without script there are picture, sentence, key and a table, and why there is no more",
  { context: { javaScriptEnabled: false } },
  async ({ page }) => {
    for (const part of [".sentence", ".map", ".date", ".key-line", ".foot", "table"])
      assert.ok(await page.locator(`.poster ${part}`).isVisible(), part);
    assert.match(await page.locator(".poster .sentence").innerText(), /six members and four observers/);
    assert.equal(await page.locator(".poster :is(button, input, select, [tabindex])").count(), 0);
  },
);

pageTest(
  "without script all tables, the story and the sources are a link away",
  { context: { javaScriptEnabled: false } },
  async ({ page }) => {
    const sentence = await page.locator(".poster .sentence").innerText();
    await page.getByRole("link", { name: "Story, tables and sources as text" }).click();
    assert.equal(await page.locator(".sentence").innerText(), sentence);
    const captions = await page.locator("table:visible caption").allInnerTexts();
    assert.deepEqual(
      captions.map((caption) => caption.split(" ")[0]),
      ["Countries", "Sites", "Events", "Relations"],
    );
    const sites = page.locator("table").nth(1).locator("tbody tr");
    await until("all sites of the day are rows", async () => (await sites.filter({ visible: true }).count()) >= 54);
    assert.ok((await page.locator("article h2").filter({ visible: true }).count()) > 10, "the steps of the story");
    assert.ok((await page.locator(".sources li a").filter({ visible: true }).count()) > 200, "the sources");
    assert.equal(await page.locator("button, input, select, [tabindex]").count(), 0);
    await page.getByRole("link", { name: "Map" }).click();
    await page.locator(".poster .map").waitFor();
  },
);

pageTest(
  "a view that the poster does not show never shows it",
  {
    path: "/embed.html?date=2014-06-03",
    context: { javaScriptEnabled: true },
    server: { breaks: { "/app/sco-map_bg.wasm": { status: 503 } } },
    allows: [/Failed to load/, /could not be shown/, /preload/],
  },
  async ({ page }) => {
    await page.getByText(TEXTS.script).waitFor();
    assert.equal(
      await page.locator("sco-map").evaluate((map) => getComputedStyle(map.querySelector(".poster")).visibility),
      "visible",
      "a poster of another day is better than nothing",
    );
  },
);

const MEMBER = "#a8c0d8";
const LAND = "#f8f5f0";
const BLACK = "#000000";

// Most of a picture without colours would be black.
async function isPainted(page, picture) {
  const seen = await shares(page, await picture.screenshot(), [MEMBER, LAND, BLACK]);
  assert.ok(seen[MEMBER] > 0.1 && seen[LAND] > 0.05 && seen[BLACK] < 0.002, JSON.stringify(seen));
}

for (const [what, policy, allows] of [
  ["any style", "default-src 'none'", [/style-src|Applying inline style|policy:|favicon/]],
  ["nothing that is documented", "default-src 'none'; style-src 'unsafe-inline'", [/favicon/]],
]) {
  pageTest(
    `the picture's file has its colours under a policy that forbids ${what}`,
    { path: "/poster.svg", server: { policy }, allows },
    async ({ page }) => {
      await isPainted(page, page.locator("svg").first());
    },
  );
}

pageTest(
  "the poster has its colours where its stylesheet is lost",
  {
    path: "/embed.html",
    server: { breaks: { "/style.css": { status: 404 }, "/sco-map.js": { status: 404 } } },
    allows: [/Failed to load resource/, /preload/],
  },
  async ({ page }) => {
    await isPainted(page, page.locator(".poster .stage > svg"));
    const key = await page.locator(".poster .key").first().boundingBox();
    assert.deepEqual([key.width, key.height], [22, 14], "signs of the key keep their size");
  },
);

for (const colorScheme of ["light", "dark"]) {
  hostTest(
    `the picture follows the colours of the page around, ${colorScheme}`,
    `<meta name="color-scheme" content="light dark"><img src="poster.svg" width="872" alt="Map">`,
    { context: { colorScheme } },
    async ({ page }) => {
      const seen = await shares(page, await page.locator("img").screenshot(), [MEMBER, "#3f5d80", BLACK]);
      const [shown, other] = colorScheme === "light" ? [MEMBER, "#3f5d80"] : ["#3f5d80", MEMBER];
      assert.ok(seen[shown] > 0.1 && seen[other] < 0.01 && seen[BLACK] < 0.002, JSON.stringify(seen));
    },
  );
}
