// Facts drawn by a seed, each with its sources, for a person to read: `node tools/sample.mjs [seed] [number]`.
// Marks a fact whose sources are all dated before it.
import { readFileSync } from "node:fs";

const root = new URL("..", import.meta.url).pathname;
const KINDS = ["standings", "sites", "ties", "events", "relations", "claims", "bids", "coverage"];
const [seed = 1, number = 50] = process.argv.slice(2).map(Number);
const read = (kind) => JSON.parse(readFileSync(`${root}data/sco/${kind}.json`, "utf8"));
const sources = new Map(read("sources").map((source) => [source.id, source]));

// mulberry32: the same seed draws the same facts everywhere.
function randomOf(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The statements of a kind that have sources: whole records, and their strengths, rents, phases and periods. */
function statementsOf(kind) {
  return read(kind).flatMap((record) => {
    const parts = ["strength", "rent", "chronicle", "phases", "periods"].flatMap((name) =>
      (record[name] ?? []).map((part) => ({ ...part, name: `${kind}:${record.id} ${name}` })),
    );
    return [{ ...record, name: `${kind}:${record.id}` }, ...parts].filter((one) => one.sources?.length);
  });
}

// `from` of a relation is a list of parties.
function dateOf({ date, from, active }) {
  const first = [date, from, active?.[0]?.from].find((one) => typeof one === "string");
  return (first ?? "").replace(/[?~]/g, "");
}

/** Whether all its sources are dated, and before it, as far as both dates go. */
function isEarly(fact) {
  const date = dateOf(fact);
  return fact.sources.every((id) => {
    const said = sources.get(id).date ?? "9999";
    const length = Math.min(said.length, date.length);
    return said.slice(0, length) < date.slice(0, length);
  });
}

function print(fact, n) {
  const {
    name,
    sources: cited,
    confidence = "",
    title = "",
    text = "",
    about = "",
    least = "",
    most = "",
    of = "",
  } = fact;
  console.log(`${n + 1}. ${name} · ${dateOf(fact)} · ${confidence}${isEarly(fact) ? " · SOURCES ARE EARLIER" : ""}`);
  console.log(`   ${[title, text, about, fact.amount ?? "", least, most, of].filter(String).join(" | ")}`);
  for (const { title, publisher, date = "no date", kind } of cited.map((id) => sources.get(id)))
    console.log(`   - ${title} (${publisher}, ${date}, ${kind})`);
}

const all = KINDS.flatMap(statementsOf);
const random = randomOf(seed);
const drawn = Array.from({ length: number }, () => all.splice(Math.floor(random() * all.length), 1)[0]);
drawn.filter(Boolean).forEach(print);
console.log(
  `\n${all.filter(isEarly).length + drawn.filter(isEarly).length} of ${all.length + drawn.length} statements have earlier sources only.`,
);
console.log(
  all
    .filter(isEarly)
    .map((one) => `${one.name} ${dateOf(one)}`)
    .join("\n"),
);
