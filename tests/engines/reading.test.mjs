// Card, story, comparison, tables, sources and search.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { becomes, until } from "../browser/waiting.mjs";
import { engineTest } from "./harness.mjs";
import { Key } from "./visit.mjs";

const read = (name) => JSON.parse(readFileSync(new URL(`../../data/sco/${name}.json`, import.meta.url), "utf8"));
const STEPS = read("story");

const heading = (page) => page.text(".panel h2");

engineTest(
  "a card leads on to a site, which has its sources, and closing gives the focus back",
  {},
  async ({ page }) => {
    await page.click("[data-country=KGZ]");
    await becomes(() => heading(page), "Kyrgyzstan");
    await page.click(".panel button", "Manas");
    await becomes(() => heading(page), "Manas");
    await until("its facts are there", async () => /17\.4 million US dollars a year/.test(await page.text(".panel")));
    await page.click(".panel .folded > summary");
    await page.comes(".panel .sources a");
    const links = await page.each(
      (all) => all.map(({ href, rel }) => [new URL(href).protocol, rel]),
      ".panel .sources a",
    );
    for (const [protocol, rel] of links) assert.ok(/^https?:$/.test(protocol) && rel === "noopener", protocol);
    await page.click(".panel .close");
    await becomes(() => heading(page), "");
    await becomes(() => page.focused(), "Kyrgyzstan: Member");
  },
);

engineTest("the story is read from the first step to the last by key, each with its day", {}, async ({ page }) => {
  await page.focus(".tab-story");
  await page.press(Key.ENTER);
  await page.comes(".story h2", STEPS[0].title);
  const isIn = () => page.each(([story]) => story.matches(":focus-within"), ".story");
  for (let stops = 0; !(await isIn()); stops++) {
    assert.ok(stops < 20, "Tab does not come to the story");
    await page.press(Key.TAB);
  }
  for (const [place, step] of STEPS.entries()) {
    if (place) await page.press(Key.ARROW_RIGHT);
    await becomes(() => page.text(".story h2"), step.title);
    await becomes(async () => (await page.state()).date, step.date, step.id);
    assert.equal(await page.text(".story .place"), `${place + 1} of ${STEPS.length}`);
  }
});

engineTest(
  "a claim of a step opens, and who touches the map has left and comes back",
  { path: "/?step=manas-stays" },
  async ({ page }) => {
    await becomes(() => page.text(".story h2"), STEPS.find(({ id }) => id === "manas-stays").title);
    await page.click(".claim summary");
    await page.comes(".claim dd");
    const { x, y } = await page.place(".map svg[role=group]");
    await page.drag({ x, y }, { x: x + 60, y: y + 30 }, { x: x + 120, y: y + 60 });
    await becomes(async () => (await page.state()).view, "map");
    await page.goes(".story h2");
    await page.click("[role=tab]", "Story");
    await page.comes(".story h2", STEPS.find(({ id }) => id === "manas-stays").title);
  },
);

const COMPARED = /^Between 3 July 2007 and 1 September 2026 four countries became members/;

engineTest("a comparison is chosen, read, swapped and ended", {}, async ({ page }) => {
  await page.click(".foot button", "Compare");
  await page.comes(".sheet select.pairs");
  await page.focus(".sheet select.pairs");
  await page.each(([select]) => {
    select.value = [...select.options].find(({ text }) => text === "2007 and 2026").value;
    select.dispatchEvent(new Event("input", { bubbles: true }));
    select.dispatchEvent(new Event("change", { bubbles: true }));
  }, ".sheet select.pairs");
  await becomes(async () => (await page.state()).compare, "2007-07-03");
  await until("the sentence says so", async () => COMPARED.test(await page.text(".sentence")));
  assert.equal(await page.attribute("[data-country=BLR]", "aria-label"), "Belarus: no standing, then member");
  await page.click(".sheet button.swap");
  await becomes(async () => (await page.state()).date, "2007-07-03");
  assert.match(await page.text(".sentence"), COMPARED);
  await page.click(".sheet button.end");
  await becomes(async () => (await page.state()).compare, null);
  await until("the sentence is of one day", async () => /^On 3 July 2007/.test(await page.text(".sentence")));
});

engineTest(
  "the list of a comparison opens from its link, with its numbers and sources",
  { path: "/?date=2026-09-01&compare=2007-07-03" },
  async ({ page }) => {
    await page.comes(".comparison h2, .panel h2", "What changed between 3 July 2007 and 1 September 2026");
    await until("sources have come", async () => (await page.count(".comparison .sources li")) > 50);
    assert.ok((await page.count(".comparison a.cite")) > 50);
  },
);

// Tables, their first column, and a row with what it opens.
const TABLES = [
  ["Countries", "Country", "Uzbekistan"],
  ["Sites", "Site", "Kant"],
  ["Events", "Event", "US gains Uzbek base as the air war on the Taliban begins"],
];

engineTest("tables are sorted by a heading, and a row leads to what it is about", {}, async ({ page }) => {
  const cells = () => page.each((rows) => rows.map((row) => row.cells[0].textContent.trim()), ".tables tbody tr");
  for (const [table, head, row] of TABLES) {
    await page.click(".choice button", table);
    await page.comes(".tables th button", head);
    for (const [sort, sign] of [
      ["ascending", 1],
      ["descending", -1],
    ]) {
      await page.click(".tables th button", head);
      await becomes(() => page.attribute(".tables th[aria-sort]:not([aria-sort=none])", "aria-sort"), sort, table);
      const found = await cells();
      assert.ok(found.length > 5, table);
      assert.deepEqual(
        found,
        [...found].sort((a, b) => (a < b ? -sign : a > b ? sign : 0)),
        `${table}, ${sort}`,
      );
    }
    await page.focus(".tables tbody button", row);
    await page.press(Key.ENTER);
    await becomes(() => heading(page), row);
    await becomes(() => page.focused(), row);
    await page.press(Key.ESCAPE);
    await becomes(() => heading(page), "");
    await becomes(() => page.focused(), row);
  }
});

engineTest("the sources are listed, each with its link", { path: "/embed.html" }, async ({ page }) => {
  await page.click("[role=tab]", "Sources");
  await page.comes(".all-sources summary");
  await page.click(".all-sources summary");
  await page.comes(".all-sources .sources a");
  assert.equal(
    await page.each((all) => all.every(({ href }) => /^https?:/.test(href)), ".all-sources .sources a"),
    true,
  );
});

const NAMES = [
  ["Ganci", "Manas"],
  ["K2", "Karshi-Khanabad"],
  ["TÜRKİYE", "Türkiye"],
  ["  kyrgyz ", "Kyrgyzstan"],
];

engineTest(
  "the search finds by any name, says what it does not find, and is cleared by Escape",
  {},
  async ({ page }) => {
    for (const [text, title] of NAMES) {
      await page.click("input[type=search]");
      await page.type(text);
      await page.comes("[role=search] li button, .search li button");
      await page.press(Key.ENTER);
      await becomes(() => heading(page), title, text);
    }
    await page.click("input[type=search]");
    await page.type("376th");
    await page.click(".search li button");
    await becomes(() => heading(page), "Manas");
    await page.click("input[type=search]");
    await page.type("Atlantis");
    await becomes(() => page.text(".search li"), "No country or site matches “Atlantis”.");
    await page.press(Key.ESCAPE);
    await becomes(() => page.count(".search li"), 0);
    assert.equal(await page.each(([field]) => field.value, "input[type=search]"), "");
  },
);
