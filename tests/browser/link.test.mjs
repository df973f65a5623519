// A state and its link are the same thing.
import assert from "node:assert/strict";
import { becomes, rested, shown, until } from "./harness.mjs";
import { hostTest } from "./host.mjs";
import { mapTest } from "./map.mjs";

const LINKS = [
  ["?date=2014-06-03", { date: "2014-06-03", day: "3 June 2014", heading: "", off: [] }],
  ["?date=2026-09-01&select=IND", { date: "2026-09-01", day: "1 September 2026", heading: "India", off: [] }],
  ["?select=manas", { date: "2007-07-03", day: "3 July 2007", heading: "Manas", off: [] }],
  [
    "?at=74.5,42.9,6&hide=observer,sites-russian,kind-air",
    { date: "2007-07-03", day: "3 July 2007", heading: "", off: ["Observer", "Russian", "Air"] },
  ],
  [
    "?date=2001-06-14&at=68,35,3.5&hide=sites-western&select=KGZ",
    { date: "2001-06-14", day: "14 June 2001", heading: "Kyrgyzstan", off: ["Western"] },
  ],
];

// `off` are the switches that are off and are on at the opening.
async function state(map) {
  const off = [];
  await map.openSheet("Layers");
  for (const group of ["Countries", "Sites", "Kind of site"]) {
    const boxes = map.named("group", group).getByRole("checkbox", { checked: false });
    off.push(
      ...(await boxes.evaluateAll((boxes) => boxes.map((box) => box.labels[0].querySelector("span").innerText))),
    );
  }
  await map.closeSheet();
  return { date: await map.date(), day: await map.day(), heading: await map.heading(), off };
}

async function hideObservers(map) {
  await map.openSheet("Layers");
  await map.filter("Countries", "Observer").uncheck();
  await map.closeSheet();
}

mapTest("a link opens what it says", {}, async ({ page, map }) => {
  for (const [query, expected] of LINKS) {
    await map.open(`/${query}`);
    assert.deepEqual(await state(map), expected, query);
    const moved = /at=/.test(query);
    assert.equal(await map.named("button", "Home view").getAttribute("aria-disabled"), moved ? null : "true", query);
  }
  await map.open("/?at=74.478,43.061,8");
  const [frame, mark] = [page.locator(".map"), map.mark("Manas").locator(".hit")].map((part) => part.boundingBox());
  const off = (side, size) =>
    Promise.all([frame, mark]).then(([a, b]) => Math.abs(a[side] + a[size] / 2 - b[side] - b[size] / 2));
  assert.ok((await off("x", "width")) < 2 && (await off("y", "height")) < 2, "the camera is not over Manas");
});

mapTest(
  "the link leaves alone what is not ours",
  { path: "/?utm_source=letter&date=2017-06-09&q=a%20b#notes" },
  async ({ page, map, server }) => {
    assert.equal(await map.date(), "2017-06-09");
    await map.country("KGZ").press("Enter");
    const address = () => page.evaluate(() => location.search + location.hash);
    const link = "?utm_source=letter&q=a%20b&date=2017-06-09&select=KGZ#notes";
    await becomes(address, link);
    await page.evaluate(() =>
      Object.defineProperty(navigator, "clipboard", {
        value: { writeText: async (text) => void (window.copied = text) },
      }),
    );
    await map.openSheet("Share");
    await map.named("button", "Copy link").click();
    await becomes(() => page.evaluate(() => window.copied), server.origin + "/" + link);
    await map.closeSheet();
    await map.named("button", "Close").click();
    await becomes(address, "?utm_source=letter&q=a%20b&date=2017-06-09#notes");
  },
);

const WARNING = /^console warning: sco-map: link: found “/;
const UNREAD = /link: found “(.*?)”, expected a value that a link of this map can have/g;

