// Opens pages of dist/ in Chromium, and lets no test pass while a page complains.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { chromium } from "playwright-core";
import { CHROMIUM } from "../../tools/chromium.mjs";
import { serve } from "./server.mjs";

/** The folder that is tried. */
export const DIST = process.env.DIST ?? fileURLToPath(new URL("../../dist", import.meta.url));

let browser;
after(() => browser?.close());

/** The one browser of a file of tests. */
export async function openBrowser() {
  return (browser ??= await chromium.launch(CHROMIUM));
}

/**
 * A test of one page: `body` is called with `{ page, server, complaints }` after `path` was loaded.
 * Options:
 *   `path`     what to open, "/" unless told; null for nothing
 *   `allows`   patterns of complaints that belong to the test
 *   `context`  options of Playwright's browser context: viewport, colorScheme, javaScriptEnabled …
 *   `server`   options of `serve`: policy, breaks
 */
export function pageTest(name, { path = "/", allows = [], context = {}, server: settings = {} }, body) {
  test(name, { timeout: 120_000 }, async () => {
    const browser = await openBrowser();
    const server = await serve(DIST, settings);
    const visit = await browser.newContext({ viewport: { width: 1200, height: 800 }, ...context });
    try {
      await visit.addInitScript(countPlans);
      const page = await visit.newPage();
      page.setDefaultTimeout(10_000);
      const complaints = listen(page, server.origin);
      if (path) await page.goto(server.origin + path);
      await body({ page, server, complaints });
      const reports = server.reports.map((report) => `policy: ${JSON.stringify(report)}`);
      const unexpected = [...complaints, ...reports].filter((line) => !allows.some((pattern) => pattern.test(line)));
      assert.deepEqual(unexpected, [], "the page complained");
    } finally {
      await visit.close();
      await server.close();
    }
  });
}

// In the page: keeps account of what is still to come, and gives it `rested()`, which resolves when nothing is.
function countPlans() {
  const { setTimeout, clearTimeout, fetch } = window;
  const plans = new Map();
  window.setTimeout = (act, ms = 0, ...given) => {
    const id = setTimeout(() => (plans.delete(id), act(...given)), ms);
    plans.set(id, { ms, what: `a timer of ${ms} ms` });
    return id;
  };
  window.clearTimeout = (id) => (plans.delete(id), clearTimeout(id));
  const awaited = (promise, what) => {
    plans.set(promise, { ms: 0, what });
    const settle = () => plans.delete(promise);
    promise.then(settle, settle);
    return promise;
  };
  window.fetch = (...asked) => awaited(fetch(...asked), `the answer of ${asked[0]}`);
  for (const way of ["instantiate", "instantiateStreaming"]) {
    const start = WebAssembly[way];
    WebAssembly[way] = (...given) => awaited(start.apply(WebAssembly, given), "the start of a program");
  }
  for (const form of ["arrayBuffer", "text", "json"]) {
    const read = Response.prototype[form];
    Response.prototype[form] = function () {
      return awaited(read.call(this), `the bytes of ${this.url}`);
    };
  }
  window.rested = async (longest = Infinity) => {
    const end = performance.now() + 10_000;
    const left = () => [...plans.values()].filter(({ ms }) => ms <= longest);
    // Observers speak, and what they ask for is drawn, within two frames.
    for (let calm = 0; calm < 3; calm = left().length ? 0 : calm + 1) {
      const awaited = left()
        .map(({ what }) => what)
        .join(", ");
      if (performance.now() > end) throw new Error(`the page does not come to rest: ${awaited}`);
      await new Promise(requestAnimationFrame);
    }
  };
}

/**
 * Waits until a page has done all that it had planned: no timer runs, no answer is awaited, and what came of it is drawn.
 * Timers of more than `longest` ms may run on.
 */
export const rested = (page, longest) => page.evaluate((longest) => window.rested(longest), longest);

/** Waits until `holds()` does, looking every few milliseconds; resolves to whether it came to that within ten seconds. */
export async function comes(holds) {
  const end = Date.now() + 10_000;
  while (!(await holds())) {
    if (Date.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return true;
}

/** The same; fails with `what`. */
export async function until(what, holds) {
  assert.ok(await comes(holds), `waited in vain until ${what}`);
}

/** Waits until `read()` gives what is `expected`; fails with the difference. */
export async function becomes(read, expected, what) {
  const end = Date.now() + 10_000;
  let found = await read();
  while (!isDeepStrictEqual(found, expected) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    found = await read();
  }
  assert.deepEqual(found, expected, what);
}

/**
 * Waits until every map of the page has replaced what stood between its tags. The poster, which nobody sees from then
 * on, is taken out of the document, so that what a test looks for is found in the map alone.
 */
export async function shown(page) {
  await page.waitForFunction(() => {
    const roots = [...document.querySelectorAll("sco-map")].map((map) => map.shadowRoot);
    return roots.every((root) => root?.querySelector(".page") && !root.querySelector("slot"));
  });
  await page.evaluate(() => document.querySelectorAll(".poster").forEach((poster) => poster.remove()));
}

/** Everything that a reader's console or a privacy officer would notice, as lines of text. */
export function listen(page, origin) {
  const lines = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) lines.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => lines.push(`uncaught: ${error.message}`));
  page.on("crash", () => lines.push("the page crashed"));
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== origin) lines.push(`foreign request: ${request.url()}`);
  });
  page.on("websocket", (socket) => lines.push(`foreign request: ${socket.url()}`));
  return lines;
}
