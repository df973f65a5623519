// The legend's switches: what is off is gone from the map, the panel and the tables.
import assert from "node:assert/strict";
import { becomes } from "./harness.mjs";
import { mapTest, SITES } from "./map.mjs";

const SWITCHES = [
  { group: "Countries", name: "Member", off: "member" },
  { group: "Countries", name: "Observer", off: "observer" },
  { group: "Sites", name: "Western", off: "sites-western" },
  { group: "Sites", name: "Russian", off: "sites-russian" },
  { group: "Kind of site", name: "Air", off: "kind-air" },
];

mapTest("what is off is gone from map, panel, tables and link", {}, async ({ map }) => {
  for (const { group, name, off } of SWITCHES) {
    const shown = await has(map, group, name);
    assert.ok(shown.every((count) => count > 0), `${name} is not there to begin with: ${shown}`);
    await map.filter(group, name).uncheck();
    await becomes(() => has(map, group, name), [0, 0, 0], `${name} is off`);
    await becomes(map.query, `?hide=${off}`);
    await map.filter(group, name).check();
    await becomes(() => has(map, group, name), shown, `${name} is on again`);
  }
});

// How often it stands on the map, in the tables and in the panel.
async function has(map, group, name) {
  const { filled, marks, countries, sites } = await map.seen();
  if (group === "Countries") {
    const areas = Object.values(filled).filter((kind) => kind === name.toLowerCase());
    const rows = countries.filter(([, standing]) => standing === name);
    return [areas.length, rows.length, await map.panel.getByRole("heading", { name: new RegExp(`${name}s?$`, "i") }).count()];
  }
  const is = group === "Sites" ? ({ bloc }) => bloc === name.toLowerCase() : ({ kind }) => kind === name.toLowerCase();
  const marked = marks.flat().map((index) => SITES[index]).filter(is);
  const rows = sites.filter((cells) => cells[group === "Sites" ? 2 : 3] === name);
  const listed = await map.panel.getByRole("button").allInnerTexts();
  return [marked.length, rows.length, listed.filter((text) => SITES.some((site) => site.name === text && is(site))).length];
}

mapTest("a camp that is off leaves the counts of kinds, which come back with it", {}, async ({ map }) => {
  const kinds = async () => (await map.seen()).legend["Kind of site"].Training;
  assert.equal(await kinds(), "3");
  await map.filter("Sites", "Western").uncheck();
  await becomes(kinds, "0");
  await map.filter("Sites", "Western").check();
  await becomes(kinds, "3");
});

mapTest("one button shows everything again, and keeps the focus", { path: "/?hide=member,sites-western,kind-air" }, async ({ page, map }) => {
  const checked = () => page.getByRole("checkbox", { checked: true }).count();
  const all = await page.getByRole("checkbox").count();
  assert.equal(await checked(), all - 3);
  const reset = map.named("button", "Show everything");
  await reset.press("Enter");
  await becomes(checked, all);
  await becomes(map.query, "");
  assert.notEqual(await map.focus(), "body");
});
