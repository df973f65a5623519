// Pages that render again and again: equal settings change nothing, and new ones keep the reader's view.
import assert from "node:assert/strict";
import { CAMP } from "./facts.mjs";
import { becomes, rested, until } from "./harness.mjs";
import { hostTest } from "./host.mjs";

const FACTS = CAMP;
const [SITE] = FACTS.sites;
const MORE = { ...FACTS, sites: [SITE, { ...SITE, id: "camp-y", name: "Camp Y", host: "TJK", lon: 68.8, lat: 38.5 }] };
const TABLE =
  "name,country,lon,lat,side,type,operator,since,confidence,url\nCamp X,Kyrgyzstan,74.5,42.9,western,air,USA,2003,low,https://example.org/\n";
const json = (facts) => ({ status: 200, type: "application/json", body: Buffer.from(JSON.stringify(facts)) });
const OWN = {
  dossier: { id: "own", title: "Own", organisation: "Own", first: "2005-01-01", opens: "2010-01-01" },
  standings: [
    {
      id: "s",
      country: "KGZ",
      standing: "member",
      from: "2005",
      began: "It joined.",
      confidence: "high",
      sources: ["q"],
    },
  ],
  sources: FACTS.sources,
};

const server = () => ({
  server: { breaks: { "/sites.json": json(FACTS), "/more.json": json(MORE), "/own.json": json(OWN) } },
});
const state = (map) => map.state;

// Counts the maps that are drawn, and keeps a reference to the current picture.
const watch = (map) => {
  window.told = [];
  for (const type of ["map-ready", "map-change", "map-error"])
    map.addEventListener(type, ({ detail }) => window.told.push([type, detail?.problems ?? null]));
  window.stands = map.shadowRoot.querySelector(".page");
};
const same = (map) => window.stands === map.shadowRoot.querySelector(".page");

const EQUAL = {
  "an equal object": [(map, { FACTS }) => (map.overlayDossier = structuredClone(FACTS)), 80],
  "an equal text": [(map, { TABLE }) => (map.overlayDossier = TABLE), 80],
  "a file of the same name and bytes": [(map, { TABLE }) => (map.overlayDossier = new File([TABLE], "x.csv")), 80],
  "the same address": [(map) => (map.overlay = "sites.json"), 80],
  "nothing once more": [(map) => (map.overlayDossier = null), 79],
  "the same language": [(map) => map.setAttribute("lang", "en"), 79],
  "the same level": [(map) => (map.headingLevel = 3), 79],
};

for (const [what, [give, count]] of Object.entries(EQUAL)) {
  hostTest(
    `${what}, given again, changes nothing`,
    '<sco-map loading="eager"></sco-map>',
    server(),
    async ({ page, run }) => {
      await until("there is a map", () => run((map) => !!map.state));
      await run(give, { FACTS, TABLE });
      await until("it is shown", () =>
        run((map, count) => map.shadowRoot.querySelector(".sentence").textContent.includes(`${count} sites`), count),
      );
      await run(async (map) => (await map.goTo("2014-06-03"), await map.select("KGZ")));
      await page.locator("sco-map .slider").focus();
      await run(watch);
      for (let turn = 0; turn < 3; turn++) {
        await run(give, { FACTS, TABLE });
        await rested(page);
      }
      assert.deepEqual(await page.evaluate(() => window.told), []);
      assert.ok(await run(same), "it was drawn anew");
      assert.equal(await run((map) => map.shadowRoot.activeElement?.className), "slider");
      const { date, select } = await run(state);
      assert.deepEqual({ date, select }, { date: "2014-06-03", select: "KGZ" });
    },
  );
}

hostTest(
  "an object that was changed and is given again is drawn",
  '<sco-map loading="eager"></sco-map>',
  server(),
  async ({ run }) => {
    await run((map, given) => (map.overlayDossier = window.facts = given), FACTS);
    await until("it is shown", () =>
      run((map) => /80 sites/.test(map.shadowRoot.querySelector(".sentence")?.textContent)),
    );
    await run((map, more) => (window.facts.sites.push(more), (map.overlayDossier = window.facts)), MORE.sites[1]);
    await until("what was added is shown", () =>
      run((map) => /81 sites/.test(map.shadowRoot.querySelector(".sentence").textContent)),
    );
  },
);

