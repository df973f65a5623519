// Operates one page as a reader would, and measures the cost in the browser.

import { DRAG, STILL, YEARS } from "./dates.js";

const PAN = { steps: 60, by: 8 };
const FRAME = 1000 / 60;
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** The settings for opening a page: the CPU slowed by a factor and, in `net`, a slow connection. */
export const SETTINGS = {
  "1×": { cpu: 1 },
  "4×": { cpu: 4 },
  net: { cpu: 1, line: { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 } },
};

/** Opens a page with a cold cache; resolves when its map is drawn, with the amount of data sent so far. */
export async function open(browser, url, { cpu, line }) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send("Performance.enable", { timeDomain: "timeTicks" });
  await cdp.send("Network.enable");
  if (cpu > 1) await cdp.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  if (line) await cdp.send("Network.emulateNetworkConditions", line);
  let sent = 0;
  cdp.on("Network.loadingFinished", ({ encodedDataLength }) => (sent += encodedDataLength));
  await page.goto(url, { waitUntil: "commit" });
  await page.waitForFunction(() => window.bench?.ready, null, { timeout: 60_000 });
  const ready = await page.evaluate(async () => {
    await window.bench.ready;
    await new Promise(requestAnimationFrame);
    return new Promise(requestAnimationFrame);
  });
  const kB = sent / 1000;
  await sleep(300);
  const first = await page.evaluate(() => window.painted ?? null);
  return { page, cdp, ready, first, kB, close: () => context.close() };
}

/** Fails unless a date step and a drag change the picture. */
export async function prove(visit) {
  const look = async () => (await sleep(500), (await visit.page.screenshot()).toString("base64"));
  const opened = await look();
  await visit.page.evaluate((day) => window.bench.setDay(day), YEARS[0]);
  const dated = await look();
  if (dated === opened) throw new Error("setDay changes nothing");
  await visit.page.evaluate(() => window.bench.view(2));
  const nearer = await look();
  if (nearer === dated) throw new Error("view changes nothing");
  await gesture(visit);
  if ((await look()) === nearer) throw new Error("a drag changes nothing");
}

/**
 * Resolves to the main-thread work of one step in ms: over the years with its parts, in a drag over all days, and to a
 * day with the same facts.
 */
export async function steps(visit) {
  const [date, script, layout] = await walked(visit, YEARS);
  const [drag, dragScript] = await walked(visit, DRAG);
  const [still] = await walked(visit, STILL);
  return { date, script, layout, paint: date - script - layout, drag, dragScript, still };
}

// The mean work of a step to each of those days, and its parts.
async function walked(visit, days) {
  const before = await spent(visit);
  await visit.page.evaluate(async (days) => {
    for (const day of days) {
      window.bench.setDay(day);
      await new Promise(requestAnimationFrame);
      await new Promise((resolve) => setTimeout(resolve));
    }
  }, days);
  const after = await spent(visit);
  return after.map((ms, part) => (ms - before[part]) / days.length);
}

/** Drags the map with trusted input; resolves to `{ pan, fps, longest }`. */
export async function gesture(visit) {
  await visit.page.evaluate(() => window.bench.view(2));
  await sleep(500);
  const { x, y, width, height } = await visit.page.evaluate(() => window.bench.el.getBoundingClientRect().toJSON());
  const [left, top] = [x + width * 0.75, y + height / 2];
  const mouse = (type, dx) =>
    visit.cdp.send("Input.dispatchMouseEvent", {
      type,
      x: left - dx,
      y: top,
      button: "left",
      buttons: 1,
      clickCount: 1,
    });
  await mouse("mousePressed", 0);
  await record(visit);
  const before = await work(visit);
  for (let i = 1; i <= PAN.steps; i++) {
    const due = performance.now() + FRAME;
    await mouse("mouseMoved", i * PAN.by);
    await sleep(Math.max(0, due - performance.now()));
  }
  const pan = ((await work(visit)) - before) / PAN.steps;
  const frames = await recorded(visit);
  await mouse("mouseReleased", PAN.steps * PAN.by);
  return {
    pan,
    fps: 1000 / (frames.reduce((sum, frame) => sum + frame, 0) / frames.length),
    longest: Math.max(...frames),
  };
}

// The main-thread work since the page was opened, in ms.
async function work(visit) {
  return (await spent(visit))[0];
}

// The same, with the parts for script and for styles and layout.
async function spent({ cdp }) {
  const { metrics } = await cdp.send("Performance.getMetrics");
  const ms = (name) => metrics.find((metric) => metric.name === name).value * 1000;
  return [ms("TaskDuration"), ms("ScriptDuration"), ms("LayoutDuration") + ms("RecalcStyleDuration")];
}

function record({ page }) {
  return page.evaluate(() => {
    const times = (window.frames_ = []);
    const note = (time) => (times.push(time), window.frames_ && requestAnimationFrame(note));
    requestAnimationFrame(note);
  });
}

// The length of each frame since `record`, in ms.
function recorded({ page }) {
  return page.evaluate(() => {
    const times = window.frames_;
    window.frames_ = null;
    return times.slice(1).map((time, i) => time - times[i]);
  });
}
