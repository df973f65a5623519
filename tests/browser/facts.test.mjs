// Facts of a page's own: shown, or told what is wrong with them, and never half applied.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { becomes, rested, until } from "./harness.mjs";
import { hostTest } from "./host.mjs";

const CSTO = readFileSync(new URL("../../examples/csto.json", import.meta.url));
const TABLE =
  "name,country,lon,lat,side,type,operator,since,confidence,url\nCamp X,Kyrgyzstan,74.5,42.9,western,air,USA,2003,low,https://example.org/\n";
const HOSTILE = JSON.stringify({
  dossier: { id: "x", title: "<img src=x onerror=alert(1)>", organisation: "<script>alert(1)</script>" },
  standings: [
    {
      id: "s",
      country: "KGZ",
      standing: "member",
      from: "2001",
      began: "</p><script>alert(1)</script>",
      confidence: "high",
      sources: ["q"],
    },
  ],
  sources: [{ id: "q", title: "{{constructor}}", publisher: "\u202Eevil", url: 'https://example.org/"><script>' }],
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
    assert.match(await page.locator(".foot").innerText(), /The page that shows this map supplied these facts/);
    await run((map) => map.select("gyumri-102"));
    await becomes(() => page.locator(".panel .sources a").count(), 2);
  },
);

hostTest(
  "a table is laid over ours, and ours comes back",
  '<sco-map loading="eager" overlay="table.csv" select="camp-x"></sco-map>',
  { server: { breaks: { ...FILES } } },
  async ({ page, run }) => {
    await becomes(() => page.locator(".panel h2").innerText(), "Camp X");
    assert.match(await run(sentence), /34 sites/);
    assert.match(await page.locator(".foot").innerText(), /added some of these facts/);
    await run((map) => (map.removeAttribute("select"), map.removeAttribute("overlay")));
    await until("ours is shown", async () => /33 sites/.test(await run(sentence)));
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
    await until("the file is shown", async () => /34 sites/.test(await run(sentence)));
  },
);

