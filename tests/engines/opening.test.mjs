// A map opens on its day and says it in one way everywhere.
import assert from "node:assert/strict";
import { becomes } from "../browser/waiting.mjs";
import { RECORD } from "../browser/record.mjs";
import { engineTest } from "./harness.mjs";

engineTest("the page opens with its day, sentence, picture and tables", {}, async ({ page }) => {
  assert.equal(await page.text("[part=date]"), "3 July 2007");
  assert.match(
    await page.text(".sentence"),
    /^On 3 July 2007 the SCO had six members and four observers\. .* 79 sites/,
  );
  assert.match(await page.attribute(".map svg[role=group]", "aria-label"), /^Map of/);
  assert.equal(await page.count(".page"), 1);
  assert.equal(await page.run(() => document.activeElement.localName), "body", "an opening takes no focus");
});

engineTest(
  "map-ready comes once for each map, also for one that comes late",
  { host: "", path: null },
  async ({ page }) => {
    await page.go("/host.html");
    await page.run(() => {
      window.ready = [];
      addEventListener("map-ready", ({ target }) => window.ready.push(target.id));
      for (const id of ["first", "second"]) {
        const map = Object.assign(document.createElement("sco-map"), { id, loading: "eager" });
        document.body.append(map);
      }
    });
    await page.ready();
    await becomes(() => page.run(() => [...window.ready].sort()), ["first", "second"]);
    await page.calm();
    assert.equal(await page.run(() => window.ready.length), 2);
  },
);

engineTest("on each day of record, legend and sentence count the same", {}, async ({ page }) => {
  await page.click(".foot button", "Layers");
  for (const { on, standings, sites } of RECORD.counts) {
    await page.ask((map, day) => map.goTo(day), on);
    const counts = { ...standings, ...sites };
    await becomes(
      () => counted(page),
      { member: counts.member, observer: counts.observer, western: counts.western, russian: counts.russian },
      on,
    );
    assert.match(
      await page.attribute("input.slider", "aria-valuetext"),
      new RegExp(`: ${counts.member} members?, ${counts.western} Western sites?$`),
    );
  }
});

async function counted(page) {
  const labels = await page.each(
    (all) => all.map((one) => one.labels[0].textContent.replace(/\s+/g, " ")),
    ".legend input",
  );
  const number = (name) =>
    Number(labels.find((label) => label.trim().startsWith(name)).match(/(\d+)(?= on this date|$)/)?.[1] ?? 0);
  return {
    member: number("Member"),
    observer: number("Observer"),
    western: number("Western"),
    russian: number("Russian"),
  };
}

engineTest(
  "a standing is painted: members, observers and others differ, and patterns are there",
  {},
  async ({ page }) => {
    const fills = await page.each(
      (areas) => Object.fromEntries(areas.map((one) => [one.dataset.country, getComputedStyle(one).fill])),
      ".area[data-country]",
    );
    assert.equal(new Set([fills.KGZ, fills.IND, fills.AFG]).size, 3);
    assert.match(fills.IND, /^url\("?#observer"?\)$/);
    assert.equal(await page.count("pattern#observer"), 1);
  },
);
