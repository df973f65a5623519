// Marks, pins, badges and arcs that overlap: each can be selected, from a list if necessary.
import assert from "node:assert/strict";
import { middle, phone, tap, tapped } from "./fingers.mjs";
import { becomes, comes, until } from "./harness.mjs";
import { mapTest } from "./map.mjs";
import { places } from "./targets.mjs";

const PHONE = phone(390, 844);

// Five sites that are one mark even at the largest zoom.
const KABUL = "/?at=69.2,34.53,24&date=2010-01-01";

mapTest(
  "places on one spot are listed, and each can be reached",
  { context: PHONE, path: KABUL },
  async ({ page, map }) => {
    const kabul = ["Kabul headquarters", "Kabul airport", "Camp Julien", "Camp Phoenix", "Camp Warehouse"];
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
  const crowd = page.getByRole("button", { name: /^5 Western sites: Kabul/ });
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

// Layers with many overlaps, and their smallest number of things.
const FULL = [
  [
    "relations that divide",
    "/?show=relation-tension,relation-rivalry,relation-dispute&hide=sites-western,sites-russian,sites-other",
    8,
  ],
  ["relations that bind", "/?show=relation-cooperation,relation-dialogue,relation-alliance", 25],
  ["events and ties", "/?show=events,ties", 25],
];

// In four parts, so that each finishes in time.
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
        // Each on a new page: the label of an earlier selection could cover the next.
        await map.open(path);
        await tapped(page, at);
        if (!(await comes(answers))) missed.push([name, found.said]);
      }
      assert.deepEqual(missed, []);
    },
  );
}

// The result of a tap: a list, a selection, or a camera that has moved.
function answer() {
  const map = document.querySelector("sco-map");
  const all = (selector) => [...map.shadowRoot.querySelectorAll(selector)];
  const said = [
    ...all(".choices button, .panel h2").map((one) => one.innerText),
    ...all(".map [aria-current]").map((one) => one.ariaLabel),
  ];
  return { said, isHome: map.state.camera === "home" };
}

// Each mark, pin, badge and arc with a point under which it lies, on top or not.
function stacked() {
  const root = document.querySelector("sco-map").shadowRoot;
  const box = root.querySelector(".map").getBoundingClientRect();
  const marked = ".mark, .event, .badge, .arc";
  const points = [];
  // Not at the edge: a finger that touches a remnant there touches the page as well.
  for (let y = box.top + 5; y < Math.min(box.bottom, innerHeight) - 5; y += 3)
    for (let x = box.left + 5; x < box.right - 5; x += 3) points.push({ x, y });
  const isFree = ({ x, y }) => !root.elementFromPoint(x, y)?.closest(".camera");
  const under = ({ x, y }) => root.elementsFromPoint(x, y).map((element) => element.closest(marked));
  // A touch is rounded to whole px, so that one on the very edge may miss.
  const isWithin = (target, { x, y }) => [-1, 1].every((off) => under({ x, y: y + off }).includes(target));
  const found = new Map();
  for (const at of points.filter(isFree))
    for (const target of under(at))
      if (target && !found.has(target) && isWithin(target, at)) found.set(target, { name: target.ariaLabel, at });
  // Two quick taps on one place would be a double tap, so consecutive points are far apart.
  const all = [...found.values()];
  const half = Math.ceil(all.length / 2);
  return all
    .slice(0, half)
    .flatMap((one, index) => [one, all[half + index]])
    .filter(Boolean);
}
