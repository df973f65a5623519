// The widget: one screen at any size, everything in reach, nothing cut off.
import assert from "node:assert/strict";
import { CAMP } from "./facts.mjs";
import { phone, tap } from "./fingers.mjs";
import { becomes, pageTest, rested, shown, until } from "./harness.mjs";
import { hostTest } from "./host.mjs";

const WIDTHS = [360, 480, 680, 860, 1180];
const HEIGHTS = [320, 480, 560, 640, 720];
const ROWS = [".head h1", ".bar", ".view", ".time", ".slider", ".foot"];

const query = (query) => ({ path: `/embed.html${query}` });

// What is outside the widget or over another row, and the map's share of the area.
function measured(rows) {
  const root = document.querySelector("sco-map").shadowRoot;
  const box = (part) => root.querySelector(part).getBoundingClientRect();
  const frame = box(".page");
  const faults = [];
  const boxes = rows.map((part) => [part, box(part)]);
  for (const [part, { left, top, right, bottom, height }] of boxes)
    if (height < 10 || left < -0.5 || top < -0.5 || right > innerWidth + 0.5 || bottom > innerHeight + 0.5)
      faults.push(`${part} is cut off at ${[left, top, right, bottom].map(Math.round)}`);
  const stacked = boxes.filter(([part]) => part !== ".slider");
  stacked.slice(1).forEach(([part, { top }], n) => {
    if (top < stacked[n][1].bottom - 0.5) faults.push(`${part} lies over ${stacked[n][0]}`);
  });
  const map = box(".map");
  return { faults, share: (map.width * map.height) / (frame.width * frame.height), height: frame.height };
}

pageTest("at every size nothing is cut off and the map has the most of it", query(""), async ({ page }) => {
  for (const width of WIDTHS)
    for (const height of HEIGHTS) {
      await page.setViewportSize({ width, height });
      await rested(page);
      const { faults, share, height: own } = await page.evaluate(measured, ROWS);
      assert.deepEqual(faults, [], `${width} × ${height}`);
      assert.ok(share > 0.45, `${width} × ${height}: the map has ${Math.round(share * 100)} %`);
      assert.ok(Math.abs(own - height) <= 1, `${own} in ${height}`);
    }
});

hostTest(
  "in an article it is 640 px high, or as high as its page says",
  '<style>.low { height: 400px }</style><p>Before</p><sco-map loading="eager"></sco-map><p>After</p>',
  { server: { policy: "" } },
  async ({ page, run }) => {
    await shown(page);
    const height = () => run((map) => Math.round(map.getBoundingClientRect().height));
    assert.equal(await height(), 640);
    await run((map) => map.classList.add("low"));
    assert.equal(await height(), 400);
    for (const select of ["KGZ", "IND"]) {
      await run((map, id) => map.select(id), select);
      await rested(page);
      assert.equal(await height(), 400, "a panel made it higher");
    }
  },
);

const views = (page) => page.locator("sco-map").evaluate((map) => map.state.view);

pageTest("the four views by keyboard alone", query(""), async ({ page }) => {
  await page.getByRole("tab", { name: "Map" }).focus();
  for (const [key, name, view, part] of [
    ["ArrowRight", "Story", "story", ".story h2"],
    ["ArrowRight", "Table", "table", ".tables table"],
    ["ArrowRight", "Sources", "sources", ".all-sources > .sources li"],
    ["Home", "Map", "map", ".map"],
  ]) {
    await page.keyboard.press(key);
    await page.keyboard.press("Enter");
    await becomes(() => views(page), view);
    await page.locator(`.root ${part}`).first().waitFor();
    await page.getByRole("tab", { name, selected: true }).waitFor();
    const seen = await page.locator(".root .view > *:not([hidden])").count();
    assert.equal(seen, 1, `${view} stands beside another`);
    await page.getByRole("tab", { name }).focus();
  }
});

