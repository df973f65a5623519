// The map under a finger: a tap chooses what it touches, and nothing else happens.
import assert from "node:assert/strict";
import { phone, tap, touch } from "./fingers.mjs";
import { becomes, comes, rested, until } from "./harness.mjs";
import { mapTest } from "./map.mjs";

const SCREENS = [phone(360, 640), phone(390, 844), phone(768, 1024)];

// A tap that the page has heard as a click, and has done all that it does about it.
async function tapped(page, at) {
  await page.evaluate(() => {
    window.clicked = new Promise((resolve) =>
      addEventListener("click", () => resolve(), { once: true, capture: true }),
    );
  });
  await tap(page, at);
  await page.evaluate(() => window.clicked);
  await rested(page);
}

// All that a reader can have changed, and how far the page is scrolled.
const whole = (page) =>
  page.evaluate(() => {
    const { select, query, ...rest } = document.querySelector("sco-map").state;
    const keys = [...new URLSearchParams(location.search).keys()].filter((key) => key !== "select").sort();
    return { select, rest, keys, scroll: [scrollX, scrollY], scale: visualViewport.scale };
  });

// Places on the screen where a tap hits elements of that kind: for each the middle of what is hit, if a finger can come there.
const places = (page, selector) =>
  page.evaluate((selector) => {
    const root = document.querySelector("sco-map").shadowRoot;
    const box = root.querySelector(".map").getBoundingClientRect();
    const inside = ({ x, y }) =>
      x > Math.max(0, box.left) &&
      x < Math.min(innerWidth, box.right) &&
      y > Math.max(0, box.top) &&
      y < Math.min(innerHeight, box.bottom);
    const hits = (element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const steps = [...Array(21).keys()].map((step) => (step + 0.5) / 21);
      const all = steps.flatMap((v) =>
        steps.map((u) => ({ x: left + u * width, y: top + v * height, off: Math.hypot(u - 0.5, v - 0.5) })),
      );
      return all
        .sort((a, b) => a.off - b.off)
        .find((at) => inside(at) && root.elementFromPoint(at.x, at.y)?.closest(selector) === element);
    };
    const isAlone = ({ x, y }) =>
      new Set(
        root
          .elementsFromPoint(x, y)
          .map((found) => found.closest(".marks > *, .event, .badge, .arc"))
          .filter(Boolean),
      ).size === 1;
    const found = [...root.querySelectorAll(selector)].map((element) => ({
      name: element.ariaLabel,
      ...element.dataset,
      at: hits(element),
    }));
    return found
      .filter(({ at }) => at)
      .map((found) => ({ ...found, at: { x: found.at.x, y: found.at.y }, isAlone: isAlone(found.at) }));
  }, selector);

// A point of the map where there is nothing.
const water = (page) =>
  page.evaluate(() => {
    const root = document.querySelector("sco-map").shadowRoot;
    const { left, top, width, height } = root.querySelector(".map").getBoundingClientRect();
    const steps = [...Array(60).keys()].map((step) => (step + 0.5) / 60);
    const all = steps.flatMap((v) => steps.map((u) => ({ x: left + u * width, y: top + v * height })));
    return all.find(
      ({ x, y }) =>
        root.elementsFromPoint(x, y)[0].matches(".stage > svg") &&
        root.elementsFromPoint(x + 4, y + 4)[0].matches(".stage > svg"),
    );
  });

// Scrolls that the page makes from then on, by whomever.
const watchScrolls = (page) =>
  page.evaluate(() => ((window.scrolls = 0), addEventListener("scroll", () => (window.scrolls += 1), true)));

// What is touched, where, how many of them at most, and at least.
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

const middle = async (locator) => {
  const { x, y, width, height } = await locator.boundingBox();
  return { x: x + width / 2, y: y + height / 2 };
};

const PHONE = phone(390, 844);

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

mapTest(
  "of a double tap the first chooses and both come nearer, in sight",
  { context: PHONE },
  async ({ page, map }) => {
    const before = await whole(page);
    const { at } = (await places(page, ".area")).find(({ country }) => country === "KAZ");
    await tap(page, at, { stays: 10 });
    await tap(page, at, { stays: 10 });
    await until("it is nearer", async () => (await whole(page)).rest.camera !== "home" && map.still());
    const after = await whole(page);
    assert.equal(after.select, "KAZ");
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
  const button = await middle(map.named("button", "Whole region"));
  const { at } = (await places(page, ".area")).find(({ country }) => country === "KAZ");
  await page.mouse.move(button.x, button.y);
  await page.mouse.down();
  await page.mouse.move(at.x, at.y);
  await page.mouse.up();
  await rested(page);
  assert.equal((await whole(page)).select, null);
});

// Nearer one cannot come, and four sites are still one mark.
const KABUL = "/?at=69.2,34.53,24&date=2010-01-01";

