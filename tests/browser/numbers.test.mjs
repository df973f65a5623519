// A source opens in the card, at the number that stands for it.
import assert from "node:assert/strict";
import { phone, tap } from "./fingers.mjs";
import { becomes, pageTest, rested, shown, until } from "./harness.mjs";

const WAYS = {
  pointer: [{ viewport: { width: 1180, height: 640 } }, (page, at) => page.mouse.click(at.x, at.y)],
  touch: [phone(360, 640), tap],
  keyboard: [{ viewport: { width: 680, height: 640 } }, (page) => page.keyboard.press("Enter")],
};

const PLACES = {
  "a country's card": ["?select=KGZ", ".panel a.cite"],
  "a step of the story": ["?step=manas-stays", ".claim[open] a.cite"],
  "a comparison": ["?date=2026-09-01&compare=2007-07-03", ".comparison a.cite"],
};

for (const [way, [context, press]] of Object.entries(WAYS))
  for (const [place, [query, numbers]] of Object.entries(PLACES))
    pageTest(
      `a number in ${place} opens its source there, by ${way}`,
      { path: `/embed.html${query}`, context },
      async ({ page }) => {
        await shown(page);
        if (query.includes("step")) await page.locator(".root .claim summary").first().click();
        const number = page.locator(`.root ${numbers}`).first();
        await number.waitFor();
        await number.focus();
        await rested(page);
        const box = await number.boundingBox();
        await press(page, { x: box.x + box.width / 2, y: box.y + box.height / 2 });
        const note = page.locator(".root .source-note");
        await note.waitFor();
        assert.equal(await note.getAttribute("aria-label"), "Source 1");
        assert.equal(await note.locator("a").getAttribute("href"), await number.getAttribute("href"));
        const [at, of] = [await note.boundingBox(), await number.boundingBox()];
        assert.ok(at.y > of.y && at.y < of.y + of.height + 12, `the note is ${at.y - of.y} px below its number`);
        const card = await page.locator(".root .card").boundingBox();
        assert.ok(
          at.y + at.height <= card.y + card.height + 1 && at.x >= card.x && at.x + at.width <= card.x + card.width,
        );
        assert.ok(await note.evaluate((note) => note.matches(":focus")), "the note has no focus");
        assert.equal(page.context().pages().length, 1, "a page opened");
        await page.keyboard.press("Escape");
        await becomes(() => note.count(), 0);
        assert.ok(await number.evaluate((number) => number.matches(":focus")), "the focus is lost");
        assert.ok(await page.locator(".root .card").isVisible(), "Escape closed the card as well");
      },
    );

pageTest(
  "a note stands below its number on a page that is tilted",
  { path: "/embed.html?select=KGZ" },
  async ({ page }) => {
    await shown(page);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("body { transform: perspective(500px) rotateX(35deg); transform-origin: 50% 100% }");
      document.adoptedStyleSheets = [sheet];
    });
    await rested(page);
    const number = page.locator(".root .panel a.cite").first();
    await number.evaluate((number) => number.click());
    const note = page.locator(".root .source-note");
    await note.waitFor();
    const [at, of] = [await note.boundingBox(), await number.boundingBox()];
    assert.ok(at.y > of.y && at.y < of.y + of.height + 12, `the note is ${at.y - of.y} px below its number`);
  },
);

pageTest(
  "a note closes by a second press, by one elsewhere, and with what it belongs to",
  { path: "/embed.html?select=KGZ" },
  async ({ page }) => {
    await shown(page);
    const number = page.locator(".root .panel a.cite").first();
    const note = page.locator(".root .source-note");
    const open = async () => {
      await number.click();
      await note.waitFor();
    };
    await open();
    await number.click();
    await becomes(() => note.count(), 0);
    await open();
    await page.locator(".root .panel h2").click();
    await becomes(() => note.count(), 0);
    await open();
    await page.locator("sco-map").evaluate((map) => map.select("UZB"));
    await becomes(() => note.count(), 0);
  },
);

pageTest("with Ctrl, a number is a link as any other", { path: "/embed.html?select=KGZ" }, async ({ page }) => {
  await shown(page);
  await page.locator(".root .panel a.cite").first().waitFor();
  await page.context().route(/^https/, (route) => route.abort());
  await page
    .locator(".root .panel a.cite")
    .first()
    .click({ modifiers: ["ControlOrMeta"] });
  await until("a page opens", () => page.context().pages().length === 2);
  assert.equal(await page.locator(".root .source-note").count(), 0);
});