const BROKEN = [
  [
    "?date=2014-13-45&select=manas",
    "date=2014-13-45",
    { date: "2007-07-03", day: "3 July 2007", heading: "Manas", off: [] },
  ],
  [
    "?date=2014-06-03&select=atlantis&hide=observer",
    "select=atlantis",
    { date: "2014-06-03", day: "3 June 2014", heading: "", off: ["Observer"] },
  ],
  [
    "?date=1066-10-14&hide=nonsense&at=1,2&select=KGZ",
    "date=1066-10-14 at=1,2 hide=nonsense",
    { date: "2007-07-03", day: "3 July 2007", heading: "Kyrgyzstan", off: [] },
  ],
  ["?at=999,0,1&date=2026-09-01", "at=999,0,1", { date: "2026-09-01", day: "1 September 2026", heading: "", off: [] }],
  [
    "?date=%3Cscript%3Ealert(1)%3C/script%3E&select=KGZ",
    "date=%3Cscript%3Ealert(1)%3C/script%3E",
    { date: "2007-07-03", day: "3 July 2007", heading: "Kyrgyzstan", off: [] },
  ],
];

mapTest(
  "a broken part of a link falls to the default, with one warning",
  { allows: [WARNING] },
  async ({ map, complaints }) => {
    for (const [query, unread, expected] of BROKEN) {
      complaints.length = 0;
      await map.open(`/${query}`);
      assert.deepEqual(await state(map), expected, query);
      await becomes(
        () => complaints.map((line) => [...line.matchAll(UNREAD)].map(([, pair]) => pair).join(" ")),
        [unread],
        query,
      );
    }
  },
);

mapTest("the link follows what the reader does, and leads back to it", {}, async ({ page, map }) => {
  await map.slider.press("PageUp");
  await map.country("KGZ").press("Enter");
  await hideObservers(map);
  await map.named("button", "Zoom in").click();
  await until("all of it is in the link", async () =>
    /^\?date=2008-07-03&at=[\d.,]+&hide=observer&select=KGZ$/.test(await map.query()),
  );
  const before = [await map.query(), await state(map), await page.locator(".ground").getAttribute("transform")];
  await page.reload();
  await shown(page);
  await becomes(
    async () => [await map.query(), await state(map), await page.locator(".ground").getAttribute("transform")],
    before,
  );
});

mapTest("back and forward lead through what the reader has done on purpose", {}, async ({ page, map }) => {
  const opening = await state(map);
  const acts = [
    [() => map.country("KGZ").press("Enter"), "?select=KGZ", { ...opening, heading: "Kyrgyzstan" }],
    [() => hideObservers(map), "?hide=observer&select=KGZ", { ...opening, heading: "Kyrgyzstan", off: ["Observer"] }],
  ];
  for (const [act, query] of acts) {
    await act();
    await becomes(map.query, query);
  }
  await page.goBack();
  await becomes(() => state(map), acts[0][2]);
  await page.goBack();
  await becomes(() => state(map), opening);
  await page.goForward();
  await page.goForward();
  await becomes(() => state(map), acts[1][2]);
});

mapTest("two steps back at once keep what lies ahead", {}, async ({ page, map }) => {
  await map.country("KGZ").press("Enter");
  await becomes(map.query, "?select=KGZ");
  await hideObservers(map);
  await becomes(map.query, "?hide=observer&select=KGZ");
  await page.goBack();
  await becomes(() => page.evaluate(() => document.querySelector("sco-map").state.query), "select=KGZ");
  // The page is busy while the state of the first step is about to be written.
  await page.evaluate(() =>
    addEventListener("popstate", () => {
      for (const end = performance.now() + 500; performance.now() < end; );
    }),
  );
  await page.goBack();
  await rested(page);
  assert.equal(await map.query(), "");
  await page.goForward();
  await becomes(map.query, "?select=KGZ");
  await page.goForward();
  await becomes(map.query, "?hide=observer&select=KGZ");
  await becomes(map.heading, "Kyrgyzstan");
});

const HEADER = "id,name,host,lon,lat,bloc,kind,operators,from,confidence,source\n";
const site = (id, name) => `"${id}",${name},KGZ,74.5,42.9,western,air,USA,2003,low,https://example.org/\n`;
const OWN_IDS = { База: "База Север", "a&b=c#d": "Marks", "50% + x": "Plus", "é/ü?": "Accents" };
const table = Buffer.from(
  HEADER +
    Object.entries(OWN_IDS)
      .map(([id, name]) => site(id, name))
      .join(""),
);
const own = () => ({ server: { breaks: { "/own.csv": { status: 200, type: "text/csv", body: table } } } });

