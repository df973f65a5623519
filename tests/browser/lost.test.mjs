// Files that fail to load: the map says so and requests them again.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { becomes, pageTest, rested, until } from "./harness.mjs";
import { hostTest } from "./host.mjs";
import { TEXTS } from "./texts.mjs";

const MAP = '<sco-map loading="eager"></sco-map>';
const MISSING = /^console error: Failed to load resource/;
const FAILED = /^console warning: sco-map: (the map|the facts|part of the map) could not be shown/;

// Ways to fail.
const LOSSES = {
  "is missing": { status: 404, type: "text/plain", body: Buffer.from("no"), br: null, gzip: null },
  "is damaged": { body: Buffer.from("<html>"), br: null, gzip: null },
  "is cut off": {
    body: readFileSync(new URL("../../assets/details.bin", import.meta.url)).subarray(0, 500),
    br: null,
    gzip: null,
  },
};

// Waits for the count of the panel's sources, behind which they are folded.
async function sourcesCome(page) {
  await page.locator("sco-map .panel .folded summary").waitFor();
  await page.locator("sco-map .panel .sources a").first().waitFor({ state: "attached" });
}

// Places that need the details, their content when the details have loaded, and what then has the focus.
const WISHES = {
  "the panel of a country": [(map) => map.select("KGZ"), ".panel .sources a"],
  "the panel of a site": [(map) => map.select("manas"), ".panel .sources a"],
  "the panel of an event": [(map) => map.select("andijan"), ".panel .sources a"],
  "a comparison": [(map) => (map.compare = "2026-09-01"), ".panel .sources a"],
  "the story": [(map) => map.shadowRoot.querySelector(".tab-story").click(), ".story .claims"],
  "the list of sources": [
    (map) => map.shadowRoot.querySelector(".tab-sources").click(),
    ".all-sources .sources a",
    "summary",
  ],
};

for (const [what, loss] of Object.entries(LOSSES))
  for (const [where, [wish, there, focused = "h2"]] of Object.entries(WISHES)) {
    const breaks = { "/assets/details.bin": loss };
    hostTest(
      `${where} says that a file ${what}, and a reader can try again`,
      MAP,
      { server: { breaks }, allows: [MISSING] },
      async ({ page, run }) => {
        await until("there is a map", () => run((map) => !!map.state));
        await run(wish);
        const notice = page.getByRole("alert");
        await notice.waitFor();
        assert.equal(await notice.locator("p").innerText(), TEXTS.details);
        assert.equal(await page.locator(`sco-map ${there}`).count(), 0);
        delete breaks["/assets/details.bin"];
        await notice.getByRole("button", { name: TEXTS.retry }).press("Enter");
        await page.locator(`sco-map ${there}`).first().waitFor({ state: "attached" });
        await becomes(() => notice.count(), 0);
        assert.equal(await run((map) => map.shadowRoot.activeElement?.localName), focused, "the focus is lost");
      },
    );
  }

for (const query of ["", "?select=KGZ", "?step=manas-stays", "?date=2026-09-01&compare=2007-07-03"])
  pageTest(
    `the stand-alone page says once that its details are lost, ${query || "at its opening"}`,
    { path: `/${query}`, allows: [MISSING], server: { breaks: { "/assets/details.bin": LOSSES["is missing"] } } },
    async ({ page }) => {
      await page.getByRole("alert").first().waitFor();
      await rested(page);
      assert.deepEqual(await page.getByRole("alert").locator("p").allInnerTexts(), [TEXTS.details]);
    },
  );

hostTest(
  "details that were lost are asked for again at the next wish",
  MAP,
  { server: { breaks: {} }, allows: [MISSING] },
  async ({ page, run, server }) => {
    const asked = () => server.requests.filter((path) => path.endsWith("/details.bin")).length;
    await until("there is a map", () => run((map) => !!map.state));
    await page.route("**/details.bin", (route) => route.abort());
    await run((map) => map.select("KGZ"));
    await page.getByRole("alert").waitFor();
    await run((map) => map.select("UZB"));
    await rested(page);
    assert.equal(await page.getByRole("alert").count(), 1);
    const copied = await run((map) => ((map.compare = "2026-09-01"), map.select(null)));
    assert.ok(copied);
    await rested(page);
    await page.unroute("**/details.bin");
    assert.equal(asked(), 0);
    await run((map) => map.select("manas"));
    await sourcesCome(page);
    assert.equal(await page.getByRole("alert").count(), 0);
    assert.equal(asked(), 1);
  },
);