hostTest(
  "a page that hands its facts over at every change does not go round in circles",
  '<sco-map loading="eager"></sco-map>',
  server(),
  async ({ page, run }) => {
    await until("there is a map", () => run((map) => !!map.state));
    await run((map, given) => {
      for (const type of ["map-change", "map-ready"])
        map.addEventListener(type, () => setTimeout(() => (map.overlayDossier = structuredClone(given))));
      map.overlayDossier = structuredClone(given);
    }, FACTS);
    await until("it is shown", () =>
      run((map) => /80 sites/.test(map.shadowRoot.querySelector(".sentence").textContent)),
    );
    await rested(page);
    await run(watch);
    await page.locator("sco-map .later").focus();
    for (let turn = 0; turn < 5; turn++) await page.keyboard.press("Enter");
    await rested(page);
    assert.ok(await run(same));
    assert.equal(await run((map) => map.shadowRoot.activeElement?.className), "later");
  },
);

// The reader's possible settings, and changes that redraw the map.
const VIEWS = {
  "a day and a country": (map) => map.goTo("2014-06-03").then(() => map.select("KGZ")),
  "a camera": (map) => map.fit(["KGZ", "TJK"]),
  "a comparison": async (map) => {
    map.shadowRoot.querySelector(".open-compare").click();
    await window.rested();
    const pairs = map.shadowRoot.querySelector(".pairs");
    pairs.selectedIndex = 2;
    pairs.dispatchEvent(new Event("change", { bubbles: true }));
  },
  "a layer": async (map) => {
    map.shadowRoot.querySelector(".open-layers").click();
    await window.rested();
    map.shadowRoot.querySelector(".legend input").click();
  },
  "a day and a country of the page": (map) => ((map.date = "2014-06-03"), map.setAttribute("select", "KGZ")),
  "a day of the page, and the opening's of the reader": (map) => ((map.date = "2014-06-03"), map.goTo("2009-01-01")),
  "a step of the story": (map) => map.shadowRoot.querySelector(".tab-story").click(),
  "a step that was left": (map) => (
    map.shadowRoot.querySelector(".tab-story").click(),
    window.rested().then(() => map.shadowRoot.querySelector(".time .later").click())
  ),
  "the table": (map) => map.shadowRoot.querySelector(".tab-table").click(),
};
const REDRAWS = {
  "its language": (map) => (map.lang = "en-GB"),
  "its level": (map) => (map.headingLevel = 3),
  "its place in links": (map) => (map.urlState = "links"),
  "facts laid over": (map) => (map.overlay = "sites.json"),
  "other facts laid over": (map) => (map.overlay = "more.json"),
  "no facts laid over": (map) => map.removeAttribute("overlay"),
};

hostTest(
  "a map that is drawn anew shows what it showed",
  '<sco-map loading="eager" date="2009-01-01"></sco-map>',
  server(),
  async ({ page, run }) => {
    await until("there is a map", () => run((map) => !!map.state));
    for (const [what, set] of Object.entries(VIEWS)) {
      await run(set);
      await rested(page);
      for (const [why, draw] of Object.entries(REDRAWS)) {
        const before = await run(state);
        await run((map) => {
          window.ready = false;
          map.addEventListener("map-ready", () => (window.ready = true), { once: true });
        });
        await run(draw);
        await until(`${why}: it is drawn anew`, () => page.evaluate(() => window.ready));
        assert.deepEqual(await run(state), before, `${what}, ${why}`);
      }
      // As it opened, for the next.
      await run((map) =>
        ["step", "date", "compare", "layers", "select", "camera", "view"].forEach(
          (name) => (
            map.setAttribute(name, name === "date" ? "2009-01-01" : "none"),
            name === "date" || map.removeAttribute(name)
          ),
        ),
      );
      await run((map) =>
        ["lang", "heading-level", "url-state", "overlay"].forEach((name) => map.removeAttribute(name)),
      );
      await until("it is as it opened", () =>
        run((map) => !map.state.query && !map.hasAttribute("lang") && map.state.view === "map"),
      );
      await rested(page);
    }
  },
);

