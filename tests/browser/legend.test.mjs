// The legend's switches: a layer that is off is not in the map, its key, the tables or the sources.
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

mapTest("what is off is gone from map, key, tables and sources", {}, async ({ page, map }) => {
  await map.openSheet("Layers");
  const sources = async () =>
    parseInt(await page.locator(".all-sources h2", { hasText: "sources of what" }).textContent(), 10);
  const all = await sources();
  for (const [group, name] of SWITCHES) {
    const shown = await has(map, group, name);
    assert.ok(
      shown.every((count) => count > 0),
      `${name} is not there to begin with: ${shown}`,
    );
    await map.filter(group, name).uncheck(QUICKLY);
    await becomes(
      () => has(map, group, name),
      shown.map(() => 0),
      `${name} is off`,
    );
    await becomes(async () => (await sources()) < all, true, `the sources of ${name} are gone`);
    await map.filter(group, name).check(QUICKLY);
    await becomes(() => has(map, group, name), shown, `${name} is on again`);
    await becomes(sources, all);
  }
  // The count of a kind is the number that its switch would show.
  const training = async () => (await map.seen()).legend["Kind of site"].Training;
  assert.equal(await training(), "6");
  await map.filter("Sites", "Western").uncheck(QUICKLY);
  await becomes(training, "1");
});

// The number of times that it is on the map, in the table, and in the key's line, which does not count kinds of sites.
async function has(map, group, name) {
  const isCountry = group === "Countries";
  await map.table(isCountry ? "Countries" : "Sites");
  const { filled, marks, rows, key } = await map.seen();
  const kind = name.toLowerCase();
  if (isCountry)
    return [
      Object.values(filled).filter((standing) => standing === kind).length,
      rows.filter(([, standing]) => standing === name).length,
      Number(key[name] ?? 0),
    ];
  const isBloc = group === "Sites";
  const marked = marks.flat().map((index) => SITES[index]);
  const counts = [
    marked.filter((site) => site[isBloc ? "bloc" : "kind"] === kind).length,
    rows.filter((cells) => cells[isBloc ? 2 : 3] === name).length,
  ];
  return isBloc ? [...counts, Number(key[name] ?? 0)] : counts;
}

mapTest("one button leads back to what the page opens with, and keeps the focus", {}, async ({ page, map }) => {
  const checked = () => page.getByRole("checkbox", { checked: true }).count();
  await map.openSheet("Layers");
  const opening = await checked();
  await map.open("/?hide=member,sites-western,kind-air");
  await map.openSheet("Layers");
  assert.equal(await checked(), opening - 3);
  const reset = map.named("button", "Reset");
  await reset.press("Enter");
  await becomes(checked, opening);
  await becomes(map.query, "");
  assert.equal(await map.focus(), "Reset");
});
