// The page at every size and in every dress that a reader may ask for.
import assert from "node:assert/strict";
import { becomes } from "./harness.mjs";
import { mapTest } from "./map.mjs";
import { standsOut } from "./pixels.mjs";

// Every control that is seen, with its size. A link within a line of text may be as high as the line (WCAG 2.5.8).
function controls() {
  const root = document.querySelector("sco-map").shadowRoot;
  const seen = [...root.querySelectorAll("button, input, label.switch")].filter((control) => control.checkVisibility());
  const own = seen.filter((control) => !control.closest("button.link, label.switch input"));
  return own.map((control) => {
    const { width, height } = control.getBoundingClientRect();
    return [control.ariaLabel || control.innerText || control.type, Math.round(width), Math.round(height)];
  });
}

// What has a scroll bar of its own.
function scrollers() {
  const all = [...document.querySelector("sco-map").shadowRoot.querySelectorAll("*")];
  const scrolls = (element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const across = /auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth;
    return across || (/auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight);
  };
  return all.filter(scrolls).map((element) => element.ariaLabel ?? element.className);
}

const STATES = ["/", "/?select=manas", "/?select=KGZ&date=2026-09-01"];

mapTest("320 px hold everything without scrolling sideways, and controls are as high as a finger", { context: { viewport: { width: 320, height: 640 } } }, async ({ page, map }) => {
  for (const path of STATES) {
    await map.open(path);
    await becomes(() => page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]), [320, 320], path);
    const low = (await page.evaluate(controls)).filter(([, , height]) => height < 44);
    assert.deepEqual(low, [], path);
  }
});

mapTest("nothing has a scroll bar of its own at 600 px, and controls are at least 24 px at every width", {}, async ({ page }) => {
  for (const [width, height] of [[600, 600], [1400, 800], [900, 800], [481, 800]]) {
    await page.setViewportSize({ width, height });
    const small = (await page.evaluate(controls)).filter(([, width, height]) => width < 24 || height < 24);
    assert.deepEqual(small, [], `${width} px`);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
    if (width >= 600) assert.deepEqual(await page.evaluate(scrollers), [], `${width} px`);
  }
});

mapTest("the picture is drawn anew when the page changes its size", {}, async ({ page, map }) => {
  const ratio = () => map.picture.evaluate((svg) => svg.viewBox.baseVal.width / svg.getBoundingClientRect().width);
  for (const width of [1200, 700, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await becomes(async () => Math.abs((await ratio()) - 1) < 0.01, true, `${width} px`);
  }
});

mapTest("nothing moves by itself where less motion is asked for", { context: { reducedMotion: "reduce" } }, async ({ page, map }) => {
  await page.evaluate(() => {
    const stage = document.querySelector("sco-map").shadowRoot.querySelector(".stage");
    window.glides = 0;
    new MutationObserver(() => (window.glides += stage.matches(".gliding"))).observe(stage, { attributes: true });
  });
  const drawn = () => page.locator(".ground").getAttribute("transform");
  for (const name of ["Zoom in", "Move left", "Whole region"]) {
    const before = await drawn();
    await map.named("button", name).click();
    await becomes(async () => (await drawn()) !== before, true, name);
  }
  assert.equal(await page.evaluate(() => window.glides), 0);
});

mapTest("forced colours tell standings, marks and borders apart", { context: { forcedColors: "active" } }, async ({ page, map }) => {
  const paint = (selector, property) => page.locator(selector).first().evaluate((element, property) => getComputedStyle(element)[property], property);
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    const fills = [await paint("[data-country=KGZ]", "fill"), await paint("[data-country=IND]", "fill"), await paint("[data-country=AFG]", "fill")];
    assert.equal(new Set(fills).size, 3, `${fills}`);
    assert.notEqual(await paint(".border", "stroke"), await paint("[data-country=AFG]", "fill"));
    const before = await page.locator(".map").screenshot();
    await map.filter("Sites", "Western").uncheck();
    await becomes(() => map.mark("Manas").count(), 0);
    const pixels = await standsOut(page, before, await page.locator(".map").screenshot());
    assert.ok(pixels > 1000, `only ${pixels} pixels tell that there are Western sites`);
    await map.filter("Sites", "Western").check();
    await becomes(() => map.mark("Manas").count(), 1);
  }
});

const PRINTED = [".head", ".map", ".date", ".track", ".legend", ".panel", ".tables", ".foot"];
const NOT_PRINTED = [".camera", ".search", ".slider", ".play", ".typed", ".earlier", ".later", ".close", ".legend input", ".legend button"];

mapTest("print leaves out the controls, writes out where sources are, and is light", { path: "/?select=manas", context: { colorScheme: "dark" } }, async ({ page, map }) => {
  await becomes(() => map.panel.locator(".sources").count(), 1);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const visible = (selector) => page.locator(selector).first().isVisible();
  for (const selector of PRINTED) assert.ok(await visible(selector), `${selector} is not printed`);
  for (const selector of NOT_PRINTED) assert.ok(!(await visible(selector)), `${selector} is printed`);
  const written = await page.locator(".sources a").first().evaluate((link) => getComputedStyle(link, "::after").content);
  assert.match(written, /http/);
  const [ink, paper] = await page.locator("sco-map").evaluate((map) => [getComputedStyle(map.shadowRoot.querySelector(".root")).color, getComputedStyle(map).backgroundColor]);
  const light = (color) => color.match(/\d+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
  assert.ok(light(paper) > 700 && light(ink) < 200, `${ink} on ${paper}`);
});
