// All tests, in the order of their names, in one engine.
import { readdirSync } from "node:fs";

for (const file of readdirSync(new URL(".", import.meta.url))
  .filter((name) => name.endsWith(".test.mjs"))
  .sort())
  await import(`./${file}`);
