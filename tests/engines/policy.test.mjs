// Strict policies: the map is shown, and nothing is reported.
import assert from "node:assert/strict";
import { engineTest } from "./harness.mjs";

const NOTHING_ELSE =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; object-src 'none'; form-action 'none'; frame-ancestors 'none'";

for (const [what, policy] of [
  ["that allows nothing else", NOTHING_ELSE],
  ["with trusted types", `${NOTHING_ELSE}; require-trusted-types-for 'script'`],
])
  engineTest(`under a policy ${what}, the whole of the map works`, { server: { policy } }, async ({ page }) => {
    await page.click("[data-country=KGZ]");
    await page.click(".panel button", "Manas");
    await page.comes(".panel .folded > summary");
    for (const name of ["Layers", "Compare", "Share", "Download"]) {
      await page.click(".foot button", name);
      await page.comes(".sheet > .close");
      await page.click(".sheet > .close");
    }
    await page.click("[role=tab]", "Story");
    await page.comes(".story h2");
    assert.equal(await page.each(([area]) => getComputedStyle(area).fill, ".area.member"), "rgb(168, 192, 216)");
  });
