// Translated pages: changing texts keep changing, and no outdated text stays.
import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import { becomes, comes, rested, until } from "./harness.mjs";
import { hostTest } from "./host.mjs";

const TWO = '<sco-map layout="page" loading="eager"></sco-map><sco-map layout="page" loading="eager"></sco-map>';

// The ways in which translators replace our texts: each receives a text node and its translation.
const WAYS = {
  "in a wrapper": (text, said) => {
    const font = document.createElement("font");
    font.append(said);
    text.replaceWith(font);
  },
  "in two wrappers, put before and taken out": (text, said) => {
    const [outer, inner] = [document.createElement("font"), document.createElement("font")];
    inner.append(said);
    outer.append(inner);
    text.parentNode.insertBefore(outer, text);
    text.remove();
  },
  "around the text itself": (text, said) => {
    const mark = document.createElement("mark");
    text.replaceWith(mark);
    mark.append(text);
    text.data = said;
  },
  "as other text nodes, after all were taken out": (text, said) => {
    const { parentNode, nextSibling } = text;
    text.remove();
    parentNode.insertBefore(document.createTextNode(said), nextSibling);
  },
  "in the text itself": (text, said) => (text.data = said),
  "behind a part that was split off": (text, said) => {
    text.data = said;
    const rest = text.splitText(2);
    const mark = document.createElement("mark");
    rest.replaceWith(mark);
    mark.append(rest);
  },
};

// Translates the first map in that way, including later texts. A translation is the text with § before it.
async function translate(page, way) {
  await page.evaluate((way) => {
    const put = eval(`(${way})`);
    const root = document.querySelector("sco-map").shadowRoot;
    const done = new WeakSet();
    window.translate = () => {
      const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts = [];
      while (walk.nextNode()) texts.push(walk.currentNode);
      for (const text of texts) {
        if (
          !text.data.trim() ||
          text.data.includes("§") ||
          text.parentNode.closest("svg, style") ||
          text.parentNode.closest("font, mark")
        )
          continue;
        done.add(text);
        put(text, "§" + text.data);
      }
    };
    window.translate();
    new MutationObserver(() => setTimeout(window.translate)).observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  }, `${way}`);
}

// All texts of a map, without the marks of translation.
const said = (n) => {
  const { shadowRoot } = document.querySelectorAll("sco-map")[n];
  const parts = [
    ".sentence",
    ".date",
    ".key-line",
    ".tabs",
    ".sheet",
    ".legend",
    ".moment",
    ".compare",
    ".cite-map",
    ".story",
    ".search",
    ".panel",
    ".tip",
    ".tables",
    ".all-sources",
    ".foot",
  ];
  const text = (part) =>
    [...shadowRoot.querySelectorAll(part)].map((node) => node.textContent.replaceAll("§", "").replace(/\s+/g, " "));
  return Object.fromEntries(parts.map((part) => [part, text(part)]));
};

// The text of a map's live region, which it updates with a delay.
const voice = (n) =>
  document.querySelectorAll("sco-map")[n].shadowRoot.querySelector(".speech").textContent.replaceAll("§", "");

// The reader's actions, with each map by its index in the page.
const ACTS = {
  "goes to another day": (page) => both(page, (map) => map.goTo("2014-06-03")),
  "opens the date": (page) => both(page, (map) => map.shadowRoot.querySelector(".date").click()),
  "goes on": (page) => both(page, (map) => map.shadowRoot.querySelector(".time .later").click()),
  "opens a country": (page) => both(page, (map) => map.select("KGZ")),
  "opens another": (page) => both(page, (map) => map.select("UZB")),
  "goes far back": (page) => both(page, (map) => map.goTo("1999-01-01")),
  "opens a site": (page) => both(page, (map) => map.select("manas")),
  "closes it": (page) => both(page, (map) => map.select(null)),
  "opens the layers": (page) => both(page, (map) => map.shadowRoot.querySelector(".open-layers").click()),
  "switches a layer": (page) => both(page, (map) => map.shadowRoot.querySelector(".legend input").click()),
  "opens the comparison": (page) => both(page, (map) => map.shadowRoot.querySelector(".open-compare").click()),
  "compares": (page) => both(page, (map) => (map.compare = "2026-09-01")),
  "compares another day": (page) => both(page, (map) => (map.compare = "2003-01-01")),
  "ends the comparison": (page) => both(page, (map) => (map.compare = "none")),
  "asks for the link": (page) => both(page, (map) => map.shadowRoot.querySelector(".open-share").click()),
  "closes the sheet": (page) => both(page, (map) => map.shadowRoot.querySelector(".sheet .close").click()),
  "begins the story": (page) => both(page, (map) => map.shadowRoot.querySelector(".tab-story").click()),
  "goes through it": (page) => both(page, (map) => map.shadowRoot.querySelector(".story .later").click()),
  // As a click does, it takes the focus from the step, which goes away.
  "leaves it": (page) =>
    both(page, (map) => {
      const button = map.shadowRoot.querySelector(".time .earlier");
      button.focus();
      button.click();
    }),
  "compares a day with it": (page) => both(page, (map) => (map.compare = "2003-01-01")),
  "compares nothing": (page) => both(page, (map) => (map.compare = "none")),
  "searches": (page) => searched(page, "ma"),
  "searches on": (page) => searched(page, "mana"),
  "finds nothing": (page) => searched(page, "xyz"),
  "searches no more": (page) => searched(page, ""),
  "goes to the end": (page) => both(page, (map) => map.goTo("2026-09-01")),
};