// The control with the focus, and how to find it again.
const AT = {
  "the search": ["[type=search]"],
  "the slider": [".slider"],
  "a country": ["[data-country=IND]"],
  "the head of a column": [".tables thead button >> nth=1"],
  "the panel's heading": [".panel h2"],
};

hostTest(
  "a map that is drawn anew keeps what was typed and sorted, and the focus",
  '<sco-map layout="page" loading="eager" select="KGZ"></sco-map>',
  server(),
  async ({ page, run }) => {
    await until("there is a map", () => run((map) => !!map.state));
    const at = (where) => page.locator(`sco-map ${where}`);
    const table = (name) => at(".choice").getByRole("button", { name, exact: true }).press("Enter");
    await at("[type=search]").fill("kan");
    await at(".tables thead button >> nth=3").press("Enter");
    const sorted = () => at(".tables th[aria-sort=ascending]").allInnerTexts();
    const countries = await sorted();
    await table("Sites");
    await at(".tables thead button >> nth=1").press("Enter");
    const before = await sorted();
    assert.deepEqual(
      [countries, before].map(({ length }) => length),
      [1, 1],
    );
    assert.notDeepEqual(before, countries);
    // The first has none before it.
    const { "no facts laid over": _, ...others } = REDRAWS;
    const redraws = { ...others, "facts with fewer columns": (map) => (map.src = "own.json") };
    for (const [why, draw] of Object.entries(redraws)) {
      for (const [what, [where]] of Object.entries(AT)) {
        await run((map) =>
          ["lang", "heading-level", "url-state", "overlay", "src"].forEach((name) => map.removeAttribute(name)),
        );
        await rested(page);
        await at(where).focus();
        await run((map) => {
          window.ready = false;
          map.addEventListener("map-ready", () => (window.ready = true), { once: true });
        });
        await run(draw);
        await until(`${why}: it is drawn anew`, () => page.evaluate(() => window.ready));
        assert.equal(await at("[type=search]").inputValue(), "kan", why);
        if (why === "facts with fewer columns") continue;
        assert.deepEqual(await sorted(), before, why);
        assert.ok(
          await at(where).evaluate((element) => element.matches(":focus")),
          `${what} has lost the focus by ${why}`,
        );
      }
      await run((map) => map.removeAttribute("src"));
      await rested(page);
      await table("Countries");
      assert.deepEqual(await sorted(), countries, why);
      await table("Sites");
    }
    await run((map) => map.removeAttribute("src"));
    await rested(page);
    await at("[type=search]").focus();
    await run((map) => (map.headingLevel = 4));
    await until("it is drawn anew", () => at(".root:not(.waiting) h1").evaluate((title) => title.ariaLevel === "4"));
    await page.keyboard.type("t");
    assert.equal(await at("[type=search]").inputValue(), "kant");
    await page.evaluate(() => document.body.append(Object.assign(document.createElement("input"), { id: "host" })));
    await page.locator("#host").focus();
    await run((map) => (map.headingLevel = 5));
    await until("it is drawn anew", () => at(".root:not(.waiting) h1").evaluate((title) => title.ariaLevel === "5"));
    assert.equal(await page.evaluate(() => document.activeElement.id), "host", "the focus was taken from the page");
  },
);

// The button of each sheet, and a control in it.
const SHEETS = {
  "button.date": "input[type=date]",
  ".open-layers": ".legend input >> nth=1",
  ".open-compare": ".pairs",
  ".open-share": ".cite-open",
  ".open-download": ".save-svg",
};

