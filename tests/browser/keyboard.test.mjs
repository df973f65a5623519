// The whole page without a mouse.
import assert from "node:assert/strict";
import { becomes, rested } from "./harness.mjs";
import { mapTest } from "./map.mjs";
import { standsOut } from "./pixels.mjs";

// In document order; the map is one stop.
const PARTS = [".tabs", ".search", ".map svg", ".camera", ".time", ".foot", ".tables", ".all-sources"];

mapTest("Tab goes through the parts in the order of the page, and the map is one stop", {}, async ({ page, map }) => {
  await page.locator(".all-sources summary").last().waitFor();
  await page.evaluate(listen, PARTS);
  // A dozen at a time, which is much quicker than checking after each.
  do for (let n = 0; n < 12; n++) await page.keyboard.press("Tab");
  while (!(await page.evaluate(() => window.round)));
  const stops = await page.evaluate(() => window.stops);
  assert.deepEqual([...new Set(stops)], PARTS);
  const inOrder = [...stops].sort((a, b) => PARTS.indexOf(a) - PARTS.indexOf(b));
  assert.deepEqual(stops, inOrder, "Tab goes back and forth");
  const count = (part) => stops.filter((stop) => stop === part).length;
  // The tabs are one stop, beside the buttons that lead down; the camera's steps are folded.
  assert.deepEqual([".tabs", ".map svg", ".camera"].map(count), [3, 1, 4]);
  await page.locator(".steps-by > summary").press("Enter");
  for (const name of ["up", "left", "right", "down"]) {
    await page.keyboard.press("Tab");
    assert.equal(await map.focus(), await page.locator(`.arrows .${name}`).getAttribute("aria-label"));
  }
});

mapTest("Tab goes from a sheet through all that it holds", {}, async ({ page, map }) => {
  for (const [sheet, part] of [
    ["Date", ".moment"],
    ["Layers", ".legend"],
    ["Compare", ".compare"],
    ["Share", ".cite-map"],
    ["Download", ".downloads"],
  ]) {
    await map.openSheet(sheet);
    await becomes(() => page.locator(".sheet:focus").count(), 1, sheet);
    const all = await page.locator(`.sheet ${part}`).locator("button, input, select, a[href]").count();
    assert.ok(all > 0, sheet);
    await page.keyboard.press("Tab");
    assert.ok(await page.locator(".sheet > .close").evaluate((close) => close.matches(":focus")), sheet);
    const reached = new Set();
    // A field of a date has a stop for each of its parts.
    for (let n = 0; n < all + 6; n++) {
      await page.keyboard.press("Tab");
      reached.add(await page.evaluate(place, `.sheet ${part}`));
    }
    reached.delete(-1);
    assert.equal(reached.size, all, sheet);
    if (sheet === "Layers") assert.equal(all, (await page.getByRole("checkbox").count()) + 1);
    await map.closeSheet();
  }
});

// The place of the focused element among the controls of a part; -1 outside.
function place(part) {
  const root = document.querySelector("sco-map").shadowRoot;
  return [...root.querySelectorAll(`${part} :is(button, input, select, a[href])`)].indexOf(root.activeElement);
}

// Records the part of each element that receives the focus, until Tab returns to the first.
function listen(parts) {
  const root = document.querySelector("sco-map").shadowRoot;
  const seen = new Set();
  window.stops = [];
  root.addEventListener("focusin", ({ target }) => {
    window.round ||= seen.has(target) && seen.size > 1;
    if (!window.round && !seen.has(target)) window.stops.push(parts.find((part) => target.closest(part)));
    seen.add(target);
  });
}

// Start, key and destination: the nearest country or mark on that side.
const MOVES = [
  ["Mongolia: Observer", "ArrowLeft", "2 Russian sites: Sary-Shagan and Balkhash radar"],
  ["Kazakhstan: Member", "ArrowUp", "Russia: Member"],
  ["Mongolia: Observer", "ArrowDown", "China: Member"],
  ["China: Member", "ArrowUp", "Mongolia: Observer"],
  ["India: Observer", "ArrowLeft", "Masirah, Western logistics site in Oman, access only"],
  ["India: Observer", "ArrowRight", "Bangladesh: No standing"],
  ["Pakistan: Observer", "ArrowLeft", "Shamsi, Western air site in Pakistan"],
  ["Türkiye: No standing", "ArrowDown", "Al Asad, Western air site in Iraq"],
];

