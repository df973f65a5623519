// The tables for researchers: reading them back, by their description alone, gives the facts.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { parse } from "csv-parse/sync";
import { pageTest, shown } from "./harness.mjs";

const ROOT = new URL("../../", import.meta.url).pathname;
const DATA = `${process.env.DIST ?? `${ROOT}dist`}/data`;
const json = (path) => JSON.parse(readFileSync(path, "utf8"));
const described = json(`${DATA}/datapackage.json`);
const { files } = json(`${ROOT}tools/data/texts.json`);

/** The rows of a table, their cells read by the types of their fields. */
function rowsOf({ path, schema }) {
  const rows = parse(readFileSync(`${DATA}/${path}`), { columns: true });
  return rows.map((row) => {
    assert.deepEqual(
      Object.keys(row),
      schema.fields.map(({ name }) => name),
      path,
    );
    return schema.fields.reduce(
      (read, field) => put(read, field.name.split("."), readCell(field, row[field.name])),
      {},
    );
  });
}

function readCell({ type, separator }, text) {
  if (text === "") return undefined;
  if (separator) return text.split(separator);
  if (type === "boolean") return text === "true";
  return type === "string" ? text : Number(text);
}

function put(record, [name, ...rest], value) {
  if (value === undefined) return record;
  record[name] = rest.length ? put(record[name] ?? {}, rest, value) : value;
  return record;
}

/** The records of a kind, with their parts. */
function recordsOf(kind) {
  const table = (name) => described.resources.find((resource) => resource.name === name);
  const records = rowsOf(table(kind));
  for (const { name } of described.resources.filter(({ name }) => name.startsWith(`${kind}-`))) {
    const field = name.slice(kind.length + 1);
    for (const { record, position, key, ...part } of rowsOf(table(name))) {
      const whole = records.find(({ id }) => id === record);
      if (key) whole[field] = { ...whole[field], [key]: part[field] };
      else (whole[field] ??= [])[position - 1] = part;
    }
  }
  return records;
}

/** Without `null` and empty lists, which say nothing. */
function plain(value) {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== "object") return value;
  const isSaid = (one) => one !== null && one !== undefined && !(Array.isArray(one) && !one.length);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => isSaid(one))
      .map(([name, one]) => [name, plain(one)]),
  );
}

for (const [kind, path] of Object.entries(files))
  test(`the tables of ${kind} read back give the facts`, () => {
    assert.deepEqual(plain(recordsOf(kind)), plain(json(ROOT + path)));
  });

test("every table is described, and every field and key", () => {
  const written = readdirSync(DATA).filter((name) => name.endsWith(".csv"));
  assert.deepEqual(described.resources.map(({ path }) => path).sort(), written.sort());
  for (const { name, description, schema } of described.resources) {
    assert.ok(description, name);
    for (const field of schema.fields)
      assert.match(field.description ?? "", /^(?!undefined)./, `${name}.${field.name}`);
    const keys = rowsOf({ path: `${name}.csv`, schema }).map((row) => schema.primaryKey.map((key) => row[key]).join());
    assert.equal(new Set(keys).size, keys.length, `keys of ${name}`);
  }
});

test("cells keep to the constraints and keys of their fields, closed kinds have their words", () => {
  const resources = new Map(described.resources.map((resource) => [resource.name, resource]));
  const table = (name) => parse(readFileSync(`${DATA}/${name}.csv`), { columns: true });
  for (const [name, { schema }] of resources) {
    const rows = table(name);
    for (const { name: field, constraints } of schema.fields)
      for (const row of rows) {
        const where = `${name}.${field}: “${row[field]}”`;
        if (constraints?.required) assert.notEqual(row[field], "", where);
        if (constraints?.enum && row[field]) assert.ok(constraints.enum.includes(row[field]), where);
      }
    for (const { fields, reference } of schema.foreignKeys) {
      const ids = new Set(table(reference.resource).map((row) => row[reference.fields]));
      for (const row of rows) assert.ok(!row[fields] || ids.has(row[fields]), `${name}.${fields}: ${row[fields]}`);
    }
  }
  const field = (of, name) => resources.get(of).schema.fields.find((one) => one.name === name);
  assert.ok(field("sites", "bloc").constraints.enum.includes("western"));
  assert.ok(field("relations-periods", "kind").constraints.enum.includes("war"));
  assert.equal(field("coverage", "to").type, "string", "a date, also where none is set");
});

test("the citation names the version and date of the data", () => {
  const citation = readFileSync(`${ROOT}CITATION.cff`, "utf8");
  assert.match(citation, new RegExp(`^version: ${described.version}$`, "m"));
  assert.match(citation, new RegExp(`^date-released: "${described.created.slice(0, 10)}"$`, "m"));
});

pageTest("the stand-alone page and its text link every table, and say so to search engines", {}, async ({ page }) => {
  await shown(page);
  const links = page.locator(".root .data-tables a");
  await links.first().waitFor();
  const shownLinks = await links.evaluateAll((all) => all.map(({ href }) => href));
  assert.ok(shownLinks.length > 10, `${shownLinks.length} links`);
  const data = JSON.parse(await page.locator('script[type="application/ld+json"]').textContent());
  const told = data.distribution.map(({ contentUrl }) => new URL(contentUrl, page.url()).href);
  assert.deepEqual(told, shownLinks);
  assert.equal(data.version, described.version);
  for (const link of told) assert.equal((await page.request.head(link)).status(), 200, link);
  await page.goto(new URL("text.html", page.url()).href);
  assert.deepEqual(await page.locator(".data-tables a").evaluateAll((all) => all.map(({ href }) => href)), told);
});
