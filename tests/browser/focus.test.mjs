// The focus returns to the control that opened the panel, or to the nearest one, and never leaves the map.
import assert from "node:assert/strict";
import { phone, tap } from "./fingers.mjs";
import { becomes, rested, until } from "./harness.mjs";
import { mapTest, spot } from "./map.mjs";

const PAIR = "/?date=2026-09-01&compare=2007-07-03";
const WIDGET = { path: "/embed.html" };
const BARE_TABS = { path: "/embed.html?view=table&controls=panel%20story%20sources" };
const STEP = "/?step=told-to-leave";

const inPart =
  (part, name) =>
  ({ page }) =>
    page.locator(`[part="${part}"]`).getByRole("button", { name, exact: true }).first();

const inTable =
  (table, name) =>
  async ({ map }) => {
    await map.table(table);
    return map.rows.getByRole("button", { name, exact: true }).first();
  };
const inSheet =
  (sheet, selector) =>
  async ({ page, map }) => {
    await map.openSheet(sheet);
    return page.locator(`.sheet ${selector}`);
  };

// Controls that open the panel by keyboard, and the focus after it is closed.
const OPENERS = [
  ["the table of countries", "/", inTable("Countries", "Kyrgyzstan"), "Kyrgyzstan"],
  ["the table of sites", "/", inTable("Sites", "Shamsi"), "Shamsi"],
  ["the table of events", "/", inTable("Events", "US gains Uzbek base as the air war on the Taliban begins"), null],
  [
    "the table of relations",
    "/",
    async ({ map }) => (await map.table("Relations"), map.rows.getByRole("button").first()),
    null,
  ],
  ["the comparison's list", PAIR, inPart("panel", "Iran"), "Iran"],
  [
    "a name that the comparison has twice",
    PAIR,
    ({ page }) => page.locator(".panel").getByRole("button", { name: "Kazakhstan", exact: true }).last(),
    "Kazakhstan",
  ],
  ["a tick", "/", ({ page }) => page.locator('.ticks [tabindex="0"]'), null],
  ["the name of the day's event", "/", inSheet("Date", ".current button"), null],
  ["a country on the map", "/", ({ map }) => map.country("KGZ"), "Kyrgyzstan: Member"],
  ["a mark", "/", ({ map }) => map.mark("Manas"), "Manas, Western air site in Kyrgyzstan"],
  ["the story", STEP, ({ page }) => page.locator(".on-map button").first(), null],
];

const CLOSERS = [
  ["Escape", ({ page }) => page.keyboard.press("Escape")],
  ["Close", ({ map }) => map.panel.getByRole("button", { name: "Close", exact: true }).press("Enter")],
];

for (const [where, path, find, name] of OPENERS) {
  mapTest(`opened from ${where}, the panel gives the focus back`, { path }, async (visit) => {
    const { map } = visit;
    if (path === STEP) await visit.page.locator(".on-map button").first().waitFor();
    const before = await map.heading();
    for (const [how, close] of CLOSERS) {
      const opener = await find(visit);
      await opener.focus();
      const from = await map.focus();
      if (name) assert.equal(from, name);
      await visit.page.keyboard.press("Enter");
      await until(`the heading has the focus, by ${where}`, () => visit.page.locator(".panel h2:focus").count());
      // A card that has just opened lets a second tap through.
      await until(`the heading is not covered, by ${where}`, () => isSeen(map.panel.locator("h2")));
      assert.notEqual(await map.heading(), before);
      await close(visit);
      await becomes(map.heading, before);
      await becomes(map.focus, from, how);
      assert.ok(
        await opener.evaluate((element) => element.matches(":focus")),
        `another of that name has the focus after ${how}`,
      );
    }
  });
}

// Whether the start of an element is in sight, and nothing lies over it.
const isSeen = (locator) =>
  locator.evaluate((element) => {
    const { left, top, bottom } = element.getBoundingClientRect();
    const hit = element.getRootNode().elementFromPoint(left + 4, (top + bottom) / 2);
    return element.contains(hit);
  });