mapTest("arrow keys move to the neighbour on that side, and from any place to any other", {}, async ({ page, map }) => {
  for (const [from, key, to] of MOVES) {
    await map.named("button", from).first().focus();
    await page.keyboard.press(key);
    await becomes(map.focus, to, `${key} from ${from}`);
  }
  const all = await page.evaluate(reach, "Russia: Member");
  for (const goal of [
    "Kyrgyzstan: Member",
    "Manas, Western air site in Kyrgyzstan",
    "Bahrain: No standing",
    "Uzbekistan: Member",
  ]) {
    assert.ok(all.includes(goal), `${goal} is not reached`);
  }
  assert.deepEqual((await page.evaluate(reach, "Manas, Western air site in Kyrgyzstan")).sort(), all.sort());
  for (const [key, end] of [
    ["Home", /: (No standing|Member|Observer)(, not covered)?$/],
    ["End", /site/],
  ]) {
    await page.keyboard.press(key);
    assert.match(await map.focus(), end, key);
  }
});

// Everything that arrow keys reach from a place; the map moves the focus at once.
function reach(start) {
  const root = document.querySelector("sco-map").shadowRoot;
  const found = new Set([root.querySelector(`[aria-label="${start}"]`)]);
  for (const place of found) {
    for (const key of ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"]) {
      place.focus();
      place.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, composed: true }));
      found.add(root.activeElement);
    }
  }
  return [...found].map((place) => place.ariaLabel);
}

mapTest("what had the focus last is the map's one stop", {}, async ({ page, map }) => {
  await map.country("KGZ").focus();
  await page.keyboard.press("Tab");
  await becomes(map.focus, "Zoom in");
  await page.keyboard.press("Shift+Tab");
  await becomes(map.focus, "Kyrgyzstan: Member");
  assert.equal(await page.locator('.map svg [tabindex="0"]').count(), 1);
});

const inSheet = async ({ page, map }, sheet, selector) => {
  await map.openSheet(sheet);
  return page.locator(`.sheet ${selector}`).first();
};

const RINGS = [
  ["a country", ({ map }) => map.country("KGZ")],
  ["a country that fills the map", ({ map }) => map.country("RUS")],
  ["a mark", ({ map }) => map.mark("Shamsi")],
  ["a crowd", ({ page }) => page.getByRole("button", { name: /^\d+ Western sites: Bagram/ })],
  ["a camera button", ({ map }) => map.named("button", "Zoom in")],
  ["a tab", ({ page }) => page.locator(".tab-story")],
  ["the slider", ({ map }) => map.slider],
  ["the date", ({ page }) => page.locator("button.date")],
  ["a button of the foot", ({ map }) => map.named("button", "Layers")],
  ["the search", ({ map }) => map.search],
  ["a row of a table", ({ map }) => map.rows.getByRole("button", { name: "China", exact: true })],
  ["the field", (visit) => inSheet(visit, "Date", "input")],
  ["a switch", (visit) => inSheet(visit, "Layers", ".legend input")],
  [
    "a link of the panel",
    async ({ page, map }) => {
      await map.closeSheet();
      await page.locator("sco-map").evaluate((map) => map.select("KGZ"));
      return map.panel.getByRole("button", { name: "Manas", exact: true });
    },
  ],
];

const TALL = { width: 1200, height: 1200 };

