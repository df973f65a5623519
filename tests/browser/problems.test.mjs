// The map reports problems with a page’s own facts, and never applies part of them.
import assert from "node:assert/strict";
import { FAILED, FILES, HEADER, MISSING, SUED, sentence } from "./facts.mjs";
import { becomes, rested, until } from "./harness.mjs";
import { hostTest } from "./host.mjs";

for (const [what, address, expected] of [
  ["is missing", "none.json", /file: found .*404/],
  ["is no JSON", "page.json", /found a web page or XML, “<html>”, expected facts as JSON or CSV/],
  ["has another form", "shape.json", /stites\.file: found an unknown kind.*did you mean “sites”\?/],
  ["links to a script", "script.json", /sources\.q\.url: found “javascript:/],
  ["is of 50 MB", "huge.json", /file: found 2\d{7} bytes or more, expected at most 20000000/],
]) {
  const body = `<sco-map loading="eager" src="${address}"><p>Poster</p></sco-map>`;
  hostTest(
    `a file that ${what} leaves the poster, with a list of what is wrong`,
    body,
    { server: { breaks: { ...FILES } }, allows: [FAILED, MISSING] },
    async ({ page, complaints }) => {
      const list = page.locator("[part=problems]");
      await list.waitFor({ timeout: 20_000 });
      assert.match(await list.innerText(), expected);
      assert.ok(await page.getByText("Poster").isVisible());
      assert.equal(complaints.filter((line) => FAILED.test(line)).length, 1);
    },
  );
}

hostTest(
  "bad facts leave the map that stands as it was",
  '<sco-map loading="eager"></sco-map>',
  { server: { breaks: { ...FILES } }, allows: [FAILED] },
  async ({ page, run }) => {
    await until("there is a map", () => run((map) => !!map.state));
    await run((map) => (map.goTo("2014-06-03"), (map.src = "shape.json")));
    await page.locator("[part=problems]").waitFor();
    assert.equal(await run((map) => map.state.date), "2014-06-03");
    await run((map) => (map.src = "csto.json"));
    await until("good ones take its place", async () => /CSTO/.test(await run(sentence)));
    assert.equal(await page.locator("[part=problems]").count(), 0);
  },
);

hostTest(
  "a list of problems takes the place of the one before, and the console hears of both",
  '<sco-map loading="eager"></sco-map>',
  { server: { breaks: { ...FILES } }, allows: [FAILED] },
  async ({ page, run, complaints }) => {
    await until("there is a map", () => run((map) => !!map.state));
    const told = () => complaints.filter((line) => FAILED.test(line));
    const lists = () => page.locator("[part=problems]").allInnerTexts();
    const bad = (host) =>
      `name,host,lon,lat,bloc,kind,operators,from,confidence,source\nPost,${host},74,42,western,air,USA,2003,low,https://example.org/\n`;
    const take = async (host) => {
      await run((map, text) => (map.overlayDossier = text), bad(host));
      await until(`${host} is told`, async () => (await lists()).some((text) => text.includes(host)));
      assert.equal((await lists()).length, 1, "one list at a time");
    };
    await take("Atlantis");
    await take("Lemuria");
    assert.equal(told().length, 2);
    assert.ok(told()[0].includes("Atlantis") && told()[1].includes("Lemuria"));
    // biome-ignore lint/correctness/noSelfAssign: this sets the property anew.
    await run((map) => (map.overlayDossier = map.overlayDossier));
    await rested(page);
    assert.equal(told().length, 2, "the same is not said again");
    await run((map, text) => (map.overlayDossier = text), bad("KGZ"));
    await until("a good one clears it", async () => !(await lists()).length);
    await take("Lemuria");
    assert.equal(told().length, 3, "what was mended and is broken again is said again");
  },
);

