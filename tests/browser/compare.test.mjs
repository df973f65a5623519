// A comparison of two days: started by a preset or a link; read, swapped, copied, cited and ended.
import assert from "node:assert/strict";
import { becomes, pageTest, rested, shown, until } from "./harness.mjs";
import { mapTest } from "./map.mjs";

const PAIR = "/?date=2026-09-01&compare=2007-07-03";
const SENTENCE =
  /^Between 3 July 2007 and 1 September 2026 four countries became members \(Belarus, India, Iran and Pakistan\), .*; Western forces opened \w+ sites and left \w+ in the countries covered\.$/;

// Records copied text instead of using the machine's clipboard.
const CLIPBOARD = () => {
  const clipboard = { writeText: async (text) => void (window.copied = text) };
  Object.defineProperty(navigator, "clipboard", { value: clipboard });
};
const NO_CLIPBOARD = () => Object.defineProperty(navigator, "clipboard", { value: undefined });

async function chosen({ page, map }) {
  await map.openSheet("Compare");
  await page.locator("select.pairs").selectOption({ label: "2007 and 2026" });
  await map.closeSheet();
  await page.locator(".comparison .sources").waitFor({ state: "attached" });
}

const section = (page, heading) =>
  page.locator(".comparison .facts", { has: page.locator("h3", { hasText: heading }) });

mapTest("a preset compares 2007 with today, and the list says what changed", {}, async ({ page, map }) => {
  await chosen({ page, map });
  assert.equal(await page.locator(".panel h2").innerText(), "What changed between 3 July 2007 and 1 September 2026");
  assert.match(await page.locator(".sentence").innerText(), SENTENCE);
  const members = section(page, "Became members: 4");
  assert.deepEqual(await members.locator("button.link").allInnerTexts(), ["India", "Pakistan", "Iran", "Belarus"]);
  const closed = section(page, "Sites closed").locator("li", { hasText: "3 June 2014" }).first();
  assert.match(await closed.innerText(), /^3 June 2014 Manas, Western air site in Kyrgyzstan/);
  assert.ok((await closed.locator("a.cite").count()) > 0, "the closing of Manas has a source");
  await until("the link says so", () => page.url().endsWith(PAIR.slice(1)));
});

pageTest("the picture says what changed, closed sites too", { path: PAIR }, async ({ page }) => {
  await shown(page);
  const label = (selector) => page.locator(selector).getAttribute("aria-label");
  assert.match((await label(".stage > svg[role=group]")).replace("What changed. ", ""), SENTENCE);
  assert.equal(await label("[data-country=BLR]"), "Belarus: no standing, then member");
  assert.equal(await label("[data-country=KAZ]"), "Kazakhstan: Member");
  const manas = page.locator('.mark.closed[aria-label^="Manas,"]');
  assert.equal(await manas.getAttribute("aria-label"), "Manas, Western air site in Kyrgyzstan: closed");
  const counts = await page.locator(".changed-key .entry").allInnerTexts();
  assert.ok(
    counts.some((text) => /^Site closed\s*\d+$/.test(text)),
    counts.join("; "),
  );
});

mapTest("swapped, the map shows the other day, and the words stay true", { path: PAIR }, async ({ page, map }) => {
  await map.openSheet("Compare");
  await page.locator("button.swap").click();
  await until("the clock shows 2007", async () =>
    (await page.locator(".date").first().innerText()).includes("3 July 2007"),
  );
  assert.match(await page.locator(".sentence").innerText(), SENTENCE);
  assert.ok(await page.locator("[data-country=BLR].land.moved").count(), "Belarus has no standing on that day");
  await page.locator("button.swap").click();
  await page.locator("button.end").click();
  await until("nothing is compared", async () => (await page.locator(".comparison").count()) === 0);
  assert.match(await page.locator(".sentence").innerText(), /^On 1 September 2026 the SCO had/);
  assert.equal(await page.locator("select.pairs").inputValue(), "");
});

