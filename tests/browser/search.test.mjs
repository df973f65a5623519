// The search finds countries and sites by any of their names.
import assert from "node:assert/strict";
import { becomes } from "./harness.mjs";
import { mapTest } from "./map.mjs";

const NAMES = [
  ["Manas", "Manas"],
  ["Ganci", "Manas"],
  ["K2", "Karshi-Khanabad"],
  ["Turkiye", "Türkiye"],
  ["TÜRKİYE", "Türkiye"],
  ["  kyrgyz ", "Kyrgyzstan"],
];

mapTest("every name leads to what it names, by Enter or with the mouse", {}, async ({ page, map }) => {
  for (const [text, heading] of NAMES) {
    await map.search.fill(text);
    await map.search.press("Enter");
    await becomes(map.heading, heading, text);
    await becomes(() => map.search.inputValue(), "");
  }
  const find = page.getByRole("search").getByRole("listitem");
  await map.search.fill("376th");
  assert.match(await find.innerText(), /^Manas\s+Western air site in Kyrgyzstan$/);
  await find.getByRole("button").click();
  await becomes(map.heading, "Manas");
});

mapTest("nothing found is said, and Escape clears the search", {}, async ({ page, map }) => {
  const said = () => page.getByRole("search").getByRole("status").innerText();
  await map.search.fill("Atlantis");
  await becomes(
    () => page.getByRole("search").getByRole("listitem").allInnerTexts(),
    ["No country or site matches “Atlantis”."],
  );
  await becomes(said, "No result");
  await map.search.press("Enter");
  assert.equal(await map.heading(), "");
  await map.search.fill("Manas");
  await becomes(said, "1 result");
  await map.search.press("Escape");
  await becomes(() => page.getByRole("search").getByRole("listitem").count(), 0);
  assert.equal(await map.search.inputValue(), "");
});
