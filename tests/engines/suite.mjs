// All tests in one engine. They are imported at once: node ends a run whose tests so far are over.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import "./builder.test.mjs";
import "./controls.test.mjs";
import "./failures.test.mjs";
import "./frame.test.mjs";
import "./keys.test.mjs";
import "./links.test.mjs";
import "./map.test.mjs";
import "./older.test.mjs";
import "./opening.test.mjs";
import "./own.test.mjs";
import "./paper.test.mjs";
import "./policy.test.mjs";
import "./reading.test.mjs";

test("each file of tests is in the suite", () => {
  const own = readFileSync(new URL(import.meta.url), "utf8");
  const files = readdirSync(new URL(".", import.meta.url)).filter((name) => name.endsWith(".test.mjs"));
  assert.deepEqual(
    files.filter((name) => !own.includes(`"./${name}"`)),
    [],
  );
});
