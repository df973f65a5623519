// A tap on the map selects what it touches and changes nothing else.
import assert from "node:assert/strict";
import { middle, phone, tap, tapped } from "./fingers.mjs";
import { becomes, rested, until } from "./harness.mjs";
import { mapTest } from "./map.mjs";
import { places, water, whole } from "./targets.mjs";

const SCREENS = [phone(360, 640), phone(390, 844), phone(768, 1024)];
const PHONE = SCREENS[1];

// Counts the scrolls of the page from now on.
const watchScrolls = (page) =>
  page.evaluate(() => ((window.scrolls = 0), addEventListener("scroll", () => (window.scrolls += 1), true)));

// The kind of thing, its link and selector, and the largest and smallest number to tap.
const KINDS = [
  ["countries", "/", ".area", 8, 8],
  ["sites", "/?at=70,38,3", ".marks [data-sites]:not(:has(.crowd))", 6, 3],
  ["pins", "/?show=events&date=2008-08-15", ".event", 4, 1],
  ["arcs", "/?show=relation-tension,relation-dispute,relation-cooperation", ".arc", 6, 3],
];

for (const context of SCREENS) {
  const width = context.viewport.width;
  mapTest(
    `${width} px: a tap on a country, a site, a pin or an arc changes nothing but what is chosen`,
    { context },
    async ({ page, map }) => {
      for (const [what, path, selector, most, least] of KINDS) {
        await map.open(path);
        await page.locator(".map").evaluate((box) => box.scrollIntoView({ block: "start" }));
        await rested(page);
        await watchScrolls(page);
        const all = await places(page, selector);
        let chosen = 0;
        for (const { name } of all.slice(0, most)) {
          const now = (await places(page, selector)).find((place) => place.name === name);
          if (!now) continue;
          const before = await whole(page);
          await tapped(page, now.at);
          const listed = page.locator(".choices button").filter({ hasNotText: /^\d+ / });
          if (await listed.count()) {
            await tapped(page, await middle(listed.first()));
          }
          const { select, ...after } = await whole(page);
          assert.deepEqual(
            after,
            { ...after, rest: before.rest, keys: before.keys, scroll: before.scroll, scale: 1 },
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

mapTest("what is chosen is named under the map, and leads to its panel", { context: PHONE }, async ({ page, map }) => {
  const line = page.locator(".chosen");
  assert.equal(await line.count(), 0);
  const kazakhstan = (await places(page, ".area")).find(({ country }) => country === "KAZ");
  await tap(page, kazakhstan.at);
  await becomes(map.heading, "Kazakhstan");
  assert.match(await line.innerText(), /^Kazakhstan\s+Member\s+Read more/);
  const { y, height } = await line.boundingBox();
  assert.ok(y > 0 && y + height < 844, "the line is not in sight");
  await tap(page, await middle(line.getByRole("button")));
  await becomes(map.focus, "Kazakhstan");
  await until("the panel is in sight", async () => {
    const { y } = await map.panel.getByRole("heading", { level: 2 }).boundingBox();
    return y >= 0 && y < 400;
  });
});

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
        await page.evaluate((top) => scrollTo(0, top), top);
        await act(page, (await places(page, ".area")).find(({ country }) => country === "KAZ").at);
        await becomes(map.focus, "Kazakhstan");
        await watchScrolls(page);
        await escaped();
        assert.deepEqual(await page.evaluate(() => [window.scrolls, scrollY]), [0, top], where);
      }
      await act(page, (await places(page, ".area")).find(({ country }) => country === "KAZ").at);
      await becomes(map.focus, "Kazakhstan");
      await map.panel.evaluate((panel) => panel.scrollIntoView());
      await escaped();
      const { y, height } = await page.locator(".map").boundingBox();
      assert.ok(y >= -1 && y + height <= PHONE.viewport.height + 1, `the map is out of sight: ${y}`);
    },
  );
}
