// Takes the pictures in docs/pictures/ from dist/, or those whose names it is given; `make pictures` calls it.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { CHROMIUM } from "../../tools/chromium.mjs";
import { serve } from "./server.mjs";

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const TEXT =
  "The leaders of six countries meet in Bishkek in August. Washington has watched the organisation with suspicion since it asked the West to name a day for leaving its bases in Central Asia.";

const article = (map, style = "") => ({
  type: "text/html; charset=utf-8",
  body: Buffer.from(`<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>An article</title><link rel="icon" href="icon.svg"><script type="module" src="sco-map.js"></script>
<style>:root { color-scheme: light dark } body { max-width: 680px; margin: 24px auto; padding: 0 16px; font: 18px/1.5 Georgia, "DejaVu Serif", serif }
h1 { font-size: 30px; line-height: 1.2 } sco-map { display: block; height: 640px; overflow: auto; ${style} }</style>
<h1>Six members and a question</h1><p>${TEXT}</p>${map}<p>${TEXT}</p>`),
});

const PAGES = {
  "/article.html": article('<sco-map loading="eager"></sco-map>'),
  "/site.html": article('<sco-map loading="eager" select="manas"></sco-map>'),
  "/own.html": article('<sco-map loading="eager" src="examples/csto.json"></sco-map>'),
};

// Name, address, size, and options of the browser's context.
const PICTURES = [
  ["opening", "/", [1200, 900]],
  ["article", "/article.html", [760, 1010]],
  ["phone", "/site.html", [390, 780], { isMobile: true, hasTouch: true, deviceScaleFactor: 2 }],
  ["dark", "/embed.html?select=KGZ", [1180, 640], { colorScheme: "dark" }],
  ["forced-colours", "/embed.html", [680, 640], { forcedColors: "active" }],
  ["story", "/embed.html?view=story&step=told-to-leave", [860, 640]],
  ["comparison", "/embed.html?date=2026-09-01&compare=2001-06-15", [1180, 640]],
  ["builder", "/build.html", [1300, 900]],
  ["own-facts", "/own.html", [760, 1010]],
];

const server = await serve(at("dist"), { policy: "", breaks: PAGES });
const browser = await chromium.launch(CHROMIUM);
const named = process.argv.slice(2);
for (const [name, path, [width, height], context] of PICTURES) {
  if (named.length && !named.includes(name)) continue;
  const visit = await browser.newContext({ viewport: { width, height }, ...context });
  const page = await visit.newPage();
  await page.goto(server.origin + path);
  await page.waitForFunction(() => {
    const root = document.querySelector("sco-map")?.shadowRoot;
    return root?.querySelector(".page") && !root.querySelector("slot");
  });
  if (context?.isMobile) await page.locator("sco-map").evaluate((map) => map.scrollIntoView({ block: "end" }));
  await page.waitForLoadState("networkidle");
  await page.screenshot({ path: at(`docs/pictures/${name}.png`) });
  console.log(name, readFileSync(at(`docs/pictures/${name}.png`)).length, "bytes");
  await visit.close();
}
await browser.close();
await server.close();
