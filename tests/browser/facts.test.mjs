// Facts of a page's own: shown, or told what is wrong with them, and never half applied.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { becomes, until } from "./harness.mjs";
import { hostTest } from "./host.mjs";

const CSTO = readFileSync(new URL("../../examples/csto.json", import.meta.url));
const TABLE = "name,country,lon,lat,side,type,operator,since,confidence,url\nCamp X,Kyrgyzstan,74.5,42.9,western,air,USA,2003,low,https://example.org/\n";
const HOSTILE = JSON.stringify({
  dossier: { id: "x", title: "<img src=x onerror=alert(1)>", organisation: "<script>alert(1)</script>" },
  standings: [{ id: "s", country: "KGZ", standing: "member", from: "2001", began: "</p><script>alert(1)</script>", confidence: "high", sources: ["q"] }],
  sources: [{ id: "q", title: "{{constructor}}", publisher: "\u202Eevil", url: "https://example.org/\"><script>" }],
});

const json = (body) => ({ status: 200, type: "application/json", body: Buffer.from(body) });
const FILES = {
  "/csto.json": json(CSTO),
  "/table.csv": { status: 200, type: "text/csv", body: Buffer.from(TABLE) },
  "/hostile.json": json(HOSTILE),
  "/page.json": json("<html>"),
  "/shape.json": json('{"sites":{"a":1},"stites":[]}'),
  "/script.json": json(HOSTILE.replace("https://example.org/", "javascript:alert(1)//")),
  "/huge.json": json(`{"sites":[${" ".repeat(50_000_000)}]}`),
};
const sentence = (map) => map.shadowRoot.querySelector(".sentence")?.textContent;
const FAILED = /^console warning: sco-map: the map could not be shown/;
const MISSING = /^console error: Failed to load resource/;

hostTest("another alliance is shown in its own words", '<sco-map loading="eager" src="csto.json"></sco-map>', { server: { breaks: { ...FILES } } }, async ({ page, run }) => {
  await becomes(() => run(sentence), "On 3 July 2007 the CSTO had seven members. Russian forces used five sites in the region: five in member countries.");
  assert.match(await page.locator("h1").innerText(), /^The Collective Security/);
  assert.match(await page.locator(".foot").innerText(), /The facts are those of the page that shows this map\.$/);
  await run((map) => map.select("gyumri-102"));
  await becomes(() => page.locator(".panel .sources a").count(), 2);
});

hostTest("a table is laid over ours, and ours comes back", '<sco-map loading="eager" overlay="table.csv" select="camp-x"></sco-map>', { server: { breaks: { ...FILES } } }, async ({ page, run }) => {
  await becomes(() => page.locator(".panel h2").innerText(), "Camp X");
  assert.match(await run(sentence), /34 sites/);
  assert.match(await page.locator(".foot").innerText(), /Some facts were added/);
  await run((map) => (map.removeAttribute("select"), map.removeAttribute("overlay")));
  await until("ours is shown", async () => /33 sites/.test(await run(sentence)));
});

hostTest("an object and a file are facts as well", '<sco-map loading="eager"></sco-map>', { server: { breaks: { ...FILES } } }, async ({ run }) => {
  await until("there is a map", () => run((map) => !!map.state));
  await run((map, given) => (map.dossier = JSON.parse(given)), CSTO.toString());
  await until("the object is shown", async () => /CSTO/.test(await run(sentence)));
  await run((map, given) => ((map.dossier = null), (map.overlayDossier = new File([given], "x.csv"))), TABLE);
  await until("the file is shown", async () => /34 sites/.test(await run(sentence)));
});

hostTest("what a hostile file says is text", '<sco-map loading="eager" src="hostile.json" select="KGZ"></sco-map>', { server: { breaks: { ...FILES } } }, async ({ page }) => {
  await becomes(() => page.locator("h1").innerText(), "<img src=x onerror=alert(1)>");
  assert.equal(await page.evaluate(() => document.querySelector("sco-map").shadowRoot.querySelectorAll("img, script").length), 0);
  assert.match(await page.locator(".panel .sources a").first().getAttribute("href"), /^https:/);
});

for (const [what, address, expected] of [
  ["is missing", "none.json", /file: found .*404/],
  ["is no JSON", "page.json", /found expected value at line 1 column 1, expected JSON/],
  ["has another form", "shape.json", /stites\.file: found a kind that is not known.*“sites” may be meant/],
  ["links to a script", "script.json", /sources\.q\.url: found “javascript:/],
  ["is of 50 MB", "huge.json", /file: found 5\d{7} letters, expected at most 20000000/],
]) {
  const body = `<sco-map loading="eager" src="${address}"><p>Poster</p></sco-map>`;
  hostTest(`a file that ${what} leaves the poster, with a list of what is wrong`, body, { server: { breaks: { ...FILES } }, allows: [FAILED, MISSING] }, async ({ page, complaints }) => {
    const list = page.locator("[part=problems]");
    await list.waitFor({ timeout: 20_000 });
    assert.match(await list.innerText(), expected);
    assert.ok(await page.getByText("Poster").isVisible());
    assert.equal(complaints.filter((line) => FAILED.test(line)).length, 1);
  });
}

hostTest("bad facts leave the map that stands as it was", '<sco-map loading="eager"></sco-map>', { server: { breaks: { ...FILES } }, allows: [FAILED] }, async ({ page, run }) => {
  await until("there is a map", () => run((map) => !!map.state));
  await run((map) => (map.goTo("2014-06-03"), (map.src = "shape.json")));
  await page.locator("[part=problems]").waitFor();
  assert.equal(await run((map) => map.state.date), "2014-06-03");
  await run((map) => (map.src = "csto.json"));
  await until("good ones take its place", async () => /CSTO/.test(await run(sentence)));
  assert.equal(await page.locator("[part=problems]").count(), 0);
});

hostTest("ten thousand sites are read in time and gathered", '<sco-map loading="eager"></sco-map>', {}, async ({ run }) => {
  await until("there is a map", () => run((map) => !!map.state));
  const marks = await run(async (map) => {
    const rows = Array.from({ length: 10_000 }, (_, n) => `Site ${n},KAZ,${50 + (n % 100) / 3},${42 + Math.floor(n / 100) / 8},western,air,USA,2003,low,https://example.org/`);
    map.overlayDossier = ["name,host,lon,lat,bloc,kind,operators,from,confidence,source", ...rows].join("\n");
    await new Promise((resolve) => map.addEventListener("map-ready", resolve, { once: true }));
    return map.shadowRoot.querySelectorAll("[data-sites]").length;
  });
  assert.ok(marks > 30 && marks < 300, `${marks} marks`);
});
