// The map shows a page's own facts, and says what is wrong with them.
import assert from "node:assert/strict";
import { CSTO, FILES, TABLE, sentence } from "../browser/facts.mjs";
import { becomes, until } from "../browser/waiting.mjs";
import { engineTest } from "./harness.mjs";

const FAILED = [
  /^console warn: sco-map: (the map|the facts|part of the map) could not be shown/,
  /^map-error: /,
  /^missing: \/none\.json/,
  /^console: .*Failed to load resource/,
];
const breaks = FILES;

engineTest(
  "another alliance is shown in its own words",
  { host: '<sco-map loading="eager" src="csto.json"></sco-map>', server: { breaks } },
  async ({ page }) => {
    await becomes(
      () => page.ask(sentence),
      "On 3 July 2007 the CSTO had seven members. Russian forces used five sites in the region: five in member countries.",
    );
    assert.match(await page.text(".foot"), /The page that shows this map supplied these facts/);
  },
);

engineTest(
  "a table is added to our facts, and taken away again",
  { host: '<sco-map loading="eager" overlay="table.csv" select="camp-x"></sco-map>', server: { breaks } },
  async ({ page }) => {
    await becomes(() => page.text(".panel h2"), "Camp X");
    assert.match(await page.ask(sentence), /80 sites/);
    await page.ask((map) => (map.removeAttribute("select"), map.removeAttribute("overlay")));
    await until("ours is shown", async () => /79 sites/.test(await page.ask(sentence)));
  },
);

engineTest(
  "an object, a text and a file are facts as well",
  { host: '<sco-map loading="eager"></sco-map>' },
  async ({ page }) => {
    await page.ask((map, given) => void (map.dossier = JSON.parse(given)), CSTO.toString());
    await until("the object is shown", async () => /CSTO/.test(await page.ask(sentence)));
    await page.ask((map, given) => void ((map.dossier = null), (map.overlayDossier = given)), TABLE);
    await until("the text is shown", async () => /80 sites/.test(await page.ask(sentence)));
    await page.ask((map) => void (map.overlayDossier = null));
    await until("ours is shown", async () => /79 sites/.test(await page.ask(sentence)));
    await page.ask((map, given) => void (map.overlayDossier = new File([given], "x.csv")), TABLE);
    await until("the file is shown", async () => /80 sites/.test(await page.ask(sentence)));
  },
);

for (const [what, address, expected] of [
  ["is missing", "none.json", /found .*404/],
  ["is no JSON", "page.json", /found a web page or XML, “<html>”, expected facts as JSON or CSV/],
  ["has another form", "shape.json", /stites\.file: found an unknown kind.*did you mean “sites”\?/],
  ["links to a script", "script.json", /sources\.q\.url: found “javascript:/],
])
  engineTest(
    `facts whose file ${what} leave the poster with a list of what is wrong, and good ones take its place`,
    {
      path: null,
      host: `<sco-map loading="eager" src="${address}"><p class="poster">Poster</p></sco-map>`,
      server: { breaks },
      allows: FAILED,
    },
    async ({ page }) => {
      await page.go("/host.html");
      await page.comes("[part=problems]");
      assert.match(await page.text("[part=problems]"), expected);
      assert.ok(await page.isSeen("p.poster"));
      await page.ask((map) => void (map.src = "csto.json"));
      await page.ready();
      await until("they are shown", async () => /CSTO/.test(await page.ask(sentence)));
      assert.equal(await page.count("[part=problems]"), 0);
    },
  );

engineTest(
  "bad facts leave the map that stands as it was",
  { host: '<sco-map loading="eager"></sco-map>', server: { breaks }, allows: FAILED },
  async ({ page }) => {
    await page.ask((map) => map.goTo("2014-06-03"));
    await page.ask((map) => void (map.src = "shape.json"));
    await page.comes("[part=problems]");
    assert.equal((await page.state()).date, "2014-06-03");
    assert.match(await page.ask(sentence), /^On 3 June 2014 the SCO/);
  },
);

engineTest(
  "what a hostile file says is text",
  { host: '<sco-map loading="eager" src="hostile.json" select="KGZ"></sco-map>', server: { breaks } },
  async ({ page }) => {
    await becomes(() => page.text("h1, h2, .title"), "<img src=x onerror=alert(1)>");
    assert.equal(await page.ask(({ shadowRoot }) => shadowRoot.querySelectorAll("img, script").length), 0);
  },
);