hostTest(
  "what is copied without its sources says so",
  MAP,
  { server: { breaks: { "/assets/details.bin": LOSSES["is missing"] } }, allows: [MISSING] },
  async ({ page, run }) => {
    await until("there is a map", () => run((map) => !!map.state));
    await page.evaluate(() =>
      Object.defineProperty(navigator, "clipboard", {
        value: { writeText: async (text) => void (window.copied = text) },
      }),
    );
    await run((map) => (map.compare = "2026-09-01"));
    await page.getByRole("alert").waitFor();
    await page.locator("sco-map .copy-text button").click();
    await until("it is copied", () => page.evaluate(() => !!window.copied));
    assert.ok((await page.evaluate(() => window.copied)).includes(TEXTS.details));
  },
);

for (const file of ["atlas-1.bin", "atlas-2.bin"]) {
  const breaks = { [`/assets/${file}`]: LOSSES["is damaged"] };
  hostTest(
    `finer borders that are lost with ${file} are told, and come at the next wish`,
    MAP,
    { server: { breaks }, allows: [MISSING] },
    async ({ page, run, server }) => {
      await until("there is a map", () => run((map) => !!map.state));
      await run((map) => map.fit(["KGZ"]));
      await run((map) => map.fit(["manas", "kant"]).then((done) => done || map.fit(["manas"])));
      const notice = page.getByRole("alert");
      await notice.waitFor();
      assert.equal(await notice.locator("p").innerText(), TEXTS.shapes);
      delete breaks[`/assets/${file}`];
      const before = server.requests.filter((path) => path.endsWith(file)).length;
      if (file === "atlas-1.bin") await notice.getByRole("button", { name: TEXTS.retry }).click();
      else await run((map) => map.goTo("2014-06-03").then(() => map.shadowRoot.querySelector(".camera .left").click()));
      await becomes(() => notice.count(), 0);
      assert.ok(server.requests.filter((path) => path.endsWith(file)).length > before);
    },
  );
}

hostTest(
  "what was lost comes by itself when there is a network again",
  MAP,
  { server: { breaks: {} }, allows: [MISSING] },
  async ({ page, run }) => {
    await until("there is a map", () => run((map) => !!map.state));
    await page.context().setOffline(true);
    await run((map) => map.fit(["KGZ"]));
    await run((map) => map.select("manas"));
    const notices = page.getByRole("alert");
    await becomes(() => notices.count(), 2);
    await page.context().setOffline(false);
    await becomes(() => notices.count(), 0);
    await sourcesCome(page);
  },
);

hostTest(
  "a map that never came comes when there is a network again",
  "",
  { server: { breaks: {} }, allows: [MISSING, FAILED] },
  async ({ page, run }) => {
    await page.context().setOffline(true);
    await page.evaluate(() => {
      const map = document.createElement("sco-map");
      map.loading = "eager";
      document.body.append(map);
    });
    await page.getByRole("alert").waitFor();
    await page.context().setOffline(false);
    await until("there is a map", () => run((map) => !!map.state));
    assert.equal(await page.getByRole("alert").count(), 0);
  },
);

const CSV = {
  status: 200,
  type: "text/csv",
  body: Buffer.from(
    "name,country,lon,lat,side,type,operator,since,confidence,url\nCamp X,Kyrgyzstan,74.5,42.9,western,air,USA,2003,low,https://example.org/\n",
  ),
};
const sentence = (map) => map.shadowRoot.querySelector(".sentence")?.textContent;

