// The page at every size and with every display preference.
import assert from "node:assert/strict";
import { becomes, rested, until } from "./harness.mjs";
import { mapTest } from "./map.mjs";
import { standsOut } from "./pixels.mjs";

// Every visible control with its size. A link within a line of text can be as high as the line (WCAG 2.5.8).
function controls() {
  const root = document.querySelector("sco-map").shadowRoot;
  const seen = [...root.querySelectorAll("button, input, select, summary, label.switch")].filter((control) =>
    control.checkVisibility(),
  );
  const own = seen.filter((control) => !control.closest("button.link, label.switch input"));
  return own.map((control) => {
    const { width, height } = control.getBoundingClientRect();
    return [control.ariaLabel || control.innerText || control.type, Math.round(width), Math.round(height)];
  });
}

// The elements with a scroll bar.
function scrollers() {
  const all = [...document.querySelector("sco-map").shadowRoot.querySelectorAll("*")];
  const scrolls = (element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const across = /auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth;
    return across || (/auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight);
  };
  return all.filter(scrolls).map((element) => element.ariaLabel ?? element.className);
}

const STATES = ["/", "/?select=manas", "/?select=KGZ&date=2026-09-01", "/?step=manas-stays"];
const SHEETS = ["Date", "Layers", "Compare", "Share", "Download"];

// What `look` finds in each state, and then in each sheet.
async function everywhere({ page, map }, look) {
  for (const path of STATES) {
    await map.open(path);
    await rested(page);
    await look(path);
  }
  await map.open("/?date=2026-09-01&compare=2007-07-03");
  for (const sheet of SHEETS) {
    await map.openSheet(sheet);
    await rested(page);
    await look(`the sheet ${sheet}`);
    await map.closeSheet();
  }
}

mapTest(
  "320 px hold everything without scrolling sideways, and controls are as high as a finger",
  { context: { viewport: { width: 320, height: 640 } } },
  async (visit) => {
    const { page } = visit;
    await everywhere(visit, async (where) => {
      await becomes(() => page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]), [320, 320], where);
      const low = (await page.evaluate(controls)).filter(([, , height]) => height < 44);
      assert.deepEqual(low, [], where);
    });
  },
);

mapTest(
  "nothing has a scroll bar of its own at 600 px, and controls are at least 24 px at every width",
  {},
  async (visit) => {
    const { page } = visit;
    for (const [width, height] of [
      [600, 600],
      [1400, 800],
      [900, 800],
      [481, 800],
    ]) {
      await page.setViewportSize({ width, height });
      const small = (await page.evaluate(controls)).filter(([, width, height]) => width < 24 || height < 24);
      assert.deepEqual(small, [], `${width} px`);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      if (width >= 600) assert.deepEqual(await page.evaluate(scrollers), [], `${width} px`);
    }
    await everywhere(visit, async (where) => {
      const small = (await page.evaluate(controls)).filter(([, width, height]) => width < 24 || height < 24);
      assert.deepEqual(small, [], where);
    });
  },
);

