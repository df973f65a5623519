// Converts samples to two Markdown tables.
import { cpus } from "node:os";

const STEPS = ["date", "script", "layout", "paint", "drag", "dragScript", "still"];
const COLUMNS = ["first", "ready", "kB", ...STEPS, "pan", "fps", "longest"];

/** Prints medians with their range, then the ratio of `ours` to each other page; one table per setting. */
export function report(samples, { pages, settings, browser, reps }) {
  console.log(`Chromium ${browser}, ${cpus().length} x ${cpus()[0].model}, ${reps} repetitions, medians (range), ms.`);
  for (const setting of settings) {
    const of = (page, column) =>
      samples
        .filter((s) => s.page === page && s.setting === setting)
        .map((s) => s[column])
        .filter((value) => value != null);
    const columns = COLUMNS.filter((column) => pages.some((page) => of(page, column).length));
    console.log(`\n${setting}\n`);
    table(
      columns,
      pages.map((page) => [page, ...columns.map((column) => summary(of(page, column)))]),
    );
    const ratio = (page, column) =>
      of(page, column).length ? (median(of("ours", column)) / median(of(page, column))).toFixed(2) : "";
    const compared = columns.filter((column) => !["fps", "longest"].includes(column));
    console.log();
    table(
      compared,
      pages
        .filter((page) => page !== "ours")
        .map((page) => [`ours / ${page}`, ...compared.map((column) => ratio(page, column))]),
    );
  }
}

function table(cells, rows) {
  const row = (texts) => console.log(`| ${texts.join(" | ")} |`);
  row(["page", ...cells]);
  row(["---", ...cells.map(() => "--:")]);
  rows.forEach(row);
}

function summary(values) {
  if (!values.length) return "";
  const sorted = values.toSorted((a, b) => a - b);
  return `${median(values).toFixed(1)} (${sorted[0].toFixed(1)}–${sorted.at(-1).toFixed(1)})`;
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}
