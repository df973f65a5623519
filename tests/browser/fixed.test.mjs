// The picture stays in its box, whatever scrolls things into view, so that the mouse hits the marks.
import assert from "node:assert/strict";
import { becomes, rested } from "./harness.mjs";
import { mapTest, spot } from "./map.mjs";

const scrolled = (page) =>
  page.locator(".map").evaluate((map) => {
    const stage = map.querySelector(".stage").getBoundingClientRect();
    const box = map.getBoundingClientRect();
    return [map.scrollLeft, map.scrollTop, Math.round(stage.x - box.x), Math.round(stage.y - box.y)];
  });

/** From what stands before the map to its first stop. */
async function tabIn({ page, map }) {
  await map.search.focus();
  await page.keyboard.press("Tab");
  assert.ok(await page.locator(".stage :focus").count(), "the focus is not in the picture");
}

const WAYS = [
  [
    "Tab",
    async (visit) => {
      await tabIn(visit);
      for (let n = 0; n < 2; n++) await visit.page.keyboard.press("Tab");
    },
  ],
  [
    "arrow keys",
    async ({ page, map }) => {
      await map.country("IND").focus();
      for (const key of ["ArrowLeft", "ArrowUp", "End", "Home", "ArrowDown", "ArrowRight"])
        await page.keyboard.press(key);
    },
  ],
  [
    "the focus by a script",
    ({ page }) =>
      page.evaluate(() =>
        document
          .querySelector("sco-map")
          .shadowRoot.querySelectorAll(".area, .marks > *")
          .forEach((one) => one.focus()),
      ),
  ],
  [
    "scrollIntoView",
    ({ page }) =>
      page.evaluate(() => {
        for (const one of document
          .querySelector("sco-map")
          .shadowRoot.querySelectorAll(".area, .marks > *, .label, .camera button"))
          for (const block of ["start", "center", "end"]) one.scrollIntoView({ block, inline: block });
      }),
  ],
  [
    "find in page",
    ({ page }) =>
      page.evaluate(() => ["CHINA", "RUSSIA", "INDIA", "Shamsi", "JAPAN"].forEach((word) => window.find(word))),
  ],
  ["a script", ({ page }) => page.locator(".map").evaluate((map) => (map.scrollTo(50, 50), map.scrollBy(20, 20)))],
];

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 800, height: 700 },
  { width: 360, height: 640 },
]) {
  mapTest(`${viewport.width} px: nothing scrolls the picture in its box`, { context: { viewport } }, async (visit) => {
    for (const [what, act] of WAYS) {
      await act(visit);
      await rested(visit.page);
      assert.deepEqual(await scrolled(visit.page), [0, 0, 0, 0], what);
    }
  });
}

mapTest(
  "after a Tab, the mouse means what it points at",
  { context: { viewport: { width: 1280, height: 800 } } },
  async ({ page, map }) => {
    await tabIn({ page, map });
    const { x, y } = await spot(map.country("MNG"));
    await page.mouse.move(x, y);
    await becomes(async () => (await map.tip.innerText()).split("\n")[0], "Mongolia");
    await page.mouse.click(x, y);
    await becomes(map.heading, "Mongolia");
  },
);

mapTest("a drag over the map and beyond selects no text", {}, async ({ page }) => {
  const { x, y, width, height } = await page.locator(".map").boundingBox();
  await page.mouse.move(x + width / 2, y + height - 60);
  await page.mouse.down();
  await page.mouse.move(x + width / 2 + 30, y + height + 150, { steps: 6 });
  assert.equal(await page.evaluate(() => getSelection().toString()), "");
  await page.mouse.up();
});
