// The picture that stands there before the program: at once, without script, in the same place as the map.
import assert from "node:assert/strict";
import { pageTest, until } from "./harness.mjs";
import { hostTest } from "./host.mjs";

const TABLE = Array.from({ length: 40 }, (_, n) => `<tr><td>Row ${n}</td></tr>`).join("");
const SNIPPET = `<h1>Article</h1><p>Before</p><sco-map><svg viewBox="0 0 872 834" width="100%" role="img" aria-label="Map"><image href="poster.svg" width="872" height="834"/></svg><p>Sentence</p><table>${TABLE}</table></sco-map><p id="after">After</p>`;

// How much of what was seen has moved since the page was opened.
const SHIFTS = () => {
  window.shifts = [];
  new PerformanceObserver((list) => list.getEntries().forEach(({ value, sources }) => window.shifts.push([value, sources.map(({ node }) => node?.nodeName)]))).observe({ type: "layout-shift", buffered: true });
};

for (const [width, height] of [[1200, 800], [600, 900], [360, 740]]) {
  const context = { viewport: { width, height } };
  pageTest(`the map takes the place of the poster without a jump, ${width} px wide`, { context, path: null }, async ({ page, server }) => {
    await page.addInitScript(SHIFTS);
    await page.goto(server.origin);
    const box = (part) => page.locator(part).first().evaluate((element) => { const { x, y, width, height } = element.getBoundingClientRect(); return [x, y, width, height].map((n) => Math.round(n)); });
    await page.locator(".root .map").waitFor();
    const map = await box(".root .map");
    const camera = await ground(page, ".root");
    await page.waitForTimeout(500);
    assert.deepEqual(await page.evaluate(() => window.shifts), []);
    // The poster once more, as it stood there before.
    const bare = await page.context().browser().newContext({ ...context, javaScriptEnabled: false });
    const before = await bare.newPage();
    await before.goto(server.origin);
    const poster = await before.locator(".poster .map").boundingBox();
    assert.deepEqual([poster.x, poster.y, poster.width, poster.height].map(Math.round), map);
    const [x, y] = await ground(before, ".poster");
    assert.ok(Math.hypot(x - camera[0], y - camera[1]) < 4, `Kyrgyzstan was at ${x}, ${y} and is at ${camera}`);
    await bare.close();
  });
  hostTest(`in an article nothing that is seen moves, ${width} px wide`, SNIPPET, { context }, async ({ page }) => {
    await page.evaluate(SHIFTS);
    await page.goto(page.url());
    await page.evaluate(SHIFTS);
    await page.locator(".root .map").waitFor();
    await page.waitForTimeout(500);
    const all = await page.evaluate(() => window.shifts);
    assert.equal(all.reduce((sum, [value]) => sum + value, 0), 0, JSON.stringify(all));
  });
}

// Where the middle of Kyrgyzstan is seen, which is drawn by both.
function ground(page, root) {
  return page.locator(`${root} .stage > svg`).first().evaluate((picture) => {
    const text = [...picture.querySelectorAll("text")].find((text) => /^russia$/i.test(text.textContent));
    const { x, y, width, height } = text.getBoundingClientRect();
    return [x + width / 2, y + height / 2];
  });
}

pageTest("without script there are picture, sentence, key and tables, and why there is no more", { context: { javaScriptEnabled: false } }, async ({ page }) => {
  for (const part of [".sentence", ".map", ".date", ".legend", ".foot", "table >> nth=0", "table >> nth=1"]) assert.ok(await page.locator(`.poster ${part}`).isVisible(), part);
  assert.match(await page.locator(".poster .sentence").innerText(), /six members and four observers/);
  assert.equal(await page.locator(".poster :is(button, input, select, [tabindex])").count(), 0);
});

pageTest("a view that the poster does not show never shows it", { path: "/embed.html?date=2014-06-03", context: { javaScriptEnabled: true }, server: { breaks: { "/app/sco-map_bg.wasm": { status: 503 } } }, allows: [/Failed to load/, /could not be shown/, /preload/] }, async ({ page }) => {
  await page.getByText("The interactive map cannot be shown here.").waitFor();
  assert.equal(await page.locator("sco-map").evaluate((map) => getComputedStyle(map.querySelector(".poster")).visibility), "visible", "a poster of another day is better than nothing");
});
