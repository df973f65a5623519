// The story: read from start to end by keyboard, left, continued, and opened by a link.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { pageTest, rested, shown, until } from "./harness.mjs";

const read = (name) => JSON.parse(readFileSync(new URL(`../../data/sco/${name}.json`, import.meta.url)));
const STEPS = read("story");
const SITES = read("sites").map((site) => site.id);
const MONTHS = "January February March April May June July August September October November December".split(" ");
const MEMBERS = [
  ["2024-07-04", "ten"],
  ["2023-07-04", "nine"],
  ["2017-06-09", "eight"],
  ["2001-06-15", "six"],
];
const WESTERN = { "2007-07-03": "79 sites", "2026-09-01": "75 sites" };

const inWords = (date) => {
  const [year, month, day] = date.split("-").map(Number);
  return `${day} ${MONTHS[month - 1]} ${year}`;
};

// The content of a step on the page.
const look = (page) =>
  page.evaluate(() => {
    const root = document.querySelector("sco-map").shadowRoot;
    const text = (query) => root.querySelector(query)?.textContent ?? "";
    return {
      title: text(".story h2"),
      place: text(".story .place"),
      date: text("[part=date]"),
      sentence: text(".sentence"),
      outlined: root.querySelectorAll(".ground .told").length,
      bright: [...root.querySelectorAll(".area:not(.muted)")].map((area) => area.dataset.country),
      ringed: [...root.querySelectorAll(".mark.ringed")].flatMap((mark) => mark.dataset.sites.split(" ").map(Number)),
      focus: root.activeElement?.id ?? "",
      tab: text(".tab[aria-selected=true]"),
    };
  });

function check(seen, place) {
  const step = STEPS[place];
  const where = `step ${place + 1}, ${step.id}`;
  assert.equal(seen.title, step.title, where);
  assert.equal(seen.tab, "Story", where);
  assert.equal(seen.place, `${place + 1} of ${STEPS.length}`, where);
  assert.equal(seen.date, inWords(step.date), where);
  const [, members] = MEMBERS.find(([since]) => since <= step.date);
  const [first, last] = [step.date, step.compare ?? step.date].sort().map(inWords);
  const begins = step.compare ? `Between ${first} and ${last} ` : `On ${last} the SCO had ${members} members`;
  assert.ok(seen.sentence.startsWith(begins), `${where}: ${seen.sentence}`);
  assert.ok(step.compare || seen.sentence.includes(WESTERN[step.date] ?? ""), `${where}: ${seen.sentence}`);
  assert.equal(seen.outlined, step.countries.length, `${where}: countries outlined`);
  assert.deepEqual(
    step.countries.filter((id) => !seen.bright.includes(id)),
    [],
    `${where}: countries that step back`,
  );
  const foreign = seen.ringed.filter((site) => !step.sites?.includes(SITES[site]));
  assert.deepEqual(foreign, [], `${where}: rings around other sites`);
}

// The picture follows the text within a few frames.
const isAt = async (page, place) => {
  await until(`step ${place + 1} is shown`, async () => (await look(page)).title === STEPS[place].title);
  await rested(page);
};

pageTest("the story is walked by keyboard from the first step to the last", {}, async ({ page }) => {
  await shown(page);
  await page.locator(".tab-story").focus();
  await page.keyboard.press("Enter");
  await isAt(page, 0);
  check(await look(page), 0);
  assert.equal((await look(page)).focus, "tab-story", "a tab keeps the focus");
  const isIn = () => page.locator(".story").evaluate((story) => story.matches(":focus-within"));
  for (let stops = 0; !(await isIn()); stops++) {
    assert.ok(stops < 20, "Tab does not come to the story");
    await page.keyboard.press("Tab");
  }
  for (let place = 1; place < STEPS.length; place++) {
    await page.keyboard.press("ArrowRight");
    await isAt(page, place);
    check(await look(page), place);
    await until(
      `the heading of step ${place + 1} has the focus`,
      async () => (await look(page)).focus === "story-title",
    );
  }
  await page.keyboard.press("Home");
  await isAt(page, 0);
  await page.keyboard.press("End");
  await isAt(page, STEPS.length - 1);
});

