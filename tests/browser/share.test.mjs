// The code that embeds the view: put into other pages, it opens the same view.
import assert from "node:assert/strict";
import { openBrowser, rested, until } from "./harness.mjs";
import { hostTest } from "./host.mjs";

const BODY =
  '<sco-map loading="eager" date="2005-07-05" compare="2001-06-15" layers="-observer events" select="manas" theme="dark" controls="title time legend panel cite"></sco-map>';

async function snippets(page) {
  await page.locator(".root .open-share").click();
  await page.locator(".root .cite-open").click();
  return Promise.all(["element", "frame"].map((form) => page.locator(`.root .form.${form} pre`).innerText()));
}

hostTest(
  "the snippets open the view that they were copied from",
  BODY,
  { server: { policy: "" } },
  async ({ page, run, server }) => {
    await until("there is a map", () => run((map) => !!map.state));
    await run((map) => map.goTo("2006-01-01"));
    const state = await run((map) => map.state);
    const [element, frame] = await snippets(page);
    assert.match(frame, /title="The Shanghai Cooperation Organisation and Western forces around it"/);
    const browser = await openBrowser();
    for (const [name, code] of Object.entries({ element, frame })) {
      const other = await browser.newPage();
      const body = `<!doctype html><html lang="en"><title>Other</title>${code}`;
      await other.route("**/other.html", (route) => route.fulfill({ body, contentType: "text/html" }));
      await other.goto(`${server.origin}/other.html`);
      const inner = name === "frame" ? other.frameLocator("iframe") : other;
      const map = inner.locator("sco-map");
      await until(`${name}: there is a map`, () => map.evaluate((map) => !!map.state));
      const { query, ...parts } = await map.evaluate((map) => map.state);
      const { query: _, ...wanted } = state;
      assert.deepEqual(parts, wanted, name);
      assert.equal(await map.evaluate((map) => map.theme), "dark");
      assert.equal(await map.evaluate((map) => map.controls), "title time legend panel cite");
      await other.close();
    }
  },
);

hostTest(
  "facts without an address have no code",
  '<sco-map loading="eager"></sco-map>',
  { server: { policy: "" } },
  async ({ page, run }) => {
    await until("there is a map", () => run((map) => !!map.state));
    await run(async (map) => {
      map.dossier = await (await fetch("examples/csto.json")).json();
      await new Promise((ready) => map.addEventListener("map-ready", ready, { once: true }));
    });
    await rested(page);
    await page.locator(".root .open-share").click();
    await page.locator(".root .cite-open").click();
    await page.locator(".root .form.plain").waitFor();
    assert.equal(await page.locator(".root .form.element").count(), 0);
  },
);
