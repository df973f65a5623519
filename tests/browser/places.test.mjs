// The widget in the boxes that content systems put it into: it fits its box, and nothing of it is cut off.
import assert from "node:assert/strict";
import { rested, shown, until } from "./harness.mjs";
import { hostTest } from "./host.mjs";

const FREE = { policy: "" };
const MAP = '<sco-map class="map" loading="eager"></sco-map>';
const ADVISED = "sco-map { display: block; height: 640px; overflow: auto }";
const TEXT = "<p>Words of the article around the map, several lines of them, to be read before and after.</p>".repeat(
  3,
);

// What of the widget is outside its box, in CSS px of the page.
function cut(map) {
  const page = map.shadowRoot.querySelector(".page").getBoundingClientRect();
  const own = map.getBoundingClientRect();
  const parts = [".head h1", ".tabs", ".map", ".time", ".foot"];
  const outside = parts.filter((part) => {
    const { left, top, right, bottom, height } = map.shadowRoot.querySelector(part).getBoundingClientRect();
    return height < 8 || left < own.left - 1 || right > own.right + 1 || top < own.top - 1 || bottom > own.bottom + 1;
  });
  return {
    outside,
    size: [own.width, own.height].map(Math.round),
    inner: Math.round(page.height),
    sideways: document.documentElement.scrollWidth > innerWidth,
  };
}

for (const [what, css, body, [width, height]] of [
  ["a plain column", "", `<article style="max-width: 680px">${MAP}</article>`, [680, 640]],
  [
    "a box that hides what is too much",
    ".box { height: 500px; overflow: hidden } sco-map { height: 100% }",
    `<div class="box">${MAP}</div>`,
    [1184, 500],
  ],
  [
    "a child of a flex row",
    ".box { display: flex; gap: 20px } sco-map { flex: 1; min-width: 0 } .box > p { width: 300px }",
    `<div class="box"><p>Beside</p>${MAP}</div>`,
    [864, 640],
  ],
  [
    "a child of a flex column with the rest of the window",
    "body { margin: 0; height: 100vh; display: flex; flex-direction: column } sco-map { flex: 1; height: auto; min-height: 0 }",
    `<h1>Title</h1>${MAP}`,
    [1200, null],
  ],
  [
    "a cell of a grid",
    ".box { display: grid; grid-template: 480px / 1fr 2fr; gap: 20px } sco-map { height: 100% }",
    `<div class="box"><p>Beside</p>${MAP}</div>`,
    [776, 480],
  ],
  [
    "a box of a ratio",
    ".box { max-width: 800px; aspect-ratio: 4 / 3 } sco-map { height: 100% }",
    `<div class="box">${MAP}</div>`,
    [800, 600],
  ],
  [
    "a box of a fixed height, as in AMP",
    ".box { position: relative; width: 412px; height: 520px } sco-map { position: absolute; inset: 0; height: 100% }",
    `<div class="box">${MAP}</div>`,
    [412, 520],
  ],
  [
    "a slide that is scaled down",
    ".box { width: 1280px; height: 720px; transform: scale(0.5); transform-origin: 0 0 } sco-map { height: 100% }",
    `<div class="box">${MAP}</div>`,
    [640, 360],
  ],
  [
    "a page with a sticky header",
    "header { position: sticky; top: 0; height: 80px; background: gold }",
    `<header>Header</header>${TEXT}${MAP}${TEXT}`,
    [1184, 640],
  ],
])
  hostTest(
    `in ${what} it fits its box`,
    `<style>${ADVISED} ${css}</style>${body}`,
    { server: FREE },
    async ({ page, run }) => {
      await shown(page);
      await rested(page);
      const { outside, size, inner, sideways } = await run(cut);
      assert.deepEqual(outside, [], "is cut off");
      assert.equal(size[0], width);
      if (height) assert.equal(size[1], height);
      assert.equal(sideways, false, "the page scrolls sideways");
      assert.ok(inner > 0);
    },
  );

// Where it stands on the page, and how far that has scrolled.
const standing = (map) => [map.getBoundingClientRect().top, scrollY].map(Math.round);

hostTest(
  "under a sticky header nothing that is opened scrolls the page",
  `<style>${ADVISED} header { position: sticky; top: 0; height: 80px; background: gold; z-index: 1 }</style><header>Header</header>${TEXT}${MAP}${TEXT.repeat(9)}`,
  // All of the map is in sight: the test's own clicks scroll to what is not.
  { server: FREE, context: { viewport: { width: 1200, height: 1100 } } },
  async ({ page, run }) => {
    await shown(page);
    await rested(page);
    const before = await run(standing);
    for (const act of [
      () => page.getByRole("tab", { name: "Story" }).click(),
      () => page.getByRole("tab", { name: "Table" }).click(),
      () => page.getByRole("tab", { name: "Sources" }).click(),
      () => page.getByRole("tab", { name: "Map" }).click(),
      () => run((map) => map.select("KGZ")),
      () => page.locator(".root .card .close").click(),
      () => page.locator(".root .open-layers").click(),
      () => page.locator(".root .sheet .close").click(),
    ]) {
      await act();
      await rested(page);
      assert.deepEqual(await run(standing), before, String(act));
    }
  },
);

hostTest(
  "an article with the map in it is printed whole",
  `<style>${ADVISED}</style>${TEXT}${MAP}${TEXT}`,
  { server: FREE },
  async ({ page, run }) => {
    await shown(page);
    await page.emulateMedia({ media: "print" });
    await until("all views are in the document", () => run((map) => !!map.shadowRoot.querySelector(".all-sources li")));
    const [height, content] = await run((map) => [
      map.clientHeight,
      map.shadowRoot.querySelector(".page").scrollHeight,
    ]);
    assert.ok(height >= content - 1, `${content} px in ${height}`);
  },
);