mapTest("the picture is drawn anew when the page changes its size", {}, async ({ page, map }) => {
  const ratio = () => map.picture.evaluate((svg) => svg.viewBox.baseVal.width / svg.getBoundingClientRect().width);
  for (const width of [1200, 700, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await becomes(async () => Math.abs((await ratio()) - 1) < 0.01, true, `${width} px`);
  }
});

mapTest(
  "nothing moves by itself where less motion is asked for",
  { context: { reducedMotion: "reduce" } },
  async ({ page, map }) => {
    await page.evaluate(() => {
      const stage = document.querySelector("sco-map").shadowRoot.querySelector(".stage");
      window.glides = 0;
      new MutationObserver(() => (window.glides += stage.matches(".gliding"))).observe(stage, { attributes: true });
    });
    const drawn = () => page.locator(".ground").getAttribute("transform");
    await page.locator(".steps-by > summary").click();
    for (const name of ["Zoom in", "Move left", "Home view"]) {
      const before = await drawn();
      await map.named("button", name).click();
      await becomes(async () => (await drawn()) !== before, true, name);
    }
    assert.equal(await page.evaluate(() => window.glides), 0);
  },
);

mapTest(
  "forced colours tell standings, marks and borders apart",
  { context: { forcedColors: "active" } },
  async ({ page, map }) => {
    const paint = (selector, property) =>
      page
        .locator(selector)
        .first()
        .evaluate((element, property) => getComputedStyle(element)[property], property);
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      const fills = [
        await paint("[data-country=KGZ]", "fill"),
        await paint("[data-country=IND]", "fill"),
        await paint("[data-country=AFG]", "fill"),
      ];
      assert.equal(new Set(fills).size, 3, `${fills}`);
      assert.notEqual(await paint(".border", "stroke"), await paint("[data-country=AFG]", "fill"));
      const before = await page.locator(".map").screenshot();
      await map.openSheet("Layers");
      await map.filter("Sites", "Western").uncheck();
      await map.closeSheet();
      await becomes(() => map.mark("Manas").count(), 0);
      const pixels = await standsOut(page, before, await page.locator(".map").screenshot());
      assert.ok(pixels > 1000, `only ${pixels} pixels tell that there are Western sites`);
      await map.openSheet("Layers");
      await map.filter("Sites", "Western").check();
      await map.closeSheet();
      await becomes(() => map.mark("Manas").count(), 1);
    }
  },
);

const PRINTED = [".head", ".map", ".date", ".track", ".key-line", ".panel", ".scope", ".imprint", ".foot > p"];
const NOT_PRINTED = [
  ".tabs",
  ".camera",
  ".search",
  ".sheet",
  ".menus",
  ".choice",
  ".slider",
  ".play",
  ".typed",
  ".earlier",
  ".later",
  ".close",
  ".legend input",
  ".legend button",
  ".tables",
  ".all-sources .sources",
];

mapTest(
  "print leaves out the controls, writes out where sources are, and is light",
  { path: "/?select=manas", context: { colorScheme: "dark" } },
  async ({ page, map }) => {
    await becomes(() => map.panel.locator(".sources").count(), 1);
    await page.locator(".all-sources .sources").last().waitFor({ state: "attached" });
    await map.openSheet("Layers");
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    const visible = (selector) => page.locator(selector).first().isVisible();
    for (const selector of PRINTED) assert.ok(await visible(selector), `${selector} is not printed`);
    for (const selector of NOT_PRINTED) assert.ok(!(await visible(selector)), `${selector} is printed`);
    const written = await page
      .locator(".sources a")
      .first()
      .evaluate((link) => getComputedStyle(link, "::after").content);
    assert.match(written, /http/);
    const [ink, paper] = await page
      .locator("sco-map")
      .evaluate((map) => [
        getComputedStyle(map.shadowRoot.querySelector(".root")).color,
        getComputedStyle(map).backgroundColor,
      ]);
    const light = (color) =>
      color
        .match(/\d+/g)
        .slice(0, 3)
        .reduce((sum, part) => sum + Number(part), 0);
    assert.ok(light(paper) > 700 && light(ink) < 200, `${ink} on ${paper}`);
  },
);

// The printed text of that part of the page.
const onPaper = (page, selector) =>
  page
    .locator(selector)
    .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.innerText.trim()));