mapTest("the focus stands out wherever it is, light and dark", { context: { viewport: TALL } }, async (visit) => {
  const { page } = visit;
  // The label would change pixels as well.
  await page.locator(".tip").evaluate((tip) => (tip.style.visibility = "hidden"));
  for (const [colorScheme, rings] of [
    ["dark", RINGS.slice(0, 6)],
    ["light", RINGS],
  ]) {
    await page.emulateMedia({ colorScheme });
    for (const [what, find] of rings) {
      const stop = await find(visit);
      await stop.evaluate((element) => (element.closest(".map") ?? element).scrollIntoView({ block: "nearest" }));
      await rested(page);
      const clip = await around(stop);
      const before = await page.screenshot({ clip });
      await stop.focus();
      await page.keyboard.press("Shift"); // From the keyboard: a ring is due.
      const pixels = await standsOut(page, before, await page.screenshot({ clip }));
      assert.ok(pixels >= 100, `only ${pixels} pixels tell that ${what} has the focus, ${colorScheme}`);
      await page.evaluate(() => document.activeElement.shadowRoot.activeElement.blur());
    }
  }
});

// The part of the screen with an element and its ring.
async function around(element) {
  const { x, y, width, height } = await element.boundingBox();
  const [left, top] = [Math.max(x - 12, 0), Math.max(y - 12, 0)];
  return {
    x: left,
    y: top,
    width: Math.min(x + width + 12, TALL.width) - left,
    height: Math.min(y + height + 12, TALL.height) - top,
  };
}

// The elements of the picture that a screen reader reads, in order.
const heard = (page) =>
  page
    .locator(".map svg [role=button]")
    .evaluateAll((all) => all.filter((one) => one.ariaHidden !== "true").map((one) => one.ariaLabel));

mapTest(
  "what is heard of the picture is what is seen, in the order in which one reads a map",
  {},
  async ({ page, map }) => {
    const countries = (await heard(page))
      .filter((name) => /: (Member|Observer|No standing)/.test(name))
      .map((name) => name.split(":")[0]);
    for (const gone of ["France", "Germany", "United States", "Maldives"]) assert.ok(!countries.includes(gone), gone);
    const box = await page.locator(".map").boundingBox();
    const japan = await map.country("JPN").boundingBox();
    assert.equal(countries.includes("Japan"), japan !== null && japan.x < box.x + box.width, "a wide map shows Japan");
    const order = ["Belarus", "Russia", "Kazakhstan", "Mongolia", "Türkiye", "Uzbekistan", "Afghanistan", "India"];
    const places = order.map((name) => countries.indexOf(name));
    assert.ok(
      places.every((place) => place >= 0),
      `${order} in ${countries}`,
    );
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
      `${countries}`,
    );
    assert.equal(await page.locator(".map [aria-pressed]").count(), 0, "a mark that opens a panel is no switch");
    const before = (await heard(page)).length;
    await map.named("button", "Zoom in").press("Enter");
    await becomes(async () => (await heard(page)).length < before, true);
    await becomes(
      () =>
        page
          .locator(".picture > [role=status]")
          .textContent()
          .then((said) => /^In view: \d+ countr(y|ies) and \d+ sites?\.$/.test(said)),
      true,
    );
  },
);

mapTest("by ear the ticks are one list, and the track has no loose words", {}, async ({ page }) => {
  const list = page.getByRole("listbox", { name: /^Events/ });
  assert.equal(await list.count(), 1);
  const options = list.getByRole("option");
  assert.ok((await options.count()) > 100);
  assert.equal(await list.getByRole("option", { selected: true }).count(), 1);
  const widest = await options.evaluateAll((all) => Math.max(...all.map((one) => one.getBoundingClientRect().width)));
  assert.ok(widest < 60, `a tick is ${widest} px wide`);
});

mapTest("the names of switches and sources are said once", { path: "/?select=manas" }, async ({ page, map }) => {
  await becomes(() => map.panel.locator(".sources").count(), 1);
  await map.openSheet("Layers");
  const cite = map.panel.locator("a.cite").first();
  assert.equal(await cite.getAttribute("aria-label"), "Source 1");
  assert.equal(await cite.getAttribute("title"), null);
  assert.equal(await map.named("checkbox", "Observer, 4 on this date").count(), 1);
  assert.equal(await page.getByRole("main").count(), 1);
});
