// What is quiet, so that the map is heard: heights of title and controls, and colours of the rest.
import assert from "node:assert/strict";
import { phone } from "./fingers.mjs";
import { becomes, pageTest, rested, shown } from "./harness.mjs";

const at = (width, height, query = "") => ({ path: `/embed.html${query}`, context: { viewport: { width, height } } });

// The number of lines of a text that are in sight.
const lines = (page, part) =>
  page.evaluate((part) => {
    const root = document.querySelector("sco-map").shadowRoot;
    const text = root.querySelector(part);
    const card = text.closest(".card")?.getBoundingClientRect() ?? { bottom: innerHeight };
    const range = document.createRange();
    range.selectNodeContents(text);
    const bottoms = [...range.getClientRects()].filter(({ width, height }) => width > 4 && height > 12);
    return new Set(bottoms.map(({ bottom }) => Math.round(bottom)).filter((bottom) => bottom <= card.bottom)).size;
  }, part);

pageTest(
  "on a phone each step shows at least four lines of its text, and the map",
  { ...at(360, 640, "?step=six-members"), context: phone(360, 640) },
  async ({ page }) => {
    await shown(page);
    await page.locator(".root .story .text").waitFor();
    const place = () => page.locator(".root .controls .place").innerText();
    const [, count] = (await place()).match(/of (\d+)/);
    for (let step = 1; step <= count; step++) {
      await becomes(place, `${step} of ${count}`);
      await rested(page);
      const seen = await lines(page, ".story .text");
      assert.ok(seen >= 4, `step ${step}: ${seen} lines`);
      const { map, view } = await page.evaluate(() => {
        const root = document.querySelector("sco-map").shadowRoot;
        const height = (part) => root.querySelector(part).getBoundingClientRect().height;
        return { map: height(".map"), view: height(".view") };
      });
      assert.ok(map >= 0.449 * view, `step ${step}: the map has ${map} of ${view} px`);
      await page.locator(".root .story .later").tap();
    }
  },
);

pageTest("the title takes one line in a column, two on a phone", at(680, 640), async ({ page }) => {
  await shown(page);
  for (const [width, most] of [
    [1180, 1],
    [860, 1],
    [680, 1],
    [480, 2],
    [360, 2],
  ]) {
    await page.setViewportSize({ width, height: 640 });
    await rested(page);
    assert.ok((await lines(page, "h1")) <= most, `${width} px: ${await lines(page, "h1")} lines`);
  }
});

pageTest(
  "the buttons on a phone's map take little of it, and each is reached by a finger",
  { ...at(360, 640), context: phone(360, 640) },
  async ({ page }) => {
    await shown(page);
    const { map, buttons } = await page.evaluate(() => {
      const root = document.querySelector("sco-map").shadowRoot;
      const box = (part) => part.getBoundingClientRect().toJSON();
      const all = [...root.querySelectorAll(".camera > button, .camera summary")];
      return { map: box(root.querySelector(".map")), buttons: all.map(box).filter(({ height }) => height) };
    });
    const area = (boxes) => boxes.reduce((sum, { width, height }) => sum + width * height, 0);
    for (const { width, height } of buttons) assert.ok(width >= 44 && height >= 44, `${width} × ${height}`);
    const share = area(buttons) / area([map]);
    assert.ok(share < 0.06, `${Math.round(share * 100)} %`);
  },
);
