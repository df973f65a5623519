// Records as tables: a row a record, and a table of its own for each list of objects in it.

/** Between the values of a cell with several. */
export const SEPARATOR = "; ";

/**
 * The tables of one kind of record, its own first: `{ name, parent?, rows }`, each row an object of cells by column.
 * Objects become columns with a dot (`capital.name`). A table of parts has the id of the record, and the position of
 * the part from 1, or its key.
 */
export function tablesOf(kind, records) {
  const tables = new Map([[kind, { name: kind, rows: [] }]]);
  const part = (field, row) => {
    const name = `${kind}-${field}`;
    if (!tables.has(name)) tables.set(name, { name, parent: kind, rows: [] });
    tables.get(name).rows.push(row);
  };
  for (const record of records) {
    const parts = partsOf(record);
    tables.get(kind).rows.push(cellsOf(leftOf(record, parts)));
    for (const [field, key, item] of parts) part(field, { record: record.id, ...key, ...cellsOf(item) });
  }
  return [...tables.values()];
}

/** The parts of a record that are rows of their own: field, key, and the part. */
function partsOf(record) {
  return Object.entries(record).flatMap(([field, value]) => {
    if (isList(value) && value.some(isObject)) return value.map((item, i) => [field, { position: i + 1 }, item]);
    const isMap = isObject(value) && Object.values(value).every(isList);
    return isMap ? Object.entries(value).map(([key, list]) => [field, { key }, { [field]: list }]) : [];
  });
}

function leftOf(record, parts) {
  const apart = new Set(parts.map(([field]) => field));
  return Object.fromEntries(Object.entries(record).filter(([field]) => !apart.has(field)));
}

function cellsOf(record, before = "") {
  return Object.fromEntries(
    Object.entries(record).flatMap(([field, value]) => {
      const name = before + field;
      return isObject(value) ? Object.entries(cellsOf(value, `${name}.`)) : [[name, cell(name, value)]];
    }),
  );
}

function cell(name, value) {
  if (!isList(value)) return value;
  const torn = value.find((one) => String(one).includes(SEPARATOR.trim()));
  if (torn) throw new Error(`${name}: “${torn}” contains the separator of lists`);
  return value.join(SEPARATOR);
}

const isList = Array.isArray;
const isObject = (value) => value !== null && typeof value === "object" && !isList(value);

/** The columns of a table in the order of their first use. */
export function columnsOf({ rows }) {
  return [...new Set(rows.flatMap(Object.keys))];
}

/** The rows of a table as texts, its columns first. */
export function textsOf(table) {
  const columns = columnsOf(table);
  return [columns, ...table.rows.map((row) => columns.map((column) => String(row[column] ?? "")))];
}
