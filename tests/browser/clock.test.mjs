// Playback goes from change to change and stops when it should; ticks lead to events.
import assert from "node:assert/strict";
import { until } from "./harness.mjs";
import { mapTest } from "./map.mjs";

const date = (page) => page.locator("[part=date]").textContent();
const button = (page, name) => page.getByRole("button", { name, exact: true });

async function quick({ page, map }) {
  await map.openSheet("Date");
  await page.getByLabel("Speed").selectOption("fast");
  await map.closeSheet();
}

mapTest("it does not play by itself", {}, async ({ page }) => {
  assert.equal(await button(page, "Play").count(), 1);
  assert.equal(await date(page), "3 July 2007");
});

mapTest("it plays from change to change until it is paused", {}, async (visit) => {
  const { page } = visit;
  await quick(visit);
  const next = button(page, "Next change");
  await next.click();
  const first = await date(page);
  await next.click();
  const second = await date(page);
  await button(page, "Previous change").click();
  await button(page, "Play").click();
  assert.equal(await date(page), first);
  await until("it has gone on", async () => (await date(page)) === second);
  await until("it has gone on again", async () => (await date(page)) !== second);
  await button(page, "Pause").click();
  await button(page, "Play").waitFor();
});

const STOPS = [
  ["the focus goes elsewhere", (page) => page.getByRole("searchbox").focus()],
  ["Escape is pressed", (page) => page.keyboard.press("Escape")],
  ["the page scrolls out of sight", (page) => page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))],
];

for (const [why, act] of STOPS) {
  mapTest(`it pauses when ${why}`, {}, async (visit) => {
    const { page, map } = visit;
    await quick(visit);
    // A long table, so that the page can scroll the map out of sight.
    await map.table("Sites");
    await button(page, "Play").click();
    await button(page, "Pause").waitFor();
    await act(page);
    await button(page, "Play").waitFor({ timeout: 5000 });
  });
}

mapTest(
  "it stops at the last change and starts over from the first day",
  { path: "/?date=2026-08-31" },
  async (visit) => {
    const { page } = visit;
    await quick(visit);
    while ((await button(page, "Next change").getAttribute("aria-disabled")) !== "true")
      await button(page, "Next change").click();
    await button(page, "Play").click();
    await until("it has started over", async () => (await date(page)).includes("1996"));
  },
);

mapTest("a tick sets the date, arrows go on, Enter opens the event", {}, async ({ page }) => {
  const ticks = page.getByRole("listbox", { name: /^Events/ });
  assert.equal(await ticks.getByRole("option").count(), 112);
  assert.equal(await ticks.locator("[tabindex='0']").count(), 1);
  // As a screen reader clicks: for a hand, the slider lies over the ticks.
  await ticks.getByRole("option", { name: /Seventeenth SCO summit/ }).dispatchEvent("click");
  await until("its day is shown", async () => (await date(page)) === "8 June 2017");
  await ticks.locator("[tabindex='0']").focus();
  await page.keyboard.press("Home");
  await until("the first event is shown", async () => (await date(page)) === "26 April 1996");
  await page.keyboard.press("ArrowRight");
  await until("the next event is shown", async () => (await date(page)) === "24 April 1997");
  await page.keyboard.press("Enter");
  await page.locator(".panel .folded > summary").press("Enter");
  await page.locator(".panel .sources a").first().waitFor();
});

mapTest("a tick is as wide as its sign, or as the days that its date can mean", {}, async ({ page }) => {
  const days = await page.locator(".track").evaluate(({ clientWidth }) => clientWidth / 11_085);
  const width = (name) =>
    page
      .locator(".ticks")
      .getByRole("option", { name })
      .first()
      .evaluate((tick) => tick.getBoundingClientRect().width);
  for (const [name, vague] of [
    [/^8 June 2017/, 0],
    [/^2005:/, 365],
    [/^December 2001/, 31],
  ]) {
    const [found, expected] = [await width(name), Math.max(8, 4 + vague * days)];
    assert.ok(Math.abs(found - expected) < 4, `${name}: ${found} px, not ${expected}`);
  }
});

mapTest("deliberate acts go into the history, dragging does not", {}, async ({ page, map }) => {
  const before = await page.evaluate(() => history.length);
  const slider = page.getByRole("slider");
  for (const day of [13000, 13100, 13200]) await slider.fill(String(day));
  await until("the date is in the link", async () => page.url().includes("date="));
  assert.equal(await page.evaluate(() => history.length), before);
  await map.table("Sites");
  await map.named("button", "Manas").click();
  await until("the selection is in the link", async () => page.url().includes("select=manas"));
  assert.equal(await page.evaluate(() => history.length), before + 1);
  await page.goBack();
  await until("the panel is closed", async () => !(await page.locator(".panel .close").isVisible()));
  await page.goForward();
  await until("the panel is open", async () => page.locator(".panel .close").isVisible());
});
