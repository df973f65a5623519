// Selecting countries and sites: the panel opens, cites sources, and returns the focus.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { becomes, until } from "./harness.mjs";
import { mapTest, spot } from "./map.mjs";

const SOURCES = JSON.parse(readFileSync(new URL("../../data/sco/sources.json", import.meta.url), "utf8"));

mapTest(
  "Kyrgyzstan leads to Manas with its rent, strength and sources, and Escape leads back",
  { context: { viewport: { width: 1400, height: 1000 } } },
  async ({ page, map }) => {
    const { x, y } = await spot(map.country("KGZ"));
    await page.mouse.click(x, y);
    await becomes(map.heading, "Kyrgyzstan");
    await becomes(map.focus, "Kyrgyzstan");
    assert.equal(await map.country("KGZ").getAttribute("aria-current"), "true");
    await sourced(map);
    const manas = page.getByRole("button", { name: "Manas", exact: true });
    const row = map.panel.getByRole("listitem").filter({ has: manas });
    assert.match(await row.innerText(), /December 2001 to 3 June 2014.*Manas.*United States.*Western/);
    assert.ok((await row.getByRole("link").count()) > 0, "Manas has no source in the panel of Kyrgyzstan");

    await row.getByRole("button").click();
    await becomes(map.heading, "Manas");
    await becomes(map.focus, "Manas");
    for (const [section, text] of [
      ["Rent", /17\.4 million US dollars a year/],
      ["Strength", /about 1,200 American and allied personnel/],
    ]) {
      const facts = map.panel
        .locator("section")
        .filter({ has: page.getByRole("heading", { name: section, exact: true }) });
      assert.match(await facts.innerText(), text);
    }
    await sourced(map);

    await page.keyboard.press("Escape");
    await becomes(map.heading, "");
    await becomes(map.focus, "Kyrgyzstan: Member");
  },
);

// The panel has a list of sources, each with publisher, title and date, and all its links are in the dossier.
async function sourced(map) {
  const folded = map.panel.locator("details:not([open]) > summary");
  while (await folded.count()) await folded.first().press("Enter");
  const lines = map.panel.locator(".sources li");
  await until("the sources have come", async () => (await lines.count()) > 0);
  const links = await map.panel.getByRole("link").evaluateAll((links) => links.map((link) => [link.href, link.rel]));
  for (const [href, rel] of links) {
    assert.match(href, /^https?:\/\//);
    assert.equal(rel, "noopener");
  }
  const listed = await lines.evaluateAll((lines) =>
    lines.map((line) => [line.querySelector("a").getAttribute("href"), line.textContent]),
  );
  for (const [href, text] of listed) {
    const source = SOURCES.find(
      ({ url, publisher, title }) => url === href && text.startsWith(`${publisher}, ${title}, `),
    );
    assert.ok(source, `no source of the dossier: ${href} ${text}`);
    assert.match(
      text,
      source.date ? new RegExp(`, [^,]*${source.date.slice(0, 4)}( \\(.*\\))?$`) : /, no date( \(.*\))?$/,
    );
  }
  assert.equal(new Set(listed.map(([href]) => href)).size, new Set(links.map(([href]) => href)).size);
}

const KEYS = [
  ["Enter", ({ map }) => map.country("KGZ"), "Kyrgyzstan", "Kyrgyzstan: Member"],
  [" ", ({ map }) => map.country("IND"), "India", "India: Observer"],
  ["Enter", ({ map }) => map.mark("Manas"), "Manas", "Manas, Western air site in Kyrgyzstan"],
];

mapTest("what is chosen by key takes the focus, and gives it back when it is closed", {}, async (visit) => {
  const { map } = visit;
  for (const [key, find, heading, from] of KEYS) {
    await find(visit).press(key);
    await becomes(map.heading, heading);
    await becomes(map.focus, heading);
    await map.named("button", "Close").press("Enter");
    await becomes(map.heading, "");
    await becomes(map.focus, from);
  }
});

mapTest(
  "the panel keeps its subject while the date changes",
  { path: "/?date=2014-06-02&select=manas" },
  async ({ map }) => {
    const status = () => map.panel.locator(".status").innerText();
    assert.equal(await status(), "On 2 June 2014: in use");
    await map.slider.press("ArrowRight");
    await becomes(status, "On 3 June 2014: not in use");
    assert.equal(await map.heading(), "Manas");
  },
);

const WAYS = [
  [
    "with the mouse",
    async (page, crowd) => {
      const { x, y } = await spot(crowd);
      await page.mouse.click(x, y);
    },
  ],
  ["with Enter", (_, crowd) => crowd.press("Enter")],
];

mapTest("a crowd that is opened parts into its sites", {}, async ({ page, map }) => {
  for (const [way, open] of WAYS) {
    await open(page, page.getByRole("button", { name: /^\d+ Western sites: Bagram/ }));
    await until(
      `Bagram stands alone when the crowd is opened ${way}`,
      async () => (await map.mark("Bagram").count()) === 1,
    );
    assert.equal(await map.heading(), "");
    await map.named("button", "Home view").click();
    await becomes(() => map.mark("Bagram").count(), 0);
  }
});
