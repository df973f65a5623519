// Measures every page in one Chromium and prints medians and ratios.
//   node measure.mjs FOLDER [--reps 7] [--only ours,d3-50m]
import { readdirSync } from "node:fs";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { serve } from "../../tests/browser/server.mjs";
import { CHROMIUM } from "../../tools/chromium.mjs";
import { SETTINGS, gesture, open, prove, steps } from "./drive.mjs";
import { report } from "./report.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { reps: { type: "string", default: "7" }, only: { type: "string", default: "" } },
});
const [folder] = positionals;
const wanted = values.only.split(",").filter(Boolean);
const pages = readdirSync(folder).filter((name) => !wanted.length || wanted.includes(name));
// Pages without interaction.
const isStill = (page) => page.startsWith("picture");

// Without a policy, because an inline script of the pages records when their picture is painted.
const server = await serve(folder, { quality: 11, policy: "" });
const browser = await chromium.launch(CHROMIUM);
const samples = [];
// This also warms up the browser, which is slower for the first page.
for (const page of pages) await proved(page);
for (let rep = 0; rep < Number(values.reps); rep++) {
  // Every second round is in reverse order, so that a page does not always follow the same one.
  for (const page of rep % 2 ? pages.toReversed() : pages) {
    for (const [setting, how] of Object.entries(SETTINGS))
      samples.push({ page, setting, ...(await sample(page, setting, how)) });
  }
  process.stderr.write(`round ${rep + 1} of ${values.reps}\n`);
}
await browser.close();
await server.close();
report(samples, { pages, settings: Object.keys(SETTINGS), browser: browser.version(), reps: values.reps });

async function sample(page, setting, how) {
  const visit = await open(browser, `${server.origin}/${page}/`, how);
  const { first, ready, kB } = visit;
  try {
    if (isStill(page)) return { first, kB };
    return setting === "net"
      ? { first, ready, kB }
      : { first, ready, kB, ...(await steps(visit)), ...(await gesture(visit)) };
  } finally {
    await visit.close();
  }
}

async function proved(page) {
  const visit = await open(browser, `${server.origin}/${page}/`, SETTINGS["1×"]);
  try {
    if (!isStill(page)) await prove(visit);
  } catch (error) {
    throw new Error(`${page}: ${error.message}`);
  } finally {
    await visit.close();
  }
}