// Several openings in one visit, each from another control, and back to it each time.
const HANDS = [
  ["by key", (_, opener) => opener.press("Enter")],
  [
    "by script",
    async ({ page }, opener) => {
      await opener.evaluate((element) => element.focus());
      await page.keyboard.press("Enter");
    },
  ],
  ["by mouse", (_, opener) => opener.click()],
];
const IN_A_ROW = OPENERS.filter(([, path]) => path === "/");
// A click on a tick only sets the date.
const CLICKED = IN_A_ROW.filter(([where]) => where !== "a tick");
// A click on the picture can open a list of everything there.
const LISTED = CLICKED.filter(([where]) => !["a mark", "a country on the map"].includes(where));

for (const [how, open] of HANDS) {
  mapTest(`several openings ${how} in one visit: each goes back to its own opener`, {}, async (visit) => {
    const { page, map } = visit;
    for (const [where, , find] of how === "by mouse"
      ? [...LISTED, ...LISTED.toReversed()]
      : [...CLICKED.toReversed(), ...IN_A_ROW]) {
      const opener = await find(visit);
      await open(visit, opener);
      await until(`the heading has the focus, by ${where}`, () => page.locator(".panel h2:focus").count());
      assert.notEqual(await map.heading(), "");
      await page.keyboard.press("Escape");
      await becomes(map.heading, "");
      await until(`${where} has the focus again`, () => opener.evaluate((element) => element.matches(":focus")));
    }
  });
}

// Where lists take the place of the map: each table, and a row of it.
const ROWS = [
  ["Countries", "Kyrgyzstan"],
  ["Sites", "Manas"],
  ["Events", "US gains Uzbek base as the air war on the Taliban begins"],
  ["Relations", null],
];

for (const [how, press] of [
  ["by key", (what) => what.press("Enter")],
  ["by mouse", (what) => what.click()],
])
  mapTest(`a card opened from a table in a tab, ${how}, gives the focus to that tab`, WIDGET, async ({ page, map }) => {
    const tab = map.named("tab", "Table");
    const focused = (what) => what.evaluate((element) => element.matches(":focus"));
    for (const [table, name] of ROWS)
      for (const [closing, close] of CLOSERS) {
        await press(tab);
        await map.table(table);
        const row = name ? map.rows.getByRole("button", { name, exact: true }) : map.rows.getByRole("button");
        await press(row.first());
        await until(`the heading has the focus, by ${table}`, () => page.locator(".panel h2:focus").count());
        await close({ page, map });
        await until(`the card of ${table} is closed`, async () => (await map.panel.locator("h2").count()) === 0);
        await until(`the tab has the focus, by ${table} and ${closing}`, () => focused(tab));
      }
    await press(tab);
    await map.table("Sites");
    await press(map.rows.getByRole("button", { name: "Manas", exact: true }));
    await until("the heading has the focus again", () => page.locator(".panel h2:focus").count());
    await press(tab);
    await map.table("Countries");
    await press(map.rows.getByRole("button", { name: "India", exact: true }));
    await becomes(map.heading, "India");
    await page.keyboard.press("Escape");
    await until("the tab has the focus at last", () => focused(tab));
  });

mapTest("a tab that is not offered cannot take the focus: the tab of the map does", BARE_TABS, async (visit) => {
  const { page, map } = visit;
  await map.rows.getByRole("button", { name: "China", exact: true }).press("Enter");
  await until("the heading has the focus", () => page.locator(".panel h2:focus").count());
  await page.keyboard.press("Escape");
  await until("the tab of the map has it", () => page.locator("#tab-map:focus").count());
});

mapTest(
  "the host opens, after the reader did: back to where the reader was then, not to the first opener",
  {},
  async ({ page, map }) => {
    await map.country("KGZ").press("Enter");
    await becomes(map.heading, "Kyrgyzstan");
    await page.keyboard.press("Escape");
    await becomes(map.focus, "Kyrgyzstan: Member");
    await map.search.evaluate((field) => field.focus());
    await page.locator("sco-map").evaluate((map) => map.select("manas"));
    await becomes(map.heading, "Manas");
    await rested(page);
    assert.ok(await map.search.evaluate((field) => field.matches(":focus")), "the host's call has moved the focus");
    await map.panel.locator("h2").focus();
    await page.keyboard.press("Escape");
    await becomes(map.heading, "");
    await until("the search has the focus", () => map.search.evaluate((field) => field.matches(":focus")));
  },
);