mapTest("the list is copied as text with its sources", {}, async ({ page, map }) => {
  await page.evaluate(CLIPBOARD);
  await chosen({ page, map });
  await page.locator(".comparison button.copies").click();
  await until("it is said", async () =>
    (await page.locator(".comparison [role=status]").innerText()).startsWith("Copied"),
  );
  const text = await page.evaluate(() => window.copied);
  assert.match(text, /^What changed between 3 July 2007 and 1 September 2026\n\nBetween /);
  assert.match(text, /\n9 June 2017: India \(before: observer\) \[1/);
  assert.match(text, /\n3 June 2014: Manas, Western air site in Kyrgyzstan \[/);
  assert.match(text, /\nSources\n1\. .*https?:\/\//);
});

pageTest("without a clipboard the text is there to take", { path: PAIR }, async ({ page }) => {
  await page.evaluate(NO_CLIPBOARD);
  await shown(page);
  await page.locator(".comparison button.copies").click();
  const field = page.locator(".comparison textarea");
  await field.waitFor();
  const selected = await field.evaluate(
    (area) => area.selectionEnd - area.selectionStart === area.value.length && area.value.length,
  );
  assert.ok(selected > 1000, "all of it is selected");
});

mapTest(
  "what is chosen is cited in four forms, with its link",
  { path: "/?select=manas" },
  async ({ page, map, server }) => {
    await page.evaluate(CLIPBOARD);
    await map.openSheet("Share");
    await page.locator(".cite-open").click();
    const form = (name) => page.locator(`.form.${name} pre`).textContent();
    const url = `${server.origin}/?select=manas`;
    assert.match(
      await form("plain"),
      /^“Manas, on 3 July 2007”\. sco-map, facts as of 1 September 2026, data version [\d.]+\. http.* \(accessed \d/,
    );
    assert.ok(
      (await form("bibtex")).startsWith("@misc{sco-map-manas-2007-07-03,\n  title = {{Manas, on 3 July 2007}},"),
    );
    assert.match(await form("ris"), /^TY {2}- ELEC\r?\n/);
    assert.equal(JSON.parse(await form("csl"))[0].URL, url);
    await page.locator(".form.ris button").click();
    await until("it is copied", () => page.evaluate(() => window.copied?.startsWith("TY  - ELEC\r\n")));
    await page.locator(".cite-map .buttons .copies").click();
    await until("the link is copied", async () => (await page.evaluate(() => window.copied)) === url);
  },
);

pageTest("the map speaks once, when the days have come to rest", {}, async ({ page }) => {
  await shown(page);
  const speech = page.locator(".speech[role=status]");
  assert.equal(await speech.textContent(), "");
  await page.evaluate(() => {
    window.said = [];
    const node = document.querySelector("sco-map").shadowRoot.querySelector(".speech");
    new MutationObserver(() => window.said.push(node.textContent)).observe(node, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  // A drag: the days follow each other quickly, however slow the machine.
  await page.locator("input.slider").evaluate((slider) => {
    for (let day = 1; day <= 60; day++) {
      slider.value = String(Number(slider.value) + 1);
      slider.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    }
  });
  await until("something is said", () => page.evaluate(() => window.said.length > 0));
  await rested(page);
  const said = await page.evaluate(() => window.said);
  assert.equal(said.length, 1, said.join(" | "));
  assert.match(said[0], /^1 September 2007\. 6 members and \d+ Western sites\./);
});

// Digits typed into the empty field and then into its year, and then its value, the compared day, and the message on
// blur.
const TYPED = [
  [["07032014"], "2014-07-03", "2014-07-03", ""],
  [["06032014", "2016"], "2016-06-03", "2016-06-03", ""],
  [
    ["01012030"],
    "2030-01-01",
    null,
    /^1 January 2030 is not between 26 April 1996 and 1 September 2026\. No comparison is shown\.$/,
  ],
  [
    ["06032014", "1950"],
    "1950-06-03",
    "2014-06-03",
    /^3 June 1950 is not between .* The map is still compared with 3 June 2014\.$/,
  ],
  [["0603"], "", null, /^This date is incomplete or does not exist/],
  [["02302014"], "", null, /^This date is incomplete or does not exist/],
  [["07032007"], "2007-07-03", null, /^The map already shows this day/],
];

mapTest("the day to compare with is typed, digit by digit", {}, async ({ page, map }) => {
  const field = page.getByLabel("Compare with");
  const state = () => page.locator("sco-map").evaluate((map) => map.state.compare);
  for (const [[first, year], value, compare, said] of TYPED) {
    await map.open("/");
    await map.openSheet("Compare");
    await field.focus();
    await page.keyboard.type(first);
    if (year) {
      await becomes(state, "2014-06-03");
      await field.blur();
      await field.focus();
      for (const key of ["ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
      await page.keyboard.type(year);
    }
    assert.equal(await field.inputValue(), value, `the field while ${first} ${year} is typed`);
    await field.blur();
    await until(`${first} ${year} is judged`, async () =>
      RegExp(said || /^$/).test(await page.locator("#compare-problem").textContent()),
    );
    assert.equal(await field.inputValue(), value, `the field after ${first} ${year}`);
    assert.equal(await state(), compare, `${first} ${year}`);
  }
});

mapTest(
  "an emptied field ends the comparison, and the field is empty where nothing is compared",
  { path: PAIR },
  async ({ page, map }) => {
    await map.openSheet("Compare");
    const field = page.getByLabel("Compare with");
    await field.focus();
    for (const key of ["Backspace", "ArrowRight", "Backspace", "ArrowRight", "Backspace"])
      await page.keyboard.press(key);
    await field.blur();
    await until("nothing is compared", async () => (await page.locator(".comparison").count()) === 0);
    assert.equal(await field.inputValue(), "");
    assert.equal(await field.getAttribute("class"), "empty");
    await page.locator("select.pairs").selectOption({ label: "2007 and 2026" });
    await until("the field follows", async () => (await field.inputValue()) === "2007-07-03");
    assert.equal(await field.getAttribute("class"), null);
  },
);

pageTest(
  "the voice says how things changed, and nothing twice at the slider",
  { path: null },
  async ({ page, server }) => {
    await page.clock.install();
    await page.goto(server.origin);
    await shown(page);
    const said = () => page.locator(".speech").textContent();
    await page.locator(".later").press("Enter");
    await until("the change is told", async () => (await said()).length > 0);
    assert.match(await said(), /^\d+ \w+ \d{4}\. 6 members and \d+ Western sites\. Changed: .*: (opened|closed)/);
    await page.clock.fastForward(5100);
    await page.locator(".slider").fill(String(Date.parse("2005-11-20") / 86_400_000));
    await page.locator(".slider").press("ArrowRight");
    await until("what changed is told alone", async () => /^Changed: (?!.*Western sites\.)/.test(await said()));
    await page.clock.fastForward(5100);
    await page.locator(".slider").press("End");
    await until("the end is told", async () => /There is no later change\.$/.test(await said()));
  },
);

// Only WebKit writes a date into an empty field, in a colour that no rule changes.
for (const [path, field, opens] of [
  ["/", ".compare input[type=date]", (map) => map.openSheet("Compare")],
  ["/build.html", "[name=compare]", () => {}],
])
  mapTest(
    `${path}: a field without a day is hidden where the browser writes one into it, a half typed one is not`,
    { path },
    async ({ page, map }) => {
      await opens(map);
      const found = await page.locator(field).evaluate((field) => {
        const root = field.getRootNode();
        const sheets = [...root.styleSheets, ...root.adoptedStyleSheets];
        const rules = sheets
          .flatMap(({ cssRules }) => [...cssRules])
          .filter((rule) => rule instanceof CSSSupportsRule)
          .flatMap(({ cssRules }) => [...cssRules]);
        const rule = rules.find(({ selectorText }) => selectorText?.includes("::-webkit-datetime-edit"));
        const matches = () => field.matches(rule.selectorText.replace("::-webkit-datetime-edit", ""));
        const empty = matches();
        field.setCustomValidity("half typed");
        const half = matches();
        field.setCustomValidity("");
        field.focus();
        return { opacity: rule.style.opacity, empty, half, focused: matches() };
      });
      assert.deepEqual(found, { opacity: "0", empty: true, half: false, focused: false });
    },
  );
