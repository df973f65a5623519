// axe-core finds no problem: WCAG 2.2, levels A and AA, as far as a program can test.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { becomes, pageTest, rested } from "./harness.mjs";
import { mapTest } from "./map.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

const PAGES = [
  ["the opening", "/"],
  ["a country's panel", "/?date=2026-09-01&select=KGZ"],
  ["the page for frames", "/embed.html?date=2014-06-03&controls=sentence+time+legend+table"],
  ["another alliance", "/embed.html?src=examples/csto.json"],
  ["the builder", "/build.html"],
];

for (const [what, path] of PAGES) {
  // The policy of the page forbids the scripts of axe; all other tests run with the policy.
  mapTest(
    `axe has nothing to say of ${what}, light or dark`,
    { path, context: { bypassCSP: true } },
    async ({ page, map }) => {
      if (path.includes("select=")) await becomes(() => map.panel.locator(".sources").count(), 1);
      await page.evaluate(AXE);
      assert.deepEqual(await violations(page, { runOnly: { type: "tag", values: TAGS } }), []);
      await page.emulateMedia({ colorScheme: "dark" });
      assert.deepEqual(await violations(page, { runOnly: { type: "rule", values: ["color-contrast"] } }), []);
    },
  );
}

// What stands in sheets and in the story.
for (const path of ["/", "/embed.html?date=2014-06-03"])
  mapTest(
    `axe has nothing to say of the sheets and the story, ${path}`,
    { path, context: { bypassCSP: true } },
    async ({ page, map }) => {
      await page.evaluate(AXE);
      for (const what of ["Date", "Layers", "Compare", "Share", "Download", "Story"]) {
        if (what === "Story") {
          await map.closeSheet();
          await page.getByRole("tab", { name: what }).click();
        } else await map.openSheet(what);
        await rested(page);
        assert.deepEqual(await violations(page, { runOnly: { type: "tag", values: TAGS } }), [], what);
        await page.emulateMedia({ colorScheme: "dark" });
        assert.deepEqual(await violations(page, { runOnly: { type: "rule", values: ["color-contrast"] } }), [], what);
        await page.emulateMedia({ colorScheme: "light" });
      }
    },
  );

// Without a program, and after it has failed.
for (const [what, path, shown, breaks] of [
  ["the poster", "/", ".poster .map", { "/sco-map.js": { status: 404 } }],
  ["a map that has failed", "/", "[part=failure]", { "/app/sco-map_bg.wasm": { status: 404 } }],
  ["a list of problems", "/embed.html?src=schema/dossier.json", "[part=problems]", {}],
]) {
  pageTest(
    `axe has nothing to say of ${what}`,
    {
      path,
      server: { breaks },
      context: { bypassCSP: true },
      allows: [/Failed to load/, /could not be shown/, /preload/, /; ignored/],
    },
    async ({ page }) => {
      await page.locator(shown).waitFor();
      await page.evaluate(AXE);
      assert.deepEqual(await violations(page, { runOnly: { type: "tag", values: TAGS } }), []);
    },
  );
}

// Each with its rule, place and reason.
async function violations(page, options) {
  const { violations, passes, incomplete } = await page.evaluate((options) => window.axe.run(options), options);
  assert.ok(passes.length + incomplete.length > 0, "axe looked at nothing");
  return violations.map(({ id, nodes }) => [
    id,
    ...nodes.slice(0, 5).map((node) => `${node.target.flat().join(" ")}: ${node.failureSummary}`),
  ]);
}