// Requests of a page while the reader types elsewhere in it.
const CALLS = {
  "select()": [(map) => map.select("manas"), (map) => map.state.select, "manas"],
  "select() of another": [(map) => map.select("KGZ"), (map) => map.state.select, "KGZ"],
  "its attribute": [(map) => map.setAttribute("select", "kant"), (map) => map.state.select, "kant"],
  "a step": [(map) => map.setAttribute("step", "told-to-leave"), (map) => map.state.step, "told-to-leave"],
  "no step": [(map) => map.removeAttribute("step"), (map) => map.state.step, null],
  "nothing": [(map) => map.select(null), (map) => map.state.select, null],
  "its history": [() => history.back(), (map) => map.state.query !== null, true],
};

mapTest("what the page asks for takes the focus from nobody", {}, async ({ page, map }) => {
  await page.evaluate(() => document.body.prepend(Object.assign(document.createElement("input"), { id: "host" })));
  await map.country("IND").press("Enter");
  await rested(page);
  await page.locator("#host").focus();
  let typed = "";
  for (const [what, [call, read, expected]] of Object.entries(CALLS)) {
    await page.locator("sco-map").evaluate(call);
    await becomes(() => page.locator("sco-map").evaluate(read), expected, what);
    await rested(page);
    await page.keyboard.type("ab");
    typed += "ab";
    assert.equal(await page.locator("#host").inputValue(), typed, what);
  }
  await map.country("KGZ").press("Enter");
  await becomes(map.focus, "Kyrgyzstan");
});

mapTest("in a dialog, each opening goes back to its own opener", {}, async ({ page, map }) => {
  await page.evaluate(() => {
    const dialog = document.body.appendChild(document.createElement("dialog"));
    dialog.append(document.querySelector("sco-map"));
    dialog.showModal();
  });
  for (const [id, name] of [
    ["KGZ", "Kyrgyzstan"],
    ["IND", "India"],
    ["CHN", "China"],
  ]) {
    await map.country(id).press("Enter");
    await becomes(map.heading, name);
    await becomes(map.focus, name);
    await page.keyboard.press("Escape");
    await becomes(map.heading, "");
    await until(`${name} has the focus again`, () => map.country(id).evaluate((element) => element.matches(":focus")));
  }
});

mapTest("a find of the search is gone: its field has the focus", {}, async ({ page, map }) => {
  await map.search.focus();
  await page.keyboard.type("kant");
  await page.getByRole("search").getByRole("listitem").first().waitFor();
  await page.keyboard.press("Tab");
  await becomes(map.focus, "Kant");
  await page.keyboard.press("Enter");
  await becomes(map.heading, "Kant");
  await page.keyboard.press("Escape");
  await becomes(map.heading, "");
  await until("the search has the focus", () => map.search.evaluate((field) => field.matches(":focus")));
});

mapTest(
  "what led on from panel to panel does not matter: the first opener has the focus",
  {},
  async ({ page, map }) => {
    await map.country("KGZ").press("Enter");
    await becomes(map.heading, "Kyrgyzstan");
    await map.panel.getByRole("button", { name: "Manas", exact: true }).press("Enter");
    await becomes(map.focus, "Manas");
    await page.keyboard.press("Escape");
    await becomes(map.focus, "Kyrgyzstan: Member");
  },
);

mapTest("an opener that the day has taken away: its list has the focus", {}, async (visit) => {
  const { page, map } = visit;
  const shamsi = await inTable("Sites", "Shamsi")(visit);
  await shamsi.press("Enter");
  await becomes(map.heading, "Shamsi");
  await page.locator("sco-map").evaluate((map) => map.goTo("2026-09-01"));
  await becomes(() => shamsi.count(), 0);
  await page.keyboard.press("Escape");
  await becomes(map.heading, "");
  await until("the list has the focus", () => page.locator(".tables .scroll:focus, .tables .scroll :focus").count());
});

// Buttons that disappear when pressed, and the focus afterwards.
const VANISHING = [
  [
    "End the comparison",
    PAIR,
    async ({ map }) => (await map.openSheet("Compare"), map.named("button", "End the comparison")),
    "Compare with",
  ],
  ["the way to an event's day", "/?select=andijan", ({ page }) => page.locator(".panel .hint button"), null],
  ["the story's close", STEP, ({ map }) => map.named("button", "Close the story"), "^Story$"],
  [
    "the close of a sheet",
    "/",
    async ({ page, map }) => (await map.openSheet("Layers"), page.locator(".sheet > .close")),
    "^Layers$",
  ],
];

