// The page opens: the element comes to life, and nothing complains.
import assert from "node:assert/strict";
import { pageTest, shown } from "./harness.mjs";

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
