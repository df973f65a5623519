// Pages with the builder's snippets show the chosen settings.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { after } from "node:test";
import { becomes, pageTest, rested, until } from "./harness.mjs";
import { POLICY } from "./server.mjs";

// For a page without an icon, browsers request /favicon.ico.
const pages = { "/favicon.ico": { status: 204, type: "image/x-icon" } };
const CSTO_FOLDER = new URL("../../examples/", import.meta.url);
const CSTO = new URL("csto.json", CSTO_FOLDER).pathname;

/** The code of each snippet: element, frame, frozen. */
const codes = (page) => page.locator(".snippets pre code").allInnerTexts();
const settled = async (page, pattern) =>
  until(`a snippet says ${pattern}`, async () => pattern.test((await codes(page))[0] ?? ""));

/** Puts a snippet into a new page and opens it. */
async function opened(page, server, code, head = "") {
  pages["/made.html"] = {
    status: 200,
    type: "text/html; charset=utf-8",
    body: Buffer.from(`<!doctype html><html lang="en"><meta charset="utf-8">${head}<title>Made</title><body>${code}`),
  };
  await page.goto(`${server.origin}/made.html`);
}

pageTest(
  "every language of the map is offered",
  { path: "/build.html", server: { breaks: pages } },
  async ({ page }) => {
    await settled(page, /<sco-map>/);
    const offered = await page
      .getByLabel("Language")
      .evaluate(({ options }) => [...options].slice(1).map(({ value, text }) => [value, text]));
    const folders = readdirSync(new URL("../../locales", import.meta.url), { withFileTypes: true });
    const tags = folders.filter((folder) => folder.isDirectory()).map(({ name }) => name);
    assert.deepEqual(
      offered.map(([tag]) => tag),
      tags,
    );
    assert.deepEqual(offered[tags.indexOf("en")], ["en", "English"]);
  },
);

pageTest(
  "a view set by hand is what the snippets show",
  { path: "/build.html", server: { breaks: pages } },
  async ({ page, server }) => {
    await settled(page, /<sco-map>/);
    const [plain, frame, frozen] = await codes(page);
    assert.match(frame, /<iframe src="[^"]*\/embed\.html" title="The Shanghai/);
    assert.doesNotMatch(frame, /\n/, "a system puts breaks between lines");
    assert.match(frozen, /poster\.svg/);
    assert.doesNotMatch(frozen, /<script/);
    await page.locator("form [name=date]").fill("2014-06-03");
    await page.locator("form [name=part][value=table]").uncheck();
    await page.getByLabel("Colours").selectOption("dark");
    await page.locator("sco-map [data-country=KGZ]").first().press("Enter");
    await settled(page, /date="2014-06-03".*select="KGZ".*theme="dark".*controls="title/);
    const [element, framed] = await codes(page);
    assert.notEqual(element, plain);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator(".file a:visible").first().click(),
    ]);
    assert.equal(download.suggestedFilename(), "sco-map-2014-06-03.svg");
    pages["/sco-map-2014-06-03.svg"] = {
      status: 200,
      type: "image/svg+xml",
      body: readFileSync(await download.path()),
    };
    await opened(page, server, element);
    await page.locator(".root .date", { hasText: "3 June 2014" }).waitFor();
    assert.equal(await page.locator(".root .panel h2").innerText(), "Kyrgyzstan");
    assert.equal(await page.locator(".root .tables").isVisible(), false);
    await opened(page, server, framed);
    const inside = page.frameLocator("iframe");
    await inside.locator(".root .date", { hasText: "3 June 2014" }).waitFor();
    assert.equal(await inside.locator(".root .panel h2").innerText(), "Kyrgyzstan");
  },
);

pageTest(
  "a file is read here, and the snippets name it",
  { path: "/build.html", server: { breaks: pages } },
  async ({ page, server }) => {
    await settled(page, /<sco-map>/);
    await page.locator("[name=over]").uncheck();
    await page.locator("[name=file]").setInputFiles(CSTO);
    await settled(page, /src="csto\.json"/);
    assert.match((await codes(page))[2], /<td>Armenia<\/td><td>member<\/td>/);
    assert.deepEqual(
      server.requests.filter((path) => path.includes("csto")),
      [],
      "nothing is sent or fetched",
    );
    await page.getByRole("button", { name: "Use our facts only" }).click();
    await settled(page, /<sco-map>/);
  },
);

