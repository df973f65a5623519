// embed.html in frames of other origins: it sends its height, follows its settings and works in a sandbox.
import { article } from "./article.mjs";
import assert from "node:assert/strict";
import { becomes, pageTest, shown, until } from "./harness.mjs";

/** A test of a page at another origin that contains `body(origin of the map)`. The page keeps all messages in `got`. */
function articleTest(name, body, options, check) {
  pageTest(name, { path: null, ...options }, async ({ page, server, complaints }) => {
    const { url, close } = await article(`<h1>Article</h1>${body(server.origin)}`);
    try {
      await page.goto(url);
      const got = () => page.evaluate(() => window.got);
      await check({ page, got, complaints, server, frame: page.frameLocator("iframe") });
    } finally {
      // These tests use a foreign origin on purpose.
      complaints.splice(0, complaints.length, ...complaints.filter((line) => !/^foreign request/.test(line)));
      close();
    }
  });
}

const frame =
  (query = "", more = "") =>
  (origin) =>
    `<iframe src="${origin}/embed.html${query}" width="100%" height="600" ${more}></iframe><p id="after">After</p>`;
const helped =
  (query, more = "") =>
  (origin) =>
    `${frame(query, `data-sco-map ${more}`)(origin)}<script type="module" src="${origin}/sco-map-host.js"></script>`;
const OPEN = { server: { headers: { "access-control-allow-origin": "*" } } };

for (const [lang, isTold] of Object.entries({ xx: true, "de-AT": true, en: false, "EN-gb": false, "": false }))
  pageTest(
    `a frame tells that it has no language “${lang}”: ${isTold}`,
    { path: `/embed.html?lang=${lang}`, allows: [/^console warning: sco-map: lang: found/] },
    async ({ page, complaints }) => {
      await shown(page);
      const expected = `console warning: sco-map: lang: found “${lang}”, expected a language of the map; it is shown in “en”`;
      await becomes(() => complaints, isTold ? [expected] : []);
    },
  );

articleTest(
  "a frame tells its height in four dialects, once for each height",
  frame("?childId=kid&id=mine&date=2014-06-03"),
  {},
  async ({ got, frame }) => {
    await frame.locator(".root .date", { hasText: "3 June 2014" }).waitFor();
    await until("heights are told", async () => (await got()).length >= 4);
    const all = await got();
    const own = all.filter(({ source }) => source === "sco-map");
    assert.deepEqual(
      own.map(({ type, id }) => [type, id]),
      own.map(() => ["height", "mine"]),
    );
    const heights = own.map(({ height }) => height);
    assert.equal(new Set(heights).size, heights.length, "told again what was told");
    const { height } = own[0];
    assert.ok(Number.isInteger(height) && height > 600);
    const told = all
      .slice(0, 4)
      .map((message) => (typeof message === "string" && message.startsWith("{") ? JSON.parse(message) : message));
    assert.deepEqual(told[0], { sentinel: "amp", type: "embed-size", height });
    assert.equal(told[1], `pymxPYMxkidxPYMxheightxPYMx${height}`);
    assert.deepEqual([told[2].context, told[2].height], ["iframe.resize", height]);
  },
);

articleTest(
  "the helper gives a frame its height, and believes nobody else",
  helped("?controls=sentence+time"),
  OPEN,
  async ({ page, frame }) => {
    await frame.locator(".root .date").waitFor();
    const height = () => page.locator("iframe[data-sco-map]").evaluate((frame) => Number(frame.height));
    await until("the frame fits", async () => (await height()) !== 600);
    const fits = await height();
    const inner = await page.frames()[1].evaluate(() => document.documentElement.scrollHeight);
    assert.ok(Math.abs(inner - fits) <= 1, `${inner} in ${fits}`);
    await page.evaluate(() => {
      postMessage({ source: "sco-map", type: "height", height: 5 }, "*");
      const other = document.body.appendChild(document.createElement("iframe"));
      other.srcdoc = '<script>parent.postMessage({ source: "sco-map", type: "height", height: 7 }, "*")</script>';
    });
    await until("both have spoken", () =>
      page.evaluate(() => window.got.filter(({ height }) => height === 5 || height === 7).length === 2),
    );
    assert.equal(await height(), fits);
  },
);