mapTest(
  "on paper a comparison has two sources of each change, numbered as in the text, and its own link",
  { path: "/?date=2026-09-01&compare=2007-07-03" },
  async ({ page, server }) => {
    await page.locator(".comparison .sources").waitFor({ state: "attached" });
    await page.emulateMedia({ media: "print" });
    await page.locator(".comparison > .online").waitFor();
    const cited = await page.locator(".comparison .cites").evaluateAll((all) => all.map((one) => one.children.length));
    assert.equal(Math.max(...cited), 2, "a line with more");
    const [numbers, sources] = [
      await onPaper(page, ".comparison .facts a.cite"),
      await onPaper(page, ".comparison .sources li"),
    ];
    assert.ok(numbers.length > 100 && sources.length > 100, `${numbers.length} numbers, ${sources.length} sources`);
    assert.ok(
      numbers.every((number) => sources[Number(number) - 1]),
      "a number leads to no source on the sheet",
    );
    const link = (n) =>
      page
        .locator(".comparison .facts a.cite", { hasText: RegExp(`^${n}$`) })
        .first()
        .getAttribute("href");
    for (const n of [1, 7, 40])
      assert.equal(
        await page
          .locator(".comparison .sources li a")
          .nth(n - 1)
          .getAttribute("href"),
        await link(n),
        `source ${n}`,
      );
    const [imprint] = await onPaper(page, ".imprint");
    assert.ok(imprint.includes(`${server.origin}/?date=2026-09-01&compare=2007-07-03 (accessed `), imprint);
    assert.deepEqual(await onPaper(page, ".card .folded summary, .copy-text, .hint"), []);
    assert.deepEqual(await onPaper(page, ".card .sources h3"), ["Sources"]);
    assert.deepEqual(await onPaper(page, ".all-sources .sources, .tables"), []);
  },
);

mapTest(
  "on paper a step has its claims unfolded and the key of its arcs",
  { path: "/?step=manas-stays" },
  async ({ page }) => {
    await page.locator(".story .sources").waitFor({ state: "attached" });
    const before = await onPaper(page, ".claim dd");
    assert.deepEqual(before, []);
    await page.emulateMedia({ media: "print" });
    assert.ok((await onPaper(page, ".claim dd")).every(Boolean), "a claim says nothing");
    assert.equal((await onPaper(page, ".claim dd")).length, await page.locator(".claim dd").count());
    const numbers = [...(await onPaper(page, ".story a.cite")), ...(await onPaper(page, ".story .rest"))]
      .join(" ")
      .match(/\d+/g)
      .map(Number);
    const sources = await onPaper(page, ".story .sources li");
    assert.deepEqual(
      [...new Set(numbers)].sort((a, b) => a - b),
      sources.map((_, n) => n + 1),
      "a source that no number leads to, or the other way round",
    );
    const drawn = await page
      .locator(".arcs .arc")
      .evaluateAll((arcs) => [...new Set(arcs.map((arc) => arc.getAttribute("class").split(" ")[1]))]);
    const keys = await page
      .locator(".key-line .arc")
      .evaluateAll((keys) =>
        keys.filter((key) => key.checkVisibility()).map((key) => key.getAttribute("class").split(" ")[1]),
      );
    assert.ok(drawn.length > 0);
    assert.deepEqual(keys.sort(), drawn.sort());
    assert.equal((await onPaper(page, ".key-line .entry:has(.event)")).length, 1, "the pins have their key");
    await until("it is cited", async () => /\?step=manas-stays \(accessed /.test((await onPaper(page, ".imprint"))[0]));
    await page.emulateMedia({ media: "screen" });
    assert.deepEqual(await onPaper(page, ".claim dd, .imprint"), []);
  },
);

mapTest("on paper nobody is asked to press anything", { path: "/?select=andijan" }, async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  assert.deepEqual(await onPaper(page, ".panel .hint"), []);
  await page.goto(page.url().replace(/\?.*/, ""));
  await page.locator(".all-sources").waitFor();
  assert.deepEqual(
    await onPaper(page, ".panel .hint, .tabs, .turns, .menus, .more, .choice, .save-table, input, select"),
    [],
  );
});

mapTest("text follows the reader's own size, and no page around makes it smaller", {}, async ({ page }) => {
  const sizes = () =>
    page.evaluate(() =>
      ["sentence", "tab", "date", "key-line", "foot", "tables"].map((name) =>
        parseFloat(getComputedStyle(document.querySelector("sco-map").shadowRoot.querySelector(`.${name}`)).fontSize),
      ),
    );
  const before = await sizes();
  const root = (size) => page.evaluate((size) => (document.documentElement.style.fontSize = size), size);
  await root("32px");
  assert.deepEqual(
    await sizes(),
    before.map((size) => size * 2),
  );
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 1200);
  await root("10px");
  assert.deepEqual(await sizes(), before);
});

