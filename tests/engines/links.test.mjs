// A state and its link are the same thing, also after going back and forth.
import assert from "node:assert/strict";
import { becomes, until } from "../browser/waiting.mjs";
import { engineTest } from "./harness.mjs";
import { Key } from "./visit.mjs";

const { stringify } = JSON;
const query = (page) => page.run(() => location.search);

// Ways to a state, each by hand, and what the link then says.
const STATES = [
  ["a day", (page) => page.click("button", "Next change"), /date=2007-07-25/],
  ["a country", (page) => page.click("[data-country=KGZ]"), /select=KGZ/],
  [
    "a hidden layer",
    async (page) => (await page.click(".foot button", "Layers"), page.click(".legend input", /^Observer/)),
    /hide=observer/,
  ],
  ["a nearer view", async (page) => page.click(".camera button", "Zoom in"), /at=/],
  ["a step", (page) => page.click("[role=tab]", "Story"), /step=/],
];

engineTest("a state that is reopened from its link is equal", {}, async ({ page }) => {
  for (const [what, act, said] of STATES) {
    await page.open("/");
    await act(page);
    await until(`the link says ${what}`, async () => said.test(await query(page)));
    await page.calm();
    const before = await page.state();
    await page.open(`/${await query(page)}`);
    await becomes(async () => stringify(sorted(await page.state())), stringify(sorted(before)), what);
  }
});

const sorted = (state) => Object.fromEntries(Object.entries(state).sort());

engineTest("a link opens what it says, and leaves alone what is not ours", { path: null }, async ({ page }) => {
  for (const [link, expected] of [
    ["?date=2014-06-03", { date: "2014-06-03", select: null }],
    ["?select=manas", { date: "2007-07-03", select: "manas" }],
    ["?date=2001-06-14&at=68,35,3.5&hide=sites-western&select=KGZ", { date: "2001-06-14", select: "KGZ" }],
    ["?utm_source=letter&date=2017-06-09#notes", { date: "2017-06-09", select: null }],
  ]) {
    await page.open(`/${link}`);
    const { date, select } = await page.state();
    assert.deepEqual({ date, select }, expected, link);
  }
  await page.press(Key.TAB);
  await page.click("[data-country=KGZ]");
  await becomes(
    () => page.run(() => location.search + location.hash),
    "?utm_source=letter&date=2017-06-09&select=KGZ#notes",
  );
});

engineTest(
  "a broken part of a link falls to the default and is told",
  {
    path: "/?date=1066-10-14&hide=nonsense&select=KGZ",
    allows: [/^console warn: sco-map: link: found “/, /^map-error: /],
  },
  async ({ page, server }) => {
    assert.deepEqual(await page.state().then(({ date, select }) => ({ date, select })), {
      date: "2007-07-03",
      select: "KGZ",
    });
    await until("it is told", () => server.complaints.some((line) => /found “date=1066-10-14/.test(line)));
  },
);

engineTest("back and forward go through what was chosen", {}, async ({ page }) => {
  await page.click("[data-country=KGZ]");
  await until("it is in the link", async () => /select=KGZ/.test(await query(page)));
  await page.click("[data-country=MNG]");
  await until("it is in the link", async () => /select=MNG/.test(await query(page)));
  await page.driver.navigate().back();
  await becomes(() => page.text(".panel h2"), "Kyrgyzstan");
  await page.driver.navigate().forward();
  await becomes(() => page.text(".panel h2"), "Mongolia");
});

engineTest("who goes to another page and back finds the map as it was", { host: "", path: "/" }, async ({ page }) => {
  await page.click("[data-country=KGZ]");
  await until("it is in the link", async () => /select=KGZ/.test(await query(page)));
  await page.go("/host.html");
  await page.driver.navigate().back();
  await page.ready();
  await becomes(() => page.text(".panel h2"), "Kyrgyzstan");
  await page.click("button", "Next change");
  await becomes(async () => (await page.state()).date, "2007-07-25");
});
