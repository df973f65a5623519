// Each control, by the mouse.
import assert from "node:assert/strict";
import { becomes, until } from "../browser/waiting.mjs";
import { engineTest } from "./harness.mjs";
import { Key } from "./visit.mjs";

const day = async (page) => (await page.state()).date;

engineTest("the buttons of time go from change to change", {}, async ({ page }) => {
  await page.click("button", "Next change");
  await becomes(() => day(page), "2007-07-25");
  await page.click("button", "Previous change");
  await page.click("button", "Previous change");
  await until("it is an earlier day", async () => (await day(page)) < "2007-07-03");
});

engineTest("playing goes on until it is paused", {}, async ({ page }) => {
  await page.click("button", "Play");
  await until("it has gone on twice", async () => (await day(page)) > "2007-07-25");
  await page.click("button", "Pause");
  await page.comes("button", "Play");
});

engineTest("a click on the slider sets the day, and the day follows the thumb", {}, async ({ page }) => {
  const [{ left, right, middle }] = await page.each(
    (all) =>
      all
        .map((one) => one.getBoundingClientRect())
        .map(({ left, right, top, bottom }) => ({ left, right, middle: (top + bottom) / 2 })),
    "input.slider",
  );
  const at = (share) => ({ x: left + (right - left) * share, y: middle });
  await page.clickAt(at(0.5));
  await until("it is 2011", async () => /^2011/.test(await day(page)));
  await page.drag(at(0.5), at(0.6), at(0.75), { x: Math.min(right + 20, 1199), y: middle });
  await becomes(() => day(page), "2026-09-01");
  await becomes(() => page.text("[part=date]"), "1 September 2026");
  assert.match(await page.text(".sentence"), /^On 1 September 2026 the SCO had ten members/);
});

// A button of the foot and what its sheet holds.
const SHEETS = [
  ["Layers", ".sheet .legend input"],
  ["Compare", ".sheet select.pairs"],
  ["Share", ".sheet button.copies"],
  ["Download", ".sheet button.save-svg"],
];

engineTest("each button of the foot opens its sheet, which the same button and Close shut", {}, async ({ page }) => {
  for (const [name, held] of SHEETS) {
    await page.click(".foot button", name);
    await page.comes(held);
    await page.click(".sheet > .close");
    await page.goes(".sheet");
    await becomes(() => page.focused(), name);
  }
});

engineTest("a switch of the layers hides and shows, and Reset brings back", {}, async ({ page }) => {
  const marks = await page.count("[data-sites]");
  await page.click(".foot button", "Layers");
  await page.click(".legend input", /^Western/);
  await until("marks are gone", async () => (await page.count("[data-sites]")) < marks);
  await until("the link says so", () => page.run(() => location.search.includes("hide=sites-western")));
  await page.click(".legend button", "Reset");
  await becomes(() => page.count("[data-sites]"), marks);
  await page.click(".legend input", /^Events/);
  await page.comes(".map .event");
});

engineTest("each tab shows its view", { path: "/embed.html" }, async ({ page }) => {
  for (const [tab, part, view] of [
    ["Story", ".story h2", "story"],
    ["Table", ".tables table", "table"],
    ["Sources", ".all-sources", "sources"],
    ["Map", ".map svg", "map"],
  ]) {
    await page.click("[role=tab]", tab);
    await page.comes(part);
    assert.equal(
      await page.attribute("[role=tab][aria-selected=true]", "class").then((name) => name.includes(view)),
      true,
      tab,
    );
    await becomes(async () => (await page.state()).view, view, tab);
  }
});

engineTest("the date opens its sheet, and Escape gives the focus back", {}, async ({ page }) => {
  await page.click("button.date");
  await page.comes(".sheet input[type=date]");
  await page.press(Key.ESCAPE);
  await page.goes(".sheet");
  await becomes(() => page.focused().then((name) => name.startsWith("3 July 2007")), true);
});