// Of what has an edge, its contrast (WCAG 1.4.11); a button that is only words has that of the words (WCAG 1.4.3).
const edges = (page) =>
  page.evaluate(() => {
    const root = document.querySelector("sco-map").shadowRoot;
    const light = (color) => {
      const [r, g, b] = color
        .match(/[\d.]+/g)
        .slice(0, 3)
        .map((n) => n / 255)
        .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (...colors) => {
      const [dark, pale] = colors.map(light).sort((a, b) => a - b);
      return (pale + 0.05) / (dark + 0.05);
    };
    const paper = getComputedStyle(root.host).backgroundColor;
    const fields = [
      ...root.querySelectorAll("input:not([type=checkbox], [type=range]), select, button:not(.link, thead button)"),
    ].filter((field) => field.checkVisibility());
    return fields.map((field) => {
      const { borderTopWidth, borderTopColor, backgroundColor, color } = getComputedStyle(field);
      const hasEdge = borderTopWidth !== "0px" && !/^rgba\(.*, 0\)$/.test(borderTopColor);
      const isWords = !hasEdge && field.localName === "button" && field.innerText.trim() !== "";
      const [least, found] = isWords ? [4.5, contrast(color, paper)] : [3, contrast(borderTopColor, backgroundColor)];
      return [field.outerHTML.slice(0, 80), least, found];
    });
  });

mapTest(
  "the edges of fields and buttons are seen, and more so where more contrast is asked for",
  {},
  async ({ page, map }) => {
    for (const [media, least] of [
      [{ colorScheme: "light" }, 3],
      [{ colorScheme: "dark" }, 3],
      [{ colorScheme: "light", contrast: "more" }, 7],
      [{ colorScheme: "dark", contrast: "more" }, 7],
    ]) {
      await page.emulateMedia(media);
      for (const sheet of [null, ...SHEETS]) {
        if (sheet) await map.openSheet(sheet);
        assert.deepEqual(
          (await edges(page)).filter(([, own, contrast]) => contrast < Math.max(own, least)),
          [],
          `${JSON.stringify(media)}, ${sheet}`,
        );
        if (sheet) await map.closeSheet();
      }
    }
  },
);

mapTest(
  "signs stay with their words, and the close button covers none",
  { path: "/?select=manas", context: { viewport: { width: 360, height: 740 } } },
  async ({ page, map }) => {
    await becomes(() => map.panel.locator(".sources").count(), 1);
    for (const width of [360, 390, 414]) {
      await page.setViewportSize({ width, height: 740 });
      assert.deepEqual(await map.panel.evaluate(covered), [], `the panel, ${width} px`);
      await map.openSheet("Layers");
      const parted = await page.locator(":is(.marks-key, .key-line) .entry, .legend .switch").evaluateAll(
        (entries) =>
          entries.filter((entry) => {
            const [sign, words] = [entry.querySelector(".key"), entry.querySelector("span")];
            return (
              sign.getBoundingClientRect().right > words.getBoundingClientRect().left ||
              sign.getBoundingClientRect().bottom < words.getBoundingClientRect().top
            );
          }).length,
      );
      assert.equal(parted, 0);
      assert.deepEqual(await page.locator(".sheet").evaluate(covered), [], `the sheet, ${width} px`);
      await map.closeSheet();
    }
  },
);

// The texts of a part that its close button lies over.
function covered(part) {
  const close = part.querySelector(".close").getBoundingClientRect();
  const range = document.createRange();
  return [...part.querySelectorAll("h2, p, legend, label")]
    .filter((text) => {
      range.selectNodeContents(text);
      return [...range.getClientRects()].some(
        (line) =>
          line.right > close.left && line.left < close.right && line.bottom > close.top && line.top < close.bottom,
      );
    })
    .map((text) => text.innerText);
}