for (const [what, path, find, name] of VANISHING) {
  mapTest(`${what} goes away and leaves the focus in the map`, { path }, async (visit) => {
    const { page, map } = visit;
    const button = await find(visit);
    await button.waitFor();
    await button.press("Enter");
    await becomes(() => button.count(), 0);
    await until(
      "something of the map has the focus",
      async () =>
        (await page.evaluate(() => document.activeElement.shadowRoot?.activeElement?.localName)) !== undefined,
    );
    if (name) await until(`${name} has the focus`, async () => RegExp(name).test(await map.focus()));
  });
}

mapTest("who leaves the map for the page around is not called back", {}, async ({ page, map }) => {
  await page.evaluate(() => document.body.prepend(Object.assign(document.createElement("input"), { id: "host" })));
  await map.mark("Manas").focus();
  await page.locator("#host").focus();
  await page.locator("sco-map").evaluate((map) => map.goTo("2026-09-01"));
  await becomes(() => map.mark("Manas").count(), 0);
  assert.equal(await page.evaluate(() => document.activeElement.id), "host");
});

mapTest("a mark that the day takes away leaves the focus on the map", {}, async ({ page, map }) => {
  await map.mark("Manas").focus();
  await page.locator("sco-map").evaluate((map) => map.goTo("2026-09-01"));
  await becomes(() => map.mark("Manas").count(), 0);
  await until("the map has the focus", () => page.locator(".map svg :focus").count());
});

mapTest(
  "Escape on the map closes the panel, then leaves the map, and is the host's only when we had no use for it",
  { path: "/?select=manas" },
  async ({ page, map }) => {
    await page.evaluate(() => {
      window.free = 0;
      window.addEventListener("keydown", (event) => (window.free += event.key === "Escape" && !event.defaultPrevented));
    });
    await map.country("IND").focus();
    await page.keyboard.press("Escape");
    await becomes(map.heading, "");
    await becomes(map.focus, "India: Observer");
    await page.keyboard.press("Escape");
    await becomes(
      () => page.evaluate(() => Boolean(document.activeElement.shadowRoot.activeElement.closest(".map"))),
      false,
    );
    assert.notEqual(await map.focus(), "body");
    assert.equal(await page.evaluate(() => window.free), 0);
    await map.search.focus();
    await page.keyboard.type("kant");
    await page.keyboard.press("Escape");
    await becomes(() => map.search.inputValue(), "");
    assert.equal(await page.evaluate(() => window.free), 0);
    await page.keyboard.press("Escape");
    assert.equal(await page.evaluate(() => window.free), 1);
  },
);

mapTest("the panel's heading shows its focus to whoever came by key", {}, async ({ page, map }) => {
  const outline = () => map.panel.locator("h2").evaluate((heading) => getComputedStyle(heading).outlineStyle);
  await map.country("KGZ").press("Enter");
  await becomes(map.heading, "Kyrgyzstan");
  assert.equal(await outline(), "solid");
  await page.keyboard.press("Escape");
  await becomes(map.heading, "");
  await map.rows.getByRole("button", { name: "China", exact: true }).click();
  await becomes(map.heading, "China");
  assert.equal(await outline(), "none");
});

// A point of the map at which such an element is the one that is hit.
const hit = (page, selector) =>
  page.evaluate((selector) => {
    const root = document.querySelector("sco-map").shadowRoot;
    const { left, top, width, height } = root.querySelector(".map").getBoundingClientRect();
    const steps = [...Array(240).keys()].map((step) => (step + 0.5) / 240);
    const all = steps.flatMap((v) => steps.map((u) => ({ x: left + u * width, y: top + v * height })));
    return all.find(({ x, y }) => root.elementFromPoint(x, y)?.matches(selector));
  }, selector);

