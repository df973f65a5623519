// Samples to two Markdown tables.
import { cpus } from "node:os";

const COLUMNS = ["ready", "date", "pan", "fps", "longest"];

/** Prints medians with their range, then how `ours` compares with each other page. */
export function report(samples, { pages, speeds, browser, reps }) {
  console.log(`Chromium ${browser}, ${cpus().length} x ${cpus()[0].model}, ${reps} repetitions, medians (range), ms.\n`);
  const cells = speeds.flatMap((speed) => COLUMNS.map((column) => ({ speed, column })));
  const of = (page, { speed, column }) => samples.filter((s) => s.page === page && s.speed === speed).map((s) => s[column]);
  table(cells, pages.map((page) => [page, ...cells.map((cell) => summary(of(page, cell)))]));
  const others = pages.filter((page) => page !== "ours");
  if (others.length === pages.length) return;
  console.log();
  const ratio = (page, cell) => (median(of("ours", cell)) / median(of(page, cell))).toFixed(2);
  const times = cells.filter(({ column }) => ["ready", "date", "pan"].includes(column));
  table(times, others.map((page) => [`ours / ${page}`, ...times.map((cell) => ratio(page, cell))]));
}

function table(cells, rows) {
  const row = (texts) => console.log(`| ${texts.join(" | ")} |`);
  row(["page", ...cells.map(({ speed, column }) => `${column} ${speed}×`)]);
  row(["---", ...cells.map(() => "--:")]);
  rows.forEach(row);
}

function summary(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return `${median(values).toFixed(1)} (${sorted[0].toFixed(1)}–${sorted.at(-1).toFixed(1)})`;
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}
