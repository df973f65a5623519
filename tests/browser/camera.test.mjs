// The camera: buttons, mouse, wheel and fingers.
import assert from "node:assert/strict";
import { phone, touch } from "./fingers.mjs";
import { becomes, rested, until } from "./harness.mjs";
import { mapTest, spot } from "./map.mjs";
import { places, water } from "./targets.mjs";

/** The position of the atlas's centre on the screen and the size of its grid, in CSS px. */
const view = (page) =>
  page.locator(".ground").evaluate((ground) => {
    const { a, e, f } = ground.getScreenCTM();
    return { x: e, y: f, scale: a };
  });

const chosen = (page) => page.evaluate(() => document.querySelector("sco-map").state.select);

const near = (a, b, off = 1) => Math.abs(a - b) <= off;

/** Waits until the view is as expected, to a px or 0.1 %, and the picture is at rest. */
async function rests({ page, map }, { x, y, scale }, what) {
  let now;
  const is = async () => {
    now = { ...(await view(page)), still: await map.still() };
    return now.still && near(now.x, x) && near(now.y, y) && near(now.scale / scale, 1, 1e-3);
  };
  await until(what, is).catch(() => assert.deepEqual(now, { x, y, scale, still: true }, what));
}

// The view after zooming by that factor around `still`.
const nearer = ({ x, y, scale }, factor, still) => ({
  x: still.x + (x - still.x) * factor,
  y: still.y + (y - still.y) * factor,
  scale: scale * factor,
});

mapTest("the buttons zoom, move and lead home", {}, async ({ page, map }) => {
  const frame = await page.locator(".map").boundingBox();
  const center = { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 };
  const home = await view(page);
  const [across, down] = [frame.width / 4, frame.height / 4];
  const steps = [
    ["Zoom in", (now) => nearer(now, 2, center)],
    ["Move left", (now) => ({ ...now, x: now.x + across })],
    ["Move right", (now) => ({ ...now, x: now.x - across })],
    ["Move up", (now) => ({ ...now, y: now.y + down })],
    ["Move down", (now) => ({ ...now, y: now.y - down })],
    ["Zoom out", (now) => nearer(now, 0.5, center)],
    ["Home view", () => home],
  ];
  const button = map.named("button", "Home view");
  const ways = page.locator(".steps-by > summary");
  assert.equal(await map.named("button", "Move left").isVisible(), false, "the buttons that move are not folded");
  await ways.click();
  assert.equal(await button.getAttribute("aria-disabled"), "true");
  for (const [name, to] of steps) {
    const goal = to(await view(page));
    await map.named("button", name).click();
    await rests({ page, map }, goal, name);
    assert.equal(await button.getAttribute("aria-disabled"), name === "Home view" ? "true" : null, name);
  }
  await becomes(map.query, "");
});

mapTest("the buttons lie in the map and not over each other, however low it is", {}, async ({ page, map }) => {
  for (const [width, height] of [
    [1200, 800],
    [390, 844],
    [360, 560],
    [600, 330],
  ]) {
    await page.setViewportSize({ width, height });
    await map.open("/");
    await page.locator(".steps-by > summary").click();
    assert.equal(await chosen(page), null, `${width} × ${height}: a click on a button chooses what lies beneath it`);
    const faults = await page.evaluate(crossed);
    assert.deepEqual(faults, [], `${width} × ${height}`);
  }
});

// The buttons of the camera that lie over another or are not all in the map.
function crossed() {
  const root = document.querySelector("sco-map").shadowRoot;
  const box = root.querySelector(".map").getBoundingClientRect();
  const all = [...root.querySelectorAll(".camera :is(button, summary)")].map((one) => [
    one.ariaLabel,
    one.getBoundingClientRect(),
  ]);
  // Narrow maps show no way home while they are there.
  const shown = all.filter(([, one]) => one.width > 0);
  const isOut = (one) => one.left < box.left || one.top < box.top || one.right > box.right || one.bottom > box.bottom;
  const isOver = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
  return shown
    .filter(([, one]) => isOut(one) || shown.some(([, other]) => other !== one && isOver(one, other)))
    .map(([name]) => name);
}

const LIMITS = [
  ["/?at=70,40,24", "Zoom in", "Zoom out"],
  ["/?at=70,40,0.25", "Zoom out", "Zoom in"],
];

mapTest("a button says when there is nothing more to see", {}, async ({ map }) => {
  for (const [path, off, on] of LIMITS) {
    await map.open(path);
    assert.equal(await map.named("button", off).getAttribute("aria-disabled"), "true", off);
    assert.equal(await map.named("button", on).getAttribute("aria-disabled"), null, on);
    await map.named("button", off).press("Enter");
    await map.named("button", on).press("Enter");
    await becomes(() => map.named("button", off).getAttribute("aria-disabled"), null, off);
  }
});

mapTest("the mouse drags the map, which follows at once, and a drag chooses nothing", {}, async ({ page, map }) => {
  const home = await view(page);
  await page.mouse.move(home.x + 100, home.y - 60);
  await page.mouse.down();
  await page.mouse.move(home.x + 180, home.y - 100, { steps: 8 });
  const { x, y } = await view(page);
  assert.ok(near(x, home.x + 80) && near(y, home.y - 40), "the picture is not under the mouse while it is dragged");
  await page.mouse.up();
  await rests({ page, map }, { ...home, x: home.x + 80, y: home.y - 40 }, "dragged");
  assert.equal(await chosen(page), null);
  // The drag continues outside the map, and beyond the overscan.
  await page.mouse.down();
  await page.mouse.move(home.x + 480, home.y - 100, { steps: 5 });
  await page.mouse.move(home.x + 100, home.y - 60, { steps: 5 });
  await page.mouse.up();
  await rests({ page, map }, home, "dragged there and back");
});

