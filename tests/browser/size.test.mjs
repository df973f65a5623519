// The width and the height of the element as attributes.
import assert from "node:assert/strict";
import { becomes, rested, shown, until } from "./harness.mjs";
import { hostTest } from "./host.mjs";

const FREE = { policy: "" };
const size = (map) => [map.offsetWidth, map.offsetHeight];
const map = (more) => `<sco-map loading="eager" ${more}></sco-map>`;

// The attributes, the style of the page, the size.
const SIZES = [
  ['width="680" height="480"', "", [680, 480]],
  ['width="50%" height="30rem"', "", [592, 480]],
  ['width=" 680 " height="calc(400px + 10vh)"', "", [680, 480]],
  ['height="auto"', "", [1184, 640]],
  ['width="" height=""', "", [1184, 640]],
  ['width="4000" height="480"', "", [1184, 480]],
  ['width="680" height="480"', "sco-map { width: 700px; height: 500px }", [700, 500]],
];

for (const [attributes, css, expected] of SIZES)
  hostTest(
    `a map with ${attributes}${css && ` under ${css}`} has that size`,
    `<style>${css}</style>${map(attributes)}`,
    { server: FREE },
    async ({ page, run }) => {
      // From the definition on, so that nothing moves when the map is there.
      assert.deepEqual(await run(size), expected, "at once");
      await shown(page);
      assert.deepEqual(await run(size), expected, "later");
    },
  );

hostTest(
  "a map follows later sizes and says which are none",
  map('width="wide" height="-5"'),
  { server: FREE, allows: [/^console warning: sco-map: (width|height): found “/] },
  async ({ page, run, complaints }) => {
    const said = (line) => complaints.filter((one) => one.includes(line)).length;
    await shown(page);
    await until("both are told", () =>
      said("width: found “wide”, expected CSS px or a CSS length; height: found “-5”, expected CSS px or a CSS length"),
    );
    assert.deepEqual(await run(size), [1184, 640]);
    await run((map) => Object.assign(map, { width: 500, height: "25em" }));
    await becomes(() => run(size), [500, 400]);
    assert.deepEqual(await run((map) => [map.width, map.getAttribute("height")]), ["500", "25em"]);
    await run((map) => (map.height = "1px; width: 2px"));
    await until("it is told", () => said("height: found “1px; width: 2px”"));
    await becomes(() => run(size), [500, 640]);
    await run((map) => (map.height = 100));
    await until("it is told", () => said("height: found “100”, expected at least 320 CSS px"));
    await run((map) => Object.assign(map, { width: null, height: null }));
    await becomes(() => run(size), [1184, 640]);
  },
);

hostTest(
  "properties that were set before the definition are sizes as well",
  "<script>Object.assign(document.body.appendChild(document.createElement('sco-map')), { loading: 'eager', width: 680, height: 480 })</script>",
  { server: FREE },
  async ({ page, run }) => {
    await shown(page);
    assert.deepEqual(await run(size), [680, 480]);
  },
);

hostTest(
  "another document and paper have the size too",
  map('width="680" height="480"'),
  { server: FREE },
  async ({ page, run }) => {
    await shown(page);
    await page.emulateMedia({ media: "print" });
    await until("paper has all of it", () => run((map) => map.offsetHeight > 1000));
    assert.equal(await run((map) => map.offsetWidth), 680);
    await page.emulateMedia({ media: "screen" });
    await run(async (map) => {
      const frame = document.body.appendChild(document.createElement("iframe"));
      Object.assign(frame, { width: 900, height: 600 });
      frame.contentDocument.body.append(map);
    });
    await rested(page);
    const moved = page.frameLocator("iframe").locator("sco-map");
    await becomes(() => moved.evaluate(size), [680, 480]);
  },
);

hostTest(
  "a page of its own is as high as its lists",
  map('layout="page" width="680" height="480"'),
  { server: FREE },
  async ({ page, run }) => {
    await shown(page);
    const [width, height] = await run(size);
    assert.equal(width, 680);
    assert.ok(height > 700, `${height}`);
  },
);
