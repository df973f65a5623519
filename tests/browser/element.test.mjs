// `<sco-map>` as a page uses it: attributes, properties, methods, events, several at once.
import assert from "node:assert/strict";
import { becomes, rested, until } from "./harness.mjs";
import { hostTest } from "./host.mjs";
import { POLICY } from "./server.mjs";
import { TEXTS } from "./texts.mjs";

const state = (map) => map.state;

hostTest(
  "attributes set early are what the map opens with",
  '<sco-map loading="eager" date="2014-06-03" select="manas" layers="events, -sites-russian" camera="74.5,42.9,6" theme="dark" heading-level="3"></sco-map>',
  {},
  async ({ page, run }) => {
    await until("there is a map", () => run((map) => !!map.state));
    const { query, ...parts } = await run(state);
    assert.deepEqual(parts, {
      date: "2014-06-03",
      compare: null,
      layers: "-sites-russian,events",
      select: "manas",
      step: null,
      camera: "74.5,42.9,6",
      view: "map",
    });
    assert.equal(query, "", "a link says what differs from what the author chose");
    assert.equal(await page.locator("h1").getAttribute("aria-level"), "3");
    assert.equal(await run((map) => getComputedStyle(map).colorScheme), "dark");
  },
);

hostTest(
  "attributes that change are followed, and are not told back",
  '<sco-map loading="eager"></sco-map>',
  {},
  async ({ page, run }) => {
    await page.goto(page.url().replace("host", "late"));
    await page.evaluate(() => {
      window.told = [];
      import("./sco-map.js");
      for (const type of ["map-ready", "map-change", "map-error"])
        addEventListener(type, ({ detail }) => window.told.push([type, detail?.date ?? detail?.problems ?? null]));
    });
    await until("there is a map", () => run((map) => !!map.state));
    for (const [act, part, expected] of [
      [(map) => (map.date = "2001-06-15"), "date", "2001-06-15"],
      [(map) => map.setAttribute("compare", "2026-09-01"), "compare", "2026-09-01"],
      [(map) => map.removeAttribute("compare"), "compare", null],
      [(map) => (map.select = "KGZ"), "select", "KGZ"],
      [(map) => map.select(null), "select", null],
      [(map) => map.goTo("2014-06-03"), "date", "2014-06-03"],
      [(map) => (map.step = "manas-stays"), "step", "manas-stays"],
      [(map) => (map.step = null), "step", null],
    ]) {
      await run(act);
      await becomes(async () => (await run(state))[part], expected, `${act}`);
    }
    assert.deepEqual(await page.evaluate(() => window.told), [["map-ready", null]]);
    await page.getByRole("button", { name: "Next change" }).click();
    await until("the reader is heard", () => page.evaluate(() => window.told.length > 1));
    assert.equal((await page.evaluate(() => window.told))[1][0], "map-change");
  },
);

const BAD = /^console warning: sco-map: /;

hostTest(
  "what an author wrote wrongly falls to its default with one warning",
  '<sco-map loading="eager" date="2014-06-31" select="manas" layers="kind-submarine" controls="legend clock"></sco-map>',
  { allows: [BAD] },
  async ({ run, complaints }) => {
    await until("there is a map", () => run((map) => !!map.state));
    await until("it is told", () => complaints.length > 0);
    const { date, select, layers } = await run(state);
    assert.deepEqual({ date, select, layers }, { date: "2007-07-03", select: "manas", layers: "" });
    assert.equal(complaints.length, 1);
    for (const place of ["date", "layers", "controls"]) assert.match(complaints[0], new RegExp(`\\b${place}: found “`));
  },
);

hostTest(
  "what a page asks for and cannot have changes nothing",
  '<sco-map loading="eager"></sco-map>',
  { allows: [BAD] },
  async ({ run }) => {
    await until("there is a map", () => run((map) => !!map.state));
    const before = await run(state);
    for (const act of [(map) => map.goTo("soon"), (map) => map.select("atlantis"), (map) => map.fit(["KGZ", "XXX"])]) {
      assert.equal(await run(act), false, `${act}`);
      assert.deepEqual(await run(state), before, `${act}`);
    }
  },
);

hostTest("fit shows all that it is given", '<sco-map loading="eager"></sco-map>', {}, async ({ page, run }) => {
  await until("there is a map", () => run((map) => !!map.state));
  assert.equal(await run((map) => map.fit(["KGZ", "TJK"])), true);
  await page.waitForFunction(() => {
    const root = document.querySelector("sco-map").shadowRoot;
    const frame = root.querySelector(".map").getBoundingClientRect();
    const boxes = ["KGZ", "TJK"].map((id) => root.querySelector(`[data-country=${id}]`).getBoundingClientRect());
    const inside = boxes.every(
      (box) => box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom,
    );
    return inside && boxes.some((box) => box.width > frame.width / 4);
  });
});