for (const lost of ["/facts_bg.wasm", "/facts.js", "/table.csv", "/assets/details.bin"]) {
  const breaks = { "/table.csv": CSV, [lost]: LOSSES["is missing"] };
  hostTest(
    `own facts that cannot be read without ${lost} are told over the map that stands, and can be tried again`,
    MAP,
    { server: { breaks }, allows: [MISSING, FAILED] },
    async ({ page, run }) => {
      await until("there is a map", () => run((map) => !!map.state));
      await run(async (map) => (await map.goTo("2014-06-03"), (map.overlay = "table.csv")));
      const notice = page.getByRole("alert");
      await notice.waitFor();
      const text = await notice.innerText();
      if (lost === "/table.csv")
        assert.ok(text.includes("404") && text.includes(TEXTS.own.replace("{name}", "table.csv")), text);
      else assert.ok(text.startsWith(TEXTS.data) && !text.includes(TEXTS.below), text);
      assert.match(await run(sentence), /3 June 2014/);
      if (lost === "/table.csv") breaks[lost] = CSV;
      else delete breaks[lost];
      await notice.getByRole("button", { name: TEXTS.retry }).click();
      await until("they are shown", async () => /67 sites/.test(await run(sentence)));
      assert.equal(await notice.count(), 0);
      assert.equal((await run((map) => map.state)).date, "2014-06-03");
    },
  );
}

hostTest(
  "facts that failed at first are asked for again when the page says so",
  '<sco-map loading="eager" src="none.json"><p>Poster</p></sco-map>',
  { server: { breaks: { "/table.csv": CSV } }, allows: [MISSING, FAILED] },
  async ({ page, run }) => {
    await page.getByRole("alert").waitFor();
    await run((map) => ((map.overlay = "table.csv"), map.removeAttribute("src")));
    await until("they are shown", async () => /80 sites/.test(await run(sentence)));
    assert.equal(await page.getByRole("alert").count(), 0);
  },
);

const twice = { "/assets/dossier.bin": LOSSES["is missing"] };

hostTest(
  "a method is a wish as well, and says that nothing was done while there is no map",
  MAP,
  { server: { breaks: twice }, allows: [MISSING, FAILED] },
  async ({ page, run }) => {
    await page.getByRole("alert").waitFor();
    assert.equal(await page.getByRole("alert").locator("button").innerText(), TEXTS.retry);
    assert.equal(await run((map) => map.goTo("2014-06-03")), false);
    delete twice["/assets/dossier.bin"];
    assert.equal(await run((map) => map.goTo("2014-06-03")), true);
    assert.match(await run(sentence), /3 June 2014/);
  },
);

const WORDS = "**/sco-map-{notice,words}.js";
const plain = "The map could not be loaded. Try again";

hostTest(
  "the words of a failure are fetched when there is one",
  MAP,
  { server: { breaks: {} } },
  async ({ run, server }) => {
    await until("there is a map", () => run((map) => !!map.state));
    assert.deepEqual(
      server.requests.filter((path) => /notice|words/.test(path)),
      [],
    );
  },
);

for (const [what, loss] of [
  ["program", "/app/sco-map_bg.wasm"],
  ["facts", "/assets/dossier.bin"],
]) {
  const breaks = { [loss]: LOSSES["is missing"] };
  hostTest(
    `a failure of the ${what} is told, and can be tried again, where its words do not come either`,
    MAP,
    { server: { breaks }, allows: [MISSING, FAILED] },
    async ({ page, run }) => {
      await page.goto(page.url().replace("host", "late"));
      await page.route(WORDS, (route) => route.abort());
      await page.evaluate(() => void import("./sco-map.js"));
      const notice = page.getByRole("alert");
      await becomes(async () => (await notice.allInnerTexts()).join(), plain);
      assert.equal(await notice.getAttribute("part"), "failure");
      delete breaks[loss];
      await notice.getByRole("button").click();
      await until("there is a map", () => run((map) => !!map.state));
      assert.equal(await notice.count(), 0);
    },
  );
}

