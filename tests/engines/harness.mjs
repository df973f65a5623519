// Opens pages of dist/ in the engine of the session. A test fails if its page complains.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { env } from "node:process";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { Origin } from "selenium-webdriver";
import { POLICY, serve } from "../browser/server.mjs";
import { heard, hostPage, scripts } from "./listener.mjs";
import { ENGINE, end, session } from "./session.mjs";
import { visit } from "./visit.mjs";

/** The folder under test. */
export const DIST = env.DIST ?? fileURLToPath(new URL("../../dist", import.meta.url));

after(end);

const page = (name) => heard(readFileSync(join(DIST, name), "utf8"));

/** The pages of dist/, each with the listener. */
const pages = () => ({
  "/": page("index.html"),
  "/index.html": page("index.html"),
  "/embed.html": page("embed.html"),
  "/build.html": page("build.html"),
});

/**
 * A test of one page: `body` is called with `{ page, server, breaks }` after `path` was loaded.
 * Options:
 * `path`    the address to open; default: "/"; null for none
 * `host`    content of /host.html, which then is what is opened
 * `allows`  patterns of expected complaints
 * `before`  runs in each page before its scripts, with the arguments `given`
 * `not`     engines that cannot do this, with the reason: `{ webkit: "no printing over WebDriver" }`
 * `server`  options of `serve`: policy, breaks, headers; and `named`: the policy names the server's origin, as
 *           docs/hosting.md says
 */
export function engineTest(name, options, body) {
  const { allows = [], before, given, host, not = {}, server: settings = {} } = options;
  test(name, { timeout: 60_000, skip: not[ENGINE] ?? false }, async () => {
    const { driver } = await session();
    const breaks = { ...pages(), ...scripts(before, given), ...settings.breaks };
    if (host !== undefined) breaks["/host.html"] = hostPage(host);
    const server = await serve(DIST, { ...settings, breaks });
    if (settings.named) server.policy = POLICY.replaceAll("'self'", `'self' ${server.origin}`);
    try {
      const page = visit(driver, server.origin);
      const path = options.path === undefined ? (host === undefined ? "/" : "/host.html") : options.path;
      if (path) await page.open(path);
      await body({ page, server, breaks });
      const unexpected = (await complaints(driver, server)).filter((line) => !allows.some((known) => known.test(line)));
      assert.deepEqual(unexpected, [], "the page complained");
    } finally {
      await away(driver);
      await server.close();
    }
  });
}

/** All that was complained of: by the pages, by policy reports, in Chromium by its console, and what was asked for in vain. */
async function complaints(driver, server) {
  await driver.switchTo().defaultContent();
  await driver.executeScript("return window.allTold?.()");
  const reports = server.reports.map((report) => `policy: ${report["effective-directive"]} ${report["blocked-uri"]}`);
  // Browsers ask for it where a page names no icon.
  const missing = server.missing.filter((path) => path !== "/favicon.ico").map((path) => `missing: ${path}`);
  return [...new Set([...server.complaints, ...reports, ...missing, ...(await consoleOf(driver, server.origin))])];
}

// Only Chromium's driver hands over the console; what pages write there is heard in the pages.
async function consoleOf(driver, origin) {
  if (ENGINE !== "chromium") return [];
  const lines = (await driver.manage().logs().get("browser")).map(({ message }) => message);
  return lines
    .filter((line) => line.includes(origin) && !line.includes("/listener.js "))
    .map((line) => `console: ${line}`);
}

// The next test is to find nothing of this one.
async function away(driver) {
  await driver.switchTo().defaultContent();
  // A mouse that is moved to where it is already is not told.
  await driver.actions().move({ x: 0, y: 0, origin: Origin.VIEWPORT, duration: 0 }).perform();
  await driver.get("about:blank");
}
