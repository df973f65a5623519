// Our facts in the form for a page written by hand: spans of whole days.
import { readFileSync } from "node:fs";
import { day } from "./dates.js";

const read = (name) => JSON.parse(readFileSync(new URL(`../../data/sco/${name}.json`, import.meta.url)));

// The ISO 3166-1 numeric codes, as in world-atlas, of all countries that ever had a standing.
const NUMERIC = {
  AFG: "004",
  ARE: "784",
  ARM: "051",
  AZE: "031",
  BGD: "050",
  BHR: "048",
  BLR: "112",
  CHN: "156",
  EGY: "818",
  IND: "356",
  IRN: "364",
  ISR: "376",
  KAZ: "398",
  KGZ: "417",
  KHM: "116",
  KWT: "414",
  LAO: "418",
  LKA: "144",
  MDV: "462",
  MMR: "104",
  MNG: "496",
  NPL: "524",
  PAK: "586",
  QAT: "634",
  RUS: "643",
  SAU: "682",
  SYR: "760",
  TJK: "762",
  TUR: "792",
  USA: "840",
  UZB: "860",
};

/** `{ standings: [{ n, standing, from, to }], sites: [{ name, lon, lat, bloc, active: [[from, to]] }] }` */
export function facts() {
  return {
    standings: read("standings").map((fact) => ({ n: numeric(fact.country), standing: fact.standing, ...span(fact) })),
    sites: read("sites").map(({ name, lon, lat, bloc, active }) => ({
      name,
      lon,
      lat,
      bloc,
      active: active.map(span),
    })),
  };
}

function numeric(country) {
  if (!(country in NUMERIC)) throw new Error(`facts.mjs lacks the number of ${country}`);
  return NUMERIC[country];
}

// A fact counts while it surely holds: from its last possible first day to its first possible last day.
function span({ from, to }) {
  return { from: last(from), to: to ? first(to) : null };
}

function first(date) {
  const [year, month = "01", date_ = "01"] = parts(date);
  return day(`${year}-${month}-${date_}`);
}

function last(date) {
  const [year, month, date_] = parts(date);
  if (date_) return day(`${year}-${month}-${date_}`);
  return month ? Date.UTC(year, month, 0) / 86_400_000 : day(`${year}-12-31`);
}

function parts(date) {
  return date.replace(/[~?%]/g, "").split("-");
}
