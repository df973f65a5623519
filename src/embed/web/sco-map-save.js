// Files for a reader: pictures of the map, and its facts as CSV and JSON.
import { later } from "./sco-map-files.js";

const TYPES = { svg: "image/svg+xml", png: "image/png", csv: "text/csv", json: "application/json" };
// Cells that are lists, with `;` between the parts.
const LISTS = ["source", "operators", "countries", "places", "from_parties", "to_parties"];
// Cells that are numbers, and cells that are yes or no.
const NUMBERS = ["lon", "lat"];
const FLAGS = ["overseas", "presumed", "one_way"];
// By this, spreadsheets know UTF-8.
const MARK = "\ufeff";
// Px of a PNG for each CSS px.
const SCALE = 2;

/** Makes a file of the map in that root, and hands it to the reader. Rejects if it cannot be made. */
export async function save(root, { form, name, about, tables }) {
  const makers = {
    svg: async () => (await later("sco-map-svg")).svgOf(root, about),
    png: () => pngOf(root, about),
    csv: () => MARK + csvOf(tables[0].rows),
    json: () => jsonOf(about, tables),
  };
  hand(new Blob([await makers[form]()], { type: TYPES[form] }), `${name}.${form}`);
}

async function pngOf(root, about) {
  const [{ pictureOf }, { pngOf }] = await Promise.all([later("sco-map-svg"), later("sco-map-png")]);
  return pngOf(pictureOf(root, about), SCALE);
}

function hand(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Browsers read it after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 1_000);
}

/** Rows of texts as CSV (RFC 4180). */
export function csvOf(rows) {
  const cell = (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function jsonOf(about, tables) {
  const value = (column, text) => {
    if (LISTS.includes(column)) return text.split("; ").filter(Boolean);
    if (FLAGS.includes(column)) return text === "yes";
    return NUMBERS.includes(column) && text ? Number(text) : text || null;
  };
  const record = (columns) => (row) => Object.fromEntries(columns.map((column, n) => [column, value(column, row[n])]));
  const facts = tables.map(({ name, rows: [columns, ...rows] }) => [name, rows.map(record(columns))]);
  return `${JSON.stringify({ ...about, ...Object.fromEntries(facts) }, null, 2)}\n`;
}