hostTest(
  "own facts that fail where the words do not come are named, and the map stands",
  MAP,
  { server: { breaks: {} }, allows: [MISSING, FAILED] },
  async ({ page, run }) => {
    await until("there is a map", () => run((map) => !!map.state));
    await page.route(WORDS, (route) => route.abort());
    await run((map) => (map.overlay = "none.json"));
    await until("the missing file is named", async () =>
      /^The facts in none\.json cannot be shown\. file: found .*none\.json: 404 Not Found, expected facts as JSON or CSV Try again$/.test(
        (await page.getByRole("alert").allInnerTexts()).join(),
      ),
    );
    await page.route("**/facts_bg.wasm", (route) => route.abort());
    await run((map) => (map.overlay = "schema/dossier.json"));
    await becomes(
      async () => (await page.getByRole("alert").allInnerTexts()).join(),
      "Part of the map could not be loaded. Try again",
    );
    assert.match(await run(sentence), /3 July 2007/);
  },
);

// Ways in which a script can be lost.
const BROKEN = {
  "is missing": LOSSES["is missing"],
  "is cut off": { body: Buffer.from("export const a = ("), br: null, gzip: null },
  "is empty": { body: Buffer.alloc(0), br: null, gzip: null },
  "has another type": { type: "text/plain", body: Buffer.from("no"), br: null, gzip: null },
};
const ROWS = Array.from(
  { length: 150 },
  (_, n) => `Post ${n},Atlantis,74,42,western,air,USA,2003,low,https://example.org/`,
);
const BAD = ["name,host,lon,lat,bloc,kind,operators,from,confidence,source", ...ROWS].join("\n");

for (const file of ["/sco-map-notice.js", "/sco-map-words.js"])
  for (const [what, loss] of Object.entries(BROKEN))
    hostTest(
      `all problems of own facts are told where ${file} ${what}`,
      MAP,
      { server: { breaks: { [file]: loss } }, allows: [MISSING, FAILED, /MIME type/] },
      async ({ page, run, complaints }) => {
        await until("there is a map", () => run((map) => !!map.state));
        await run((map) => map.addEventListener("map-error", ({ detail }) => (window.told = detail)));
        await run((map, text) => (map.overlayDossier = text), BAD);
        const notice = page.getByRole("alert");
        await notice.waitFor();
        const text = await notice.innerText();
        assert.match(text, /^The facts in overlayDossier cannot be shown\. sites\.row 2\.host: found “Atlantis”/);
        const { problems, more } = await page.evaluate(() => window.told);
        for (const { place, finding } of problems) assert.ok(text.includes(`${place}: found ${finding}`), place);
        assert.ok(text.endsWith(`; and ${more} more Try again`), text.slice(-80));
        assert.ok(complaints.some((line) => FAILED.test(line) && line.includes("row 2.host")));
        await run((map) => (map.overlayDossier = null));
        await becomes(() => notice.count(), 0);
      },
    );

hostTest(
  "words that are late take the place of plain ones, once they are there and still true",
  MAP,
  { server: { breaks: { "/assets/dossier.bin": LOSSES["is missing"] } }, allows: [MISSING, FAILED] },
  async ({ page }) => {
    await page.goto(page.url().replace("host", "late"));
    let come;
    const late = new Promise((resolve) => (come = resolve));
    await page.route(WORDS, async (route) => (await late, route.continue()));
    await page.evaluate(() => void import("./sco-map.js"));
    await becomes(async () => (await page.getByRole("alert").allInnerTexts()).join(), plain);
    come();
    await becomes(async () => (await page.getByRole("alert").allInnerTexts()).join(), `${TEXTS.data} ${TEXTS.retry}`);
  },
);

hostTest(
  "a page that was left while it loaded comes back with its map, and says nothing of it",
  "",
  { server: { breaks: {} }, allows: [MISSING] },
  async ({ page, run }) => {
    let lost = false;
    await page.route("**/dossier.bin", async (route) => {
      await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true })));
      await route.abort();
      lost = true;
    });
    await page.evaluate(() => {
      const map = document.createElement("sco-map");
      map.loading = "eager";
      document.body.append(map);
    });
    await until("the facts are lost", () => lost);
    await rested(page);
    assert.equal(await page.getByRole("alert").count(), 0);
    assert.equal(await run((map) => map.state), null);
    await page.unroute("**/dossier.bin");
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
    await until("there is a map", () => run((map) => !!map.state));
  },
);