hostTest(
  "the picture is a file that stands alone, and the facts of the day are data",
  '<sco-map loading="eager"></sco-map>',
  { server: { policy: `${POLICY}; img-src 'self' data:` } },
  async ({ page, run }) => {
    const data = await run((map) => map.data());
    assert.deepEqual(
      [
        data.date,
        data.countries.length,
        data.sites.filter(({ bloc, use }) => bloc === "western" && use === "based").length,
      ],
      ["2007-07-03", 10, 79],
    );
    assert.deepEqual(
      data.sites.find(({ id }) => id === "manas"),
      {
        id: "manas",
        name: "Manas",
        country: "KGZ",
        bloc: "western",
        kind: "air",
        use: "based",
        presumed: false,
        lon: 74.478,
        lat: 43.061,
      },
    );
    const covered = Object.fromEntries(data.coverage.map(({ country, completeness }) => [country, completeness]));
    assert.deepEqual([covered.IRQ, covered.KGZ, covered.CHN, covered.THA], ["main", "all", "none", undefined]);
    const svg = await run((map) => map.toSVG());
    assert.match(svg, /MONGOLIA/);
    assert.match(svg, /As of 1 September 2026/);
    assert.doesNotMatch(svg, / (class|style|tabindex)=|var\(/);
    const colours = await page.evaluate(drawn, svg);
    assert.ok(colours > 5, `the file draws ${colours} colours`);
  },
);

// The number of colours of a picture that the browser draws as an image.
async function drawn(svg) {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement("canvas"), { width: 400, height: 300 });
  const context = canvas.getContext("2d");
  context.drawImage(image, 0, 0, 400, 300);
  const { data } = context.getImageData(0, 0, 400, 300);
  return new Set(
    Array.from({ length: data.length / 4 }, (_, n) =>
      data
        .slice(4 * n, 4 * n + 3)
        .map((part) => part >> 4)
        .join(),
    ),
  ).size;
}

hostTest(
  "properties that were set before the element was known are kept",
  '<sco-map loading="eager"></sco-map>',
  {},
  async ({ page }) => {
    await page.goto(page.url().replace("host.html", "late.html"));
    await page.evaluate(async () => {
      const early = document.querySelector("sco-map");
      Object.assign(early, { date: "2014-06-03", select: "manas", loading: "eager" });
      await import("./sco-map.js");
      await new Promise((resolve) => early.addEventListener("map-ready", resolve));
      window.early = early.state;
    });
    const { date, select } = await page.evaluate(() => window.early);
    assert.deepEqual({ date, select }, { date: "2014-06-03", select: "manas" });
  },
);

