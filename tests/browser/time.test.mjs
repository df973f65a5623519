// Slider, field and buttons set the day, and the whole page follows.
import assert from "node:assert/strict";
import { becomes } from "./harness.mjs";
import { mapTest, RECORD } from "./map.mjs";

const dayCount = (date) => String(Date.parse(date) / 86_400_000);

mapTest("on every day of record sentence, key, legend and tables give the same counts", {}, async ({ map }) => {
  await map.openSheet("Layers");
  for (const { on: date, standings, sites } of RECORD.counts) {
    const counts = { ...standings, ...sites };
    await map.slider.fill(dayCount(date));
    await becomes(map.date, date);
    const seen = await map.seen();
    assert.deepEqual(inLegend(seen), counts, `the legend on ${date}`);
    assert.deepEqual(inKey(seen), counts, `the key on ${date}`);
    // While the day keeps changing, the tables wait.
    await becomes(() => inTables(map), counts, `the tables on ${date}`);
    // The sentence omits applicants, Russian sites, and the Shanghai Five once there is an SCO.
    const { applicant, russian, ...said } = counts;
    assert.deepEqual(inSentence(seen), said, `the sentence on ${date}: ${seen.sentence}`);
    assert.match(seen.spoken, new RegExp(`: ${counts.member} members?, ${counts.western} Western sites?$`));
  }
});

function inLegend({ legend: { Countries, Sites } }) {
  return numbered(
    (name) => Number(Countries[name]),
    (name) => Number(Sites[name]),
  );
}

// The key leaves out what there is none of.
function inKey({ key }) {
  const number = (name) => Number(key[name] ?? 0);
  return numbered(number, number);
}

// Rows that say "possibly" do not count.
async function inTables(map) {
  const rows = async (name) => (await map.table(name), (await map.seen()).rows);
  const [countries, sites] = [await rows("Countries"), await rows("Sites")];
  const standings = (name) => countries.filter(([, standing]) => standing === name).length;
  const blocs = (name) =>
    sites.filter(([site, , bloc]) => bloc === name && !/possibly|access only|only reported/.test(site)).length;
  return numbered(standings, blocs);
}

function numbered(standing, bloc) {
  return {
    member: standing("Member"),
    observer: standing("Observer"),
    "dialogue-partner": standing("Dialogue partner"),
    partner: standing("Partner"),
    "shanghai-five": standing("Shanghai Five"),
    applicant: standing("Applicant"),
    western: bloc("Western"),
    russian: bloc("Russian"),
  };
}

const WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

function inSentence({ sentence }) {
  const [standings, forces] = sentence.split(" Western forces ");
  const number = (text, pattern) => {
    const word = text.match(pattern)?.[1] ?? "no";
    return WORDS.includes(word) ? WORDS.indexOf(word) : Number(word);
  };
  return {
    member: number(standings, /(\w+) members?\b/),
    observer: number(standings, /(\w+) observers?\b/),
    "dialogue-partner": number(standings, /(\w+) dialogue partners?\b/),
    partner: number(standings, /(?<!dialogue )\b(?!dialogue)(\w+) partners?\b/),
    "shanghai-five": number(standings, /(\w+) states? met as the Shanghai Five/),
    western: number(forces, /used (\w+) sites?/),
  };
}

const KEYS = [
  ["2014-06-02", "ArrowRight", "2014-06-03"],
  ["2014-06-02", "ArrowUp", "2014-06-03"],
  ["2017-06-10", "ArrowLeft", "2017-06-09"],
  ["2017-06-10", "ArrowDown", "2017-06-09"],
  ["2007-07-03", "PageUp", "2008-07-03"],
  ["2007-07-03", "PageDown", "2006-07-03"],
  ["2008-02-29", "PageUp", "2009-02-28"],
  ["2026-01-01", "PageUp", "2026-09-01"],
  ["1996-12-31", "PageDown", "1996-04-26"],
  ["2007-07-03", "Home", "1996-04-26"],
  ["2007-07-03", "End", "2026-09-01"],
  ["1996-04-26", "ArrowLeft", "1996-04-26"],
  ["2026-09-01", "ArrowRight", "2026-09-01"],
];

mapTest("the slider's keys go from change to change, by years, and to the ends", {}, async ({ map }) => {
  for (const [from, key, to] of KEYS) {
    await map.slider.fill(dayCount(from));
    await becomes(map.date, from);
    await map.slider.press(key);
    await becomes(map.date, to, `${key} on ${from}`);
    assert.equal(await map.slider.inputValue(), dayCount(to), `the thumb after ${key} on ${from}`);
  }
});

mapTest("the buttons go from change to change, and say where there is none", {}, async ({ map }) => {
  const [previous, next] = ["Previous change", "Next change"].map((name) => map.named("button", name));
  await map.slider.fill(dayCount("2014-06-02"));
  await next.click();
  await becomes(map.date, "2014-06-03");
  await previous.click();
  await becomes(async () => (await map.date()) < "2014-06-03", true);
  for (const [end, off, on] of [
    ["1996-04-26", previous, next],
    ["2026-09-01", next, previous],
  ]) {
    await map.slider.fill(dayCount(end));
    await becomes(() => off.getAttribute("aria-disabled"), "true");
    assert.equal(await on.getAttribute("aria-disabled"), null);
    await off.press("Enter");
    assert.equal(await map.date(), end);
    assert.match(await map.focus(), /change/);
  }
});

