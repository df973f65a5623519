// Data tables: sorted by any column, with a link in each row.
import assert from "node:assert/strict";
import { becomes } from "./harness.mjs";
import { mapTest } from "./map.mjs";

const text = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const number = (a, b) => (Number(a) || 0) - (Number(b) || 0);
const KINDS = ["Member", "Shanghai Five", "Observer", "Dialogue partner", "Partner", "Applicant"];
const standing = (a, b) => KINDS.indexOf(a) - KINDS.indexOf(b);
const day = (a, b) => Date.parse(`${a} UTC`) - Date.parse(`${b} UTC`);

const COLUMNS = [
  ["Countries", 0, "Country", text],
  ["Countries", 1, "Standing", standing],
  ["Countries", 2, "Since", day],
  ["Countries", 3, "Western sites", number],
  ["Sites", 0, "Site", text],
  ["Sites", 1, "Country", text],
  ["Events", 0, "Event", text],
  ["Relations", 1, "Kind", text],
];
const WIDTHS = { Countries: 4, Sites: 7, Events: 4, Relations: 3 };

mapTest(
  "a heading sorts by its column, turns the order over the second time, and keeps it on other days",
  {},
  async ({ page, map }) => {
    const table = page.getByRole("table");
    const heads = table.getByRole("columnheader");
    const sorts = () => heads.evaluateAll((heads) => heads.map((head) => head.ariaSort));
    for (const [name, column, head, order] of COLUMNS) {
      await map.table(name);
      const only = (sort) => Array.from({ length: WIDTHS[name] }, (_, n) => (n === column ? sort : "none"));
      const cells = async () => (await map.seen()).rows.map((row) => row[column]);
      for (const [sort, sign] of [
        ["ascending", 1],
        ["descending", -1],
      ]) {
        await heads.getByRole("button", { name: head, exact: true }).click();
        await becomes(sorts, only(sort), `${name} by ${head}`);
        const found = await cells();
        assert.ok(found.length > 5, name);
        assert.deepEqual(
          found,
          [...found].sort((a, b) => sign * order(a, b)),
          `${name} by ${head}, ${sort}`,
        );
      }
    }
    await map.table("Countries");
    await becomes(sorts, ["none", "none", "none", "descending"], "the order is kept beside other tables");
    await map.open("/");
    await table.getByRole("button", { name: "Western sites", exact: true }).click();
    await map.slider.press("End");
    await becomes(map.date, "2026-09-01");
    await becomes(() => table.locator("caption").innerText(), "Countries with a standing on 1 September 2026");
    const counts = (await map.seen()).rows.map((row) => row[3]);
    assert.deepEqual(counts, [...counts].sort(number));
  },
);

mapTest("a row leads to what it is about", {}, async ({ page, map }) => {
  for (const [table, name] of [
    ["Countries", "Uzbekistan"],
    ["Sites", "Kant"],
    ["Events", "US gains Uzbek base as the air war on the Taliban begins"],
  ]) {
    await map.table(table);
    const link = page.getByRole("table").getByRole("button", { name, exact: true });
    await link.press("Enter");
    await becomes(map.heading, name);
    await becomes(map.focus, name);
    await page.keyboard.press("Escape");
    await becomes(map.heading, "");
    await becomes(() => link.evaluate((link) => link.matches(":focus")), true, `the row of ${name} has the focus`);
  }
});