pageTest(
  "day, comparison and selection hold across the views",
  query("?date=2014-06-03&select=manas"),
  async ({ page }) => {
    const kept = () => page.locator("sco-map").evaluate(({ state }) => [state.date, state.compare, state.select]);
    const before = await kept();
    for (const name of ["Table", "Sources", "Map"]) {
      await page.getByRole("tab", { name }).click();
      await rested(page);
      assert.deepEqual(await kept(), before, name);
    }
    assert.equal(await page.locator(".card h2").innerText(), "Manas");
  },
);

pageTest("every sheet opens, closes by Escape, and gives the focus back", query(""), async ({ page }) => {
  for (const [button, inside] of [
    [page.locator(".root button.date"), ".sheet input[type=date]"],
    [page.getByRole("button", { name: "Layers" }), ".sheet .legend input"],
    [page.getByRole("button", { name: "Compare" }), ".sheet .compare"],
    [page.getByRole("button", { name: "Share" }), ".sheet .cite-map"],
  ]) {
    await button.click();
    await page.locator(`.root ${inside}`).first().waitFor();
    assert.ok(await page.locator(".root .sheet").evaluate((sheet) => sheet.matches(":focus")));
    await page.keyboard.press("Escape");
    await becomes(() => page.locator(".root .sheet").count(), 0);
    assert.ok(await button.evaluate((button) => button.matches(":focus")), "the focus is lost");
  }
});

for (const [width, height] of [
  [360, 640],
  [680, 640],
  [1180, 640],
])
  pageTest(
    `the card of what is selected leaves it in sight, ${width} px wide`,
    { ...query(""), context: { viewport: { width, height } } },
    async ({ page }) => {
      for (const id of ["KGZ", "manas", "IND"]) {
        await page.locator("sco-map").evaluate((map, id) => map.select(id), id);
        await rested(page);
        const { card, map } = await page.evaluate(() => {
          const root = document.querySelector("sco-map").shadowRoot;
          const box = (part) => root.querySelector(part).getBoundingClientRect().toJSON();
          return { card: box(".card"), map: box(".map") };
        });
        assert.ok(card.height > 60 && card.bottom <= height, JSON.stringify(card));
        const apart = card.top >= map.bottom - 1 || card.left >= map.right - 1;
        assert.ok(apart, "the card lies over the map");
        assert.ok(width >= 860 || card.height <= height * 0.45, `${card.height} px of ${height}`);
      }
      await page.locator(".root .card .close").click();
      await becomes(() => page.locator(".root .card").isVisible(), false);
    },
  );

pageTest("a finger reaches views, card and sheets", { ...query(""), context: phone(390, 640) }, async ({ page }) => {
  const hit = async (part) => {
    const { x, y, width, height } = await page.locator(`.root ${part}`).first().boundingBox();
    assert.ok(width >= 24 && height >= 24, `${part} is ${width} × ${height}`);
    await tap(page, { x: x + width / 2, y: y + height / 2 });
  };
  await hit(".tab-table");
  await becomes(() => views(page), "table");
  await hit(".tab-map");
  await becomes(() => views(page), "map");
  await hit(".open-layers");
  await page.locator(".root .sheet").waitFor();
  await hit(".sheet .close");
  await becomes(() => page.locator(".root .sheet").count(), 0);
  assert.equal(await page.evaluate(() => scrollY), 0);
});

