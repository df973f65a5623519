// The facts as tables: a CSV file a kind, and datapackage.json, which describes them.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { csvOf } from "../src/embed/web/sco-map-save.js";
import { packageOf } from "./data/package.mjs";
import { tablesOf, textsOf } from "./data/tables.mjs";

const root = new URL("..", import.meta.url).pathname;
const read = (path) => JSON.parse(readFileSync(join(root, path), "utf8"));

/** Writes them into that folder. */
export function writeData(out) {
  const texts = read("tools/data/texts.json");
  const tables = Object.entries(texts.files).flatMap(([kind, path]) => tablesOf(kind, read(path)));
  const [about] = read("data/sco/dossier.json");
  const described = packageOf(tables, texts, about);
  mkdirSync(out, { recursive: true });
  for (const table of tables) writeFileSync(join(out, `${table.name}.csv`), csvOf(textsOf(table)));
  writeFileSync(join(out, "datapackage.json"), `${JSON.stringify(described, null, 1)}\n`);
  cpSync(join(root, "data/LICENSE"), join(out, "LICENSE.txt"));
}