mapTest(
  "places on one spot are listed, and each can be reached",
  { context: PHONE, path: KABUL },
  async ({ page, map }) => {
    const kabul = ["Kabul headquarters", "Kabul airport", "Camp Julien", "Camp Phoenix"];
    const reached = new Set();
    const taps = (await places(page, ".marks [data-sites]")).map(({ at }) => at);
    for (const at of taps) {
      await map.open(KABUL);
      await tapped(page, at);
      const listed = await page.locator(".choices button").count();
      if (!listed) reached.add(await map.heading());
      for (let index = 0; index < listed; index++) {
        if (index) {
          await tap(page, at);
          await until(
            "the list is there again",
            async () => (await page.locator(".choices button").count()) === listed,
          );
        }
        const button = page.locator(".choices button").nth(index);
        const name = await button.locator("span").first().innerText();
        assert.ok((await button.boundingBox()).height >= 44);
        await tap(page, await middle(button));
        await becomes(map.heading, name);
        assert.equal(await page.locator(".choices").count(), 0);
        reached.add(name);
        await map.open(KABUL);
      }
    }
    for (const name of kabul) assert.ok(reached.has(name), `${name} is not reached: ${[...reached]}`);
  },
);

mapTest("the list is walked by key, and Escape gives back the focus", { path: KABUL }, async ({ page, map }) => {
  const crowd = page.getByRole("button", { name: /^4 Western sites: Kabul/ });
  const name = await crowd.getAttribute("aria-label");
  await crowd.press("Enter");
  const buttons = page.locator(".choices button");
  await until("there is a list", async () => (await buttons.count()) > 1);
  const first = await buttons.first().locator("span").first().innerText();
  await until("the first has the focus", async () => (await map.focus()).startsWith(first));
  await page.keyboard.press("Escape");
  await becomes(() => buttons.count(), 0);
  await becomes(map.focus, name);
  await crowd.press("Enter");
  await until("there is a list", async () => (await buttons.count()) > 1);
  await page.keyboard.press("Tab");
  const second = await buttons.nth(1).locator("span").first().innerText();
  await page.keyboard.press("Enter");
  await becomes(map.heading, second);
});

// Layers of which much lies over other things, and how much there is at least.
const FULL = [
  [
    "relations that divide",
    "/?show=relation-tension,relation-rivalry,relation-dispute&hide=sites-western,sites-russian,sites-other",
    8,
  ],
  ["relations that bind", "/?show=relation-cooperation,relation-dialogue,relation-alliance", 25],
  ["events and ties", "/?show=events,ties", 25],
];

// In four parts, so that each is done in time.
const QUARTERS = [0, 1, 2, 3];
for (const [what, path, least, part] of FULL.flatMap((row) => QUARTERS.map((part) => [...row, part]))) {
  mapTest(
    `${what}, part ${part + 1}: all that is drawn can be chosen by touch, whatever lies over it`,
    { context: PHONE, path },
    async ({ page, map }) => {
      const all = await page.evaluate(stacked);
      assert.ok(all.length >= least, `only ${all.length}`);
      const missed = [];
      for (const { name, at } of all.filter((_, n) => n % QUARTERS.length === part)) {
        let found;
        const answers = async () => {
          found = await page.evaluate(answer);
          return (
            (/^\d+ /.test(name) && !found.isHome) || found.said.some((text) => text.includes(name.split(/[:,]/)[0]))
          );
        };
        // Each on a page of its own: what was chosen before has a label, which may lie over the next.
        await map.open(path);
        await tapped(page, at);
        if (!(await comes(answers))) missed.push([name, found.said]);
      }
      assert.deepEqual(missed, []);
    },
  );
}

// What a tap has brought: a list, something chosen, a camera that has moved.
function answer() {
  const map = document.querySelector("sco-map");
  const all = (selector) => [...map.shadowRoot.querySelectorAll(selector)];
  const said = [
    ...all(".choices button, .panel h2").map((one) => one.innerText),
    ...all(".map [aria-current]").map((one) => one.ariaLabel),
  ];
  return { said, isHome: map.state.camera === "home" };
}

// Each mark, pin, badge and arc with a point at which it lies under a finger, on top or not.
function stacked() {
  const root = document.querySelector("sco-map").shadowRoot;
  const box = root.querySelector(".map").getBoundingClientRect();
  const marked = ".mark, .event, .badge, .arc";
  const foot = root.querySelector(".camera").getBoundingClientRect().top;
  const points = [];
  for (let y = box.top + 2; y < Math.min(foot, innerHeight); y += 3)
    for (let x = box.left + 2; x < box.right; x += 3) points.push({ x, y });
  const found = new Map();
  for (const at of points)
    for (const element of root.elementsFromPoint(at.x, at.y)) {
      const target = element.closest(marked);
      if (target && !found.has(target)) found.set(target, { name: target.ariaLabel, at });
    }
  // Two taps on one place in a breath would be a double tap: from one to the next it is far.
  const all = [...found.values()];
  const half = Math.ceil(all.length / 2);
  return all
    .slice(0, half)
    .flatMap((one, index) => [one, all[half + index]])
    .filter(Boolean);
}

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
