// Opens pages of dist/ in Chromium. A test fails if its page logs a warning or an error.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { CHROMIUM } from "../../tools/chromium.mjs";
import { serve } from "./server.mjs";

export { becomes, comes, until } from "./waiting.mjs";

/** The folder under test. */
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
 * `path`     the address to open; default: "/"; null for none
 * `allows`   patterns of expected complaints
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

// In the page: keeps a list of pending work, and defines `rested()`, which resolves when there is none.
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
    // Observers report, and their changes are drawn, within two frames.
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
 * Waits until a page has nothing left to do: no timer, no pending response, and everything drawn. Ignores timers of
 * more than `longest` ms.
 */
export const rested = (page, longest) => page.evaluate((longest) => window.rested(longest), longest);

/**
 * Waits until every map of the page has replaced its poster, and removes the posters, so that a test finds only
 * elements of the map.
 */
export async function shown(page) {
  await page.waitForFunction(() => {
    const roots = [...document.querySelectorAll("sco-map")].map((map) => map.shadowRoot);
    return roots.every((root) => root?.querySelector(".page") && !root.querySelector("slot"));
  });
  await page.evaluate(() => document.querySelectorAll(".poster").forEach((poster) => poster.remove()));
}

/** Console warnings and errors, crashes and foreign requests, as lines of text. */
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
