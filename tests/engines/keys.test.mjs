// The page without a mouse.
import assert from "node:assert/strict";
import { becomes, until } from "../browser/waiting.mjs";
import { engineTest } from "./harness.mjs";
import { ENGINE } from "./session.mjs";
import { Key } from "./visit.mjs";

const day = async (page) => (await page.state()).date;

// Start, key and destination: the nearest on that side.
const MOVES = [
  ["Kazakhstan: Member", Key.ARROW_UP, "Russia: Member"],
  ["Mongolia: Observer", Key.ARROW_DOWN, "China: Member"],
  ["China: Member", Key.ARROW_UP, "Mongolia: Observer"],
  ["India: Observer", Key.ARROW_RIGHT, "Bangladesh: No standing"],
  ["Pakistan: Observer", Key.ARROW_LEFT, "Shamsi, Western air site in Pakistan"],
];

engineTest("arrows go by geography, and do not scroll the picture in its box", {}, async ({ page }) => {
  for (const [from, key, to] of MOVES) {
    await page.focus(".map [role=button]", from);
    await page.press(key);
    await becomes(() => page.focused(), to, from);
  }
  assert.deepEqual(await page.each(([map]) => [map.scrollLeft, map.scrollTop], ".map"), [0, 0]);
});

engineTest("Enter opens what has the focus, and Escape gives it back", {}, async ({ page }) => {
  for (const [from, key, title] of [
    ["Kyrgyzstan: Member", Key.ENTER, "Kyrgyzstan"],
    ["India: Observer", Key.SPACE, "India"],
    ["Manas, Western air site in Kyrgyzstan", Key.ENTER, "Manas"],
  ]) {
    await page.focus(".map [role=button]", from);
    await page.press(key);
    await becomes(() => page.text(".panel h2"), title);
    await becomes(() => page.focused(), title);
    await page.press(Key.ESCAPE);
    await becomes(() => page.text(".panel h2"), "");
    await becomes(() => page.focused(), from);
  }
});

engineTest("the focus on the map is painted", {}, async ({ page }) => {
  for (const name of ["Mongolia: Observer", "Russia: Member", "Shamsi, Western air site in Pakistan"]) {
    await page.focus(".map [role=button]", name);
    // A key, so that it is the keyboard that has come.
    await page.press(Key.ARROW_LEFT);
    await page.press(Key.ARROW_RIGHT);
    const ring = () =>
      page.each(([picture]) => {
        const root = picture.getRootNode();
        const box = (one) => one.getBBox().width > 0 && getComputedStyle(one).display !== "none";
        const marks = [...root.querySelectorAll(".map svg .focused")].filter(box).length;
        return (
          marks > 0 ||
          getComputedStyle(root.activeElement).outlineStyle !== "none" ||
          root.activeElement.matches(":focus-visible")
        );
      }, ".map svg");
    assert.equal(await ring(), true, name);
  }
});

const SLIDER = [
  ["2014-06-02", Key.ARROW_RIGHT, "2014-06-03"],
  ["2017-06-10", Key.ARROW_LEFT, "2017-06-09"],
  ["2007-07-03", Key.PAGE_UP, "2008-07-03"],
  ["2008-02-29", Key.PAGE_DOWN, "2007-02-28"],
  ["2007-07-03", Key.HOME, "1996-04-26"],
  ["2007-07-03", Key.END, "2026-09-01"],
];

engineTest("the slider's keys go from change to change, by years and to the ends", {}, async ({ page }) => {
  for (const [from, key, to] of SLIDER) {
    await page.ask((map, date) => map.goTo(date), from);
    await page.focus("input.slider");
    await page.press(key);
    await becomes(() => day(page), to, from);
  }
});

// WebKitGTK's field does not go on from part to part by itself.
const typed = (digits) => (ENGINE === "webkit" ? digits.split("-").join(Key.ARROW_RIGHT) : digits.replaceAll("-", ""));

engineTest("a date is typed, and one that the map does not have is told", {}, async ({ page }) => {
  await page.click("button.date");
  for (const [digits, shown, said] of [
    ["06-03-2014", "2014-06-03", ""],
    ["01-01-2030", null, /^1 January 2030 is not between 26 April 1996 and 1 September 2026\./],
    ["09-01-2026", "2026-09-01", ""],
  ]) {
    await page.focus(".sheet input[type=date]");
    for (const key of typed(digits)) await page.press(key);
    await page.press(Key.ENTER);
    if (shown) await becomes(() => day(page), shown, digits);
    await page.focus(".sheet > .close");
    if (said) await until("it is told", async () => said.test(await page.text("#date-problem")));
    else await becomes(() => page.text("#date-problem"), "", digits);
    await page.ask((map) => map.goTo("2007-07-03"));
    await becomes(() => day(page), "2007-07-03");
  }
});

engineTest("Tab goes from part to part in the order of the page, and the map is one stop", {}, async ({ page }) => {
  const parts = [".tabs", ".search", ".map svg", ".camera", ".time", ".foot"];
  const place = () =>
    page.run((parts) => {
      const root = document.querySelector("sco-map").shadowRoot;
      return parts.findIndex((part) => root.activeElement?.closest(part));
    }, parts);
  await page.focus(".tab-map");
  const stops = [0];
  while (stops.length < 24 && stops.at(-1) < parts.length - 1) {
    await page.press(Key.TAB);
    stops.push(await place());
  }
  const seen = stops.filter((stop) => stop >= 0);
  assert.deepEqual([...new Set(seen)], [0, 1, 2, 3, 4, 5], `${stops}`);
  assert.deepEqual(seen, [...seen].sort(), "Tab goes back and forth");
  assert.equal(seen.filter((stop) => stop === 2).length, 1, "the map is one stop");
});

engineTest("tabs are walked by arrows", {}, async ({ page }) => {
  await page.focus(".tab-map");
  await page.press(Key.ARROW_RIGHT);
  await becomes(() => page.focused(), "Story");
  await page.press(Key.ENTER);
  await page.comes(".story h2");
});