pageTest("a reader who touches the map has left, and comes back to the same step", {}, async ({ page }) => {
  await shown(page);
  const place = STEPS.findIndex((step) => step.id === "manas-stays");
  await page.goto(`${page.url()}?step=manas-stays`);
  await shown(page);
  await isAt(page, place);
  const seen = await look(page);
  check(seen, place);
  assert.deepEqual(
    seen.ringed.map((site) => SITES[site]),
    ["manas"],
  );
  assert.equal(seen.focus, "", "a link takes no focus");
  const map = await page.locator(".map").boundingBox();
  await page.mouse.move(map.x + 200, map.y + 200);
  await page.mouse.down();
  await page.mouse.move(map.x + 320, map.y + 260, { steps: 4 });
  await page.mouse.up();
  await until("the map is chosen", async () => (await look(page)).tab === "Map");
  assert.equal((await look(page)).outlined, 0);
  assert.equal((await look(page)).title, "");
  await until("the link says so", () => page.url().includes("left=manas-stays"));
  await page.getByRole("tab", { name: "Story" }).click();
  await isAt(page, place);
  check(await look(page), place);
  await until("the link is that of the step", () => page.url().endsWith("?step=manas-stays"));
});

pageTest(
  "what a step names opens beside it, and closing leads back",
  { path: "/?step=manas-stays" },
  async ({ page }) => {
    await shown(page);
    await page.locator(".on-map button", { hasText: "Manas" }).click();
    await page.locator(".panel h2", { hasText: "Manas" }).waitFor();
    await page.locator(".panel .close").click();
    await isAt(page, 5);
    await page.locator(".shut").click();
    await until("the map is chosen", async () => (await look(page)).tab === "Map");
    assert.equal((await look(page)).title, "");
    await until("the focus is on the way in", async () => (await look(page)).focus === "tab-story");
  },
);

pageTest(
  "a claim opens, and a link that cannot be copied is shown",
  { path: "/?step=six-members" },
  async ({ page }) => {
    await shown(page);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
    });
    await page.locator(".claim summary").first().click();
    assert.ok(await page.locator(".claim dd").first().isVisible());
    await page.locator(".copy-link button").click();
    const field = page.locator(".copy-link textarea");
    await field.waitFor();
    assert.ok((await field.inputValue()).endsWith("/?step=six-members"));
  },
);

// All ways to change the day; each starts with an earlier sentence in the live region.
const WAYS = {
  "goes to a day": (page) => page.locator("sco-map").evaluate((map) => void map.goTo("2014-06-03")),
  "begins the story": (page) => page.locator(".tab-story").click(),
  "goes on to a step that compares": (page) => page.locator(".story .later").click(),
  "closes the story, and with it its comparison": (page) => page.locator(".shut").click(),
  "compares": (page) => page.locator("sco-map").evaluate((map) => (map.compare = "2026-09-01")),
  "compares with another day": (page) => page.locator("sco-map").evaluate((map) => (map.compare = "2003-01-01")),
  "follows a link": (page) =>
    page.evaluate(() => {
      history.pushState(null, "", "?date=2010-05-05");
      dispatchEvent(new PopStateEvent("popstate"));
    }),
};

pageTest("the voice of the map never says other days than those that are shown", {}, async ({ page }) => {
  await shown(page);
  await page.evaluate(hearFalse);
  const days = () => page.locator("sco-map").evaluate(({ state }) => `${state.date} ${state.compare}`);
  const voice = () => page.locator(".speech").textContent();
  for (const [way, act] of Object.entries(WAYS)) {
    const [before, said] = [await days(), await voice()];
    await act(page);
    await until(`who ${way} sees other days`, async () => (await days()) !== before);
    await until(`who ${way} hears of it`, async () => !["", said].includes(await voice()));
    assert.deepEqual(await page.evaluate(() => window.falsehoods), [], `who ${way} hears of other days`);
  }
});

// Records all live-region texts that do not match the day on the map.
function hearFalse() {
  window.falsehoods = [];
  const root = document.querySelector("sco-map").shadowRoot;
  const text = (query) => root.querySelector(query).textContent;
  const isTrue = (said) =>
    said === "" ||
    (said.startsWith("Between") ? said === text(".sentence") : said.startsWith(`${text("[part=date]")}. `));
  const note = () => isTrue(text(".speech")) || window.falsehoods.push(`${text("[part=date]")}: ${text(".speech")}`);
  // A large map is drawn in several tasks, the last one before the third frame.
  const later = (act, frames) => requestAnimationFrame(() => (frames > 1 ? later(act, frames - 1) : act()));
  const hear = () => isTrue(text(".speech")) || later(note, 3);
  new MutationObserver(hear).observe(root, { childList: true, characterData: true, subtree: true });
}