pageTest("from a table or a search, what is selected is shown", query(""), async ({ page }) => {
  await shown(page);
  const heading = page.locator("sco-map .panel").getByRole("heading", { level: 2 });
  const search = async () => {
    await page.getByRole("searchbox").fill("manas");
    await page
      .locator(".root .search")
      .getByRole("button", { name: /^Manas/ })
      .click();
  };
  const ways = [
    ["Kyrgyzstan", () => page.locator(".root tbody").getByRole("button", { name: "Kyrgyzstan" }).press("Enter")],
    ["Manas", search],
  ];
  for (const [name, choose] of ways) {
    await page.getByRole("tab", { name: "Table" }).click();
    await becomes(() => heading.isVisible(), false);
    await choose();
    await becomes(() => heading.innerText(), name);
    assert.ok(await heading.isVisible(), name);
    assert.equal(await views(page), "map");
  }
  await page.getByRole("tab", { name: "Table" }).click();
  await page.locator(".root tbody").getByRole("button", { name: "Kyrgyzstan" }).press("Enter");
  await becomes(() => heading.evaluate((element) => element === element.getRootNode().activeElement), true);
  await page.keyboard.press("Escape");
  await becomes(() => heading.isVisible(), false);
  await becomes(() => page.evaluate(() => document.activeElement.shadowRoot?.activeElement?.id), "tab-table");
});

pageTest("the slider is the track, and the time is always in sight", query(""), async ({ page }) => {
  const slider = await page.locator(".root .slider").boundingBox();
  const track = await page.locator(".root .areas").boundingBox();
  assert.ok(Math.abs(slider.x - track.x) < 4 && Math.abs(slider.width - track.width) < 8);
  await page.mouse.click(slider.x + slider.width * 0.9, slider.y + 10);
  await until(
    "the day follows",
    async () => (await page.locator("sco-map").evaluate((map) => map.state.date)) > "2020",
  );
  await page.getByRole("tab", { name: "Sources" }).click();
  assert.ok(await page.locator(".root .slider").isVisible());
});

pageTest(
  "on a phone no field has letters so small that it zooms the page",
  { ...query(""), context: phone(390, 640) },
  async ({ page }) => {
    await shown(page);
    for (const opener of [null, ".date", ".open-layers", ".open-compare"]) {
      if (opener) await page.locator(`.root ${opener}`).tap();
      const small = await page
        .locator(".root :is(input:not([type=checkbox], [type=range]), select)")
        .evaluateAll((fields) => fields.filter((field) => parseFloat(getComputedStyle(field).fontSize) < 16).length);
      assert.equal(small, 0, opener);
      if (opener) await page.locator(".root .sheet .close").tap();
    }
  },
);

pageTest("what a page switches off has no tab", query("?controls=sentence+time+table"), async ({ page }) => {
  await page.getByRole("tab", { name: "Map" }).waitFor();
  await becomes(() => page.getByRole("tab").allInnerTexts(), ["Map", "Table"]);
});

pageTest(
  "on paper a day is a hand-out with its sites and their sources",
  query("?date=2014-06-03"),
  async ({ page }) => {
    await page.emulateMedia({ media: "print" });
    for (const part of [".map", ".sentence", ".key-line", ".tables table", ".tables .sources li", ".scope", ".imprint"])
      await page.locator(`.root ${part}`).first().waitFor();
    // Each number leads to a source on the sheet, and each source has a number.
    const numbers = await page.locator(".tables td[data-column=Sources]").allInnerTexts();
    const sites = await page.locator("sco-map").evaluate(async (map) => (await map.data()).sites.length);
    assert.ok(numbers.length >= sites && numbers.every(Boolean), `${numbers.length} rows, ${sites} sites`);
    const cited = new Set(numbers.join().match(/\d+/g).map(Number));
    const listed = await page.locator(".root .sources li").evaluateAll((all) => all.map((one) => one.value));
    assert.deepEqual(
      [...cited].sort((a, b) => a - b),
      listed,
    );
    for (const part of [".tabs", ".turns", ".menus", ".camera"])
      assert.equal(await page.locator(`.root ${part}`).first().isVisible(), false, part);
  },
);