hostTest(
  "a map that is drawn anew keeps its open sheet, and the focus in it",
  '<sco-map loading="eager"></sco-map>',
  server(),
  async ({ page, run }) => {
    await until("there is a map", () => run((map) => !!map.state));
    for (const [opener, inside] of Object.entries(SHEETS))
      for (const why of ["its level", "facts laid over"]) {
        await page.locator(`sco-map ${opener}`).press("Enter");
        const control = page.locator(`sco-map .sheet ${inside}`);
        await control.focus();
        await run((map) => {
          window.ready = false;
          map.addEventListener("map-ready", () => (window.ready = true), { once: true });
        });
        await run(REDRAWS[why]);
        await until(`${why}: it is drawn anew`, () => page.evaluate(() => window.ready));
        await rested(page);
        assert.equal(await control.count(), 1, `${why} has closed the sheet of ${opener}`);
        assert.ok(await control.evaluate((element) => element.matches(":focus")), `${opener}: the focus is lost`);
        await page.locator("sco-map .sheet .close").press("Enter");
        await run((map) => ["heading-level", "overlay"].forEach((name) => map.removeAttribute(name)));
        await rested(page);
      }
  },
);

hostTest(
  "what a page sets together with other facts is what they open with",
  '<sco-map loading="eager"></sco-map>',
  server(),
  async ({ run }) => {
    await until("there is a map", () => run((map) => !!map.state));
    await run(async (map) => (await map.goTo("2014-06-03"), await map.select("KGZ")));
    await run((map) => ((map.overlay = "sites.json"), (map.date = "2020-01-01")));
    await until("it is shown", () => run((map) => map.state.date === "2020-01-01"));
    assert.equal((await run(state)).select, "KGZ");
  },
);

const TOLD = [/^console warning: sco-map: /];

// What a page sets in one turn, and the places of the problems.
const AT_ONCE = {
  "a day and facts": [(map) => (map.setAttribute("date", "bad"), (map.overlayDossier = {})), ["date"]],
  "a day and a language": [(map) => ((map.date = "bad"), (map.lang = "de")), ["date"]],
  "a day twice": [(map) => (map.setAttribute("date", "worse"), (map.date = "bad")), ["date"]],
  "a day and a selection": [(map) => ((map.date = "bad"), (map.select = "bad")), ["date", "select"]],
  "a day and a level": [(map) => ((map.headingLevel = "bad"), (map.date = "bad")), ["date", "heading-level"]],
  "a width and a language": [(map) => ((map.width = "bad"), (map.lang = "de")), ["width"]],
  "a width and a day": [(map) => ((map.width = "bad"), (map.date = "bad")), ["date", "width"]],
  "an arrangement": [(map) => (map.layout = "bad"), ["layout"]],
};

for (const [what, [set, places]] of Object.entries(AT_ONCE))
  for (const isNew of [false, true])
    hostTest(
      `${what} that do not hold are told once ${isNew ? "to a new map" : "to one that stands"}`,
      isNew ? "" : '<sco-map loading="eager"></sco-map>',
      { allows: TOLD },
      async ({ page, run }) => {
        await page.evaluate(() => {
          window.told = [];
          addEventListener("map-error", ({ detail }) => window.told.push(...detail.problems.map(({ place }) => place)));
        });
        if (isNew) await page.evaluate(() => document.body.append(document.createElement("sco-map")));
        else await until("there is a map", () => run((map) => !!map.state));
        await run((map) => map.setAttribute("loading", "eager"));
        await run(set);
        await until("there is a map", () => run((map) => !!map.state));
        await rested(page);
        assert.deepEqual(await page.evaluate(() => window.told.sort()), places);
      },
    );

hostTest(
  "what other facts do not have is told, and the rest is kept",
  '<sco-map loading="eager"></sco-map>',
  { ...server(), allows: TOLD },
  async ({ page, run }) => {
    await until("there is a map", () => run((map) => !!map.state));
    await run(async (map) => (await map.goTo("2014-06-03"), await map.select("manas")));
    await run(watch);
    await run((map) => (map.src = "own.json"));
    await becomes(
      async () =>
        (await page.evaluate(() => window.told)).map(([type, problems]) => [
          type,
          problems?.map(({ place, finding }) => `${place} ${finding}`),
        ]),
      [
        ["map-error", ["select “manas”"]],
        ["map-ready", undefined],
      ].map(([type, told]) => [type, told]),
    );
    const { date, select } = await run(state);
    assert.deepEqual({ date, select }, { date: "2014-06-03", select: null });
    await run((map) => ((window.told.length = 0), map.removeAttribute("src")));
    await until("ours is shown", () => run((map) => /SCO/.test(map.shadowRoot.querySelector(".sentence").textContent)));
    await run((map) => map.goTo("1999-01-01"));
    await run((map) => (map.src = "own.json"));
    await until("the day is told", () =>
      page.evaluate(() =>
        window.told.some(([, problems]) =>
          problems?.some(({ place, finding }) => place === "date" && finding === "“1999-01-01”"),
        ),
      ),
    );
    await becomes(async () => (await run(state)).date, "2010-01-01");
  },
);

