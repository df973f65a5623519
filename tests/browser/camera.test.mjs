// Where the reader looks from: buttons, mouse, wheel and fingers.
import assert from "node:assert/strict";
import { becomes, until } from "./harness.mjs";
import { mapTest, spot } from "./map.mjs";

/** Where the atlas's middle is on the screen, and how large its grid, in CSS px. */
const view = (page) =>
  page.locator(".ground").evaluate((ground) => {
    const { a, e, f } = ground.getScreenCTM();
    return { x: e, y: f, scale: a };
  });

const near = (a, b, off = 1) => Math.abs(a - b) <= off;

/** Waits until the view is as expected, within a px or a part in thousand, and the picture is at rest. */
async function rests({ page, map }, { x, y, scale }, what) {
  let now;
  const is = async () => {
    now = { ...(await view(page)), still: await map.still() };
    return now.still && near(now.x, x) && near(now.y, y) && near(now.scale / scale, 1, 1e-3);
  };
  await until(what, is).catch(() => assert.deepEqual(now, { x, y, scale, still: true }, what));
}

// What is at a point of the screen after that many times nearer, `still` staying where it is.
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
    ["Whole region", () => home],
  ];
  const button = map.named("button", "Whole region");
  assert.equal(await button.getAttribute("aria-disabled"), "true");
  for (const [name, to] of steps) {
    const goal = to(await view(page));
    await map.named("button", name).click();
    await rests({ page, map }, goal, name);
    assert.equal(await button.getAttribute("aria-disabled"), name === "Whole region" ? "true" : null, name);
  }
  await becomes(map.query, "");
});

const LIMITS = [
  ["/?at=70,40,24", "Zoom in", "Zoom out"],
  ["/?at=70,40,0.25", "Zoom out", "Zoom in"],
];

for (const [path, off, on] of LIMITS) {
  mapTest(`${off} says when there is no more to see`, { path }, async ({ map }) => {
    assert.equal(await map.named("button", off).getAttribute("aria-disabled"), "true");
    assert.equal(await map.named("button", on).getAttribute("aria-disabled"), null);
    await map.named("button", off).press("Enter");
    await map.named("button", on).press("Enter");
    await becomes(() => map.named("button", off).getAttribute("aria-disabled"), null);
  });
}

mapTest("the mouse drags the map, which follows at once, and a drag chooses nothing", {}, async ({ page, map }) => {
  const home = await view(page);
  await page.mouse.move(home.x + 100, home.y - 60);
  await page.mouse.down();
  await page.mouse.move(home.x + 180, home.y - 100, { steps: 8 });
  const { x, y } = await view(page);
  assert.ok(near(x, home.x + 80) && near(y, home.y - 40), "the picture is under the mouse while it is dragged");
  assert.equal(await map.query(), "", "a drag is not over until the mouse is up");
  await page.mouse.up();
  await rests({ page, map }, { ...home, x: home.x + 80, y: home.y - 40 }, "dragged");
  assert.equal(await map.heading(), "3 July 2007");
  await becomes(async () => /^\?at=/.test(await map.query()), true);
});

mapTest("a drag goes on outside the map, and far", {}, async ({ page, map }) => {
  const home = await view(page);
  await page.mouse.move(home.x + 300, home.y - 100);
  await page.mouse.down();
  await page.mouse.move(home.x + 700, home.y - 100, { steps: 4 });
  await page.mouse.move(home.x + 300, home.y - 100, { steps: 4 });
  await page.mouse.up();
  await rests({ page, map }, home, "there and back");
});

mapTest("a double click goes nearer, to where it was", {}, async ({ page, map }) => {
  const home = await view(page);
  const still = { x: home.x - 60, y: home.y + 60 };
  await page.mouse.dblclick(still.x, still.y);
  await rests({ page, map }, nearer(home, 2, still), "double click");
});

mapTest("the wheel scrolls the page, and zooms with Ctrl, to where the mouse is", { context: { viewport: { width: 1200, height: 600 } } }, async ({ page, map }) => {
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
});

const PHONE = { viewport: { width: 400, height: 700 }, hasTouch: true, isMobile: true };

// Moves fingers from one place to another as a touch screen would report them.
async function touch(page, from, to, steps = 8) {
  const client = await page.context().newCDPSession(page);
  const send = (type, touchPoints) => client.send("Input.dispatchTouchEvent", { type, touchPoints });
  const at = (part) => from.map((a, id) => ({ x: a.x + (to[id].x - a.x) * part, y: a.y + (to[id].y - a.y) * part, id }));
  await send("touchStart", at(0));
  for (let step = 1; step <= steps; step++) await send("touchMove", at(step / steps));
  await send("touchEnd", []);
}

mapTest("one finger scrolls the page over the map, and does not move it", { context: PHONE }, async ({ page, map }) => {
  const drawn = () => page.locator(".ground").getAttribute("transform");
  const before = await drawn();
  const { x, y, width, height } = await page.locator(".map").boundingBox();
  const middle = { x: x + width / 2, y: y + height / 2 };
  await touch(page, [middle], [{ ...middle, y: middle.y - 150 }]);
  await until("the page has scrolled", () => page.evaluate(() => scrollY > 50));
  assert.equal(await drawn(), before);
  assert.ok(await map.still());
  assert.equal(await map.heading(), "3 July 2007");
});

mapTest("two fingers pinch the map, and do not scroll the page", { context: PHONE }, async ({ page, map }) => {
  const home = await view(page);
  const { x, y, width, height } = await page.locator(".map").boundingBox();
  const still = { x: x + width / 2, y: y + height / 2 };
  const pair = (off) => [{ x: still.x - off, y: still.y }, { x: still.x + off, y: still.y }];
  await touch(page, pair(50), pair(100));
  await rests({ page, map }, nearer(home, 2, still), "pinched");
  assert.equal(await page.evaluate(() => scrollY), 0);
  assert.equal(await page.evaluate(() => visualViewport.scale), 1);
  assert.equal(await map.heading(), "3 July 2007");
});

mapTest("a tap chooses", { context: PHONE }, async ({ page, map }) => {
  const { x, y } = await spot(map.mark("Shamsi"));
  await page.touchscreen.tap(x, y);
  await becomes(map.heading, "Shamsi");
});

mapTest("finer shapes take the place of coarser ones without a gap", { path: "/?at=70,40,1.2" }, async ({ page, map, server }) => {
  await page.evaluate(watch);
  for (const [name, file] of [["atlas-1.bin", 1], ["atlas-2.bin", 2]]) {
    await map.named("button", "Zoom in").click();
    await until(`${name} has come`, () => server.requests.includes(`/assets/${name}`));
    await until(`level ${file} is drawn`, async () => (await page.evaluate(() => window.watched.size)) > file);
    if (file === 1) await map.named("button", "Zoom in").click();
  }
  const frames = await page.evaluate(() => window.frames_);
  assert.ok(frames.length > 10);
  const least = Math.min(...frames);
  assert.equal(least, frames[0], "a frame was without land");
});

// Counts, in every frame, the countries that have a shape; and collects the shapes that Kyrgyzstan has had.
function watch() {
  const root = document.querySelector("sco-map").shadowRoot;
  window.frames_ = [];
  window.watched = new Set();
  const look = () => {
    window.frames_.push([...root.querySelectorAll(".ground path.area")].filter((path) => path.getAttribute("d")).length);
    window.watched.add(root.querySelector("[data-country=KGZ]").getAttribute("d"));
    requestAnimationFrame(look);
  };
  look();
}