// What of the map takes no focus itself, and a way to a point of it.
const BARE = [
  ["water", ({ page }) => hit(page, ".stage > svg")],
  ["a coast", ({ page }) => hit(page, ".coast")],
  ["a border", ({ page }) => hit(page, ".border:not(.disputed, .claim)")],
  ["a border in dispute", ({ page }) => hit(page, ".border.disputed")],
  ["disputed land", ({ page }) => hit(page, ".face")],
];
const LABEL = [
  "the label of what is pointed at",
  async ({ page, map }) => {
    const { x, y } = await spot(map.country("KAZ"));
    await page.mouse.move(x, y);
    await until("it has a label", () => map.tip.isVisible());
    const box = await map.tip.boundingBox();
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 12 });
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  },
];
const isOnMap = ({ x, y }) => !!document.querySelector("sco-map").shadowRoot.elementFromPoint(x, y)?.closest(".map");
// Where the focus is before.
const BEFORE = [
  ["on a country", ({ map }) => map.country("IND").focus()],
  ["on a button of the camera", ({ map }) => map.named("button", "Zoom in").focus()],
  [
    "on the heading of the panel",
    async ({ page, map }) => {
      await page.locator("sco-map").evaluate((map) => map.select("KGZ"));
      await map.panel.locator("h2").focus();
    },
  ],
];
const POINTERS = [
  ["click", {}, (page, { x, y }) => page.mouse.click(x, y), [...BARE, LABEL]],
  ["tap", { context: phone(390, 844) }, tap, BARE],
];

for (const [how, options, act, places] of POINTERS) {
  mapTest(`no ${how} on the map drops the focus, whatever is hit`, options, async (visit) => {
    const { page, map } = visit;
    const lost = [];
    const active = () => page.evaluate(() => document.activeElement.localName);
    for (const [n, [what, find]] of places.entries()) {
      for (const [where, focus] of n ? [BEFORE[n % BEFORE.length]] : BEFORE) {
        await map.open("/");
        await focus(visit);
        await page.locator(".map").evaluate((box) => box.scrollIntoView({ block: "start" }));
        const at = await find(visit);
        assert.ok(at, `no ${what} is in sight`);
        await act(page, at);
        await rested(page);
        if ((await active()) !== "sco-map") lost.push(`${what}, ${where}`);
        if (how === "tap") continue;
        // What the first has chosen is chosen already; its card may have taken the place.
        if (!(await page.evaluate(isOnMap, at))) continue;
        await act(page, at);
        await rested(page);
        if ((await active()) !== "sco-map") lost.push(`${what}, ${where}, again`);
      }
    }
    assert.deepEqual(lost, []);
  });
}

mapTest("a click on the map takes the focus out of the fields of the page", {}, async ({ page, map }) => {
  await page.evaluate(() => document.body.prepend(Object.assign(document.createElement("input"), { id: "host" })));
  await page.locator("#host").focus();
  const { x, y } = await hit(page, ".stage > svg");
  await page.mouse.click(x, y);
  await becomes(() => page.locator("#host").evaluate((field) => field.matches(":focus")), false);
  await map.openSheet("Date");
  await map.field.focus();
  const beside = await hit(page, ".stage > svg");
  await page.mouse.click(beside.x, beside.y);
  await becomes(() => map.field.evaluate((field) => field.matches(":focus")), false);
});

mapTest("what is chosen beside its mark gives the focus back to the map", {}, async ({ page, map }) => {
  await page.locator(".map").evaluate((box) => box.scrollIntoView({ block: "start" }));
  const { x, y, width, height } = await map.mark("Shamsi").locator(".hit").boundingBox();
  await page.mouse.click(x + width / 2 - 9, y + height / 2);
  await becomes(map.heading, "Shamsi");
  await page.keyboard.press("Escape");
  await becomes(map.heading, "");
  await until("the focus is on the map", () => page.locator(".map :focus, .map:focus").count());
});

for (const [what, path, open, list] of [
  ["the changes of a comparison", "/embed.html?date=2026-09-01&compare=2007-07-03", null, ".comparison"],
  ["the steps of the story", STEP, ".steps > summary", ".steps"],
  ["a claim", STEP, "details.claim > summary", "details.claim"],
  ["the arrows of the map", "/", ".steps-by > summary", ".steps-by"],
])
  mapTest(`Escape puts away ${what}; the line that brings it back has the focus`, { path }, async ({ page }) => {
    const folded = page.locator(`.root ${list}`).first();
    await folded.waitFor();
    if (open) await page.locator(`.root ${open}`).first().press("Enter");
    await becomes(() => folded.evaluate((list) => list.open), true);
    await folded.locator("button:visible, summary").last().focus();
    await page.keyboard.press("Escape");
    await becomes(() => folded.evaluate((list) => list.open), false);
    await until("its line has the focus", () => folded.locator("summary:focus").count());
    await page.keyboard.press("Enter");
    await becomes(() => folded.evaluate((list) => list.open), true);
  });