hostTest(
  "a map that nobody has touched is printed whole, and says where its sources are",
  '<sco-map loading="eager" date="2014-06-03"></sco-map>',
  {},
  async ({ page, run }) => {
    await until("there is a map", () => run((map) => !!map.state));
    await rested(page); // The second part of the program has come, which prints.
    // The sheets are counted in the very turn in which printing begins.
    const text = await run(async (map) => {
      dispatchEvent(new Event("beforeprint"));
      await null;
      await new Promise((done) => queueMicrotask(done));
      return map.shadowRoot.querySelector(".root").textContent;
    });
    assert.ok(text.includes("The list of all sources is at the address at the end of this print."), text);
    assert.match(text, /http:\S+host\.html \(accessed/);
    const rows = await page.locator(".tables tbody tr").count();
    const sites = await run(async (map) => (await map.data()).sites.length);
    assert.ok(rows >= sites, `${rows} rows of ${sites} sites`);
    await run(() => dispatchEvent(new Event("afterprint")));
    await becomes(() => page.locator(".tables").count(), 0);
  },
);

for (const [what, choice, key] of [
  ["a day with a site", "date=2014-06-03&select=manas", ".key-line"],
  ["a comparison", "date=2026-09-01&compare=2001-06-15", ".changed-key"],
  ["a step", "step=told-to-leave", ".changed-key"],
])
  pageTest(
    `on paper time, key and notes of ${what} stay with the map, before the card`,
    query(`?${choice}`),
    async ({ page }) => {
      await page.locator(".root .card h2").first().waitFor();
      await page.emulateMedia({ media: "print" });
      await page.locator(".root .all-sources").waitFor();
      assert.equal(await page.locator(".root .sources:visible").count(), 1, "more than the sources of its numbers");
      const parts = [".head", ".map", ".time", key, ".foot", ".card", ".all-sources"];
      const edges = await page.locator(".root").evaluate((root, parts) => {
        const box = (part) => root.querySelector(part).getBoundingClientRect();
        return parts.map(box).map(({ top, bottom }) => [top, bottom]);
      }, parts);
      for (const [n, part] of parts.slice(1).entries())
        assert.ok(edges[n + 1][0] >= edges[n][1] - 0.5, `${part} begins at ${edges[n + 1][0]}, above ${edges[n][1]}`);
    },
  );

const COMPARED = "?date=2026-09-01&compare=2007-07-03";

pageTest(
  "on a phone the sheet of layers explains every sign of a comparison, each in words of its own",
  { ...query(COMPARED), context: phone(360, 640) },
  async ({ page }) => {
    await shown(page);
    const line = await page.locator(".widget > .changed-key").innerText();
    await page.locator(".root .open-layers").tap();
    const told = await page
      .locator(".root .sheet :is(.entry, .switch, .soft)")
      .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.innerText.trim()));
    for (const words of line.split("\n").filter((words) => /\D/.test(words)))
      assert.ok(
        told.some((one) => one.startsWith(words)),
        `${words} is only in the line: ${told.join("; ")}`,
      );
    for (const look of ["Hollow", "Pale", "Faded"])
      assert.equal(told.filter((one) => one.startsWith(look)).length, 1, `${look}: ${told.join("; ")}`);
    // Each is reached by scrolling the sheet.
    for (const one of await page.locator(".root .sheet .changed-key .entry").all()) {
      await one.scrollIntoViewIfNeeded();
      assert.ok(await one.isVisible());
    }
  },
);

pageTest("the track shows both days of a comparison", query(COMPARED), async ({ page }) => {
  await shown(page);
  const slider = await page.locator(".root .slider").boundingBox();
  const mark = () => page.locator(".root .other-day").boundingBox();
  const days = (day) => Date.parse(day) / 86_400_000;
  const place = (day) => (days(day) - days("1996-04-26")) / (days("2026-09-01") - days("1996-04-26"));
  const { x } = await mark();
  assert.ok(Math.abs((x - slider.x) / slider.width - place("2007-07-03")) < 0.01, `${x}`);
  await page.locator("sco-map").evaluate((map) => map.setAttribute("compare", "none"));
  await becomes(() => page.locator(".root .other-day").count(), 0);
});

