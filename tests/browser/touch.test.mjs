// A tap on the map selects what it touches and changes nothing else.
import assert from "node:assert/strict";
import { middle, phone, tap, tapped } from "./fingers.mjs";
import { becomes, rested, until } from "./harness.mjs";
import { mapTest } from "./map.mjs";
import { places, water, whole } from "./targets.mjs";

const SCREENS = [phone(360, 640), phone(390, 844), phone(768, 1024)];
const PHONE = SCREENS[1];

// Counts the scrolls of the page, from now on, that move the map on the screen: a browser also scrolls by as much as a
// sentence out of sight takes, so that the map stays.
const watchScrolls = (page) =>
  page.evaluate(() => {
    const map = document.querySelector("sco-map").shadowRoot.querySelector(".map");
    let before = map.getBoundingClientRect().top;
    const look = () => {
      const { top } = map.getBoundingClientRect();
      if (Math.abs(top - before) > 1) window.scrolls += 1;
      before = top;
    };
    window.scrolls = 0;
    addEventListener("scroll", look, true);
  });

// The kind of thing, its link and selector, and the largest and smallest number to tap.
const KINDS = [
  ["countries", "/", ".area", 8, 8],
  ["sites", "/?at=70,38,3", ".marks [data-sites]:not(:has(.crowd))", 6, 3],
  ["pins", "/?show=events&date=2008-08-15", ".event", 4, 1],
  ["arcs", "/?show=relation-tension,relation-dispute,relation-cooperation", ".arc", 6, 3],
];

// Whether there is only land around a point: near a mark, a finger means the mark.
const isClear = (page, { x, y }) =>
  page.evaluate(
    ([x, y]) => {
      const root = document.querySelector("sco-map").shadowRoot;
      const offs = [-4, 0, 4];
      return offs.every((dx) => offs.every((dy) => root.elementFromPoint(x + dx, y + dy)?.closest(".area")));
    },
    [x, y],
  );

const frame = (page) => page.locator(".map").boundingBox();

// Whether what lay at that point of the map in the box `was` is well inside its box now: the middle stays the middle.
function isInside(at, was, now) {
  const inside = (off, size) => Math.abs(off) < size / 2 - Math.min(64, size / 3) - 16;
  return inside(at.x - was.x - was.width / 2, now.width) && inside(at.y - was.y - was.height / 2, now.height);
}

// The camera that can have taken the place of a fixed one: as near, elsewhere.
const moved = (camera, now) => (camera !== "home" && camera.split(",")[2] === now.split(",")[2] ? now : camera);

for (const context of SCREENS) {
  const width = context.viewport.width;
  mapTest(
    `${width} px: a tap on a country, a site, a pin or an arc changes nothing but what is chosen`,
    { context },
    async ({ page, map }) => {
      for (const [what, path, selector, most, least] of KINDS) {
        await map.open(path);
        await rested(page);
        await watchScrolls(page);
        const all = await places(page, selector);
        let chosen = 0;
        for (const { name } of all) {
          if (chosen === most) break;
          const now = (await places(page, selector)).find((place) => place.name === name);
          if (!now || (selector === ".area" && !(await isClear(page, now.at)))) continue;
          const [before, was] = [await whole(page), await frame(page)];
          await tapped(page, now.at);
          const listed = page.locator(".choices button").filter({ hasNotText: /^\d+ / });
          if (await listed.count()) {
            await tapped(page, await middle(listed.first()));
          }
          const { select, ...after } = await whole(page);
          // A fixed camera keeps in sight what the card, or the edge, would hide.
          const { camera } = before.rest;
          const box = await frame(page);
          assert.deepEqual([box.x, box.y, box.width], [was.x, was.y, was.width], `${what}: ${name} moved the map`);
          const stays = isInside(now.at, was, box);
          const rest = { ...before.rest, camera: stays ? camera : moved(camera, after.rest.camera) };
          assert.deepEqual(
            after,
            { ...after, rest, keys: before.keys, scroll: before.scroll, scale: 1 },
            `${what}: ${name}`,
          );
          assert.notEqual(select, before.select, `${what}: ${name} was not chosen`);
          chosen += 1;
        }
        assert.ok(chosen >= least, `${what}: only ${chosen} were tried`);
        assert.equal(await page.evaluate(() => window.scrolls), 0, `${what}: the page scrolled by itself`);
      }
    },
  );

  mapTest(
    `${width} px: a tap on water changes nothing, and one on a crowd only moves the camera`,
    { context },
    async ({ page, map }) => {
      const before = await whole(page);
      await tapped(page, await water(page));
      assert.deepEqual(await whole(page), before);
      const crowd = (await places(page, ".marks [data-sites]:has(.crowd)")).find(({ isAlone }) => isAlone);
      await tap(page, crowd.at);
      await until("it has parted", async () => (await whole(page)).rest.camera !== before.rest.camera && map.still());
      await until("the link follows", async () => (await whole(page)).keys.length);
      const { rest, keys, ...after } = await whole(page);
      assert.deepEqual([{ ...rest, camera: before.rest.camera }, keys], [before.rest, ["at"]]);
      assert.deepEqual(after, { select: null, scroll: before.scroll, scale: 1 });
      assert.equal(await map.tip.isVisible(), false, "a label lies over what has parted");
    },
  );
}

