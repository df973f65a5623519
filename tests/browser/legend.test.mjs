// The legend's switches: a layer that is off is not in the map, the panel or the tables.
import assert from "node:assert/strict";
import { becomes } from "./harness.mjs";
import { mapTest, SITES } from "./map.mjs";

// Does not wait for the page to rest: nothing that moves covers the switch.
const QUICKLY = { force: true };

const SWITCHES = [
  ["Countries", "Member"],
  ["Countries", "Observer"],
  ["Sites", "Western"],
  ["Sites", "Russian"],
  ["Kind of site", "Air"],
];

mapTest("what is off is gone from map, panel and tables", {}, async ({ map }) => {
  for (const [group, name] of SWITCHES) {
    const shown = await has(map, group, name);
    assert.ok(
      shown.every((count) => count > 0),
      `${name} is not there to begin with: ${shown}`,
    );
    await map.filter(group, name).uncheck(QUICKLY);
    await becomes(() => has(map, group, name), [0, 0, 0], `${name} is off`);
    await map.filter(group, name).check(QUICKLY);
    await becomes(() => has(map, group, name), shown, `${name} is on again`);
  }
  // The count of a kind is the number that its switch would show.
  const training = async () => (await map.seen()).legend["Kind of site"].Training;
  assert.equal(await training(), "3");
  await map.filter("Sites", "Western").uncheck(QUICKLY);
  await becomes(training, "0");
});

// The number of times that it is on the map, in the tables and in the panel.
async function has(map, group, name) {
  const { filled, marks, countries, sites } = await map.seen();
  if (group === "Countries") {
    const areas = Object.values(filled).filter((kind) => kind === name.toLowerCase());
    const rows = countries.filter(([, standing]) => standing === name);
    return [
      areas.length,
      rows.length,
      await map.panel.getByRole("heading", { name: new RegExp(`${name}s?$`, "i") }).count(),
    ];
  }
  const is = group === "Sites" ? ({ bloc }) => bloc === name.toLowerCase() : ({ kind }) => kind === name.toLowerCase();
  const marked = marks
    .flat()
    .map((index) => SITES[index])
    .filter(is);
  const rows = sites.filter((cells) => cells[group === "Sites" ? 2 : 3] === name);
  const listed = await map.panel.getByRole("button").allInnerTexts();
  return [
    marked.length,
    rows.length,
    listed.filter((text) => SITES.some((site) => site.name === text && is(site))).length,
  ];
}

mapTest("one button leads back to what the page opens with, and keeps the focus", {}, async ({ page, map }) => {
  const checked = () => page.getByRole("checkbox", { checked: true }).count();
  const opening = await checked();
  await map.open("/?hide=member,sites-western,kind-air");
  assert.equal(await checked(), opening - 3);
  const reset = map.named("button", "Reset");
  await reset.press("Enter");
  await becomes(checked, opening);
  await becomes(map.query, "");
  assert.notEqual(await map.focus(), "body");
});