hostTest(
  "a link reopens whatever id it holds, in the query, in a fragment, in a frame",
  '<sco-map loading="eager" overlay="own.csv" url-state="query"></sco-map>',
  own(),
  async ({ page, server, run }) => {
    const copied = async () => {
      await page.evaluate(() =>
        Object.defineProperty(navigator, "clipboard", {
          configurable: true,
          value: { writeText: async (text) => void (window.copied = text) },
        }),
      );
      await page.locator(".root .open-share").click();
      await page.getByRole("button", { name: "Copy link", exact: true }).click();
      await until("it is copied", () => page.evaluate(() => !!window.copied));
      return page.evaluate(() => window.copied);
    };
    const opened = (name) => becomes(() => page.locator(".panel h2").innerText(), name);
    for (const [id, name] of Object.entries(OWN_IDS)) {
      await page.goto(`${server.origin}/host.html`);
      await until("there is a map", () => run((map) => !!map.state));
      assert.equal(await run((map, id) => map.select(id), id), true);
      await opened(name);
      const link = await copied();
      assert.match(link, /^[!-~]*$/);
      const { query } = await run((map) => map.state);
      for (const way of [
        link,
        `${server.origin}/host.html?${new URLSearchParams({ select: id })}`,
        `${server.origin}/embed.html?overlay=own.csv&${query}`,
      ]) {
        await page.goto(way);
        await shown(page);
        await opened(name);
        assert.equal(await run((map) => map.state.select), id, way);
      }
    }
  },
);

const NAMED = '<sco-map loading="eager" overlay="own.csv" url-state="hash:карта 1"></sco-map>';
hostTest(
  "a fragment holds any id under any name, and tells what it cannot read, whenever it changes",
  NAMED,
  { ...own(), allows: [/^console warning: sco-map: link: found/] },
  async ({ page, run, complaints }) => {
    await until("there is a map", () => run((map) => !!map.state));
    await run((map) => map.select("50% + x"));
    await until("it is in the address", () => page.evaluate(() => location.hash.includes("select")));
    await page.reload();
    await becomes(() => page.locator(".panel h2").innerText(), "Plus");
    assert.deepEqual(complaints, []);
    await page.evaluate(() => (location.hash = `${location.hash}&${encodeURIComponent("карта 1")}.dat=x&other=y`));
    await until("it is told", async () => complaints.some((line) => /found “dat=x”/.test(line)));
    await page.evaluate(() => (location.hash = `${encodeURIComponent("карта 1")}.select=atlantis`));
    await until("it is told", async () => complaints.some((line) => /found “select=atlantis”/.test(line)));
  },
);

const ILL_SET =
  '<sco-map loading="eager" url-state="hsh:x" heading-level="9" theme="drak" layout="fram" date="2014-13-01"></sco-map>';
hostTest(
  "each attribute that says nothing is told",
  ILL_SET,
  { allows: [/^console warning: sco-map: /] },
  async ({ run, complaints }) => {
    await until("there is a map", () => run((map) => !!map.state));
    const told = complaints.join("");
    for (const name of ["url-state", "heading-level", "theme", "layout", "date"])
      assert.match(told, new RegExp(`${name}: found “`));
  },
);

mapTest("what a router keeps with an entry of the history stays with it", {}, async ({ page, map }) => {
  const kept = () => page.evaluate(() => history.state);
  const router = { idx: 3, key: "k1", scroll: [0, 400] };
  await page.evaluate((state) => history.replaceState(state, ""), router);
  for (const [act, query] of [
    [() => map.named("button", "Next change").click(), /date=/],
    [() => map.country("KGZ").press("Enter"), /select=KGZ/],
    [() => hideObservers(map), /hide=observer/],
  ]) {
    await act();
    await until("it is written", async () => query.test(await map.query()));
    assert.deepEqual(await kept(), router);
  }
  await page.goBack();
  await until("it is back", async () => !/hide/.test(await map.query()));
  assert.deepEqual(await kept(), router);
});

