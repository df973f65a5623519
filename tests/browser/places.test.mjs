// The widget in the boxes that content systems put it into: it fits its box, and nothing of it is cut off.
import assert from "node:assert/strict";
import { ADVISED, BOXES, MAP, TEXT } from "./boxes.mjs";
import { comes, rested, shown, until } from "./harness.mjs";
import { hostTest } from "./host.mjs";

const FREE = { policy: "" };

// The parts of the widget that its box, or a box around it that hides what is too much, cuts off; and what they leave
// to the map.
function measure(map) {
  const rect = (part) => part.getBoundingClientRect();
  const own = rect(map);
  const hides = (box) => /hidden|clip/.test(getComputedStyle(box).overflow);
  const boxes = [own];
  for (let box = map; box; box = box.parentElement ?? box.getRootNode().host) if (hides(box)) boxes.push(rect(box));
  const isIn = ({ left, top, right, bottom }, box) =>
    left >= box.left - 1 && right <= box.right + 1 && top >= box.top - 1 && bottom <= box.bottom + 1;
  const all = (name) => [...map.shadowRoot.querySelectorAll(name)].map(rect);
  const parts = [".head h1", ".tab", ".search input", ".map", ".date", ".slider", ".foot", ".menus > *"];
  const { width, height } = all(".map")[0];
  const { scrollWidth, clientWidth } = document.documentElement;
  return {
    cut: parts.filter((name) => !all(name).every((part) => part.height >= 8 && boxes.every((box) => isIn(part, box)))),
    size: [own.width, own.height].map(Math.round),
    share: Math.round((100 * width * height) / (own.width * own.height)) || 0,
    sideways: scrollWidth > clientWidth,
  };
}

for (const { what, css = "", body = `<div class="box">${MAP}</div>`, size, act, told, phone, bare, frame } of BOXES)
  hostTest(
    `in ${what} it fits its box${told ? ", or says why not" : ""}`,
    `<style>${bare ? "" : ADVISED} ${css}</style>${body}`,
    {
      server: FREE,
      context: phone ? { viewport: { width: phone, height: 740 } } : {},
      allows: told ? [/^console warning: sco-map: height/] : [],
    },
    async ({ page, complaints }) => {
      if (act) await page.evaluate(act);
      const map = (frame ? page.frameLocator("iframe") : page).locator("sco-map");
      await map.locator(".root:not(.waiting) .page").waitFor({ state: "attached" });
      await rested(page);
      if (told)
        await until("the author is told", async () => complaints.some((line) => told.test(line.split("sco-map: ")[1])));
      // The helper of a frame answers when it has heard of the map.
      const isSized = ({ size: found }) => size.every((length, n) => length === null || length === found[n]);
      await comes(async () => isSized(await map.evaluate(measure)));
      const found = await map.evaluate(measure);
      const isLow = size[1] !== null && size[1] < 320;
      if (!isLow) assert.deepEqual(found.cut, [], "is cut off");
      if (!isLow) assert.ok(found.share >= 45, `the map has ${found.share} % of the area`);
      assert.equal(found.sideways, false, "the page scrolls sideways");
      assert.deepEqual(
        found.size,
        size.map((length, n) => length ?? found.size[n]),
      );
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
    await until("all views are in the document", () =>
      run((map) => !!map.shadowRoot.querySelector(".tables .sources li")),
    );
    const [height, content] = await run((map) => [
      map.clientHeight,
      map.shadowRoot.querySelector(".page").scrollHeight,
    ]);
    assert.ok(height >= content - 1, `${content} px in ${height}`);
  },
);
