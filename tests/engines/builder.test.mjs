// The builder: what is set by hand is what the snippets show, and a file is read in the page.
import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { until } from "../browser/waiting.mjs";
import { hostPage } from "./listener.mjs";
import { engineTest } from "./harness.mjs";

const CSTO = fileURLToPath(new URL("../../examples/csto.json", import.meta.url));
const ICON = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
const codes = (page) => page.each((all) => all.map((one) => one.textContent), ".snippets pre code");
const settled = (page, pattern) =>
  until(`a snippet says ${pattern}`, async () => pattern.test((await codes(page))[0] ?? ""));
const set = (page, css, value) =>
  page.each(
    ([field], value) => {
      field.value = value;
      for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true }));
    },
    css,
    null,
    value,
  );

engineTest(
  "a view that is set by hand is in the snippets, and what they say is shown",
  { path: "/build.html" },
  async ({ page, breaks }) => {
    await settled(page, /<sco-map>/);
    await set(page, "form [name=date]", "2014-06-03");
    await page.click("form [name=part][value=table]");
    await set(page, "form [name=theme]", "dark");
    await page.click("sco-map, [data-country=KGZ]", /^Kyrgyzstan/);
    await settled(page, /date="2014-06-03".*select="KGZ".*theme="dark".*controls="title/);
    const [element, frame] = await codes(page);
    // The snippet names a picture that its author is to save.
    breaks["/sco-map-2014-06-03.svg"] = { status: 200, type: "image/svg+xml", body: ICON };
    breaks["/element.html"] = hostPage(element, "");
    breaks["/frame.html"] = hostPage(frame, "");
    await page.open("/element.html");
    assert.deepEqual([await page.text("[part=date]"), await page.text(".panel h2")], ["3 June 2014", "Kyrgyzstan"]);
    await page.go("/frame.html");
    await page.inFrame("iframe", async () => {
      await page.ready();
      assert.deepEqual([await page.text("[part=date]"), await page.text(".panel h2")], ["3 June 2014", "Kyrgyzstan"]);
    });
  },
);

engineTest("a file is read in the page and sent nowhere", { path: "/build.html" }, async ({ page, server }) => {
  await settled(page, /<sco-map>/);
  await page.click("[name=over]");
  await (await page.element("[name=file]")).sendKeys(CSTO);
  await settled(page, /src="csto\.json"/);
  assert.match((await codes(page))[2], /<td>Armenia<\/td><td>member<\/td>/);
  assert.deepEqual(
    server.requests.filter((path) => path.includes("csto")),
    [],
  );
  await page.click("button", "Use our facts only");
  await settled(page, /<sco-map>/);
});
