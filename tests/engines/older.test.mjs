// What an engine gets that lacks something the map needs: the poster, and a sentence where a script can say one.
import assert from "node:assert/strict";
import { TEXTS } from "../browser/texts.mjs";
import { becomes } from "../browser/waiting.mjs";
import { engineTest } from "./harness.mjs";

const TOLD = [/^console warn: sco-map: .* could not be shown/, /^map-error: /, /^console: .*preload/];

// What is taken away, and the sentence that then stands with the poster.
const LACKS = [
  ["WebAssembly", TEXTS.wasm],
  ["customElements", null],
  ["light-dark()", TEXTS.old],
  // Whoever lacks the second lacks the first.
  ["light-dark() CSSStyleSheet.prototype.replaceSync", TEXTS.old],
];

// Nothing helps against old age.
const said = (sentence) => [sentence, TEXTS.below, ...(sentence === TEXTS.old ? [] : [TEXTS.retry])].join(" ");

// In the page, before its scripts: takes away what a path from the window leads to, or a function of stylesheets.
function remove(all) {
  for (const path of all.split(" ")) path.endsWith("()") ? disown(path.slice(0, -1)) : drop(path.split("."));

  function disown(start) {
    const { supports } = CSS;
    CSS.supports = (...given) => !given.join(" ").includes(start) && supports.apply(CSS, given);
  }

  function drop(way) {
    const name = way.pop();
    const from = way.reduce((from, name) => from[name], window);
    delete from[name];
    if (name in from) Object.defineProperty(from, name, { value: undefined });
  }
}

for (const [path, sentence] of LACKS)
  engineTest(
    `without ${path} the poster stands${sentence ? ", and a sentence says so" : ""}`,
    { path: null, before: remove, given: [path], allows: TOLD },
    async ({ page }) => {
      await page.go("/");
      if (sentence) await becomes(() => page.text("[role=alert]"), said(sentence));
      await page.calm();
      assert.ok(await page.isSeen(".poster .map"));
      assert.match(await page.text(".poster .sentence"), /^On 3 July 2007 the SCO had six members/);
    },
  );