mapTest("the track stays where it is while the date changes, at every size", {}, async ({ page, map }) => {
  const place = () => page.locator(".areas").evaluate((areas) => areas.getBoundingClientRect().toJSON());
  for (const [width, height] of [
    [1200, 800],
    [660, 640],
    [600, 640],
    [900, 400],
    [600, 480],
    [360, 480],
  ]) {
    await page.setViewportSize({ width, height });
    await map.slider.fill(dayCount("2007-05-03"));
    await becomes(map.date, "2007-05-03");
    const before = await place();
    assert.ok(before.width > 60, `the track is ${before.width} px wide at ${width} × ${height}`);
    for (const date of ["2010-09-28", "2009-12-30", "2008-11-26"]) {
      await map.slider.fill(dayCount(date));
      await becomes(map.date, date);
      assert.deepEqual(await place(), before, `${date} at ${width} × ${height}`);
    }
  }
});

mapTest("the day follows the thumb while it is dragged", {}, async ({ page, map }) => {
  const thumb = 4;
  const { width } = await map.slider.boundingBox();
  await map.slider.hover({ position: { x: thumb / 2 + (width - thumb) * part("2007-07-03"), y: 14 } });
  const { x, y, height } = await map.slider.boundingBox();
  const middle = y + height / 2;
  await page.mouse.down();
  await page.mouse.move(x + width / 2, middle, { steps: 5 });
  await becomes(async () => (await map.date()).slice(0, 4), "2011");
  await page.mouse.move(x + width + 50, middle, { steps: 5 });
  await becomes(map.date, "2026-09-01");
  await page.mouse.up();
  assert.match((await map.seen()).sentence, /^On 1 September 2026 the SCO had ten members/);
});

const part = (date) => (dayCount(date) - dayCount("1996-04-26")) / (dayCount("2026-09-01") - dayCount("1996-04-26"));

// Digits typed on 3 July 2007, and then the field's value, the day on the map, and the message on blur.
const RANGE = "is not between 26 April 1996 and 1 September 2026. The map shows";
const HALF = "This date is incomplete or does not exist. The map shows";
const TYPED = [
  ["06032014", "2014-06-03", "2014-06-03", ""],
  ["11212005", "2005-11-21", "2005-11-21", ""],
  // The day and the month are whole dates of the year before.
  ["01012030", "2030-01-01", "2007-01-01", `1 January 2030 ${RANGE} 1 January 2007.`],
  ["01011990", "1990-01-01", "2007-01-01", `1 January 1990 ${RANGE} 1 January 2007.`],
  ["0101199", "0199-01-01", "2007-01-01", `1 January 199 ${RANGE} 1 January 2007.`],
  ["07032007", "2007-07-03", "2007-07-03", ""],
  ["02302014", "", "2007-02-03", `${HALF} 3 February 2007.`],
  ["02", "2007-02-03", "2007-02-03", ""],
];

mapTest(
  "a date is picked, or typed digit by digit; what the map does not have is told when the field is left",
  {},
  async ({ page, map }) => {
    await map.openSheet("Date");
    await map.field.fill("2017-06-09");
    await becomes(() => page.locator("[part=date]").innerText(), "9 June 2017");
    for (const [digits, value, shown, said] of TYPED) {
      await map.slider.fill(dayCount("2005-01-01"));
      await map.slider.fill(dayCount("2007-07-03"));
      await becomes(map.date, "2007-07-03");
      await map.field.focus();
      await page.keyboard.type(digits);
      assert.equal(await map.field.inputValue(), value, `the field while ${digits} is typed`);
      await map.field.blur();
      await becomes(() => page.locator("#date-problem").innerText(), said, digits);
      assert.equal(await map.field.inputValue(), value, `the field after ${digits}`);
      await becomes(() => map.slider.inputValue(), dayCount(shown), digits);
      assert.equal(await map.field.getAttribute("aria-invalid"), said ? "true" : null);
    }
  },
);

mapTest("an emptied date is filled again, and what was told goes when the day changes", {}, async ({ page, map }) => {
  const said = () => page.locator("#date-problem").innerText();
  await map.openSheet("Date");
  await map.field.focus();
  for (const key of ["Backspace", "Tab", "Backspace", "Tab", "Backspace"]) await page.keyboard.press(key);
  await map.field.blur();
  await becomes(() => map.field.inputValue(), "2007-07-03");
  assert.equal(await said(), "");
  await map.field.focus();
  await page.keyboard.type("01012030");
  await page.keyboard.press("Enter");
  await becomes(said, `1 January 2030 ${RANGE} 1 January 2007.`);
  await map.slider.press("ArrowRight");
  await becomes(said, "");
  assert.notEqual(await map.field.inputValue(), "2030-01-01");
});