hostTest(
  "promises outlive a map that is drawn anew",
  '<sco-map loading="eager"></sco-map>',
  server(),
  async ({ run }) => {
    const done = await run(async (map) => {
      const asked = [map.goTo("2014-06-03"), map.data(), map.toSVG()];
      map.headingLevel = 3;
      await Promise.resolve();
      asked.push(map.select("KGZ"), map.fit(["KGZ"]));
      map.lang = "en-GB";
      await new Promise(requestAnimationFrame);
      asked.push(map.data());
      map.headingLevel = 4;
      return (await Promise.all(asked)).map((given) => given === true || typeof given);
    });
    assert.deepEqual(done, [true, "object", "string", true, true, "object"]);
    const { date, select } = await run(state);
    assert.deepEqual({ date, select }, { date: "2014-06-03", select: "KGZ" });
  },
);

hostTest(
  "promises of a map that leaves say that nothing was done",
  '<sco-map loading="eager"></sco-map>',
  server(),
  async ({ page, run }) => {
    const done = await run(async () => {
      const map = document.createElement("sco-map");
      document.body.append(map);
      const asked = Promise.all([map.goTo("2014-06-03"), map.select("KGZ"), map.fit(["KGZ"])]);
      map.remove();
      return asked;
    });
    assert.deepEqual(done, [false, false, false]);
    await rested(page);
  },
);

// Ways to want something of new facts in the turn that hands them over; each wants the site `own-a`.
const TURNS = {
  "select() after the facts": (map, facts) => ((map.overlayDossier = facts), map.select("own-a")),
  "select() before them": (map, facts) => {
    const done = map.select("own-a");
    map.overlayDossier = facts;
    return done;
  },
  "the attribute, and the facts an effect later": async (map, facts) => {
    map.setAttribute("select", "own-a");
    await null;
    await null;
    map.overlayDossier = facts;
    return true;
  },
  "select(), and the facts an effect later": async (map, facts) => {
    const done = map.select("own-a");
    for (let effect = 0; effect < 9; effect++) await null;
    map.overlayDossier = facts;
    return done;
  },
};

for (const [what, act] of Object.entries(TURNS))
  hostTest(
    `what is in new facts can be selected in the turn that gives them: ${what}`,
    '<sco-map loading="eager"></sco-map>',
    server(),
    async ({ page, run }) => {
      await until("there is a map", () => run((map) => !!map.state));
      const site = { ...structuredClone(FACTS.sites[0]), id: "own-a", name: "Own" };
      assert.equal(await run(act, { ...FACTS, sites: [site] }), true);
      await rested(page);
      assert.equal((await run((map) => map.state)).select, "own-a");
    },
  );

hostTest(
  "fit() shows what is in facts that come in the same turn as it would later",
  '<sco-map loading="eager"></sco-map>',
  server(),
  async ({ page, run }) => {
    await until("there is a map", () => run((map) => !!map.state));
    const site = { ...structuredClone(FACTS.sites[0]), id: "own-a", name: "Own" };
    const at = () => run((map) => map.state.camera);
    assert.ok(
      await run((map, facts) => ((map.overlayDossier = facts), map.fit(["own-a"])), { ...FACTS, sites: [site] }),
    );
    await rested(page);
    const soon = await at();
    assert.ok(await run((map) => map.fit(["own-a"])));
    assert.equal(soon, await at());
  },
);
