// Reports the tests of one engine: each failure when it comes, and at the end one line with version and counts.
import { env } from "node:process";
import { about } from "./session.mjs";

export default async function* report(events) {
  const counts = { passed: 0, failed: [], skipped: [] };
  const start = Date.now();
  for await (const { type, data } of events) {
    if (/does not match pattern/.test(data.skip)) continue;
    if (type === "test:stdout" || type === "test:stderr") yield data.message;
    if (env.TIMES && type === "test:pass") yield `${Math.round(data.details.duration_ms)} ms  ${data.name}\n`;
    if (type === "test:pass")
      data.skip === undefined ? counts.passed++ : counts.skipped.push(`${data.name}: ${data.skip}`);
    if (type === "test:fail") {
      counts.failed.push(data.name);
      yield `FAILED: ${data.name}\n${reason(data.details.error)}\n`;
    }
  }
  for (const line of counts.skipped) yield `skipped: ${line}\n`;
  const took = Math.round((Date.now() - start) / 1000);
  yield `${await about()}: ${counts.passed} passed, ${counts.failed.length} failed, ${counts.skipped.length} skipped, ${took} s\n`;
}

// What is said, and where in a test it was.
function reason({ cause: error }) {
  const lines = String(error?.stack ?? error).split("\n");
  const isPlace = (line) => /^\s+at /.test(line);
  return lines
    .filter((line) => !isPlace(line) || /\.test\.mjs/.test(line))
    .map((line) => `  ${line}\n`)
    .join("");
}
