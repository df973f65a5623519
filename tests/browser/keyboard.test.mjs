// The whole page without a mouse.
import assert from "node:assert/strict";
import { becomes } from "./harness.mjs";
import { mapTest } from "./map.mjs";
import { standsOut } from "./pixels.mjs";

// In the order of the document; the map is one stop.
const PARTS = [".map svg", ".camera", ".time", ".legend", ".search", ".panel", ".tables"];

mapTest("Tab goes through the parts in the order of the page, and the map is one stop", {}, async ({ page }) => {
  const stops = [];
  for (;;) {
    await page.keyboard.press("Tab");
    const part = await page.evaluate(partOfFocus, PARTS);
    if (!part) break;
    stops.push(part);
  }
  assert.deepEqual([...new Set(stops)], PARTS);
  const sorted = [...stops].sort((a, b) => PARTS.indexOf(a) - PARTS.indexOf(b));
  assert.deepEqual(stops, sorted, "Tab goes back and forth");
  const count = (part) => stops.filter((stop) => stop === part).length;
  assert.equal(count(".map svg"), 1);
  assert.equal(count(".camera"), 7);
  assert.equal(count(".legend"), 19);
});

function partOfFocus(parts) {
  const element = document.querySelector("sco-map").shadowRoot.activeElement;
  return element && parts.find((part) => element.closest(part));
}

// From where, which key, to where: the nearest country or mark on that side.
const MOVES = [
  ["Mongolia: Observer", "ArrowLeft", "Kazakhstan: Member"],
  ["Kazakhstan: Member", "ArrowUp", "Russia: Member"],
  ["Mongolia: Observer", "ArrowDown", "China: Member"],
  ["China: Member", "ArrowUp", "Mongolia: Observer"],
  ["India: Observer", "ArrowLeft", "Pakistan: Observer"],
  ["India: Observer", "ArrowRight", "Bangladesh: No standing"],
  ["Pakistan: Observer", "ArrowLeft", "Shamsi, Western air site in Pakistan"],
  ["Türkiye: No standing", "ArrowDown", "Syria: No standing"],
];

mapTest("arrow keys move to the neighbour on that side, Home and End to the first and the last", {}, async ({ page, map }) => {
  for (const [from, key, to] of MOVES) {
    await map.named("button", from).first().focus();
    await page.keyboard.press(key);
    await becomes(map.focus, to, `${key} from ${from}`);
  }
  await page.keyboard.press("Home");
  const first = await map.focus();
  await page.keyboard.press("End");
  const last = await map.focus();
  assert.match(first, /: (No standing|Member|Observer)$/);
  assert.match(last, /site/);
});

mapTest("arrow keys lead from any place to any other", {}, async ({ page, map }) => {
  for (const goal of ["Kyrgyzstan: Member", "Manas, Western air site in Kyrgyzstan", "Shamsi, Western air site in Pakistan"]) {
    await page.keyboard.press("Home");
    await map.named("button", "Russia: Member").focus();
    const seen = await walk(page, goal);
    assert.ok(seen.has(goal), `${goal} was not reached, only ${[...seen].join("; ")}`);
  }
});

// Everything that arrow keys reach from where the focus is, up to the goal: the nearest first.
async function walk(page, goal) {
  const start = await page.evaluate(nameOfFocus);
  const seen = new Set([start]);
  const paths = [[]];
  while (paths.length > 0 && !seen.has(goal)) {
    const path = paths.shift();
    for (const key of ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"]) {
      const found = await page.evaluate(play, [start, [...path, key]]);
      if (!seen.has(found)) paths.push([...path, key]);
      seen.add(found);
    }
  }
  return seen;
}

function nameOfFocus() {
  return document.querySelector("sco-map").shadowRoot.activeElement.ariaLabel;
}

// Focuses the start and presses the keys one after the other; the map answers each at once.
function play([start, keys]) {
  const root = document.querySelector("sco-map").shadowRoot;
  root.querySelector(`[aria-label="${start}"]`).focus();
  for (const key of keys) root.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, composed: true }));
  return root.activeElement.ariaLabel;
}

mapTest("what had the focus last is the map's one stop", {}, async ({ page, map }) => {
  await map.country("KGZ").focus();
  await page.keyboard.press("Tab");
  await becomes(map.focus, "Zoom in");
  await page.keyboard.press("Shift+Tab");
  await becomes(map.focus, "Kyrgyzstan: Member");
  await map.slider.focus();
  assert.equal(await map.country("KGZ").getAttribute("tabindex"), "0");
  assert.equal(await page.locator('.map svg [tabindex="0"]').count(), 1);
});

const RINGS = [
  ["a country", ({ map }) => map.country("KGZ")],
  ["a country that fills the map", ({ map }) => map.country("RUS")],
  ["a mark", ({ map }) => map.mark("Shamsi")],
  ["a crowd", ({ page }) => page.getByRole("button", { name: /Bagram/ }).first()],
  ["a camera button", ({ map }) => map.named("button", "Zoom in")],
  ["the slider", ({ map }) => map.slider],
  ["the field", ({ map }) => map.field],
  ["a switch", ({ map }) => map.filter("Countries", "Member")],
  ["the search", ({ map }) => map.search],
  ["a link of the panel", ({ map }) => map.panel.getByRole("button", { name: "Manas", exact: true })],
];

for (const colorScheme of ["light", "dark"]) {
  mapTest(`the focus stands out wherever it is, ${colorScheme}`, { context: { colorScheme } }, async (visit) => {
    const { page, map } = visit;
    for (const [what, find] of RINGS) {
      const element = find(visit);
      await element.focus();
      await page.keyboard.press("Shift"); // From the keyboard: a ring is due.
      await page.keyboard.press("Escape"); // The small label would stand out as well.
      await becomes(() => map.tip.isVisible(), false);
      const focused = await page.screenshot();
      await element.evaluate((element) => element.blur());
      const pixels = await standsOut(page, await page.screenshot(), focused);
      assert.ok(pixels >= 100, `only ${pixels} pixels tell that ${what} has the focus`);
    }
  });
}