// Arrangements, with what stands above the map. A story has less of it, and a card that opens from a story keeps to that.
const PLACES = {
  "a frame": "/embed.html",
  "a page": "/",
  "a step in a frame": "/embed.html?step=manas-stays",
  "a step in a page": "/?step=manas-stays",
};
const TAPPED = [".area", ".marks [data-sites]:not(:has(.crowd))", ".event", ".marks [data-sites]:has(.crowd)", "water"];

for (const context of SCREENS)
  for (const [where, path] of Object.entries(PLACES))
    mapTest(`${context.viewport.width} px: no tap moves the map of ${where}`, { path, context }, async ({ page }) => {
      await rested(page);
      const was = await frame(page);
      let taps = 0;
      for (const selector of TAPPED) {
        const all = selector === "water" ? [{ at: await water(page) }] : await places(page, selector);
        const { at } = all[taps % 3] ?? all[0] ?? {};
        if (!at) continue;
        await tapped(page, at);
        const box = await frame(page);
        assert.deepEqual([box.x, box.y, box.width], [was.x, was.y, was.width], `${selector} moved the map`);
        assert.deepEqual(await page.evaluate(() => [scrollX, scrollY]), [0, 0], selector);
        taps += 1;
      }
      assert.ok(taps > 2, `only ${taps} taps`);
    });

mapTest(
  "what is chosen is told in the card over the map's foot, in sight",
  { context: PHONE },
  async ({ page, map }) => {
    const card = page.locator(".card");
    assert.equal(await card.isVisible(), false);
    const kazakhstan = (await places(page, ".area")).find(({ country }) => country === "KAZ");
    await tap(page, kazakhstan.at);
    await becomes(map.heading, "Kazakhstan");
    await becomes(map.focus, "Kazakhstan");
    await rested(page);
    assert.match(await card.innerText(), /^×?\s*Kazakhstan\s+(.*\s+)?Member/);
    for (const part of [card, map.panel.getByRole("heading", { level: 2 }), map.panel.locator(".status")]) {
      const { y, height } = await part.boundingBox();
      assert.ok(y > 0 && y + height < 844, "it is not in sight");
    }
    assert.equal(await page.evaluate(() => scrollY), 0);
  },
);

mapTest("disputed land tells a finger whose it is said to be", { context: PHONE }, async ({ page, map }) => {
  const [{ at }] = await places(page, ".face");
  await tap(page, at);
  await until(
    "the label says it",
    async () => (await map.tip.isVisible()) && /Claimed by/.test(await map.tip.innerText()),
  );
  assert.equal((await whole(page)).select, null);
  await tap(page, await water(page));
  await becomes(() => map.tip.isVisible(), false);
});

// How far the page is scrolled when a country is chosen and let go again, and whether all of the map is in sight by then.
const LET_GO = [
  ["all of the map is in sight", 0],
  ["its head is out of sight", 300],
];
const TOUCHES = [
  ["a finger", PHONE, tap],
  ["a mouse", { viewport: PHONE.viewport }, (page, { x, y }) => page.mouse.click(x, y)],
];

for (const [hand, context, act] of TOUCHES) {
  mapTest(
    `Escape after a choice by ${hand} scrolls nothing while what was chosen is in sight, else back to it`,
    { context },
    async ({ page, map }) => {
      const escaped = async () => {
        await page.keyboard.press("Escape");
        await becomes(map.focus, "Kazakhstan: Member");
        await rested(page);
      };
      for (const [where, top] of LET_GO) {
        await map.open("/");
        await page.locator(".root .tables").waitFor(); // Without the lists below it, the page is too low to scroll.
        await page.evaluate((top) => scrollTo(0, top), top);
        await act(page, (await places(page, ".area")).find(({ country }) => country === "KAZ").at);
        await becomes(map.focus, "Kazakhstan");
        await watchScrolls(page);
        await escaped();
        assert.deepEqual(await page.evaluate(() => [window.scrolls, scrollY]), [0, top], where);
      }
      await act(page, (await places(page, ".area")).find(({ country }) => country === "KAZ").at);
      await becomes(map.focus, "Kazakhstan");
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await until("the map is out of sight", async () => (await page.locator(".map").boundingBox()).y < -300);
      await escaped();
      const { y, height } = await page.locator(".map").boundingBox();
      assert.ok(y >= -1 && y + height <= PHONE.viewport.height + 1, `the map is out of sight: ${y}`);
    },
  );
}
