// embed.html in a frame of a page at another origin, with and without an origin of its own. The frame lies in the corner
// of the page, because drivers disagree about whether the mouse's coordinates are those of the frame or of the page.
import { article } from "../browser/article.mjs";
import assert from "node:assert/strict";
import { becomes, until } from "../browser/waiting.mjs";
import { engineTest } from "./harness.mjs";

const OPEN = { "access-control-allow-origin": "*" };

/** A test of a page at another origin that contains `body(origin of the map)`. */
function articleTest(name, body, options, check) {
  engineTest(name, { path: null, ...options }, async (visit) => {
    const { url, close } = await article(
      `<style>body, iframe { margin: 0; border: 0 }</style>${body(visit.server.origin)}`,
    );
    try {
      await visit.page.go(url);
      await check({ ...visit, frame: (act) => visit.page.inFrame("iframe", act) });
    } finally {
      close();
    }
  });
}

const frame =
  (query = "", more = "") =>
  (origin) =>
    `<iframe src="${origin}/embed.html${query}" width="1000" height="600" ${more}></iframe>`;

articleTest(
  "a frame shows the view that its address names, and is used by hand",
  frame("?date=2014-06-03"),
  {},
  async ({ page, frame }) => {
    await frame(async () => {
      await page.ready();
      assert.equal(await page.text("[part=date]"), "3 June 2014");
      await page.click("button", "Next change");
      await until("it is a later day", async () => (await page.state()).date > "2014-06-03");
      await page.click("[data-country=KGZ]");
      await becomes(() => page.text(".panel h2"), "Kyrgyzstan");
    });
  },
);

articleTest(
  "the helper gives the frame the height that the map wants",
  (origin) =>
    `${frame("?controls=time", "data-sco-map")(origin)}<script type="module" src="${origin}/sco-map-host.js"></script>`,
  { server: { headers: OPEN } },
  async ({ page, frame }) => {
    await frame(() => page.ready());
    await becomes(() => page.attribute("iframe", "height"), "640");
  },
);

articleTest(
  "a frame without origin shows the map in its colours, where its host allows it by name",
  frame("", 'sandbox="allow-scripts"'),
  { server: { headers: OPEN, named: true } },
  async ({ page, frame }) => {
    await frame(async () => {
      await page.ready();
      assert.equal(await page.each(([area]) => getComputedStyle(area).fill, ".area.member"), "rgb(168, 192, 216)");
      await page.click("button", "Next change");
      await becomes(async () => (await page.state()).date, "2007-07-25");
    });
  },
);