const both = (page, act) =>
  page.locator("sco-map").evaluateAll((maps, act) => maps.forEach((map) => eval(`(${act})`)(map)), `${act}`);
const searched = async (page, text) => {
  for (const n of [0, 1]) await page.locator("[type=search]").nth(n).fill(text);
};

for (const [how, way] of Object.entries(WAYS)) {
  hostTest(
    `a translator that puts its words ${how} never leaves an old one standing`,
    TWO,
    { server: { policy: "" } },
    async ({ page, run }) => {
      await until("there are maps", () =>
        page.evaluate(() => [...document.querySelectorAll("sco-map")].every((map) => map.state)),
      );
      await translate(page, way);
      assert.match(await run((map) => map.shadowRoot.querySelector(".sentence").textContent), /^§|§/);
      for (const [what, act] of Object.entries(ACTS)) {
        await act(page);
        await settled(page);
        // The texts of a panel load from a file, so the other map's texts can still change.
        let texts = [];
        const both = async () => (texts = [await page.evaluate(said, 0), await page.evaluate(said, 1)]);
        if (!(await comes(async () => isDeepStrictEqual(...(await both())))))
          assert.deepEqual(texts[0], texts[1], what);
        await until(
          `${what}: both voices say the same`,
          async () => (await page.evaluate(voice, 0)) === (await page.evaluate(voice, 1)),
        );
      }
      await until("the voice speaks of the last day", async () =>
        (await page.evaluate(voice, 0)).startsWith("1 September 2026. "),
      );
      await until("the last words are translated", () =>
        run((map) => /§/.test(map.shadowRoot.querySelector(".sentence").textContent)),
      );
    },
  );
}

// The final texts of the map that is not translated.
async function settled(page) {
  await rested(page);
  return page.evaluate(said, 1);
}

hostTest(
  "words that were put back by the translator are ours again",
  TWO,
  { server: { policy: "" } },
  async ({ page }) => {
    await until("there are maps", () =>
      page.evaluate(() => [...document.querySelectorAll("sco-map")].every((map) => map.state)),
    );
    await rested(page);
    const before = await page.evaluate(said, 0);
    assert.equal(before[".all-sources"].length, 1);
    await page.evaluate(() => {
      const { shadowRoot } = document.querySelector("sco-map");
      const walk = document.createTreeWalker(shadowRoot.querySelector(".root"), NodeFilter.SHOW_TEXT);
      const texts = [];
      while (walk.nextNode()) texts.push(walk.currentNode);
      window.pairs = texts
        .filter((text) => text.data.trim() && !text.parentNode.closest("svg"))
        .map((text) => {
          const font = document.createElement("font");
          font.append("translated");
          text.replaceWith(font);
          return [text, font];
        });
    });
    await rested(page);
    await page.evaluate(() => window.pairs.forEach(([text, font]) => font.replaceWith(text)));
    await becomes(() => page.evaluate(said, 0), before);
  },
);

hostTest(
  "a translator at work in the page's own listeners breaks nothing",
  TWO,
  { server: { policy: "" } },
  async ({ page, run }) => {
    await until("there is a map", () => run((map) => !!map.state));
    await translate(page, WAYS["in a wrapper"]);
    await run((map) => map.addEventListener("map-change", () => window.translate()));
    for (let turn = 0; turn < 5; turn++) await run((map) => map.shadowRoot.querySelector(".time .later").click());
    await run((map) => document.querySelectorAll("sco-map")[1].goTo(map.state.date));
    await becomes(() => page.evaluate(said, 0), await settled(page));
  },
);

hostTest(
  "the voice follows when its sentence was translated long after it was said",
  TWO,
  { server: { policy: "" } },
  async ({ page, run }) => {
    await until("there is a map", () => run((map) => !!map.state));
    await run((map) => map.goTo("2014-06-03"));
    await until("it speaks", async () => /^3 June 2014\. /.test(await page.evaluate(voice, 0)));
    await translate(page, WAYS["in a wrapper"]);
    assert.match(await run((map) => map.shadowRoot.querySelector(".speech").innerHTML), /^<font>§3 June 2014/);
    for (const [button, says] of [
      [".tab-story", /^3 July 2007\. /],
      [".story .later", /^Between 4 July 2005 and 5 July 2005 /],
    ]) {
      await run((map, button) => map.shadowRoot.querySelector(button).click(), button);
      await becomes(() => page.evaluate(voice, 0), "");
      await until(`${button}: it speaks of the new day`, async () => says.test(await page.evaluate(voice, 0)));
      await until(`${button}: it is translated`, () =>
        run((map) => map.shadowRoot.querySelector(".speech").textContent.startsWith("§")),
      );
    }
  },
);
