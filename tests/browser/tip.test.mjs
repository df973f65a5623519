// The label of the thing under the pointer or with the focus can be dismissed and reached (WCAG 1.4.13).
import assert from "node:assert/strict";
import { becomes, until } from "./harness.mjs";
import { mapTest, spot } from "./map.mjs";
import { places, water } from "./targets.mjs";

const TARGETS = [
  [({ map }) => map.country("KAZ"), "Kazakhstan\nMember"],
  [({ map }) => map.country("MNG"), "Mongolia\nObserver"],
  [({ map }) => map.country("AFG"), "Afghanistan\nNo standing"],
  [({ map }) => map.mark("Shamsi"), "Shamsi\nWestern air site in Pakistan"],
  [
    ({ page }) => page.getByRole("button", { name: /^2 Western sites: Al Dhafra/ }),
    "2 Western sites\nAl Dhafra and Al Minhad",
  ],
];

const said = (map) => async () =>
  (await map.tip.isVisible()) ? (await map.tip.innerText()).replace(/\n+/g, "\n") : "";

const TALL = { width: 1200, height: 1200 };

mapTest(
  "the label says what is under the mouse, and what has the focus",
  { context: { viewport: TALL } },
  async (visit) => {
    const { page, map } = visit;
    for (const [find, text] of TARGETS) {
      const { x, y } = await spot(find(visit));
      await page.mouse.move(x, y);
      await becomes(said(map), text);
      await map.slider.hover();
      await becomes(said(map), "");
      await find(visit).focus();
      await becomes(said(map), text);
      await map.slider.focus();
      await becomes(said(map), "");
    }
    const { x, y } = await water(page);
    await page.mouse.move(x, y);
    await becomes(said(map), "");
  },
);

// A mark is small: whatever is near it means the mark, before land (tests/scene.rs). So this tries land out of its reach.
mapTest(
  "the label says which land is disputed, and by whom",
  { context: { viewport: TALL } },
  async ({ page, map }) => {
    const texts = new Set();
    for (const { at } of await places(page, ".face")) {
      if (await isNearMark(page, at)) continue;
      await page.mouse.move(at.x, at.y);
      await until(`the land at ${JSON.stringify(at)} is called disputed`, async () =>
        /^Disputed land\n/.test(await said(map)()),
      );
      texts.add(await said(map)());
    }
    assert.ok(texts.has("Disputed land\nClaimed by India and Pakistan"), [...texts].join());
  },
);

// Whether that point is on a mark or, with a px to spare, in its reach of 12 px (REACH in scene/target.rs).
const isNearMark = (page, { x, y }) =>
  page.evaluate(
    ([x, y]) => {
      const { shadowRoot } = document.querySelector("sco-map");
      return [...shadowRoot.querySelectorAll(".marks > *")].some((mark) => {
        const { left, top, width, height } = mark.getBoundingClientRect();
        return Math.hypot(left + width / 2 - x, top + height / 2 - y) < Math.max(12, width / 2) + 1;
      });
    },
    [x, y],
  );

mapTest("Escape sends the label away, wherever the focus is", {}, async ({ page, map }) => {
  const { x, y } = await spot(map.country("KAZ"));
  await page.mouse.move(x, y);
  await becomes(said(map), "Kazakhstan\nMember");
  await page.keyboard.press("Escape");
  await becomes(said(map), "");
  await map.country("KGZ").focus();
  await becomes(said(map), "Kyrgyzstan\nMember");
  await page.keyboard.press("Escape");
  await becomes(said(map), "");
  await becomes(map.focus, "Kyrgyzstan: Member");
});

const REACHED = [
  [({ map }) => map.country("KAZ"), "Kazakhstan\nMember"],
  [({ map }) => map.country("TUR"), "Türkiye\nNo standing"],
  [({ map }) => map.mark("Shamsi"), "Shamsi\nWestern air site in Pakistan"],
];

mapTest("the mouse reaches the label, and rests on it", {}, async (visit) => {
  const { page, map } = visit;
  for (const [find, text] of REACHED) {
    const { x, y } = await spot(find(visit));
    await page.mouse.move(x, y);
    await becomes(said(map), text);
    const tip = await map.tip.boundingBox();
    const goal = { x: tip.x + tip.width / 2, y: tip.y + tip.height / 2 };
    await page.mouse.move(goal.x, goal.y, { steps: 12 });
    assert.equal(await said(map)(), text);
    const now = await map.tip.boundingBox();
    assert.ok(goal.x > now.x && goal.x < now.x + now.width && goal.y > now.y && goal.y < now.y + now.height);
    await page.keyboard.press("Escape");
    await becomes(said(map), "");
  }
});

mapTest(
  "the label stays inside the map",
  { context: { viewport: { width: 340, height: 700 } } },
  async ({ page, map }) => {
    const frame = await page.locator(".map").boundingBox();
    for (const id of ["CHN", "RUS", "IND", "TUR"]) {
      const { x, y } = await spot(map.country(id));
      await page.mouse.move(x, y);
      await becomes(async () => (await said(map)()) !== "", true);
      const tip = await map.tip.boundingBox();
      assert.ok(
        tip.x >= frame.x && tip.x + tip.width <= frame.x + frame.width + 1,
        `${id}: ${JSON.stringify([tip, frame])}`,
      );
      assert.ok(
        tip.y >= frame.y && tip.y + tip.height <= frame.y + frame.height + 1,
        `${id}: ${JSON.stringify([tip, frame])}`,
      );
    }
  },
);

// Points at which the label of a country lies over another one, with the id of that.
const COVERED = ["UZB", "KGZ", "TJK", "AFG", "TUR", "IRN", "MNG"];
const beneath = (page) =>
  page.evaluate(() => {
    const root = document.querySelector("sco-map").shadowRoot;
    const tip = root.querySelector(".tip");
    const { left, top, width, height } = tip.getBoundingClientRect();
    const steps = [...Array(9).keys()].map((step) => (step + 1) / 10);
    const all = steps.flatMap((v) => steps.map((u) => ({ x: left + u * width, y: top + v * height })));
    const near = ({ x, y }) => [-14, 0, 14].flatMap((dx) => [-14, 0, 14].map((dy) => ({ x: x + dx, y: y + dy })));
    const under = ({ x, y }) => root.elementsFromPoint(x, y).find((element) => !tip.contains(element));
    for (const at of all) {
      const id = under(at)?.dataset?.country;
      if (id && near(at).every((at) => under(at)?.dataset?.country === id)) return { id, ...at };
    }
    return null;
  });

mapTest("a click on the label is one on the country beneath it", {}, async ({ page, map }) => {
  let tried = 0;
  for (const id of COVERED) {
    await map.open("/");
    const { x, y } = await spot(map.country(id));
    await page.mouse.move(x, y);
    await becomes(async () => (await said(map)()) !== "", true);
    const at = await beneath(page);
    if (!at || at.id === id) continue;
    await page.mouse.move(at.x, at.y, { steps: 12 });
    const name = (await map.country(at.id).getAttribute("aria-label")).split(":")[0];
    await page.mouse.click(at.x, at.y);
    await becomes(map.heading, name, `beneath the label of ${id}`);
    tried += 1;
  }
  assert.ok(tried >= 2, `only ${tried} were tried`);
});
