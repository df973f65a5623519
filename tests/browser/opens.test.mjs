// The page opens on the day of the article without complaints.
import assert from "node:assert/strict";
import { becomes, pageTest, shown } from "./harness.mjs";
import { mapTest, SITES } from "./map.mjs";

pageTest("the page opens and the element draws into an open shadow root", {}, async ({ page }) => {
  await shown(page);
  const facts = await page.evaluate(() => {
    const root = document.querySelector("sco-map").shadowRoot;
    return {
      mode: root?.mode,
      fallback: root?.querySelectorAll("slot").length,
      stylesheets: [...root.querySelectorAll("link")].map((link) => link.sheet !== null),
    };
  });
  assert.deepEqual(facts, { mode: "open", fallback: 0, stylesheets: [true] });
});

const DAYS = [
  {
    path: "/",
    day: "3 July 2007",
    filled: { member: "CHN KAZ KGZ RUS TJK UZB", observer: "IND IRN MNG PAK" },
    // Those in the picture, counted or not.
    sites: { western: 83, russian: 23, indian: 3, other: 2 },
  },
  {
    path: "/?date=2026-09-01",
    day: "1 September 2026",
    filled: {
      member: "BLR CHN IND IRN KAZ KGZ PAK RUS TJK UZB",
      partner: "AFG ARE ARM AZE BHR EGY KHM KWT LAO LKA MDV MMR MNG NPL QAT SAU TUR",
      applicant: "BGD SYR",
      // Only reported.
      possible: "ISR",
    },
    sites: { western: 88, russian: 21, chinese: 3, indian: 1, other: 4 },
  },
];

mapTest("a day fills exactly its countries and marks exactly its sites", {}, async ({ page, map }) => {
  for (const { path, day, filled, sites } of DAYS) {
    await map.open(path);
    assert.equal(await page.locator("[part=date]").innerText(), day);
    await becomes(async () => byStanding((await map.seen()).filled), filled, day);
    const marked = (await map.seen()).marks.flat();
    assert.equal(new Set(marked).size, marked.length, `a site is marked twice on ${day}`);
    assert.deepEqual(count(marked.map((site) => SITES[site].bloc)), sites, day);
  }
});

// The ids of each standing, in order.
function byStanding(filled) {
  const kinds = {};
  for (const id of Object.keys(filled).sort()) kinds[filled[id]] = [...(kinds[filled[id]] ?? []), id];
  return Object.fromEntries(Object.entries(kinds).map(([kind, ids]) => [kind, ids.join(" ")]));
}

function count(values) {
  const counts = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

mapTest("a standing is seen, not only said", {}, async ({ page, map }) => {
  const fill = (id) => map.country(id).evaluate((area) => getComputedStyle(area).fill);
  const [member, observer, none] = [await fill("KGZ"), await fill("IND"), await fill("AFG")];
  assert.equal(new Set([member, observer, none]).size, 3);
  assert.match(observer, /^url\("?#observer"?\)$/);
  assert.equal(await page.locator("pattern#observer").count(), 1, "a fill without its pattern paints nothing");
});
