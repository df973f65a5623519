// `<sco-map>` in a page: its failures disturb nothing, and it survives being moved.
import assert from "node:assert/strict";
import { becomes, pageTest, shown, until } from "./harness.mjs";
import { POLICY } from "./server.mjs";
import { TEXTS } from "./texts.mjs";

// The console messages for a missing or forbidden file.
const MISSING = /^console error: Failed to load resource/;
const WARNING = /^console warning: sco-map: the map could not be shown/;
const UNUSED = /^console warning: .*was preloaded using link preload but not used/;

const FAULTS = [
  ["the wasm is missing", TEXTS.script, { breaks: { "/app/sco-map_bg.wasm": { status: 404 } } }, [MISSING]],
  [
    "the wasm is cut off",
    TEXTS.script,
    { breaks: { "/app/sco-map_bg.wasm": { body: Buffer.from("\0asm"), br: null, gzip: null } } },
    [],
  ],
  ["the glue is missing", TEXTS.script, { breaks: { "/app/sco-map.js": { status: 404 } } }, [MISSING]],
  ["the atlas is missing", TEXTS.data, { breaks: { "/assets/atlas-0.bin": { status: 404 } } }, [MISSING]],
  ["the dossier is missing", TEXTS.data, { breaks: { "/assets/dossier.bin": { status: 404 } } }, [MISSING]],
  [
    "the dossier is another file",
    TEXTS.data,
    { breaks: { "/assets/dossier.bin": { body: Buffer.from("<html>"), br: null, gzip: null } } },
    [],
  ],
  [
    "the wasm is cut in the middle",
    TEXTS.script,
    { breaks: { "/app/sco-map_bg.wasm": { body: Buffer.from("\0asm\x01\0\0\0\x01\x7f"), br: null, gzip: null } } },
    [],
  ],
  ["the stylesheet is missing", TEXTS.script, { breaks: { "/style.css": { status: 404 } } }, [MISSING]],
  [
    "the policy forbids wasm",
    TEXTS.wasm,
    { policy: POLICY.replace("'wasm-unsafe-eval'", "") },
    [/^policy: .*"blocked-uri":"wasm-eval"/, /^console error: .*Content Security Policy/],
  ],
];

const poster = (page) => page.getByRole("img", { name: /^Map of 3 July 2007/ });

for (const [fault, text, server, allows] of FAULTS) {
  pageTest(
    `the fallback stays when ${fault}`,
    { server, allows: [...allows, WARNING, UNUSED] },
    async ({ page, complaints }) => {
      await until("the map has given up", () => complaints.some((line) => WARNING.test(line)));
      assert.ok(await poster(page).isVisible());
      const notice = page.getByRole("alert");
      assert.equal((await notice.innerText()).trim(), `${text} ${TEXTS.below} ${TEXTS.retry}`);
      assert.deepEqual(await notice.evaluate(({ lang, dir }) => [lang, dir]), ["en", "auto"]);
      assert.equal(complaints.filter((line) => WARNING.test(line)).length, 1);
    },
  );
}

pageTest("the fallback stays without script", { context: { javaScriptEnabled: false } }, async ({ page }) => {
  assert.ok(await poster(page).isVisible());
  assert.equal(await page.locator("[part=failure]").count(), 0);
});

pageTest("a map that is moved in the page stays the same map", {}, async ({ page }) => {
  await shown(page);
  const same = await page.evaluate(async () => {
    const map = document.querySelector("sco-map");
    const page = map.shadowRoot.querySelector(".page");
    document.body.append(document.createElement("main"));
    document.querySelector("main").append(map);
    await window.rested();
    return page === map.shadowRoot.querySelector(".page");
  });
  assert.ok(same);
});

pageTest("a map that is removed ends, and goes on where it was when it comes back", {}, async ({ page }) => {
  await shown(page);
  const away = await page.evaluate(async () => {
    const map = document.querySelector("sco-map");
    await map.goTo("2009-07-03");
    await map.select("KGZ");
    map.remove();
    await window.rested();
    const left = [...map.shadowRoot.children].map((child) => child.localName);
    map.setAttribute("select", "UZB");
    document.body.append(map);
    return left;
  });
  assert.deepEqual(away, ["link", "slot"]);
  await shown(page);
  const now = () =>
    page.evaluate(() => {
      const { date, select } = document.querySelector("sco-map").state ?? {};
      return { date, select };
    });
  // What the page has set in the meantime holds.
  await becomes(now, { date: "2009-07-03", select: "UZB" });
});

pageTest("two maps share one download", {}, async ({ page, server }) => {
  await page.evaluate(() => {
    const second = document.createElement("sco-map");
    second.loading = "eager";
    document.body.append(second);
  });
  await shown(page);
  const files = ["/app/sco-map_bg.wasm", "/app/sco-map.js", "/assets/atlas-0.bin", "/assets/dossier.bin"];
  const counts = files.map((file) => server.requests.filter((path) => path === file).length);
  assert.deepEqual(counts, [1, 1, 1, 1]);
});

pageTest("a map taken out and put back while it loads is shown once", {}, async ({ page }) => {
  await page.evaluate(async () => {
    const map = document.createElement("sco-map");
    map.loading = "eager";
    for (let turn = 0; turn < 5; turn++) {
      document.body.append(map);
      for (let frame = 0; frame < turn; frame++) await new Promise(requestAnimationFrame);
      map.remove();
    }
    document.body.append(map);
  });
  await shown(page);
  const hosts = await page.evaluate(() =>
    [...document.querySelectorAll("sco-map")].map((map) => map.shadowRoot.querySelectorAll(".page").length),
  );
  assert.deepEqual(hosts, [1, 1]);
});

const once = { "/assets/atlas-0.bin": { status: 503 } };

pageTest(
  "a map tries anew what failed for an earlier one",
  { server: { breaks: once }, allows: [MISSING, WARNING, UNUSED] },
  async ({ page, complaints }) => {
    await until("the first map has given up", () => complaints.some((line) => WARNING.test(line)));
    delete once["/assets/atlas-0.bin"];
    await page.evaluate(() => document.querySelector("sco-map").replaceWith(document.createElement("sco-map")));
    await shown(page);
  },
);
