// What is quiet, so that the map is heard: heights of title and controls, and colours of the rest.
import assert from "node:assert/strict";
import { phone } from "./fingers.mjs";
import { pageTest, rested, shown, until } from "./harness.mjs";

const at = (width, height, query = "") => ({ path: `/embed.html${query}`, context: { viewport: { width, height } } });

// The number of lines of some texts that are in sight.
const lines = (page, part) =>
  page.evaluate((part) => {
    const root = document.querySelector("sco-map").shadowRoot;
    const bottoms = [...root.querySelectorAll(part)].flatMap((text) => {
      const card = text.closest(".card")?.getBoundingClientRect() ?? { bottom: innerHeight };
      const range = document.createRange();
      range.selectNodeContents(text);
      const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 4 && height > 12);
      return boxes.map(({ bottom }) => Math.round(bottom)).filter((bottom) => bottom <= card.bottom);
    });
    return new Set(bottoms).size;
  }, part);

pageTest(
  "on a phone a step shows at least four lines of its text, and the map",
  { ...at(360, 640, "?step=six-members"), context: phone(360, 640) },
  async ({ page }) => {
    await shown(page);
    await page.locator(".root .story .text").waitFor();
    const place = () => page.locator(".root .controls .place").innerText();
    for (let step = 1; step <= 6; step++) {
      await until(`step ${step} is shown`, async () => (await place()).startsWith(`${step} `));
      await rested(page);
      const seen = await lines(page, ".story :is(.invitation, .text)");
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

pageTest(
  "in a low widget a step still shows its heading and text",
  at(680, 320, "?step=manas-stays"),
  async ({ page }) => {
    await shown(page);
    await page.locator(".root .story .text").waitFor();
    for (const [width, height, least] of [
      [360, 320, 1],
      [480, 320, 1],
      [360, 480, 3],
      [680, 320, 2],
      [680, 480, 4],
      [680, 560, 4],
      [860, 320, 2],
      [1180, 320, 2],
    ]) {
      await page.setViewportSize({ width, height });
      await rested(page);
      const seen = await lines(page, ".story .text");
      assert.ok(seen >= least, `${width} × ${height}: ${seen} lines`);
      for (const part of [".map", ".clock .date", ".slider", ".controls .later"])
        assert.ok(await page.locator(`.root ${part}`).isVisible(), `${width} × ${height}: ${part}`);
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