hostTest(
  "two maps with one fault say it once, and each shows its list",
  '<sco-map loading="eager" overlay="shape.json"></sco-map><sco-map loading="eager" overlay="shape.json"></sco-map>',
  { server: { breaks: { ...FILES } }, allows: [FAILED, /standings added to ours/] },
  async ({ page, complaints }) => {
    await becomes(() => page.locator("[part=problems]").count(), 2);
    assert.equal(complaints.filter((line) => FAILED.test(line)).length, 1);
    await page
      .locator("sco-map")
      .last()
      .evaluate((map) => (map.overlay = "script.json"));
    await until("the other is told", async () => complaints.filter((line) => FAILED.test(line)).length === 2);
    await becomes(() => page.locator("[part=problems]").count(), 2);
    await page
      .locator("sco-map")
      .last()
      .evaluate((map) => (map.overlay = "table.csv"));
    await until("good facts are shown where there was no map yet", () =>
      page
        .locator("sco-map")
        .last()
        .evaluate((map) => !!map.state),
    );
    assert.equal(await page.locator("[part=problems]").count(), 1);
  },
);

// Facts without a name of their own, and what the reader's list and the console call them.
const NAMELESS = [
  ["overlayDossier", "name,host\nCamp X,KGZ\n", "overlayDossier"],
  ["overlayDossier", { sites: 1 }, "overlayDossier"],
  ["dossier", { name: "Mine", sites: 1 }, "dossier"],
  ["overlay", "shape.json", "shape.json"],
];

hostTest(
  "facts that cannot be shown are named as the page set them, and the console does not deny the map",
  '<sco-map loading="eager"></sco-map>',
  { server: { breaks: { ...FILES } }, allows: [FAILED] },
  async ({ page, run, complaints }) => {
    await until("there is a map", () => run((map) => !!map.state));
    const list = page.locator("[part=problems]");
    for (const [property, facts, name] of NAMELESS) {
      complaints.length = 0;
      await run((map, [property, facts]) => (map[property] = facts), [property, facts]);
      await until(`${name} is told`, async () => (await list.count()) && (await list.innerText()).includes(name));
      assert.match(await list.innerText(), RegExp(`^The facts in ${name} cannot be shown\\.`));
      assert.match(
        complaints.join(),
        RegExp(`^console warning: sco-map: the facts could not be shown\\. The facts in ${name} cannot`),
      );
      await run((map, property) => (map[property] = null), property);
      await until("the list is gone", async () => !(await list.count()));
    }
    await run((map) => (map.overlayDossier = new Blob(["name,host\nCamp X,KGZ\n"])));
    await until("a file without a name is told", async () => /in overlayDossier cannot/.test(await list.innerText()));
  },
);

const BESIDE = /^console warning: sco-map: sites\.header: found “No\.”/;

hostTest(
  "what is passed over is told beside what is wrong",
  '<sco-map loading="eager"></sco-map>',
  { allows: [FAILED, BESIDE] },
  async ({ page, run }) => {
    await until("there is a map", () => run((map) => !!map.state));
    await run(
      (map) => (
        (window.told = []),
        map.addEventListener("map-notice", ({ detail }) =>
          window.told.push(...detail.notices.map(({ finding }) => finding)),
        )
      ),
    );
    await run(
      (map, text) => (map.overlayDossier = text),
      `${HEADER.trim()};No.\nCamp;Narnia;74,5;42,9;western;air;DEU;2003;low;https://example.org/;1\n`,
    );
    await page.locator("[part=problems]").waitFor();
    await becomes(() => page.evaluate(() => window.told), ["“No.”"]);
  },
);

hostTest(
  "a lost letter is told and not shown",
  '<sco-map loading="eager"></sco-map>',
  { allows: [FAILED] },
  async ({ page, run }) => {
    await until("there is a map", () => run((map) => !!map.state));
    const told = () => page.locator("[part=problems]").innerText();
    for (const given of [SUED.replace("ü", "\ufffd"), SUED.replace("ü", "\\ud800")]) {
      await run((map, text) => (map.overlayDossier = text.replace("\\ud800", "\ud800")), given);
      await until("it is told", async () =>
        /file\.line 2, letter 15: found a damaged character, in “Fliegerhorst S/.test(await told()),
      );
      await run((map) => (map.overlayDossier = null));
      await becomes(() => page.locator("[part=problems]").count(), 0);
    }
    await run((map) => (map.overlayDossier = { $about: "S\ufffdd" }));
    await until("it is told", async () => /file\.line 1, letter 13: found a damaged character/.test(await told()));
  },
);
