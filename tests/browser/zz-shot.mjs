// args: out width height query layout click-selector...
import { chromium } from "playwright-core";
import { serve } from "./server.mjs";
const site = await serve(new URL("../../dist", import.meta.url).pathname, { quality: 1 });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM });
const jobs = JSON.parse(process.argv[2]);
for (const job of jobs) {
  const { out, w = 1180, h = 640, path = "embed.html", query = "", dark = false, clicks = [], phone = false, scale = 1, full = false, forced = false, attrs = null, media = null } = job;
  const context = await browser.newContext({ viewport: { width: w, height: h }, colorScheme: dark ? "dark" : "light", forcedColors: forced ? "active" : "none", hasTouch: phone, isMobile: phone, deviceScaleFactor: scale });
  const page = await context.newPage();
  page.on("console", (m) => console.log(out, m.type(), m.text()));
  page.on("pageerror", (e) => console.log(out, "ERR", e.message));
  await page.goto(`${site.origin}/${path}${query}`);
  await page.waitForFunction(() => document.querySelector("sco-map")?.state, null, { timeout: 20000 });
  await page.waitForTimeout(600);
  if (attrs) await page.evaluate((attrs) => { for (const [k, v] of Object.entries(attrs)) document.querySelector("sco-map").setAttribute(k, v); }, attrs), await page.waitForTimeout(900);
  for (const c of clicks) { if (c.startsWith("key:")) await page.keyboard.press(c.slice(4)); else await page.locator(`sco-map ${c}`).first().click(); await page.waitForTimeout(500); }
  if (media) await page.emulateMedia({ media });
  await page.waitForTimeout(300);
  await page.screenshot({ path: `/tmp/shots/${out}.png`, fullPage: full });
  await context.close();
}
await browser.close(); await site.close();
