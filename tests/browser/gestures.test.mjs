// Gestures that count as a tap: one that drifts does; a scroll, two fingers or a press that began elsewhere do not.
import assert from "node:assert/strict";
import { middle, phone, tap, touch } from "./fingers.mjs";
import { becomes, rested, until } from "./harness.mjs";
import { mapTest } from "./map.mjs";
import { places, whole } from "./targets.mjs";

const PHONE = phone(390, 844);

mapTest(
  "a tap may drift as fingers do; a scroll or two fingers are none, and a long press does no more than a tap",
  { context: PHONE },
  async ({ page, map }) => {
    const country = async () => (await places(page, ".area")).find(({ country }) => country === "KAZ").at;
    for (const drifts of [0, 3, 5, 6, 10]) {
      await map.open("/");
      await tap(page, await country(), { drifts });
      await becomes(map.heading, "Kazakhstan", `${drifts} px`);
    }
    const at = await country();
    await map.open("/");
    const before = await whole(page);
    await tap(page, at, { stays: 900 });
    await rested(page);
    const { select, ...after } = await whole(page);
    assert.deepEqual(after, { rest: before.rest, keys: [], scroll: before.scroll, scale: 1 });
    const not = [
      ["a scroll", () => touch(page, [at], [{ x: at.x, y: at.y - 120 }])],
      ["what the system takes away", () => touch(page, [at], [at], { end: "touchCancel" })],
      ["two fingers", () => touch(page, [at, { x: at.x + 40, y: at.y }], [at, { x: at.x + 40, y: at.y }])],
    ];
    for (const [what, act] of not) {
      await map.open("/");
      const before = await whole(page);
      await act();
      await rested(page);
      const { select, rest } = await whole(page);
      assert.deepEqual(
        [select, rest.date, rest.layers, rest.step],
        [null, before.rest.date, before.rest.layers, before.rest.step],
        what,
      );
    }
  },
);

// The card opens over the foot of the map, under the second tap on India.
for (const [where, id] of [
  ["", "KAZ"],
  [" also where the card opens", "IND"],
])
  mapTest(
    `of a double tap the first chooses and both come nearer, in sight${where}`,
    { context: PHONE },
    async ({ page, map }) => {
      const before = await whole(page);
      const { at } = (await places(page, ".area")).find(({ country }) => country === id);
      const once = () => page.evaluate(() => !window.twice);
      // On a busy machine the second tap can be too late to be one.
      for (let tries = 0; tries < 5 && (await once()); tries++) {
        await map.open("/");
        await page.evaluate(() => addEventListener("dblclick", () => (window.twice = true), true));
        await tap(page, at, { stays: 10 });
        await tap(page, at, { stays: 10 });
        await rested(page);
      }
      await until("it is nearer", async () => (await whole(page)).rest.camera !== "home" && map.still());
      const after = await whole(page);
      assert.equal(after.select, id);
      assert.deepEqual(
        [after.rest.layers, after.rest.date, after.scroll],
        [before.rest.layers, before.rest.date, before.scroll],
      );
    },
  );

mapTest(
  "a click by key, by voice or by a script chooses and leads to the panel",
  { context: PHONE },
  async ({ map }) => {
    await map
      .country("KGZ")
      .evaluate((area) => area.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true })));
    await becomes(map.heading, "Kyrgyzstan");
    await becomes(map.focus, "Kyrgyzstan");
    await until(
      "the heading is in sight",
      async () => (await map.panel.getByRole("heading", { level: 2 }).boundingBox()).y < 844,
    );
  },
);

mapTest("a press that began on a button is no tap on the map", { context: PHONE }, async ({ page, map }) => {
  const button = await middle(map.named("button", "Zoom in"));
  const { at } = (await places(page, ".area")).find(({ country }) => country === "KAZ");
  await page.mouse.move(button.x, button.y);
  await page.mouse.down();
  await page.mouse.move(at.x, at.y);
  await page.mouse.up();
  await rested(page);
  assert.equal((await whole(page)).select, null);
});

mapTest(
  "a finger that scrolls the page over the slider changes no date; one that drags or taps does",
  { context: phone(390, 500) },
  async ({ page, map }) => {
    await map.slider.evaluate((slider) => slider.scrollIntoView({ block: "center" }));
    const { x, y, width, height } = await map.slider.boundingBox();
    const at = (part, down = 0) => ({ x: x + width * part, y: y + height / 2 + down });
    await page.evaluate(() => {
      window.dates = new Set();
      addEventListener("map-change", ({ detail }) => window.dates.add(detail.date));
    });
    const scrolled = await page.evaluate(() => scrollY);
    await touch(page, [at(0.9)], [at(0.88, -165)]);
    await until("the page has scrolled", async () => (await page.evaluate(() => scrollY)) > scrolled + 50);
    await rested(page);
    assert.equal(await map.date(), "2007-07-03");
    assert.equal(
      await map.slider.evaluate((slider) => new Date(slider.value * 864e5).toISOString().slice(0, 10)),
      "2007-07-03",
    );
    assert.deepEqual(await page.evaluate(() => [...window.dates]), []);
    await map.slider.evaluate((slider) => slider.scrollIntoView({ block: "center" }));
    await touch(page, [at(0.37)], [at(0.8)]);
    await until("a drag moves the day", async () => (await map.date()) > "2018");
    await tap(page, at(0.2));
    await until("a tap moves the day", async () => (await map.date()) < "2004");
  },
);