hostTest(
  "two maps of a page have their parts of its fragment",
  '<sco-map loading="eager" url-state="hash:a"></sco-map><sco-map loading="eager" url-state="hash:b" date="2014-06-03"></sco-map>',
  {},
  async ({ page, run }) => {
    await until("there is a map", () => run((map) => !!map.state));
    const next = page.getByRole("button", { name: "Next change" });
    await next.first().click();
    await until("the first is written", () => page.evaluate(() => /^#a\.date=/.test(location.hash)));
    await next.last().click();
    await until("the second is written", () =>
      page.evaluate(() => /^#a\.date=[\d-]+&b\.date=[\d-]+$/.test(location.hash)),
    );
  },
);

hostTest(
  "a map that nobody is near is not fetched",
  '<p style="height:5000px">Text</p><sco-map></sco-map>',
  { server: { policy: "" } },
  async ({ page, server }) => {
    await rested(page);
    assert.ok(!server.requests.some((path) => path.endsWith(".wasm")));
    await page.evaluate(() => scrollTo(0, 4800));
    await until("it is fetched", () => server.requests.some((path) => path.endsWith(".wasm")));
  },
);

hostTest(
  "a map lives on in another document",
  '<sco-map loading="eager" date="2014-06-03"></sco-map><iframe></iframe>',
  {},
  async ({ page, run }) => {
    await until("there is a map", () => run((map) => !!map.state));
    await run((map) => document.querySelector("iframe").contentDocument.body.append(map));
    await rested(page);
    await page.evaluate(() =>
      document.body.append(document.querySelector("iframe").contentDocument.querySelector("sco-map")),
    );
    await until("it is there again", () =>
      run((map) => map.state?.date === "2014-06-03" && !!map.shadowRoot.querySelector(".page")),
    );
  },
);

hostTest(
  "only the parts that are asked for are shown",
  '<sco-map loading="eager" controls="sentence time legend"></sco-map>',
  {},
  async ({ page, run }) => {
    await until("there is a map", () => run((map) => !!map.state));
    for (const [part, shown] of Object.entries({
      ".sentence": true,
      ".map": true,
      ".date": true,
      ".slider": true,
      ".key-line": true,
      ".open-layers": true,
      ".foot": true,
      h1: false,
      ".camera": false,
      ".play": false,
      ".track": false,
      ".open-compare": false,
      ".open-share": false,
      ".open-download": false,
      ".bar": false,
      ".panel": false,
    }))
      assert.equal(await page.locator(`sco-map ${part}`).first().isVisible(), shown, part);
  },
);

hostTest(
  "on a page of its own the lists below are parts as well",
  '<sco-map layout="page" loading="eager"></sco-map>',
  {},
  async ({ page, run }) => {
    await until("there is a map", () => run((map) => !!map.state));
    await rested(page);
    for (const controls of ["table", "sources", "table sources", "time", null]) {
      await run(
        (map, controls) =>
          controls === null ? map.removeAttribute("controls") : map.setAttribute("controls", controls),
        controls,
      );
      for (const part of ["table", "sources"]) {
        const expected = controls === null || controls.includes(part);
        for (const place of [`.tab-${part}`, `.${part}-list`])
          assert.equal(await page.locator(`.root ${place}`).isVisible(), expected, `${place}: ${controls}`);
      }
    }
  },
);

hostTest(
  "a tab that `controls` lacks can be left if the page opens it, and a date without a sheet takes no focus",
  '<sco-map view="table" controls="sentence" loading="eager"></sco-map>',
  {},
  async ({ page, run }) => {
    await until("there is a map", () => run((map) => !!map.state));
    assert.ok(await page.locator("sco-map .tables table").first().isVisible());
    const tabs = page.locator("sco-map [role=tab]");
    const shown = async () => (await tabs.filter({ visible: true }).allTextContents()).map((text) => text.trim());
    assert.deepEqual(await shown(), ["Map", "Table"]);
    await tabs.filter({ hasText: "Map" }).click();
    await until("the map is shown", () => page.locator("sco-map .map").isVisible());
    assert.deepEqual(await shown(), []);
    const date = page.locator("sco-map .date");
    assert.equal(await page.locator('sco-map .date [part="date"]').innerText(), "3 July 2007");
    await date.evaluate((button) => button.focus());
    assert.ok(!(await date.evaluate((button) => button.matches(":focus"))));
  },
);

const MISSING = /^console error: Failed to load resource/;
const broken = { "/assets/dossier.bin": { status: 503 } };

hostTest(
  "a reader can try again",
  '<sco-map loading="eager"><p>Poster</p></sco-map>',
  { server: { breaks: broken }, allows: [MISSING, BAD] },
  async ({ page, run }) => {
    await page.getByText(TEXTS.data).waitFor();
    assert.ok(await page.getByText("Poster").isVisible());
    delete broken["/assets/dossier.bin"];
    await page.getByRole("button", { name: "Try again" }).click();
    await until("there is a map", () => run((map) => !!map.state));
    assert.ok(!(await page.getByText("Poster").isVisible()));
  },
);

const PANIC = [/^uncaught: /, /^console error: /, BAD, /^console warning: sco-map: the map could not be shown/];

hostTest(
  "when the program breaks, every map shows its poster and the page lives on",
  '<sco-map loading="eager"><p>First</p></sco-map><sco-map loading="eager"><p>Second</p></sco-map><button onclick="this.textContent=1">0</button>',
  { server: { policy: "" }, allows: PANIC },
  async ({ page }) => {
    await until("there are maps", () =>
      page.evaluate(() => [...document.querySelectorAll("sco-map")].every((map) => map.state)),
    );
    await page.evaluate(() => {
      Document.prototype.createElementNS = () => {
        throw new Error("no more elements");
      };
      document.querySelector("sco-map").date = "2026-09-01";
    });
    await page.getByText(TEXTS.stopped).nth(1).waitFor();
    for (const text of ["First", "Second"]) assert.ok(await page.getByText(text).isVisible());
    await page.getByRole("button", { name: "0" }).click();
    assert.equal(await page.getByRole("button", { name: "1" }).count(), 1);
  },
);
