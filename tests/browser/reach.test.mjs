// What can be pressed is large enough for the pointer at hand, in every view and sheet: 24 px for a mouse, 44 for a
// finger. Its padding counts. What stands in a line of text is as high as the line allows (WCAG 2.5.8).
import assert from "node:assert/strict";
import { phone } from "./fingers.mjs";
import { pageTest, rested, shown } from "./harness.mjs";

const VIEWS = [
  "",
  "?step=told-to-leave",
  "?view=table",
  "?view=sources",
  "?select=KGZ",
  "?select=manas",
  "?select=andijan",
  "?date=2026-09-01&compare=2007-07-03",
];
const SHEETS = [".date", ".open-layers", ".open-compare", ".open-share", ".open-download"];

// Each control in sight on which less than `least` px in a row answer, across or down.
function small(least) {
  const root = document.querySelector("sco-map").shadowRoot;
  const inText = ".facts .link:not(.inline *)";
  // Names for a mouse, numbers and titles of sources in running text; the label of a switch is what is hit.
  const names = least > 24 ? "" : ".inline .link, ";
  const broken = `${names}.cite, .sources a, .source-note a, .data-tables a, .switch input`;
  const all = [...root.querySelectorAll("button, select, summary, label.switch, a[href], input:not([type=range])")];
  const own = all.filter((one) => one.checkVisibility() && !one.matches(broken) && !one.closest(".stage"));
  const run = (one, x, y, dx, dy) => {
    let length = 0;
    for (; length < least; length++) {
      const hit = root.elementFromPoint(x + dx * length, y + dy * length);
      if (!hit || !(one === hit || one.contains(hit) || hit.closest("label") === one)) break;
    }
    return length;
  };
  const found = [];
  for (const one of own) {
    one.scrollIntoView({ block: "center", inline: "nearest" });
    const { left, top, width, height } = one.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const across = run(one, x, y, 1, 0) + run(one, x, y, -1, 0);
    const down = run(one, x, y, 0, 1) + run(one, x, y, 0, -1);
    // What lies under something else is measured where it lies free.
    if (across && down && Math.min(across, down) < (one.matches(inText) ? 24 : least))
      found.push(
        `${one.className || one.localName} “${one.ariaLabel ?? one.innerText.slice(0, 30)}” ${across} × ${down}`,
      );
  }
  return found;
}

for (const [who, context, least] of [
  ["a mouse", (width) => ({ viewport: { width, height: 640 } }), 24],
  ["a finger", (width) => phone(width, 640), 44],
])
  for (const width of [360, 768])
    pageTest(
      `at ${width} px ${who} has ${least} px to hit`,
      { path: null, context: context(width) },
      async ({ page, server }) => {
        for (const view of VIEWS) {
          await page.goto(`${server.origin}/embed.html${view}`);
          await shown(page);
          await rested(page);
          assert.deepEqual({ [view]: await page.evaluate(small, least) }, { [view]: [] });
        }
        for (const sheet of SHEETS) {
          await page.locator(`.root ${sheet}`).click();
          await page.locator(".root .sheet").waitFor();
          assert.deepEqual({ [sheet]: await page.evaluate(small, least) }, { [sheet]: [] });
          await page.locator(".root .sheet > .close").click();
        }
      },
    );
