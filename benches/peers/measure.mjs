// Drives every page in one Chromium and prints medians and ratios.
//   node measure.mjs FOLDER [--reps 7] [--only ours,d3-50m]
import { readdirSync } from "node:fs";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { serve } from "../../tests/browser/server.mjs";
import { gesture, open, prove, steps } from "./drive.mjs";
import { report } from "./report.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { reps: { type: "string", default: "7" }, only: { type: "string", default: "" } },
});
const [folder] = positionals;
const wanted = values.only.split(",").filter(Boolean);
const pages = readdirSync(folder).filter((name) => !wanted.length || wanted.includes(name));
const SPEEDS = [1, 4];
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];

const server = await serve(folder, { quality: 11 });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: FLAGS });
const samples = [];
// Also warms the browser up: the first page that it opens pays for its own start.
for (const page of pages) await proved(page);
for (let rep = 0; rep < Number(values.reps); rep++) {
  // Every other round backwards, so that no page always follows the same one.
  for (const page of rep % 2 ? pages.toReversed() : pages) {
    for (const speed of SPEEDS) samples.push({ page, speed, ...(await sample(page, speed)) });
  }
  process.stderr.write(`round ${rep + 1} of ${values.reps}\n`);
}
await browser.close();
await server.close();
report(samples, { pages, speeds: SPEEDS, browser: browser.version(), reps: values.reps });

async function sample(page, speed) {
  const visit = await open(browser, `${server.origin}/${page}/`, speed);
  try {
    return { ready: visit.ready, date: await steps(visit), ...(await gesture(visit)) };
  } finally {
    await visit.close();
  }
}

async function proved(page) {
  const visit = await open(browser, `${server.origin}/${page}/`, 1);
  try {
    await prove(visit);
  } catch (error) {
    throw new Error(`${page}: ${error.message}`);
  } finally {
    await visit.close();
  }
}
