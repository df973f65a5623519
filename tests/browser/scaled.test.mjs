// In a page that scales, zooms, rotates or tilts the map, the element under the pointer reacts.
import assert from "node:assert/strict";
import { phone, tap, touch } from "./fingers.mjs";
import { becomes, rested, shown, until } from "./harness.mjs";
import { hostTest } from "./host.mjs";
import { spot } from "./map.mjs";

// Styles of the boxes around the map, the outermost first.
const SCALES = [
  ["a smaller slide", ["width: 1400px; transform: scale(.6); transform-origin: 0 0"]],
  ["a larger slide", ["width: 700px; transform: scale(1.5); transform-origin: 0 0"]],
  ["a zoomed page", ["zoom: 1.5"]],
  ["a page zoomed out", ["zoom: .7"]],
  [
    "a slide in a zoomed page, centred as slides are",
    ["zoom: 1.25", "position: absolute; left: 50%; top: 50%; width: 960px; transform: translate(-50%, -50%) scale(.7)"],
  ],
  ["wider than high", ["width: 600px; transform: scale(1.7, 1.1); transform-origin: 0 0"]],
  ["turned", ["width: 700px; transform: translate(900px, 20px) rotate(25deg) scale(.8); transform-origin: 0 0"]],
  ["scaled by its own property", ["width: 1000px; scale: .75; transform-origin: 0 0"]],
  ["tilted", ["width: 900px; transform: rotateY(30deg)"]],
  ["tilted and seen in perspective", ["width: 900px; perspective: 900px", "transform: rotateY(30deg)"]],
  [
    "turned in space",
    ["width: 800px; transform: perspective(700px) rotate3d(1, 1, .3, 25deg) scale(.9); transform-origin: 40% 60%"],
  ],
  ["with a border", []],
];

const HOST = '<sco-map loading="eager" controls="camera"></sco-map>';

async function placed(page, styles) {
  await shown(page);
  await page.evaluate((styles) => {
    const map = document.querySelector("sco-map");
    const boxes = styles.map((style) => Object.assign(document.createElement("div"), { style }));
    if (!styles.length) document.adoptedStyleSheets = [Object.assign(new CSSStyleSheet(), {})];
    if (!styles.length) document.adoptedStyleSheets[0].replaceSync("sco-map::part(map) { border: 12px solid }");
    boxes.reduce((outer, box) => (outer.append(box), box), document.body).append(map);
  }, styles);
  await rested(page);
  await until("the map rests", () => still(page));
}

const still = (page) =>
  page.locator(".stage").evaluate((stage) => !stage.style.transform && !stage.matches(".gliding"));
const state = (page) => page.locator("sco-map").evaluate((map) => map.state);

// The position of that mark's middle on the screen.
const seen = (page, name) =>
  page.getByRole("button", { name }).evaluate((mark) => {
    const { x, y, width, height } = mark.querySelector(".hit").getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });

for (const [what, styles] of SCALES) {
  hostTest(
    `${what}: label, click, drag, wheel and \`fit\` are right`,
    HOST,
    { context: { viewport: { width: 1200, height: 900 } } },
    async ({ page }) => {
      await placed(page, styles);
      const tip = page.getByRole("tooltip");
      for (const [id, name] of [
        ["KAZ", "Kazakhstan"],
        ["MNG", "Mongolia"],
      ]) {
        const { x, y } = await spot(page.locator(`[data-country="${id}"]`));
        await page.mouse.move(x, y);
        await becomes(async () => (await tip.isVisible()) && (await tip.innerText()).split("\n")[0], name);
        const box = await tip.boundingBox();
        const off = Math.max(box.x - x, x - box.x - box.width, box.y - y, y - box.y - box.height);
        assert.ok(off < 30, `${name}: the label is ${off} px away`);
        await page.mouse.click(x, y);
        await becomes(async () => (await state(page)).select, id);
      }
      const shamsi = await seen(page, /^Shamsi,/);
      await page.mouse.move(shamsi.x, shamsi.y);
      await page.mouse.down();
      await page.mouse.move(shamsi.x + 30, shamsi.y - 50, { steps: 5 });
      await page.mouse.up();
      await until("the map rests", () => still(page));
      const dragged = await seen(page, /^Shamsi,/);
      assert.ok(
        Math.hypot(dragged.x - shamsi.x - 30, dragged.y - shamsi.y + 50) < 2.5,
        `dragged by ${dragged.x - shamsi.x}, ${dragged.y - shamsi.y}`,
      );
      await page.mouse.move(dragged.x, dragged.y);
      await page.keyboard.down("Control");
      await page.mouse.wheel(0, -240);
      await page.keyboard.up("Control");
      await until("the map rests", async () => (await state(page)).camera !== "home" && still(page));
      await rested(page);
      const nearer = await seen(page, /^Shamsi,/);
      assert.ok(
        Math.hypot(nearer.x - dragged.x, nearer.y - dragged.y) < 3,
        `the wheel moved it by ${nearer.x - dragged.x}, ${nearer.y - dragged.y}`,
      );
      assert.equal(await page.locator("sco-map").evaluate((map) => map.fit(["KGZ", "TJK"])), true);
      // If finer shapes have loaded meanwhile, borders differ a little.
      const wanted = await fitted(page);
      await until("it fits", async () => {
        const [lon, lat, zoom] = (await state(page)).camera.split(",").map(Number);
        return Math.hypot(lon - wanted[0], lat - wanted[1]) < 0.1 && Math.abs(zoom / wanted[2] - 1) < 0.01;
      });
    },
  );
}

// The same map with the same size, in a page that does not transform it.
async function fitted(page) {
  const { width, height } = await page
    .locator(".map")
    .evaluate(({ clientWidth, clientHeight }) => ({ width: clientWidth, height: clientHeight }));
  const other = await page.context().newPage();
  await other.goto(page.url());
  await shown(other);
  await other.evaluate(
    ({ width, height }) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        `sco-map { width: ${width}px } sco-map::part(map) { width: ${width}px; height: ${height}px; flex: none }`,
      );
      document.adoptedStyleSheets = [sheet];
    },
    { width, height },
  );
  await rested(other);
  await other.locator("sco-map").evaluate((map) => map.fit(["KGZ", "TJK"]));
  await until("the camera has come", async () => (await state(other)).camera !== "home");
  const { camera } = await state(other);
  await other.close();
  return camera.split(",").map(Number);
}

for (const [what, styles] of [
  ["a smaller slide", ["width: 1000px; transform: scale(.6); transform-origin: 0 0"]],
  ["a tilted map", ["width: 700px; perspective: 900px", "transform: rotateY(30deg)"]],
])
  hostTest(
    `${what} under fingers: a tap chooses, a pinch keeps both places`,
    HOST,
    { context: phone(700, 600) },
    async ({ page }) => {
      await placed(page, styles);
      await tap(page, await spot(page.locator('[data-country="KAZ"]')), { drifts: 10 });
      await becomes(async () => (await state(page)).select, "KAZ");
      const shamsi = await seen(page, /^Shamsi,/);
      const pair = (off) => [
        { x: shamsi.x - off, y: shamsi.y },
        { x: shamsi.x + off, y: shamsi.y },
      ];
      await touch(page, pair(30), pair(60));
      await until("the map rests", async () => (await state(page)).camera !== "home" && still(page));
      const now = await seen(page, /^Shamsi,/);
      assert.ok(Math.hypot(now.x - shamsi.x, now.y - shamsi.y) < 3, `${now.x - shamsi.x}, ${now.y - shamsi.y}`);
    },
  );
