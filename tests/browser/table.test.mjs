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
  ["countries", 0, "Country", text],
  ["countries", 1, "Standing", standing],
  ["countries", 2, "Since", day],
  ["countries", 3, "Western sites", number],
  ["sites", 0, "Site", text],
  ["sites", 1, "Country", text],
];

mapTest(
  "a heading sorts by its column, turns the order over the second time, and keeps it on other days",
  {},
  async ({ page, map }) => {
    for (const [table, column, head, order] of COLUMNS) {
      const heads = page
        .getByRole("table")
        .nth(table === "countries" ? 0 : 1)
        .getByRole("columnheader");
      const sorts = () => heads.evaluateAll((heads) => heads.map((head) => head.ariaSort));
      const only = (sort) =>
        Array.from({ length: table === "countries" ? 4 : 6 }, (_, n) => (n === column ? sort : "none"));
      const cells = async () => (await map.seen())[table].map((row) => row[column]);
      for (const [sort, sign] of [
        ["ascending", 1],
        ["descending", -1],
      ]) {
        await heads.getByRole("button", { name: head, exact: true }).click();
        await becomes(sorts, only(sort), `${table} by ${head}`);
        const found = await cells();
        assert.deepEqual(
          found,
          [...found].sort((a, b) => sign * order(a, b)),
          `${table} by ${head}, ${sort}`,
        );
      }
    }
    await map.open("/");
    await page.getByRole("table").first().getByRole("button", { name: "Western sites", exact: true }).click();
    await map.slider.press("End");
    await becomes(map.date, "2026-09-01");
    const counts = (await map.seen()).countries.map((row) => row[3]);
    assert.deepEqual(counts, [...counts].sort(number));
  },
);

mapTest("a row leads to what it is about", {}, async ({ page, map }) => {
  for (const [table, name] of [
    [0, "Uzbekistan"],
    [1, "Kant"],
  ]) {
    const link = page.getByRole("table").nth(table).getByRole("button", { name, exact: true });
    await link.press("Enter");
    await becomes(map.heading, name);
    await becomes(map.focus, name);
    await page.keyboard.press("Escape");
    await becomes(map.focus, name);
    assert.equal(await map.heading(), "3 July 2007");
  }
});
