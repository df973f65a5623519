// axe-core finds nothing to complain about: WCAG 2.2, levels A and AA, as far as a program can tell.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { becomes } from "./harness.mjs";
import { mapTest } from "./map.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

const PAGES = [
  ["the opening", "/"],
  ["a site's panel", "/?select=manas"],
  ["a country's panel, with switches off", "/?date=2026-09-01&select=KGZ&hide=observer,sites-russian"],
];

for (const [what, path] of PAGES) {
  for (const colorScheme of ["light", "dark"]) {
    // The policy of the page forbids what axe brings along; that the map keeps it, all other tests prove.
    mapTest(`axe passes ${what}, ${colorScheme}`, { path, context: { colorScheme, bypassCSP: true } }, async ({ page, map }) => {
      if (path !== "/") await becomes(() => map.panel.locator(".sources").count(), 1);
      await page.evaluate(AXE);
      const { violations, passes } = await page.evaluate((values) => window.axe.run({ runOnly: { type: "tag", values } }), TAGS);
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 5).map((node) => `${node.target.flat().join(" ")} ${node.any[0]?.message ?? ""}`).join("; ")}`);
      assert.deepEqual(found, []);
      assert.ok(passes.length > 15, "axe hardly looked at anything");
    });
  }
}