// Firefox cancels a page's requests when navigation starts, long before the new page appears.
hostTest(
  "a page that is about to be left says nothing of what it no longer loads, and has its map if it stays",
  "",
  { server: { breaks: {} }, allows: [MISSING] },
  async ({ page, run }) => {
    let lost = false;
    await page.route("**/dossier.bin", async (route) => {
      await page.evaluate(() => dispatchEvent(new Event("beforeunload")));
      await route.abort();
      lost = true;
    });
    await page.evaluate(() =>
      document.body.append(Object.assign(document.createElement("sco-map"), { loading: "eager" })),
    );
    await until("the facts are lost", () => lost);
    await rested(page, 1000); // The page's patience lasts longer.
    assert.equal(await page.getByRole("alert").count(), 0);
    assert.equal(await run((map) => map.state), null);
    await page.unroute("**/dossier.bin");
    await until("there is a map", () => run((map) => !!map.state));
  },
);

for (const [event, back] of [
  ["pagehide", "pageshow"],
  ["beforeunload", null],
])
  hostTest(
    `sources that were on their way at \`${event}\` come when the page is back, or stays`,
    MAP,
    { server: { breaks: {} }, allows: [MISSING] },
    async ({ page, run }) => {
      await until("there is a map", () => run((map) => !!map.state));
      let lost = false;
      await page.route("**/details.bin", async (route) => {
        await page.evaluate((event) => dispatchEvent(new Event(event)), event);
        await route.abort();
        lost = true;
      });
      await run((map) => map.select("KGZ"));
      await until("the sources are lost", () => lost);
      await rested(page, 1000);
      assert.equal(await page.getByRole("alert").count(), 0);
      await page.unroute("**/details.bin");
      if (back) await page.evaluate((back) => dispatchEvent(new Event(back)), back);
      await sourcesCome(page);
      assert.equal(await page.getByRole("alert").count(), 0);
    },
  );

hostTest(
  "a failure that was told before the page was left is made good when it comes back",
  MAP,
  { server: { breaks: { "/assets/dossier.bin": LOSSES["is missing"] } }, allows: [MISSING, FAILED] },
  async ({ page, run }) => {
    await page.getByRole("alert").waitFor();
    await page.route("**/dossier.bin", (route) =>
      route.fulfill({ body: readFileSync(new URL("../../assets/dossier.bin", import.meta.url)) }),
    );
    await page.evaluate(
      () => (
        dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true })),
        dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }))
      ),
    );
    await until("there is a map", () => run((map) => !!map.state));
    assert.equal(await page.getByRole("alert").count(), 0);
  },
);

const STYLE = readFileSync(new URL("../../style.css", import.meta.url));

for (const [what, loss] of Object.entries({
  "is missing": LOSSES["is missing"],
  "is cut off": { body: STYLE.subarray(0, STYLE.length / 2), br: null, gzip: null },
  "is cut off in its last rule": { body: STYLE.subarray(0, STYLE.length - 5), br: null, gzip: null },
  "is empty": { body: Buffer.alloc(0), br: null, gzip: null },
  "has another type": { type: "text/html; charset=utf-8" },
})) {
  const breaks = { "/style.css": loss };
  hostTest(
    `a stylesheet that ${what} is told, and a reader can try again`,
    MAP,
    { server: { breaks }, allows: [MISSING, FAILED, /MIME type/] },
    async ({ page, run }) => {
      const notice = page.getByRole("alert");
      await notice.waitFor();
      assert.ok((await notice.innerText()).startsWith(TEXTS.script));
      assert.equal(await run((map) => map.state), null);
      delete breaks["/style.css"];
      await notice.getByRole("button", { name: TEXTS.retry }).click();
      await until("there is a map", () => run((map) => !!map.state));
      assert.equal(await notice.count(), 0);
      assert.equal(await run((map) => getComputedStyle(map.shadowRoot.querySelector(".map")).overflow), "clip");
    },
  );
}

// Where our own pages show their picture: of the opening, if nothing else can be shown.
async function isPictureSeen(page) {
  const box = await page.locator("sco-map svg[role=img], sco-map .map svg").first().boundingBox();
  return !!box && box.height > 200;
}

