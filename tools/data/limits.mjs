// What the schema of the facts says of a column: whether each row has it, and its words if the list is closed.
import { readFileSync } from "node:fs";

const schema = JSON.parse(readFileSync(new URL("../../schema/dossier.json", import.meta.url), "utf8"));

/** The constraints of that column, undefined if it has none; those of a table that the schema has not are unknown. */
export function limitsOf({ name: table, parent }, column) {
  const record = recordOf(parent ?? table);
  const type = parent ? partOf(record, table.slice(parent.length + 1)) : record;
  const words = type?.properties?.[column]?.enum?.filter((word) => word !== null);
  const isRequired = type?.required?.includes(column) || (parent && ["record", "position", "key"].includes(column));
  if (!words && !isRequired) return undefined;
  return { ...(isRequired && { required: true }), ...(words && { enum: words }) };
}

const recordOf = (kind) => named(schema.properties[kind]?.items);
const partOf = (record, field) => named(record?.properties?.[field]?.items);
const named = (item) => item?.$ref && schema.$defs[item.$ref.split("/").at(-1)];