articleTest(
  "a helper that comes after the map gives the frame its height",
  (origin) => `${frame("?controls=time", "data-sco-map")(origin)}<p id="origin" hidden>${origin}</p>`,
  OPEN,
  async ({ page, frame }) => {
    await frame.getByRole("slider").waitFor();
    await page.evaluate(() => {
      const script = Object.assign(document.createElement("script"), { type: "module" });
      script.src = `${document.querySelector("#origin").textContent}/sco-map-host.js`;
      document.body.append(script);
    });
    await until("the frame fits", () => page.locator("iframe").evaluate(({ height }) => height === "640"));
  },
);

articleTest("without a helper the map fits into the frame", frame("?date=2014-06-03"), {}, async ({ page, frame }) => {
  await frame.getByRole("slider").waitFor();
  const inner = page.frames()[1];
  await until("nothing scrolls", () => inner.evaluate(() => document.documentElement.scrollHeight <= innerHeight));
  for (const part of [".map", ".date", ".slider", ".key-line", ".foot"]) {
    const { y, height } = await frame.locator(`.root ${part}`).boundingBox();
    const box = await page.locator("iframe").boundingBox();
    assert.ok(height > 10 && y >= box.y && y + height <= box.y + box.height + 1, `${part} is cut off`);
  }
});

articleTest(
  "a frame without origin shows the map where its host allows it",
  frame("", 'sandbox="allow-scripts"'),
  OPEN,
  async ({ frame }) => {
    await frame.getByRole("slider").waitFor();
    await frame.getByRole("button", { name: "Next change" }).click();
    await frame
      .locator(".root .date", { hasText: /200[78]/ })
      .first()
      .waitFor();
  },
);

const CORS = [
  /^console error: Access to/,
  /^console error: Failed to load resource/,
  /^console warning: .*preload/,
  /^console error: .*CORS/,
];

articleTest(
  "a frame without origin shows the poster where its host does not",
  frame("", 'sandbox="allow-scripts"'),
  { allows: CORS },
  async ({ frame }) => {
    await frame.getByRole("img", { name: /^Map of 3 July 2007/ }).waitFor();
  },
);

articleTest(
  "a helper in a page with a sandboxed frame believes that frame",
  helped("?controls=time", 'sandbox="allow-scripts"'),
  OPEN,
  async ({ page, frame }) => {
    await frame.getByRole("slider").waitFor();
    await until("the frame fits", () => page.locator("iframe").evaluate((frame) => frame.height !== "600"));
  },
);

// Frames without a map, before ours in the page.
const BAD = [
  "<iframe data-sco-map></iframe>",
  '<iframe data-sco-map src="https://:"></iframe>',
  '<iframe data-sco-map srcdoc="<p>Text"></iframe>',
  '<iframe data-sco-map src="about:blank" sandbox></iframe>',
  '<iframe data-sco-map src="data:text/html,"></iframe>',
];

articleTest(
  "a bad frame does not stop the helper from serving the others",
  (origin) => BAD.join("") + helped("?controls=time")(origin),
  OPEN,
  async ({ page, complaints }) => {
    const map = page.locator("iframe[data-sco-map]").last();
    await page.evaluate(() =>
      [null, undefined, 7, "text", { source: "sco-map" }, { source: "sco-map", type: "height", height: "x" }].forEach(
        (data) => postMessage(data, "*"),
      ),
    );
    await until("the frame fits", () => map.evaluate((frame) => frame.getAttribute("height") !== "600"));
    assert.deepEqual(
      complaints.filter((line) => /^uncaught/.test(line)),
      [],
    );
  },
);