mapTest(
  "entries of the page's own, with states and fragments, change nothing of the map",
  {},
  async ({ page, map }) => {
    await map.country("KGZ").press("Enter");
    await until("it is written", async () => /select=KGZ/.test(await map.query()));
    await page.evaluate(
      () => (history.pushState({ route: 1 }, "", "#/notes"), history.pushState({ route: 2 }, "", "#/more")),
    );
    await map.slider.press("PageUp");
    await page.evaluate(() => history.back()); // Before the day was written.
    await until("the page is back", () => page.evaluate(() => location.hash === "#/notes"));
    await page.evaluate(() => dispatchEvent(new PopStateEvent("popstate", { state: { some: "thing" } })));
    await rested(page);
    assert.equal(await map.date(), "2008-07-03");
    assert.equal(await map.heading(), "Kyrgyzstan");
    assert.deepEqual(await page.evaluate(() => [location.hash, history.state]), ["#/notes", { route: 1 }]);
  },
);

// What stands beside a step in one wish, and what is then shown: a step is left by whatever it does not set itself.
const BESIDE = [
  [{ select: "manas" }, { select: "manas", view: "map" }, true],
  [{ date: "2014-06-03" }, { date: "2014-06-03", view: "map" }, true],
  [{ layers: "events" }, { layers: "events", view: "map" }, true],
  [{ camera: "74.5,42.9,6" }, { camera: "74.5,42.9,6", view: "map" }, true],
  [{ compare: "2014-06-03" }, { compare: "2014-06-03", view: "map" }, true],
  [{ view: "map" }, { view: "map" }, true],
  [{ view: "table" }, { view: "table" }, false],
  [{ date: "2006-07-14" }, { date: "2006-07-14", view: "story" }, false],
];
const WAYS = {
  "the address of the page": async ({ page }, wish) => {
    await page.goto(`${new URL(page.url()).origin}/?${new URLSearchParams({ step: "manas-stays", ...wish })}`);
  },
  "the address of a frame": async ({ page }, wish) => {
    await page.goto(
      `${new URL(page.url()).origin}/embed.html?${new URLSearchParams({ step: "manas-stays", ...wish })}`,
    );
  },
  "attributes at first": ({ page }, wish) =>
    page.evaluate((wish) => {
      const map = Object.assign(document.createElement("sco-map"), { loading: "eager", step: "manas-stays" });
      for (const [name, value] of Object.entries(wish)) map.setAttribute(name, value);
      document.querySelector("sco-map").replaceWith(map);
    }, wish),
  "attributes set together": ({ run }, wish) =>
    run((map, wish) => {
      map.step = "manas-stays";
      for (const [name, value] of Object.entries(wish)) map.setAttribute(name, value);
    }, wish),
};

for (const [way, give] of Object.entries(WAYS))
  hostTest(
    `what ${way} wants beside a step is shown, and that the step is not open is told`,
    '<sco-map loading="eager"></sco-map>',
    { allows: [/^console warning: sco-map: (link|step): found “(step=)?manas-stays”, expected/] },
    async (visit) => {
      const { page, run, complaints } = visit;
      for (const [wish, expected, isTold] of BESIDE) {
        await page.goto(`${new URL(page.url()).origin}/host.html`);
        await until("there is a map", () => run((map) => !!map.state));
        complaints.length = 0;
        await give(visit, wish);
        await shown(page);
        await rested(page);
        const { step, ...state } = await run((map) => map.state);
        assert.deepEqual({ step, ...state }, { step: "manas-stays", ...state, ...expected }, JSON.stringify(wish));
        assert.equal(complaints.length, isTold ? 1 : 0, `${JSON.stringify(wish)} ${complaints}`);
      }
    },
  );

hostTest(
  "goTo at an open step shows the day, and the story waits where it was",
  '<sco-map loading="eager" step="manas-stays"></sco-map>',
  {},
  async ({ run }) => {
    await until("there is a map", () => run((map) => !!map.state));
    assert.equal(await run((map) => map.goTo("2014-06-03")), true);
    const { date, step, view } = await run((map) => map.state);
    assert.deepEqual({ date, step, view }, { date: "2014-06-03", step: "manas-stays", view: "map" });
  },
);