for (const path of ["/", "/embed.html", "/embed.html?date=2014-06-03"]) {
  const style = { body: STYLE.subarray(0, STYLE.length / 2), br: null, gzip: null };
  pageTest(
    `${path} shows its picture, and says so, if the stylesheet is cut off`,
    { path, server: { breaks: { "/style.css": style } }, allows: [FAILED] },
    async ({ page }) => {
      await page.getByRole("alert").waitFor();
      await until("the picture is seen", () => isPictureSeen(page));
    },
  );
}

// The scripts without which no map can say anything: those that the page names.
const NEEDED = readFileSync(new URL("../../pages/embed.html", import.meta.url), "utf8").matchAll(
  /="(sco-map[\w-]*\.js)"/g,
);
for (const [, file] of NEEDED)
  for (const what of ["is missing", "is cut off"]) {
    const breaks = { [`/${file}`]: BROKEN[what] };
    pageTest(
      `a frame shows the picture of the opening if ${file} ${what}, says so, and a reader can try again`,
      {
        path: "/embed.html?date=2014-06-03",
        server: { breaks },
        allows: [MISSING, /unexpected|MIME type|end of input/i],
      },
      async ({ page }) => {
        await until("the picture is seen", () => isPictureSeen(page));
        const notice = page.getByRole("alert");
        assert.equal(await notice.innerText(), plain);
        delete breaks[`/${file}`];
        await notice.getByRole("button").click();
        await until("there is a map", () =>
          page.locator("sco-map").evaluate((map) => map.state?.date === "2014-06-03"),
        );
        assert.equal(await notice.count(), 0);
      },
    );
  }

for (const file of ["/sco-map-own.js", "/sco-map-text.js"])
  for (const [what, loss] of Object.entries(BROKEN)) {
    const breaks = { [file]: loss };
    hostTest(
      `own facts come after ${file} ${what}, when a reader tries again`,
      MAP,
      { server: { breaks }, allows: [MISSING, FAILED, /MIME type/] },
      async ({ page, run }) => {
        await until("there is a map", () => run((map) => !!map.state));
        await run((map) => (map.src = "examples/csto.json"));
        const notice = page.getByRole("alert");
        await notice.waitFor();
        assert.equal(await notice.innerText(), `${TEXTS.data} ${TEXTS.retry}`);
        delete breaks[file];
        await notice.getByRole("button", { name: TEXTS.retry }).click();
        await until("the facts are there", () => run((map) => /CSTO|Collective/.test(map.shadowRoot.textContent)));
        assert.equal(await notice.count(), 0);
      },
    );
  }

// Scripts of files for readers, and the files that need them.
const SAVING = { "/sco-map-save.js": "sites svg png", "/sco-map-svg.js": "svg png", "/sco-map-png.js": "png" };

for (const [file, forms] of Object.entries(SAVING))
  for (const [what, loss] of Object.entries(BROKEN)) {
    const breaks = { [file]: loss };
    hostTest(
      `files for readers are made after ${file} ${what}, when a reader tries again`,
      MAP,
      { server: { breaks }, allows: [MISSING, /MIME type/] },
      async ({ page, run }) => {
        await until("there is a map", () => run((map) => !!map.state));
        await page.locator(".root .open-download").click();
        const save = (form) => page.locator(`.root .save-${form}`).press("Enter");
        const saved = (form) => Promise.all([page.waitForEvent("download"), save(form)]);
        for (const form of ["sites", "svg", "png"]) {
          if (!forms.includes(form)) {
            await saved(form);
            continue;
          }
          await save(form);
          await page.getByText("could not make this file").waitFor();
        }
        delete breaks[file];
        for (const form of ["sites", "svg", "png"]) await saved(form);
        await becomes(() => page.getByText("could not make this file").count(), 0);
      },
    );
  }

for (const [what, value] of [
  ["an empty text", ""],
  ["a number", 0],
]) {
  hostTest(`${what} instead of facts is told, and false is none`, MAP, { allows: [FAILED] }, async ({ page, run }) => {
    await run((map) => (map.dossier = false));
    await until("there is a map", () => run((map) => !!map.state));
    assert.equal(await page.getByRole("alert").count(), 0);
    await run((map, value) => (map.dossier = value), value);
    await page.getByRole("alert").waitFor();
  });
}