mapTest(
  "the wheel scrolls the page; with Ctrl, or by a double click, it goes nearer to where the mouse is",
  { context: { viewport: { width: 1200, height: 600 } } },
  async ({ page, map }) => {
    const scrolled = () => page.evaluate(() => scrollY);
    const home = await view(page);
    await page.mouse.move(home.x, home.y);
    await page.mouse.wheel(0, 100);
    await becomes(scrolled, 100);
    assert.ok(near((await view(page)).scale, home.scale));
    await page.mouse.wheel(0, -100);
    await becomes(scrolled, 0);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -120);
    await page.mouse.wheel(0, -120);
    await page.keyboard.up("Control");
    await rests({ page, map }, { ...home, scale: home.scale * 2 }, "Ctrl and wheel");
    assert.equal(await scrolled(), 0);
    const now = await view(page);
    const still = await water(page);
    await page.mouse.dblclick(still.x, still.y);
    await rests({ page, map }, nearer(now, 2, still), "double click");
  },
);

mapTest(
  "a double click goes nearer to what was meant, though its card makes the map smaller",
  {},
  async ({ page, map }) => {
    const under = ({ x, y }) =>
      page
        .locator(".map")
        .evaluate((box, [x, y]) => box.getRootNode().elementFromPoint(x, y)?.closest(".area")?.dataset.country, [x, y]);
    const missed = [];
    for (const id of ["KAZ", "IRN", "MNG", "IND"]) {
      await map.open("/");
      const { scale } = await view(page);
      const at = await spot(map.country(id));
      await page.mouse.dblclick(at.x, at.y);
      await until("it is nearer", async () => near((await view(page)).scale / scale, 2, 1e-3) && map.still());
      await rested(page);
      // A place under the card can be no more than in sight.
      const isCovered = at.x > (await page.locator(".card").boundingBox()).x;
      const found = isCovered ? (await places(page, `[data-country=${id}]`))[0]?.country : await under(at);
      if (found !== id || (await chosen(page)) !== id) missed.push([id, found, await chosen(page)]);
    }
    assert.deepEqual(missed, []);
  },
);

const PHONE = phone(400, 700);

mapTest("one finger scrolls the page over the map, and a tap chooses", { context: PHONE }, async ({ page, map }) => {
  const drawn = () => page.locator(".ground").getAttribute("transform");
  const { x, y } = await spot(map.mark("Shamsi"));
  await page.touchscreen.tap(x, y);
  await becomes(map.heading, "Shamsi");
  await map.open("/");
  await until("the map rests", map.still);
  const before = await drawn();
  await touch(page, [{ x, y }], [{ x, y: y - 150 }]);
  await until("the page has scrolled", () => page.evaluate(() => scrollY > 50));
  await until("the map rests again", map.still);
  assert.equal(await drawn(), before);
  assert.equal(await chosen(page), null, "a scroll is no tap");
});

mapTest("two fingers pinch the map, and do not scroll the page", { context: PHONE }, async ({ page, map }) => {
  const home = await view(page);
  const { x, y, width, height } = await page.locator(".map").boundingBox();
  const still = { x: x + width / 2, y: y + height / 2 };
  const pair = (off) => [
    { x: still.x - off, y: still.y },
    { x: still.x + off, y: still.y },
  ];
  await touch(page, pair(50), pair(100));
  await rests({ page, map }, nearer(home, 2, still), "pinched");
  assert.deepEqual(await page.evaluate(() => [scrollY, visualViewport.scale]), [0, 1]);
  assert.equal(await chosen(page), null);
});

mapTest(
  "finer shapes take the place of coarser ones without a gap",
  { path: "/?at=74,41,1.2" },
  async ({ page, map }) => {
    await page.evaluate(watch);
    const shapes = () => page.evaluate(() => window.watched.shapes.size);
    for (const [times, level] of [
      [1, 1],
      [2, 2],
    ]) {
      for (let time = 0; time < times; time++) await map.named("button", "Zoom in").click();
      await until(`level ${level} is drawn`, async () => (await shapes()) === level + 1);
    }
    const { frames } = await page.evaluate(() => window.watched);
    assert.ok(frames.length > 5, `only ${frames.length} frames were seen`);
    assert.deepEqual([...new Set(frames)], [frames[0]], "in some frame countries had no shape");
    assert.ok(frames[0] > 30);
  },
);

// In every frame, counts the countries with a shape and collects the shapes of Kyrgyzstan.
function watch() {
  const root = document.querySelector("sco-map").shadowRoot;
  window.watched = { frames: [], shapes: new Set() };
  const look = () => {
    const areas = [...root.querySelectorAll(".ground path.area")];
    window.watched.frames.push(areas.filter((area) => area.getAttribute("d")).length);
    window.watched.shapes.add(root.querySelector("[data-country=KGZ]").getAttribute("d"));
    requestAnimationFrame(look);
  };
  look();
}