pageTest("a dropped file is read as well", { path: "/build.html", server: { breaks: pages } }, async ({ page }) => {
  await settled(page, /<sco-map>/);
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(
      new File(
        [
          "name,host,lon,lat,bloc,kind,operators,from,confidence,source\nCamp X,KGZ,74.5,42.9,western,air,USA,2003,low,https://example.org/\n",
        ],
        "mine.csv",
        { type: "text/csv" },
      ),
    );
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
  });
  await settled(page, /overlay="mine\.csv"/);
  assert.match((await codes(page))[2], /Camp X/);
});

const TABLE =
  "name,host,lon,lat,bloc,kind,operators,from,confidence,source\nFliegerhorst Süd,KGZ,74.5,42.9,western,air,DEU,2003,low,https://example.org/\n";
const GUESS = "file: found text that is not UTF-8, expected UTF-8; read as Windows-1252";
const TOLD = [/^console warning: sco-map: (file: found text that is not UTF-8|the (map|facts) could not be shown)/];

pageTest(
  "what was guessed of a file is listed under its field, and goes with it",
  { path: "/build.html", server: { breaks: pages }, allows: TOLD },
  async ({ page }) => {
    await settled(page, /<sco-map>/);
    const bytes = Buffer.from(TABLE, "latin1");
    const told = page.locator(".drop [role=status] li");
    const choose = (name, buffer) => page.locator("[name=file]").setInputFiles({ name, mimeType: "text/csv", buffer });
    await choose("chosen.csv", bytes);
    await settled(page, /overlay="chosen\.csv"/);
    assert.match((await codes(page))[2], /Fliegerhorst Süd/);
    assert.deepEqual(await told.allInnerTexts(), [GUESS]);
    await choose("plain.csv", Buffer.from(TABLE));
    await settled(page, /overlay="plain\.csv"/);
    await until("nothing is told", async () => !(await told.count()));
    await page.evaluate(
      (bytes) => {
        const data = new DataTransfer();
        for (const name of ["dropped.csv", "second.csv"])
          data.items.add(new File([new Uint8Array(bytes)], name, { type: "text/csv" }));
        document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
      },
      [...bytes],
    );
    await settled(page, /overlay="dropped\.csv"/);
    assert.deepEqual(await told.allInnerTexts(), ["second.csv: one file at a time", GUESS]);
  },
);

