// The map shows a page’s own facts.
import assert from "node:assert/strict";
import { CSTO, FILES, TABLE, sentence } from "./facts.mjs";
import { becomes, until } from "./harness.mjs";
import { hostTest } from "./host.mjs";

hostTest(
  "another alliance is shown in its own words",
  '<sco-map loading="eager" src="csto.json"></sco-map>',
  { server: { breaks: { ...FILES } } },
  async ({ page, run }) => {
    await becomes(
      () => run(sentence),
      "On 3 July 2007 the CSTO had seven members. Russian forces used five sites in the region: five in member countries.",
    );
    assert.match(await page.locator("h1").innerText(), /^The Collective Security/);
    for (const [width, height] of [
      [360, 320],
      [360, 640],
      [680, 480],
      [1180, 720],
    ]) {
      await page.setViewportSize({ width, height });
      await run((map, height) => (map.style.height = `${height}px`), height);
      const note = page.locator(".foot").getByText("The page that shows this map supplied these facts.");
      assert.ok(await note.isVisible(), `${width} × ${height}`);
    }
    await page.getByRole("tab", { name: "Sources" }).click();
    assert.match(await page.locator(".notes").innerText(), /The page that shows this map supplied these facts/);
    await page.getByRole("tab", { name: "Map" }).click();
    await run((map) => map.select("gyumri-102"));
    await becomes(() => page.locator(".panel .sources a").count(), 2);
  },
);

hostTest(
  "a table is added to our facts, and then only ours are there again",
  '<sco-map loading="eager" overlay="table.csv" select="camp-x"></sco-map>',
  { server: { breaks: { ...FILES } } },
  async ({ page, run }) => {
    await becomes(() => page.locator(".panel h2").innerText(), "Camp X");
    assert.match(await run(sentence), /80 sites/);
    assert.match(await page.locator(".foot").innerText(), /^The page that shows this map added some of these facts/);
    await page.getByRole("tab", { name: "Sources" }).click();
    assert.match(await page.locator(".notes").innerText(), /added some of these facts/);
    await run((map) => (map.removeAttribute("select"), map.removeAttribute("overlay")));
    await until("ours is shown", async () => /79 sites/.test(await run(sentence)));
    assert.match(await page.locator(".foot").innerText(), /^As of/);
  },
);

hostTest(
  "an object and a file are facts as well",
  '<sco-map loading="eager"></sco-map>',
  { server: { breaks: { ...FILES } } },
  async ({ run }) => {
    await until("there is a map", () => run((map) => !!map.state));
    await run((map, given) => (map.dossier = JSON.parse(given)), CSTO.toString());
    await until("the object is shown", async () => /CSTO/.test(await run(sentence)));
    await run((map, given) => ((map.dossier = null), (map.overlayDossier = new File([given], "x.csv"))), TABLE);
    await until("the file is shown", async () => /80 sites/.test(await run(sentence)));
  },
);

hostTest(
  "what a hostile file says is text",
  '<sco-map loading="eager" src="hostile.json" select="KGZ"></sco-map>',
  { server: { breaks: { ...FILES } } },
  async ({ page }) => {
    await becomes(() => page.locator("h1").innerText(), "<img src=x onerror=alert(1)>");
    assert.equal(
      await page.evaluate(() => document.querySelector("sco-map").shadowRoot.querySelectorAll("img, script").length),
      0,
    );
    assert.match(await page.locator(".panel .sources a").first().getAttribute("href"), /^https:/);
  },
);

hostTest(
  "ten thousand sites are read in time and gathered",
  '<sco-map loading="eager"></sco-map>',
  { allows: [/found a site in KAZ, where our coverage knows of none/] },
  async ({ run }) => {
    await until("there is a map", () => run((map) => !!map.state));
    const marks = await run(async (map) => {
      const rows = Array.from(
        { length: 10_000 },
        (_, n) =>
          `Site ${n},KAZ,${50 + (n % 100) / 3},${42 + Math.floor(n / 100) / 8},western,air,USA,2003,low,https://example.org/`,
      );
      map.overlayDossier = ["name,host,lon,lat,bloc,kind,operators,from,confidence,source", ...rows].join("\n");
      await new Promise((resolve) => map.addEventListener("map-ready", resolve, { once: true }));
      return map.shadowRoot.querySelectorAll("[data-sites]").length;
    });
    assert.ok(marks > 30 && marks < 300, `${marks} marks`);
  },
);
