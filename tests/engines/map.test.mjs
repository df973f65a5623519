// The picture, by the mouse.
import assert from "node:assert/strict";
import { becomes, until } from "../browser/waiting.mjs";
import { engineTest } from "./harness.mjs";
import { Key } from "./visit.mjs";

const heading = (page) => page.text(".panel h2");
const chosen = async (page) => (await page.state()).select;

// In the page: where the picture's ground lies on the screen, and how large it is drawn.
const view = (page) =>
  page.each(([ground]) => (({ a, e, f }) => ({ x: e, y: f, scale: a }))(ground.getScreenCTM()), ".ground");
const isStill = (page) => page.each(([stage]) => !stage.style.transform && !stage.matches(".gliding"), ".stage");

async function rests(page, goal, what) {
  let now;
  const is = async () => {
    now = await view(page);
    const near =
      Math.abs(now.x - goal.x) <= 1 && Math.abs(now.y - goal.y) <= 1 && Math.abs(now.scale / goal.scale - 1) < 2e-3;
    return near && (await isStill(page));
  };
  await until(what, is).catch(() => assert.deepEqual(now, goal, what));
}

const middle = (page) =>
  page.each(
    ([map]) =>
      (({ left, top, width, height }) => ({ x: left + width / 2, y: top + height / 2 }))(map.getBoundingClientRect()),
    ".map",
  );

// What is clicked, and what is then said of it.
const PLACES = [
  ["a country", "[data-country=KGZ]", undefined, "KGZ", "Kyrgyzstan"],
  ["an observer", "[data-country=MNG]", undefined, "MNG", "Mongolia"],
  ["a mark", ".mark", /^Shamsi,/, "shamsi", "Shamsi"],
];

engineTest("a click chooses what is under the mouse, and its card says so", {}, async ({ page }) => {
  for (const [what, css, name, id, title] of PLACES) {
    await page.open("/");
    await page.click(css, name);
    await becomes(() => heading(page), title, what);
    await becomes(() => chosen(page), id, what);
    await becomes(() => page.focused(), title, what);
  }
});

engineTest("a click on a crowd goes nearer, until its sites are apart", {}, async ({ page }) => {
  const before = await page.count("[data-sites]");
  await page.click(".map [role=button]", /^\d+ Western sites: Bagram/);
  await until("the camera has moved", async () => (await page.state()).camera !== "home");
  await until(
    "there are more marks",
    async () => (await isStill(page)) && (await page.count("[data-sites]")) !== before,
  );
});

engineTest("the label tells what the mouse is over", {}, async ({ page }) => {
  await page.hover("[data-country=MNG]");
  await becomes(async () => (await page.text(".tip")).startsWith("Mongolia"), true);
  await page.hover(".mark", /^Shamsi,/);
  await becomes(async () => (await page.text(".tip")).startsWith("Shamsi"), true);
});

engineTest("a drag moves the picture with the mouse, chooses nothing and marks no text", {}, async ({ page }) => {
  const home = await view(page);
  const from = await middle(page);
  await page.drag(from, { x: from.x + 40, y: from.y + 20 }, { x: from.x + 80, y: from.y + 40 });
  await rests(page, { ...home, x: home.x + 80, y: home.y + 40 }, "the picture is where it was dragged");
  assert.equal(await chosen(page), null);
  // Over the date and the controls below the map as well.
  await page.drag(from, { x: from.x, y: from.y + 100 }, { x: from.x - 60, y: 790 });
  await page.calm();
  assert.equal(await page.run(() => `${getSelection()}`.trim()), "");
});

engineTest(
  "the wheel scrolls the page, and with Ctrl goes nearer",
  { not: { webkit: "its driver passes no Ctrl with the wheel" } },
  async ({ page }) => {
    const home = await view(page);
    const at = await middle(page);
    await page.wheel(at, 0, 100);
    await until("the page is scrolled", () => page.run(() => scrollY > 50));
    await page.run(() => scrollTo(0, 0));
    await page.held(Key.CONTROL, (actions) =>
      actions.scroll(Math.round(at.x), Math.round(at.y), 0, -240, undefined, 0),
    );
    await until("it is nearer", async () => (await view(page)).scale > home.scale * 1.5);
    assert.equal(await page.run(() => scrollY), 0);
  },
);

engineTest("a double click goes nearer to where the mouse is", {}, async ({ page }) => {
  const home = await view(page);
  const at = await page.place("[data-country=KAZ]");
  await page.doubleClickAt(at);
  await until("it is nearer", async () => (await view(page)).scale > home.scale * 1.5);
});

engineTest(
  "the camera's buttons zoom, move and lead home, and nothing scrolls the picture in its box",
  {},
  async ({ page }) => {
    const home = await view(page);
    const { width, height } = await page.each(
      ([map]) => ({ width: map.clientWidth, height: map.clientHeight }),
      ".map",
    );
    await page.click(".camera summary");
    for (const [name, to] of [
      ["Move left", ({ x, ...now }) => ({ ...now, x: x + width / 4 })],
      ["Move up", ({ y, ...now }) => ({ ...now, y: y + height / 4 })],
      ["Move right", ({ x, ...now }) => ({ ...now, x: x - width / 4 })],
      ["Move down", ({ y, ...now }) => ({ ...now, y: y - height / 4 })],
    ]) {
      const goal = to(await view(page));
      await page.click(".camera button", name);
      await rests(page, goal, name);
    }
    await page.click(".camera button", "Zoom in");
    await until(
      "it is nearer",
      async () => Math.abs((await view(page)).scale / home.scale - 2) < 0.01 && isStill(page),
    );
    await page.click(".camera button", "Home view");
    await rests(page, home, "home");
    assert.deepEqual(await page.each(([map]) => [map.scrollLeft, map.scrollTop], ".map"), [0, 0]);
  },
);

engineTest("finer borders come with a nearer view", { path: "/?at=74,41,8" }, async ({ page, server }) => {
  await until("they are asked for", () => server.requests.includes("/assets/atlas-2.bin"));
  await page.comes("[data-country=KGZ]");
});