pageTest(
  "a bad file after another is told in its place, and a mended one clears it",
  { path: "/build.html", server: { breaks: pages }, allows: TOLD },
  async ({ page }) => {
    await settled(page, /<sco-map>/);
    const choose = (text) =>
      page.locator("[name=file]").setInputFiles({ name: "mine.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
    const lists = () => page.locator("[part=problems]").allInnerTexts();
    for (const host of ["Atlantis", "Lemuria"]) {
      await choose(TABLE.replace("KGZ", host));
      await until(
        `only ${host} is told`,
        async () => (await lists()).length === 1 && (await lists())[0].includes(host),
      );
    }
    await choose(TABLE);
    await until("nothing is told", async () => !(await lists()).length);
  },
);

const file = (name, content) => ({ name, mimeType: "text/csv", buffer: Buffer.from(content, "latin1") });
const GOOD = file("good.csv", TABLE.replace("Süd", "Nord"));
const GUESSED = file("guessed.csv", TABLE);
const BAD = file("bad.csv", TABLE.replace("Süd", "Nord").replace("KGZ", "Atlantis"));
const EMPTY = file("empty.csv", "");
const FOLDER = mkdtempSync(join(tmpdir(), "sco-map-"));
after(() => rmSync(FOLDER, { recursive: true }));
const LARGE = join(FOLDER, "large.csv");
writeFileSync(LARGE, Buffer.alloc(60e6, "a"));
const NONE = [];
const kept = (name, other) => `${name}: not used. The map still shows ${other}.`;

// Files after each other; then the file that the snippets name, the lines under the field, and how many lists of
// problems the map has.
const IN_TURN = [
  ["a bad file", [BAD], null, [kept("bad.csv", "our facts")], 1],
  ["the same bad file twice", [BAD, BAD], null, [kept("bad.csv", "our facts")], 1],
  ["a bad one, then a good one", [BAD, GOOD], "good.csv", [], 0],
  ["a good one, then a bad one", [GOOD, BAD], "good.csv", [kept("bad.csv", "good.csv")], 1],
  ["one with notices, then a bad one", [GUESSED, BAD], "guessed.csv", [kept("bad.csv", "guessed.csv")], 1],
  ["one with notices, a bad one, and the first again", [GUESSED, BAD, GUESSED], "guessed.csv", [GUESS], 0],
  ["one with notices twice", [GUESSED, GUESSED], "guessed.csv", [GUESS], 0],
  ["one with notices, then one without", [GUESSED, GOOD], "good.csv", [], 0],
  ["a file of no byte", [GOOD, EMPTY], "good.csv", [kept("empty.csv", "good.csv")], 1],
  ["a file that is too large", [GOOD, LARGE], "good.csv", [kept("large.csv", "good.csv")], 1],
  ["an emptied field", [GUESSED, NONE], null, [], 0],
  ["an emptied field after a bad file", [GOOD, BAD, NONE], null, [], 0],
];

for (const [what, files, used, lines, lists] of IN_TURN)
  pageTest(
    `the map, the field, its lines and the snippets agree after ${what}`,
    { path: "/build.html", server: { breaks: pages }, allows: TOLD },
    async ({ page }) => {
      await settled(page, /<sco-map>/);
      for (const one of files) {
        await page.locator("[name=file]").setInputFiles(one);
        await rested(page);
      }
      const seen = async () => ({
        used: /overlay="(.*?)"/.exec((await codes(page))[0])?.[1] ?? null,
        lines: await page.locator(".drop [role=status] li").allInnerTexts(),
        lists: await page.locator("[part=problems]").count(),
        chosen: await page.locator("[name=file]").evaluate(({ files }) => [...files].map(({ name }) => name)),
        drawn: /Fliegerhorst/.test((await codes(page))[2]),
      });
      const chosen = [files.at(-1)].flat().map((file) => file.name ?? basename(file));
      await becomes(seen, { used, lines, lists, chosen, drawn: !!used });
    },
  );

pageTest(
  "a file that cannot be shown leaves what was set by hand",
  { path: "/build.html", server: { breaks: pages }, allows: TOLD },
  async ({ page }) => {
    await settled(page, /<sco-map>/);
    await page.locator("form [name=date]").fill("2014-06-03");
    await settled(page, /date="2014-06-03"/);
    await page.locator("[name=file]").setInputFiles(BAD);
    await page.locator(".drop [role=status] li").waitFor();
    await settled(page, /<sco-map date="2014-06-03">/);
    // With the box unchecked, the chosen file is tried as facts of its own.
    await page.locator("[name=over]").uncheck();
    await until("it is tried again", async () => (await page.locator("[part=problems]").count()) === 1);
    await settled(page, /<sco-map date="2014-06-03">/);
  },
);

pageTest(
  "who opens the field and chooses nothing keeps the file",
  { path: "/build.html", server: { breaks: pages } },
  async ({ page }) => {
    await settled(page, /<sco-map>/);
    const field = page.locator("[name=file]");
    await field.setInputFiles(GOOD);
    await settled(page, /overlay="good\.csv"/);
    const name = () => field.evaluate(({ files }) => files[0]?.name);
    page.on("filechooser", () => {});
    await field.click();
    assert.equal(await name(), undefined);
    await field.evaluate((field) => field.dispatchEvent(new Event("cancel", { bubbles: true })));
    assert.equal(await name(), "good.csv");
    await rested(page);
    assert.match((await codes(page))[0], /overlay="good\.csv"/);
  },
);

pageTest(
  "a folder or a text that is dropped is told, and changes nothing",
  { path: "/build.html", server: { breaks: pages } },
  async ({ page }) => {
    await settled(page, /<sco-map>/);
    await page.locator("[name=file]").setInputFiles(GOOD);
    await settled(page, /overlay="good\.csv"/);
    const told = () => page.locator(".drop [role=status] li").allInnerTexts();
    const browser = await page.context().newCDPSession(page);
    const drop = async (data) => {
      for (const type of ["dragEnter", "dragOver", "drop"])
        await browser.send("Input.dispatchDragEvent", { type, x: 30, y: 30, data: { dragOperationsMask: 1, ...data } });
    };
    await drop({ items: [], files: [CSTO_FOLDER.pathname.replace(/\/$/, "")] });
    await becomes(told, ["examples: found a folder, expected a file"]);
    await drop({ items: [{ mimeType: "text/plain", data: "a,b" }] });
    await becomes(told, ["found no file in what was dropped, expected a JSON or CSV file"]);
    await rested(page);
    assert.match((await codes(page))[0], /overlay="good\.csv"/);
  },
);

pageTest(
  "the policy that the builder tells is enough",
  { path: "/build.html", server: { breaks: pages } },
  async ({ page, server }) => {
    await settled(page, /<sco-map>/);
    const policies = await page.locator(".policy").allInnerTexts();
    const [element, frame, frozen] = await codes(page);
    for (const [code, policy, shown] of [
      [element, policies[0], ".root .map"],
      [frame, policies[1], "iframe"],
      [frozen, policies[2], "figure svg"],
    ]) {
      assert.ok(policy.length > 10 && !POLICY.includes(policy));
      await opened(
        page,
        server,
        code,
        `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; ${policy}">`,
      );
      await page.locator(shown).first().waitFor();
      await rested(page);
    }
  },
);

pageTest(
  "what was set by hand can be taken back",
  { path: "/build.html", server: { breaks: pages } },
  async ({ page }) => {
    await settled(page, /<sco-map>/);
    await page.locator("form [name=date]").fill("2014-06-03");
    await page.locator("form [name=compare]").fill("2001-06-15");
    await settled(page, /date="2014-06-03" compare="2001-06-15"/);
    await page.getByRole("button", { name: "Reset", exact: true }).first().click();
    await settled(page, /<sco-map>/);
    assert.equal(await page.locator("sco-map").evaluate((map) => map.state.query), "");
  },
);

// Digits typed into each field of the builder, and then its value, the day of the preview, and the message on blur.
const TYPED = [
  ["date", "06032014", "2014-06-03", "2014-06-03", /^$/],
  [
    "date",
    "01012030",
    "2030-01-01",
    "2007-01-01",
    /^2030-01-01 is not between 1996-04-26 and 2026-09-01\. The map shows 2007-01-01\.$/,
  ],
  ["date", "02302014", "", "2007-02-03", /^This date is incomplete or does not exist/],
  ["compare", "06032014", "2014-06-03", "2014-06-03", /^$/],
  ["compare", "0603", "", null, /^This date is incomplete or does not exist/],
  ["compare", "07032007", "2007-07-03", null, /^The map already shows this day/],
];

pageTest(
  "both dates of the builder are typed, digit by digit",
  { path: "/build.html", server: { breaks: pages } },
  async ({ page }) => {
    for (const [name, digits, value, shown, said] of TYPED) {
      await page.reload();
      await settled(page, /<sco-map>/);
      const field = page.locator(`form [name=${name}]`);
      await field.focus();
      await page.keyboard.type(digits);
      assert.equal(await field.inputValue(), value, `the field while ${digits} is typed`);
      await field.blur();
      await until(`${digits} is judged`, async () =>
        said.test(await page.locator(`form #${name}-problem`).textContent()),
      );
      await until(
        `${digits} is shown`,
        async () => (await page.locator("sco-map").evaluate((map, name) => map.state[name], name)) === shown,
      );
      assert.equal(await field.inputValue(), value, `the field after ${digits}`);
    }
  },
);

pageTest(
  "an emptied day of the builder compares nothing",
  { path: "/build.html", server: { breaks: pages } },
  async ({ page }) => {
    await settled(page, /<sco-map>/);
    const field = page.locator("form [name=compare]");
    await field.focus();
    await page.keyboard.type("06032014");
    await settled(page, /compare="2014-06-03"/);
    await field.fill("");
    await settled(page, /<sco-map>/);
    assert.equal(await field.getAttribute("class"), "empty");
  },
);

// What is set in the form and by hand, and what the snippets then have.
const VIEWS = [
  [
    "a tab and a size",
    { view: "table", width: "680", height: "480" },
    [],
    /<sco-map view="table" width="680" height="480">/,
  ],
  ["a page", { layout: "page", width: "860" }, [], /<sco-map layout="page" width="860">/],
  [
    "a step of the story",
    { view: "story", width: "400", height: "560" },
    [],
    /<sco-map step="[a-z-]+" width="400" height="560">/,
  ],
  [
    "a map after a step of the story was left",
    { view: "story", width: "480" },
    [(map) => map.goTo("2012-06-07"), (map) => map.select("KGZ")],
    /<sco-map date="2012-06-07" .*select="KGZ".* width="480">/,
  ],
];

for (const [what, settings, acts, written] of VIEWS)
  pageTest(
    `put into blank pages, the snippets show ${what} as the preview does, in either way`,
    // The picture of the view is not in the folder of the blank page.
    { path: "/build.html", server: { breaks: pages }, allows: [/404/] },
    async ({ page, server }) => {
      for (const way of ["element", "frame"]) {
        await page.goto(`${server.origin}/build.html`);
        await settled(page, /<sco-map>/);
        await page.getByLabel("Preview as").selectOption(way);
        const box = page.locator(way === "frame" ? ".stage iframe" : ".stage sco-map");
        const preview = way === "frame" ? box.contentFrame().locator("sco-map") : box;
        await until("there is a map", () => preview.evaluate((map) => !!map.state));
        for (const [name, value] of Object.entries(settings)) {
          const field = page.locator(`form [name=${name}]`);
          if (name === "view" || name === "layout") await field.selectOption(value);
          else await field.fill(value), await field.blur();
        }
        for (const act of acts) {
          await rested(page);
          await preview.evaluate(act);
          // A change by hand; one by the page has no event.
          await preview.evaluate((map) => map.dispatchEvent(new CustomEvent("map-change")));
        }
        await settled(page, written);
        await rested(page);
        const seen = await shownIn(preview, box);
        const code = (await codes(page))[way === "frame" ? 1 : 0];
        await opened(page, server, code);
        const other = page.locator(way === "frame" ? "iframe" : "sco-map").first();
        const map = way === "frame" ? other.contentFrame().locator("sco-map") : other;
        await until("there is a map", () => map.evaluate((map) => !!map.state));
        await becomes(() => shownIn(map, other), seen, way);
      }
    },
  );

// The state of a map and what is in its view, and the size that its box has in the page.
async function shownIn(map, box) {
  const { width, height } = await box.boundingBox();
  const { query: _, ...state } = await map.evaluate((map) => map.state);
  // Where a story that was left would go on.
  if (state.view !== "story") delete state.step;
  const tab = await map.locator(".tab[aria-selected=true]").allInnerTexts();
  return { state, tab, size: [width, height] };
}

pageTest(
  "in a narrow page the preview keeps its size, and its box scrolls sideways",
  { path: "/build.html", server: { breaks: pages }, context: { viewport: { width: 320, height: 700 } } },
  async ({ page }) => {
    await settled(page, /<sco-map>/);
    for (const way of ["element", "frame"]) {
      await page.getByLabel("Preview as").selectOption(way);
      await page.getByLabel("Width in px").fill("680");
      await page.getByLabel("Height in px").fill("480");
      await page.getByLabel("Height in px").blur();
      await becomes(
        () =>
          page.locator(".stage > :is(sco-map, iframe)").evaluate((shown) => [shown.offsetWidth, shown.offsetHeight]),
        [680, 480],
      );
      const scrolls = await page.locator(".preview").evaluate((box) => box.scrollWidth > box.clientWidth);
      assert.ok(scrolls, `the box of the ${way} scrolls`);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    }
  },
);

pageTest(
  "a size that is no size is not written",
  { path: "/build.html", server: { breaks: pages } },
  async ({ page }) => {
    await settled(page, /<sco-map>/);
    await page.getByLabel("Width in px").fill("680");
    await page.getByLabel("Height in px").fill("20");
    await page.getByLabel("Height in px").blur();
    await settled(page, /<sco-map width="680">/);
    assert.equal(await page.locator("#height-problem").innerText(), "The map needs 320 px or more.");
    await page.getByLabel("Height in px").fill("");
    await page.getByLabel("Height in px").blur();
    assert.equal(await page.locator("#height-problem").innerText(), "");
  },
);

pageTest(
  "a file stays on the map when the preview becomes a frame",
  { path: "/build.html", server: { breaks: pages } },
  async ({ page }) => {
    await settled(page, /<sco-map>/);
    await page.locator("[name=over]").uncheck();
    await page.locator("[name=file]").setInputFiles(CSTO);
    await settled(page, /src="csto\.json"/);
    const title = await page.locator(".stage .root .head h1").innerText();
    await page.getByLabel("Preview as").selectOption("frame");
    await becomes(() => page.frameLocator(".stage iframe").locator(".root .head h1").innerText(), title);
    assert.match((await codes(page))[1], /embed\.html\?src=csto\.json/);
  },
);

pageTest(
  "the builder fits 320 px, also with large letters",
  { path: "/build.html", server: { breaks: pages }, context: { viewport: { width: 320, height: 700 } } },
  async ({ page }) => {
    await settled(page, /<sco-map>/);
    for (const size of ["", "24px"]) {
      await page.evaluate((size) => (document.documentElement.style.fontSize = size), size);
      const over = () =>
        [...document.querySelectorAll("fieldset, fieldset *")].filter(
          (part) => part.getBoundingClientRect().right > part.closest("fieldset").getBoundingClientRect().right + 0.5,
        );
      assert.deepEqual(await page.evaluate(`(${over})().map((part) => part.outerHTML)`), []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      const low = () =>
        [...document.querySelectorAll("label:has([type=checkbox])")].filter(
          (label) => label.getBoundingClientRect().height < 24,
        ).length;
      assert.equal(await page.evaluate(low), 0);
    }
  },
);
