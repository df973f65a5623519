// What fails to load is told in a sentence, and comes when it is tried again.
import assert from "node:assert/strict";
import { POLICY } from "../browser/server.mjs";
import { TEXTS } from "../browser/texts.mjs";
import { becomes } from "../browser/waiting.mjs";
import { engineTest } from "./harness.mjs";

const GONE = { status: 404, type: "text/plain", body: Buffer.from("no"), br: null, gzip: null };
const BROKEN = { body: Buffer.from("<html>"), br: null, gzip: null };
const TOLD = [
  /^console warn: sco-map: .* could not be shown/,
  /^map-error: /,
  /^console: .*Failed to load resource/,
  /^console: .*(preload|not a supported stylesheet MIME type)/,
];

// What is lost, how, and what is said.
const LOSSES = [
  ["the program is missing", "/app/sco-map_bg.wasm", GONE, TEXTS.script],
  [
    "the program is cut off",
    "/app/sco-map_bg.wasm",
    { body: Buffer.from("\0asm"), br: null, gzip: null },
    TEXTS.script,
  ],
  ["the glue is missing", "/app/sco-map.js", GONE, TEXTS.script],
  ["the stylesheet is missing", "/style.css", GONE, TEXTS.script],
  ["the atlas is missing", "/assets/atlas-0.bin", GONE, TEXTS.data],
  ["the facts are broken", "/assets/dossier.bin", BROKEN, TEXTS.data],
];

for (const [what, path, loss, text] of LOSSES)
  engineTest(
    `if ${what}, poster and sentence stand, and the map comes when it is tried again`,
    { path: null, allows: TOLD, server: { breaks: { [path]: loss } } },
    async ({ page, breaks }) => {
      await page.go("/");
      await page.comes("[role=alert]");
      await becomes(() => page.text("[role=alert]"), `${text} ${TEXTS.below} ${TEXTS.retry}`);
      assert.ok(await page.isSeen(".poster .map"));
      delete breaks[path];
      await page.click("[role=alert] button", TEXTS.retry);
      await page.ready();
      assert.equal(await page.count("[role=alert]"), 0);
    },
  );

for (const [what, loss] of [
  ["missing", GONE],
  ["broken", BROKEN],
])
  engineTest(
    `if the details are ${what}, the card says so, and has its sources when it is tried again`,
    { path: "/embed.html?select=KGZ", allows: TOLD, server: { breaks: { "/assets/details.bin": loss } } },
    async ({ page, breaks }) => {
      await becomes(() => page.text("[role=alert] p"), TEXTS.details);
      delete breaks["/assets/details.bin"];
      await page.click("[role=alert] button", TEXTS.retry);
      await page.comes(".panel .folded > summary");
      await becomes(() => page.count("[role=alert]"), 0);
    },
  );

engineTest(
  "if the policy forbids programs, the sentence says that",
  {
    path: null,
    allows: [...TOLD, /^policy: script-src (wasm-eval|inline|eval|blob)?/, /^console: .*Content Security Policy/],
    server: { policy: POLICY.replace(" 'wasm-unsafe-eval'", "") },
  },
  async ({ page }) => {
    await page.go("/");
    await becomes(() => page.text("[role=alert]"), `${TEXTS.wasm} ${TEXTS.below} ${TEXTS.retry}`);
    assert.ok(await page.isSeen(".poster .map"));
  },
);

// In the page: leaves it once, when its program begins to be compiled.
function leaveEarly() {
  if (location.pathname !== "/" || sessionStorage.left) return;
  const compile = WebAssembly.instantiateStreaming;
  WebAssembly.instantiateStreaming = (...given) => {
    const compiled = compile.apply(WebAssembly, given);
    if (!sessionStorage.left) location.href = "/host.html";
    sessionStorage.left = "yes";
    return compiled;
  };
}

engineTest(
  "a page that is left while its program is compiled, and found again by Back, has its map",
  { path: null, host: '<p id="other">Other</p>', before: leaveEarly, allows: [/^console: .*preload/] },
  async ({ page }) => {
    await page.go("/");
    await page.comes("#other");
    await page.driver.navigate().back();
    await page.ready();
    assert.equal(await page.count("[role=alert]"), 0);
  },
);
