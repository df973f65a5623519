// Runs the suite in each engine that ENGINES names, all at once, and prints one line for each at the end.
//   ENGINES="chromium firefox" tools/with.sh node tests/engines/run.mjs [part of a test's name]
import { spawn } from "node:child_process";
import { env, exit, execPath, stdout } from "node:process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const engines = (env.ENGINES || "chromium firefox webkit").split(/[\s,]+/).filter(Boolean);
const folder = fileURLToPath(new URL(".", import.meta.url));
const named = process.argv.slice(2).map((part) => `--test-name-pattern=${part}`);

const results = await Promise.all(engines.map(suite));
stdout.write(`\n${results.map(({ line }) => line).join("\n")}\n`);
exit(results.every(({ good }) => good) ? 0 : 1);

async function suite(engine) {
  const child = spawn(execPath, ["--test-reporter=./report.mjs", ...named, "suite.mjs"], {
    cwd: folder,
    env: { ...env, ENGINE: engine, SE_OFFLINE: "true", SE_AVOID_STATS: "true" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let line = `${engine}: nothing ran`;
  const ended = new Promise((resolve) => child.on("close", resolve));
  for await (const text of createInterface(child.stdout)) {
    line = text || line;
    stdout.write(`[${engine}] ${text}\n`);
  }
  return { line, good: (await ended) === 0 && /, 0 failed,/.test(line) };
}