hostTest(
  "a letter is one with its accent, however a table writes it",
  '<sco-map loading="eager"></sco-map>',
  {},
  async ({ run }) => {
    const row = (name, from, to) =>
      `${name},Kyrgyzstan,74.5,42.9,western,air,USA,${from},${to},low,https://example.org/`;
    const header = "name,country,lon,lat,side,type,operator,since,until,confidence,url";
    const table = [header, row("Caf\u00e9", 2002, 2005), row("Cafe\u0301", 2006, "")].join("\n");
    const id = (map, [given, day]) => (
      (map.overlayDossier = given),
      map
        .goTo(day)
        .then(() => map.data())
        .then(({ sites }) => sites.find(({ name }) => name === "Caf\u00e9")?.id)
    );
    await until("the first time is shown", () => run(id, [table, "2003-06-01"]));
    assert.equal(await run(id, [table, "2007-06-01"]), await run(id, [table, "2003-06-01"]), "there are two sites");
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
  { server: { breaks: { ...FILES } }, allows: [FAILED, /standings laid over ours/] },
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

const HEADER = "name;host;lon;lat;bloc;kind;operators;from;confidence;source\n";
const SUED = `${HEADER}Fliegerhorst Süd;KGZ;74,5;42,9;western;air;DEU;2003;low;https://example.org/\n`;
const BASE = `${HEADER}База;KGZ;74,5;42,9;western;air;DEU;2003;low;https://example.org/\n`;
const western = Buffer.from(SUED, "latin1");
const wide = Buffer.from("\ufeff" + SUED, "utf16le");
const cyrillic = Buffer.from([...BASE].map((letter) => ({ Б: 0xc1, а: 0xe0, з: 0xe7 })[letter] ?? letter.charCodeAt()));
const BYTES = {
  "/western.csv": { status: 200, type: "text/csv", body: western },
  "/wide.csv": { status: 200, type: "text/csv; charset=utf-8", body: wide },
  "/cyrillic.csv": { status: 200, type: "text/csv; charset=windows-1251", body: cyrillic },
};
const GUESSED = /^console warning: sco-map: file: found text that is not UTF-8, expected UTF-8; read as /;
const names = (map) => map.data().then(({ sites }) => sites.map(({ name }) => name));

hostTest(
  "a file is read whatever it was saved as, and what was guessed is said",
  '<sco-map loading="eager"></sco-map>',
  { server: { breaks: BYTES }, allows: [GUESSED] },
  async ({ page, run, complaints }) => {
    await until("there is a map", () => run((map) => !!map.state));
    await run(
      (map) => (
        (window.notices = []),
        map.addEventListener("map-notice", ({ detail }) => window.notices.push(...detail.notices))
      ),
    );
    const notices = () =>
      page.evaluate(() =>
        window.notices.splice(0).map(({ place, finding, expectation }) => `${place}: ${finding}: ${expectation}`),
      );
    for (const [name, shown, told] of [
      ["western.csv", "Fliegerhorst Süd", ["file: text that is not UTF-8: UTF-8; read as Windows-1252"]],
      ["wide.csv", "Fliegerhorst Süd", []],
      ["cyrillic.csv", "База", ["file: text that is not UTF-8: UTF-8; read as windows-1251, as its charset says"]],
    ]) {
      const blob = [[...BYTES[`/${name}`].body], name, BYTES[`/${name}`].type];
      for (const [way, given] of [
        ["address", (map, [, name]) => (map.overlay = name)],
        [
          "file",
          (map, [bytes, name, type]) => (
            (map.overlay = null), (map.overlayDossier = new File([new Uint8Array(bytes)], name, { type }))
          ),
        ],
      ]) {
        await run(given, blob);
        await until(`${name} is shown, by ${way}`, async () => (await run(names)).includes(shown));
        await becomes(notices, told, `${name}, by ${way}`);
        assert.ok(!(await run((map) => map.shadowRoot.textContent)).includes("\ufffd"));
        await run((map) => ((map.overlay = null), (map.overlayDossier = null)));
        await until("ours is shown", async () => !(await run(names)).includes(shown));
      }
    }
    assert.equal(complaints.filter((line) => GUESSED.test(line)).length, 4, "each guess is one line");
  },
);

const ACCENTS = JSON.stringify({
  sites: [
    {
      id: "caf\u00e9",
      name: "Caf\u00e9 \u0928\u0939\u200d",
      host: "KGZ",
      lon: 74.5,
      lat: 42.9,
      bloc: "western",
      kind: "air",
      operators: ["DEU"],
      note: "n\n\u0303",
      active: [{ from: "2003" }],
      confidence: "low",
      sources: ["e\u0301"],
    },
  ],
  sources: [{ id: "\u00e9", title: "Q", publisher: "Q", url: "https://example.org/" }],
});

hostTest(
  "letters with accents are one in JSON too, and a mark behind an escape stays",
  '<sco-map loading="eager"></sco-map>',
  {},
  async ({ run }) => {
    await until("there is a map", () => run((map) => !!map.state));
    for (const text of [
      ACCENTS,
      ACCENTS.replaceAll("\u00e9", "\\u0065\\u0301"),
      ACCENTS.replaceAll("\u00e9", "e\u0301"),
    ]) {
      await run((map, text) => (map.overlayDossier = text), text);
      await until("it is shown", async () => (await run(names)).includes("Caf\u00e9 \u0928\u0939\u200d"));
      await run((map) => (map.overlayDossier = null));
      await until("ours is shown", async () => !(await run(names)).includes("Caf\u00e9 \u0928\u0939\u200d"));
    }
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

const utf16 = (text) => Buffer.from(text, "utf16le");
const NARROW = "text that is not UTF-8: UTF-8; read as ";
const MARKLESS = "UTF-16 without a byte order mark: UTF-8; read as UTF-16";
// Bytes, the type that is told, and the text with its notice, or the problem.
const SAVED = [
  ["", "", ""],
  ["plain", "text/csv", "plain"],
  [Buffer.from("Süd"), "text/csv", "Süd"],
  [Buffer.from("\ufeffSüd"), "text/csv", "Süd"],
  [Buffer.from("Süd"), "text/csv; charset=iso-8859-1", "Süd"],
  [utf16("\ufeffSüd,1"), "text/csv", "Süd,1"],
  [utf16("\ufeffSüd,1").swap16(), "text/csv; charset=utf-8", "Süd,1"],
  [utf16("База,1"), "", "База,1", MARKLESS],
  [utf16("База,1").swap16(), "", "База,1", MARKLESS],
  [utf16("База,1").swap16(), "text/csv; charset=UTF-16BE", "База,1", MARKLESS],
  [[0x53, 0xfc, 0x64], "", "Süd", NARROW + "Windows-1252"],
  [[0x53, 0xfc, 0x64, 0x80], null, "Süd€", NARROW + "Windows-1252"],
  [
    [0x53, 0xfc, 0x64],
    'text/csv; header=present; charset="ISO-8859-1"',
    "Süd",
    NARROW + "Windows-1252, as its charset says",
  ],
  [[0x53, 0xfc, 0x64], "text/csv; charset=utf-8", "Süd", NARROW + "Windows-1252"],
  [[0x53, 0xfc, 0x64], "text/csv; charset=nonsense", "Süd", NARROW + "Windows-1252"],
  [[0x53, 0xfc, 0x64], "text/csv; charset=shift_jis", "Süd", NARROW + "Windows-1252, since it is not shift_jis"],
  [[0xc1, 0xe0, 0xe7, 0xe0], "text/csv;charset=windows-1251", "База", NARROW + "windows-1251, as its charset says"],
  [[0x8a, 0xee, 0x92, 0x6e], "text/csv; charset=Shift_JIS", "基地", NARROW + "shift_jis, as its charset says"],
  [
    [0x1b, 0x24, 0x42, 0x34, 0x70, 0x43, 0x4f, 0x1b, 0x28, 0x42],
    "text/csv; charset=iso-2022-jp",
    "基地",
    NARROW + "iso-2022-jp, as its charset says",
  ],
  [
    [...Buffer.from("Süd\nÉté\nÖl").subarray(0, -3), 0xc3, 0x6c],
    "",
    "bytes in line 3 that are not UTF-8, in a file that is otherwise UTF-8: a text in UTF-8",
  ],
  [[0x53, 0x0a, 0x81, 0xfc], "", "byte 0x81 in line 2: a text in UTF-8"],
  [
    [0x50, 0x4b, 3, 4, 0, 0, 0, 8, 0, 0xfc],
    "",
    "a workbook or another zip file: facts as CSV or JSON; a spreadsheet saves as CSV UTF-8",
  ],
  [
    [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1],
    "",
    "an old workbook or document: facts as CSV or JSON; a spreadsheet saves as CSV UTF-8",
  ],
  ["%PDF-1.7", "", "a PDF: facts as CSV or JSON; a spreadsheet saves as CSV UTF-8"],
  [[0x31, 0, 0, 0xfc], "", "zero bytes, which text never contains: a text in UTF-8; a workbook must be saved as CSV"],
  [[0xff, 0xfe, 0x53], "", "bytes that are not valid UTF-16, despite the byte order mark: a text in UTF-8"],
  [[0xff, 0xfe, 0x00, 0xd8], "", "bytes that are not valid UTF-16, despite the byte order mark: a text in UTF-8"],
  [
    [0xff, 0xfe, 0, 0, 0x53, 0, 0, 0],
    "",
    "bytes that are not valid UTF-16, despite the byte order mark: a text in UTF-8",
  ],
  [[0xef, 0xbb, 0xbf, 0x53, 0xfc], "", "bytes that are not valid UTF-8, despite the byte order mark: a text in UTF-8"],
];

hostTest("bytes are read rightly, or told", "", {}, async ({ page }) => {
  const given = SAVED.map(([bytes, type]) => [[...Buffer.from(bytes)], type]);
  const read = await page.evaluate(async (given) => {
    const { textOfBytes } = await import("./sco-map-text.js");
    const told = ({ finding, expectation }) => `${finding}: ${expectation}`;
    return given.map(([bytes, type]) => {
      try {
        const { text, notices } = textOfBytes(new Uint8Array(bytes), type);
        return [text, ...notices.map(told)];
      } catch (problem) {
        return [told(problem)];
      }
    });
  }, given);
  assert.deepEqual(
    read,
    SAVED.map(([, , ...expected]) => expected),
  );
});

hostTest(
  "ten thousand sites are read in time and gathered",
  '<sco-map loading="eager"></sco-map>',
  {},
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
