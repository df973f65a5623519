// What is printed. No driver of the three shows a page as it is on paper, so the rules for paper are made to hold on the
// screen; where a driver prints, the sheets are counted.
import assert from "node:assert/strict";
import { becomes, until } from "../browser/waiting.mjs";
import { engineTest } from "./harness.mjs";

// In the page: all rules for print hold, and those for the screen alone do not.
function asOnPaper() {
  const roots = [document, ...[...document.querySelectorAll("sco-map")].map(({ shadowRoot }) => shadowRoot)];
  const sheets = roots.flatMap((root) => [...root.styleSheets, ...root.adoptedStyleSheets]);
  const turn = (rule) => {
    if (rule.media && /print|screen/.test(rule.media.mediaText))
      rule.media.mediaText = /print/.test(rule.media.mediaText) ? "all" : "not all";
    for (const inner of rule.cssRules ?? []) turn(inner);
  };
  for (const sheet of new Set(sheets)) for (const rule of sheet.cssRules) turn(rule);
  dispatchEvent(new Event("beforeprint"));
}

const PRINTED = [".head", ".map", ".date", ".track", ".key-line", ".panel", ".scope", ".imprint"];
const NOT_PRINTED = [".tabs", ".camera", ".search", ".menus", ".choice", ".slider", ".earlier", ".later", ".close"];

engineTest(
  "on paper there are map, key, card, sources and imprint, and no controls",
  { path: "/?select=manas" },
  async ({ page }) => {
    await page.comes(".panel .folded > summary");
    await page.run(asOnPaper);
    for (const part of PRINTED) await page.comes(part);
    for (const part of NOT_PRINTED) assert.equal(await page.isSeen(part), false, `${part} is printed`);
    await page.comes(".panel .sources li");
    assert.match(
      await page.each(([link]) => getComputedStyle(link, "::after").content, ".panel .sources a"),
      /http|attr\(href\)/,
    );
  },
);

engineTest(
  "on paper all sources of a comparison are there",
  { path: "/?date=2026-09-01&compare=2007-07-03" },
  async ({ page }) => {
    await until("they have come", async () => (await page.count(".comparison .sources li")) > 50);
    await page.run(asOnPaper);
    await page.comes(".comparison .sources li");
    await becomes(() => page.isSeen(".comparison .folded > summary"), false);
  },
);

engineTest(
  "the driver prints the page on several sheets",
  { not: { webkit: "its driver does not print" } },
  async ({ page }) => {
    const pdf = Buffer.from(await page.driver.printPage({}), "base64").toString("latin1");
    assert.match(pdf, /^%PDF-/);
    assert.ok(pdf.length > 20_000);
  },
);