for (const [width, height] of [
  [360, 640],
  [1180, 640],
])
  pageTest(
    `the list of changes is put away and brought back, ${width} px wide`,
    { ...query(COMPARED), context: { viewport: { width, height } } },
    async ({ page }) => {
      await shown(page);
      const share = () =>
        page.locator(".root .map").evaluate((map) => (map.clientWidth * map.clientHeight) / (innerWidth * innerHeight));
      const title = page.locator(".root .comparison > summary");
      const before = await share();
      for (const away of [true, false]) {
        await title.press("Enter");
        await becomes(() => page.locator(".root .comparison .facts").first().isVisible(), !away);
        await rested(page);
        assert.ok(await title.evaluate((title) => title.matches(":focus")), "the focus is lost");
        assert.equal((await share()) > before + 0.1, away, `${before} became ${await share()}`);
        assert.equal(await page.locator("sco-map").evaluate(({ state }) => state.compare), "2007-07-03");
      }
      await title.press("Enter");
      await page.emulateMedia({ media: "print" });
      assert.ok(await page.locator(".root .comparison .facts").first().isVisible(), "paper shows it");
    },
  );

for (const [width, height, step] of [
  [360, 640, "step=told-to-leave"],
  [360, 480, ""],
  [360, 320, ""],
  [680, 320, ""],
])
  pageTest(
    `the title is read whole at ${width} × ${height} ${step}`,
    { ...query(`?${step}`), context: phone(width, height) },
    async ({ page }) => {
      await shown(page);
      const cut = await page.locator(".root .head h1").evaluate((title) => {
        const { scrollWidth, clientWidth, scrollHeight, clientHeight } = title;
        return scrollWidth > clientWidth || scrollHeight > clientHeight + 1;
      });
      assert.equal(cut, false);
    },
  );

pageTest(
  "in the smallest box, the note that facts are the page's own leaves the map its share",
  {
    ...query("?overlay=own.json"),
    context: phone(360, 320),
    server: { breaks: { "/own.json": { type: "application/json", body: Buffer.from(JSON.stringify(CAMP)) } } },
  },
  async ({ page }) => {
    await shown(page);
    const { faults, share } = await page.evaluate(measured, ROWS);
    assert.deepEqual(faults, []);
    assert.ok(share > 0.45, `${Math.round(share * 100)} %`);
    const box = (part) => page.locator(`.root ${part}`).boundingBox();
    const [note, map, time] = [await box(".supplied"), await box(".map"), await box(".time")];
    assert.ok(note.y >= map.y && note.y + note.height <= time.y + 0.5, JSON.stringify({ note, map, time }));
    await page.getByRole("tab", { name: "Table" }).tap();
    const [under, foot] = [await box(".supplied"), await box(".foot")];
    assert.ok(under.y >= foot.y, "the note lies over the table");
  },
);

for (const font of ["serif", "sans-serif"])
  pageTest(
    `in ${font}, the foot is one line at 680 px`,
    { ...query(""), context: { viewport: { width: 680, height: 640 } } },
    async ({ page }) => {
      await shown(page);
      await page.locator("sco-map").evaluate((map, font) => map.style.setProperty("font-family", font), font);
      const rows = () =>
        page.locator(".root .foot > :is(p, .menus)").evaluateAll((all) => {
          const middles = all.map((one) => one.getBoundingClientRect()).map(({ top, bottom }) => (top + bottom) / 2);
          return middles.filter((y) => Math.abs(y - middles[0]) > 4).length;
        });
      await becomes(rows, 0);
    },
  );

for (const width of [320, 360, 390, 680])
  pageTest(
    `what the search says fits its field, ${width} px wide`,
    { ...query(""), context: phone(width, 640) },
    async ({ page }) => {
      await shown(page);
      const [room, words] = await page.locator(".root [type=search]").evaluate((field) => {
        const { font, paddingLeft, paddingRight } = getComputedStyle(field);
        const pen = Object.assign(document.createElement("canvas").getContext("2d"), { font });
        return [
          field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight),
          pen.measureText(field.placeholder).width,
        ];
      });
      assert.ok(words <= room, `${words} px of words in ${room} px`);
    },
  );
