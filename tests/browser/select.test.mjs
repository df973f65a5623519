// Choosing countries and sites: the panel opens, says who says so, and gives the focus back.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { becomes, until } from "./harness.mjs";
import { mapTest, spot } from "./map.mjs";

const SOURCES = JSON.parse(readFileSync(new URL("../../data/sco/sources.json", import.meta.url), "utf8"));
const OPENING = "3 July 2007";

const WAYS = [
  ["with the mouse", async ({ page, map }) => {
    const { x, y } = await spot(map.country("KGZ"));
    await page.mouse.click(x, y);
  }],
  ["with Enter", ({ map }) => map.country("KGZ").press("Enter")],
  ["with the space bar", ({ map }) => map.country("KGZ").press(" ")],
];

for (const [way, choose] of WAYS) {
  mapTest(`Kyrgyzstan chosen ${way} leads to Manas with its rent, strength and sources, and back`, {}, async (visit) => {
    const { page, map } = visit;
    await choose(visit);
    await becomes(map.heading, "Kyrgyzstan");
    await becomes(map.focus, "Kyrgyzstan");
    assert.equal(await map.country("KGZ").getAttribute("aria-pressed"), "true");
    await sourced(map);
    const row = map.panel.getByRole("listitem").filter({ has: page.getByRole("button", { name: "Manas", exact: true }) });
    assert.match(await row.innerText(), /December 2001 to 3 June 2014.*Manas.*United States.*Western/);
    assert.ok((await row.getByRole("link").count()) > 0, "Manas has no source in the panel of Kyrgyzstan");

    await map.panel.getByRole("button", { name: "Manas", exact: true }).click();
    await becomes(map.heading, "Manas");
    await becomes(map.focus, "Manas");
    for (const [section, text] of [["Rent", /17\.4 million US dollars a year/], ["Strength", /about 1,200 American and allied personnel/]]) {
      const facts = map.panel.locator("section").filter({ has: page.getByRole("heading", { name: section, exact: true }) });
      assert.match(await facts.innerText(), text);
    }
    await sourced(map);

    await page.keyboard.press("Escape");
    await becomes(map.heading, OPENING);
    await becomes(map.focus, "Kyrgyzstan: Member");
  });
}

// The panel has a list of sources, each with publisher, title and date, and every link of it is one of the dossier's.
async function sourced(map) {
  const lines = map.panel.locator(".sources li");
  await until("the sources have come", async () => (await lines.count()) > 0);
  const links = await map.panel.getByRole("link").evaluateAll((links) => links.map((link) => [link.href, link.rel]));
  for (const [href, rel] of links) {
    assert.match(href, /^https?:\/\//);
    assert.equal(rel, "noopener");
  }
  const listed = await lines.evaluateAll((lines) => lines.map((line) => [line.querySelector("a").getAttribute("href"), line.textContent]));
  for (const [href, text] of listed) {
    const source = SOURCES.find(({ url, publisher, title }) => url === href && text.startsWith(`${publisher}, ${title}, `));
    assert.ok(source, `no source of the dossier: ${href} ${text}`);
    assert.match(text, source.date ? new RegExp(`, [^,]*${source.date.slice(0, 4)}( \\(.*\\))?$`) : /, no date( \(.*\))?$/);
  }
  assert.equal(new Set(listed.map(([href]) => href)).size, new Set(links.map(([href]) => href)).size);
}

mapTest("the cross closes the panel, and gives the focus back", {}, async ({ map }) => {
  await map.mark("Manas").press("Enter");
  await becomes(map.heading, "Manas");
  await map.named("button", "Close").press("Enter");
  await becomes(map.heading, OPENING);
  await becomes(map.focus, "Manas, Western air site in Kyrgyzstan");
});

mapTest("the panel keeps its subject while the date changes", { path: "/?date=2014-06-02&select=manas" }, async ({ map }) => {
  const status = () => map.panel.locator(".status").innerText();
  assert.equal(await status(), "On 2 June 2014: in use");
  await map.slider.press("ArrowRight");
  await becomes(status, "On 3 June 2014: not in use");
  assert.equal(await map.heading(), "Manas");
});

const CROWDS = [
  ["with the mouse", async (page, crowd) => {
    const { x, y } = await spot(crowd);
    await page.mouse.click(x, y);
  }],
  ["with Enter", (page, crowd) => crowd.press("Enter")],
];

for (const [way, open] of CROWDS) {
  mapTest(`a crowd opened ${way} parts into its sites`, {}, async ({ page, map }) => {
    await open(page, map.mark("6 sites").filter({ visible: true }).and(page.getByRole("button", { name: /Bagram/ })));
    await until("Bagram stands alone", async () => (await map.mark("Bagram").count()) === 1);
    assert.equal(await map.heading(), OPENING);
    assert.match(await map.focus(), /Bagram|body/);
  });
}
