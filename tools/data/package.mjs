// The description of the tables by Frictionless Data: fields with their types, keys, licence, version.
import { limitsOf } from "./limits.mjs";
import { SEPARATOR, columnsOf } from "./tables.mjs";

/** The content of datapackage.json for those tables. */
export function packageOf(tables, texts, { title, version, revised, as_of, counted }) {
  return {
    profile: "tabular-data-package",
    name: "sco-map",
    title,
    description: `${texts.description} The evidence reaches ${as_of}. ${counted}`,
    as_of,
    version,
    created: `${revised}T00:00:00Z`,
    licenses: [texts.licence],
    sources: [{ title: texts.sources, path: "sources.csv" }],
    resources: tables.map((table) => resourceOf(table, texts)),
  };
}

function resourceOf(table, texts) {
  return {
    profile: "tabular-data-resource",
    name: table.name,
    path: `${table.name}.csv`,
    description: texts.tables[table.name],
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true },
    schema: {
      fields: columnsOf(table).map((column) => fieldOf(table, column, texts)),
      primaryKey: keyOf(table, texts),
      foreignKeys: foreignKeysOf(table, texts),
    },
  };
}

function fieldOf(table, name, texts) {
  const values = table.rows.map((row) => row[name]).filter((value) => value !== undefined && value !== null);
  const description = texts.fields[`${table.name}.${name}`] ?? texts.fields[name];
  const isMany = isList(table, name, texts);
  const constraints = limitsOf(table, name);
  return {
    name,
    type: typeOf(values),
    description: isMany ? `${description}; several are separated by “${SEPARATOR}”` : description,
    ...(isMany && { separator: SEPARATOR }),
    ...(constraints && { constraints }),
  };
}

/** Whether the cells of a column have several values. */
function isList({ name: table }, name, { lists, fields }) {
  return lists.includes(`${table}.${name}`) || (lists.includes(name) && !(`${table}.${name}` in fields));
}

function typeOf(values) {
  if (!values.length) return "string";
  if (values.every((value) => typeof value === "boolean")) return "boolean";
  if (values.every(Number.isInteger)) return "integer";
  return values.every((value) => typeof value === "number") ? "number" : "string";
}

/** The columns that tell a row from the others. */
function keyOf(table, { keys }) {
  if (table.parent) return ["record", columnsOf(table).includes("position") ? "position" : "key"];
  return keys[table.name] ?? ["id"];
}

function foreignKeysOf(table, texts) {
  const refers = (fields, resource, to = "id") => ({ fields, reference: { resource, fields: to } });
  const own = table.parent ? [refers("record", table.parent)] : [];
  const others = columnsOf(table).filter((name) => `${table.name}.${name}` in texts.refers);
  return [...own, ...others.map((name) => refers(name, texts.refers[`${table.name}.${name}`]))];
}
