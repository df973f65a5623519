// A state and its link are the same thing.
import assert from "node:assert/strict";
import { becomes, until } from "./harness.mjs";
import { mapTest } from "./map.mjs";

const LINKS = [
  ["?date=2014-06-03", { date: "2014-06-03", heading: "3 June 2014", off: [] }],
  ["?date=2026-09-01&select=IND", { date: "2026-09-01", heading: "India", off: [] }],
  ["?select=manas", { date: "2007-07-03", heading: "Manas", off: [] }],
  ["?at=74.5,42.9,6&hide=observer,sites-russian,kind-air", { date: "2007-07-03", heading: "3 July 2007", off: ["Observer", "Russian", "Air"] }],
  ["?date=2001-06-14&at=68,35,3.5&hide=sites-western&select=KGZ", { date: "2001-06-14", heading: "Kyrgyzstan", off: ["Western"] }],
  ["?utm_source=newsletter&date=2017-06-09", { date: "2017-06-09", heading: "9 June 2017", off: [] }],
];

async function state(page, map) {
  const off = await page.getByRole("checkbox", { checked: false }).evaluateAll((boxes) => boxes.map((box) => box.labels[0].querySelector("span").innerText));
  return { date: await map.date(), heading: await map.heading(), off };
}

for (const [query, expected] of LINKS) {
  mapTest(`a link opens what it says: ${query}`, { path: `/${query}` }, async ({ page, map }) => {
    assert.deepEqual(await state(page, map), expected);
    const at = query.match(/at=([^&]*)/)?.[1].split(",").map(Number);
    const home = await map.named("button", "Whole region").getAttribute("aria-disabled");
    assert.equal(home, at ? null : "true");
    // What the reader does next is written beside it.
    await map.filter("Sites", "Indian").uncheck();
    const own = query.slice(1).split("&").filter((pair) => !/^(utm|hide)/.test(pair));
    await until("the link follows", async () => /sites-indian/.test(await map.query()));
    const written = (await map.query()).slice(1).split("&");
    for (const pair of own) assert.ok(written.includes(pair), `${pair} is missing in ${written}`);
  });
}

mapTest("the camera of a link is where it says", { path: "/?at=74.478,43.061,8" }, async ({ page, map }) => {
  const frame = await page.locator(".map").boundingBox();
  const mark = await map.mark("Manas").locator(".hit").boundingBox();
  assert.ok(Math.abs(mark.x + mark.width / 2 - (frame.x + frame.width / 2)) < 2);
  assert.ok(Math.abs(mark.y + mark.height / 2 - (frame.y + frame.height / 2)) < 2);
});

const WARNING = /^console warning: sco-map: not understood in the link: (.*)$/;

const BROKEN = [
  ["?date=2014-13-45&select=manas", "date=2014-13-45", { date: "2007-07-03", heading: "Manas", off: [] }],
  ["?date=2014-06-03&select=atlantis&hide=observer", "select=atlantis", { date: "2014-06-03", heading: "3 June 2014", off: ["Observer"] }],
  ["?date=1066-10-14&hide=nonsense&at=1,2&select=KGZ", "date=1066-10-14 hide=nonsense at=1,2", { date: "2007-07-03", heading: "Kyrgyzstan", off: [] }],
  ["?at=999,0,1&date=2026-09-01", "at=999,0,1", { date: "2026-09-01", heading: "1 September 2026", off: [] }],
  ["?date=%3Cscript%3Ealert(1)%3C/script%3E&select=KGZ", "date=%3Cscript%3Ealert(1)%3C/script%3E", { date: "2007-07-03", heading: "Kyrgyzstan", off: [] }],
];

for (const [query, unread, expected] of BROKEN) {
  mapTest(`a broken part falls to the default, with one warning: ${query}`, { path: `/${query}`, allows: [WARNING] }, async ({ page, map, complaints }) => {
    assert.deepEqual(await state(page, map), expected);
    assert.deepEqual(complaints.map((line) => line.match(WARNING)?.[1]), [unread]);
  });
}

mapTest("the link follows what the reader does, and leads back to it", {}, async ({ page, map }) => {
  await map.slider.press("PageUp");
  await map.country("KGZ").press("Enter");
  await map.filter("Countries", "Observer").uncheck();
  await map.named("button", "Zoom in").click();
  await until("all of it is in the link", async () => /^\?date=2008-07-03&at=[\d.,]+&hide=observer&select=KGZ$/.test(await map.query()));
  const before = [await map.query(), await state(page, map), await page.locator(".ground").getAttribute("transform")];
  await page.reload();
  await becomes(async () => [await map.query(), await state(page, map), await page.locator(".ground").getAttribute("transform")], before);
});

mapTest("back and forward lead through the states of a page", {}, async ({ page, map }) => {
  const visit = (query) => page.evaluate((query) => history.pushState(null, "", query), query);
  await visit("?date=2014-06-03&select=manas");
  await visit("?date=2026-09-01&hide=observer");
  await page.evaluate(() => history.back());
  await becomes(() => state(page, map), { date: "2014-06-03", heading: "Manas", off: [] });
  await page.evaluate(() => history.forward());
  await becomes(() => state(page, map), { date: "2026-09-01", heading: "1 September 2026", off: ["Observer"] });
  await page.evaluate(() => history.go(-2));
  await becomes(() => state(page, map), { date: "2007-07-03", heading: "3 July 2007", off: [] });
  await becomes(map.query, "");
});
