// The camp and the kind of sites: shown by sign, rim and shape as well as by hue, and counted in crowds.
import assert from "node:assert/strict";
import { mapTest } from "./map.mjs";
import { standsOut } from "./pixels.mjs";

const CAMPS = ["western", "russian", "chinese", "indian", "other"];
const KINDS = ["air", "ground", "naval", "radar", "logistics", "training", "other"];

/** The pictures of that group of the legend. */
async function keysOf(map, group) {
  await map.openSheet("Layers");
  return map.named("group", group).locator(".switch .key");
}

/** Checks that each two of those pictures differ by at least that many pixels. */
async function areToldApart(page, keys, names, least) {
  assert.equal(await keys.count(), names.length);
  // All at one place, so that only the drawing differs.
  await keys.evaluateAll((keys) => (window.signs = keys.map((key) => key.firstElementChild)).length);
  const pictures = [];
  for (const n of names.keys()) {
    await keys.first().evaluate((key, n) => key.replaceChildren(window.signs[n]), n);
    pictures.push(await keys.first().screenshot());
  }
  for (const [a, one] of pictures.entries())
    for (const [b, other] of pictures.entries()) {
      if (a >= b) continue;
      const pixels = await standsOut(page, one, other);
      assert.ok(pixels >= least, `${names[a]} and ${names[b]} differ in ${pixels} pixels`);
    }
}

/** The number of pixels of a mark that contrast with it because of its number. */
async function ofNumber(page, mark) {
  const number = mark.locator(".count");
  const shown = await mark.screenshot();
  await number.evaluate((text) => (text.style.visibility = "hidden"));
  const pixels = await standsOut(page, shown, await mark.screenshot());
  await number.evaluate((text) => (text.style.visibility = ""));
  return pixels;
}

for (const [what, path, name] of [
  ["of hollow marks", "/", /^2 Western sites: Bezmer and Graf Ignatievo/],
  ["of several camps", "/", /^6 sites, 4 Russian, 2 Indian: /],
  ["that did not change", "/?date=2026-09-01&compare=2007-07-03", /^\d+ Western sites unchanged: Al Udeid/],
  ["that closed", "/?date=2026-09-01&compare=2007-07-03", /^\d+ Western sites closed: /],
]) {
  mapTest(`a crowd ${what} shows its number`, { path }, async ({ page }) => {
    const crowd = page.getByRole("button", { name }).first();
    // Another mark can cover it.
    await crowd.evaluate((mark) => mark.parentNode.append(mark));
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      const pixels = await ofNumber(page, crowd);
      assert.ok(pixels > 10, `only ${pixels} pixels of the number in ${colorScheme}`);
    }
  });
}

mapTest("a crowd of several camps has a part for each", {}, async ({ page }) => {
  const parts = page.getByRole("button", { name: /^6 sites, 4 Russian, 2 Indian: / }).locator(".crowd > g");
  assert.deepEqual(await parts.evaluateAll((parts) => parts.map((part) => part.getAttribute("class"))), [
    "russian",
    "indian",
  ]);
  const [russian, indian] = await parts.evaluateAll((parts) => parts.map((part) => getComputedStyle(part).color));
  assert.notEqual(russian, indian);
});

for (const [what, context, vision] of [
  ["in forced colours", { forcedColors: "active" }, "none"],
  ["in the dark of forced colours", { forcedColors: "active", colorScheme: "dark" }, "none"],
  ["without any hue", {}, "achromatopsia"],
  ["without any hue in the dark", { colorScheme: "dark" }, "achromatopsia"],
]) {
  mapTest(
    `each camp is told from each ${what}`,
    { context: { ...context, deviceScaleFactor: 2 } },
    async ({ page, map }) => {
      const session = await page.context().newCDPSession(page);
      await session.send("Emulation.setEmulatedVisionDeficiency", { type: vision });
      await areToldApart(page, await keysOf(map, "Sites"), CAMPS, 8);
    },
  );
}

// At the size of the legend, which is that of the smallest marks. A pixel of a screen is four of a fine one.
for (const [deviceScaleFactor, least] of [
  [1, 12],
  [2, 48],
])
  for (const colorScheme of ["light", "dark"])
    mapTest(
      `each kind is told from each by its shape, ${colorScheme}, at ${deviceScaleFactor}×`,
      { context: { colorScheme, deviceScaleFactor } },
      async ({ page, map }) => areToldApart(page, await keysOf(map, "Kind of site"), KINDS, least),
    );
