// The map reads own facts in every encoding, and accents compare equal in every form.
import assert from "node:assert/strict";
import { HEADER, SUED, names } from "./facts.mjs";
import { becomes, until } from "./harness.mjs";
import { hostTest } from "./host.mjs";

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

const utf16 = (text) => Buffer.from(text, "utf16le");
const NARROW = "text that is not UTF-8: UTF-8; read as ";
const MARKLESS = "UTF-16 without a byte order mark: UTF-8; read as UTF-16";
// Bytes, their content type, and the text with its notice, or the problem.
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
