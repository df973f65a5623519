// The published schema in a standard validator: it rejects the same files as the map, as far as a schema can, and
// accepts every file that the map accepts.
import Ajv from "ajv/dist/2020.js";
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import test from "node:test";

const ROOT = new URL("../../", import.meta.url);
const read = (path) => readFileSync(new URL(path, ROOT));
const json = (path) => JSON.parse(read(path));
const complaints = [];
const logger = Object.fromEntries(
  ["log", "warn", "error"].map((level) => [level, (...words) => complaints.push(words.join(" "))]),
);

const validate = new Ajv({ logger }).compile(json("schema/dossier.json"));

// The map's own reader.
const glue = await import(`data:text/javascript;base64,${read("dist/facts.js").toString("base64")}`);
glue.initSync({ module: read("dist/facts_bg.wasm") });
const [dossier, details] = ["dossier.bin", "details.bin"].map((name) => new Uint8Array(read(`assets/${name}`)));
const problems = (facts, laidOver) =>
  glue.read(JSON.stringify(facts), "json", dossier, laidOver ? details : undefined).problems;

const SOURCE = {
  id: "q",
  title: "Q",
  publisher: "Q",
  url: "https://example.org/",
  lang: "en",
  kind: "agency",
  state_media: true,
  archive: "https://example.org/kept",
};
const COVERED = { country: "KGZ", from: "1996", completeness: "all" };
const CORRECTED = { date: "2020", fact: "camp-x", was: "Wrong.", now: "Right." };
const CONTEXT = { confidence: "low", sources: ["q"] };
const GOOD = {
  sites: {
    id: "camp-x",
    name: "Camp X",
    names: ["X"],
    host: "KGZ",
    lon: 74.5,
    lat: 42.9,
    bloc: "western",
    kind: "air",
    operators: ["USA", "NATO"],
    about: "A camp.",
    use: "access",
    overseas: true,
    about_sources: ["q"],
    operator_sources: { USA: ["q"] },
    active: [{ from: "2001-12~", to: "2005" }],
    phases: [{ from: "2001", name: "First", sources: ["q"] }],
    attested: "2004-02-29",
    strength: [{ date: "2002", least: 0, most: 100, of: "people", sources: ["q"] }],
    rent: [{ from: "2002", text: "Much", sources: ["q"] }],
    chronicle: [{ date: "2003-05-01", text: "Something.", sources: ["q"] }],
    note: "A note.",
    ...CONTEXT,
  },
  events: {
    id: "event-x",
    date: "2003",
    kind: "summit",
    title: "A summit",
    text: "It met.",
    countries: ["KGZ"],
    places: [{ name: "There", lon: 70, lat: 40 }],
    ...CONTEXT,
  },
  ties: {
    id: "tie-x",
    country: "KGZ",
    bloc: "western",
    kind: "partnership",
    title: "A tie",
    from: "2001%",
    ...CONTEXT,
  },
  relations: {
    id: "bond-x",
    kind: "tension",
    from: ["KGZ"],
    to: ["UZB"],
    periods: [{ kind: "tension", from: "2001" }],
    text: "A bond.",
    ...CONTEXT,
  },
  // biome-ignore lint/suspicious/noThenProperty: a field of claims.
  claims: { id: "claim-x", text: "A claim.", date: "2007", verdict: "partly", then: "So it was.", ...CONTEXT },
  bids: { id: "bid-x", country: "MNG", sought: "membership", date: "2006", outcome: "none", ...CONTEXT },
  guests: { id: "guest-x", name: "A guest", first: "2004", last: "2005", sources: ["q"] },
  story: {
    id: "step-x",
    head: "frame",
    title: "A step",
    text: "Words.",
    date: "2007-07-03",
    view: [60, 30, 80, 50],
    sources: ["q"],
  },
};

// A record of a kind with changes; an undefined field is left out.
const facts = (kind, change = {}) => ({
  sources: [SOURCE],
  [kind]: [JSON.parse(JSON.stringify({ ...GOOD[kind], ...change }))],
});
const about = (change) => ({ ...facts("sites"), dossier: { id: "x", organisation: "SCO", ...change } });
const source = (change) => ({ ...facts("sites"), sources: [{ ...SOURCE, ...change }] });

const REFUSED = [
  ["a site without a place", facts("sites", { lon: undefined, lat: undefined })],
  ["a place of null", facts("sites", { lat: null })],
  ["a place that is text", facts("sites", { lon: "74.5" })],
  ["a place off the globe", facts("sites", { lat: 142 })],
  ["a place west of the globe", facts("sites", { lon: -181 })],
  ["an unknown bloc", facts("sites", { bloc: "westen" })],
  ["a bloc in capitals", facts("sites", { bloc: "Western" })],
  ["no bloc", facts("sites", { bloc: undefined })],
  ["an unknown kind", facts("sites", { kind: "castle" })],
  ["an unknown confidence", facts("sites", { confidence: "sure" })],
  ["a host by its name", facts("sites", { host: "Kyrgyzstan" })],
  ["a host in small letters", facts("sites", { host: "kgz" })],
  ["nobody", facts("sites", { operators: [] })],
  ["operators as text", facts("sites", { operators: "USA" })],
  ["no span", facts("sites", { active: [] })],
  ["a span without a start", facts("sites", { active: [{ to: "2005" }] })],
  ["a month that is not", facts("sites", { active: [{ from: "2005-13" }] })],
  ["a day that is not", facts("sites", { active: [{ from: "2005-12-32" }] })],
  ["a date in words", facts("sites", { active: [{ from: "about 2005" }] })],
  ["a date of another order", facts("sites", { active: [{ from: "01.12.2005" }] })],
  ["a date as a number", facts("sites", { active: [{ from: 2005 }] })],
  ["an empty end", facts("sites", { active: [{ from: "2005", to: "" }] })],
  ["no sources", facts("sites", { sources: [] })],
  ["sources left out", facts("sites", { sources: undefined })],
  ["no name", facts("sites", { name: " " })],
  ["an empty other name", facts("sites", { names: [""] })],
  ["no id", facts("sites", { id: undefined })],
  ["an id that is a word of links", facts("sites", { id: "none" })],
  ["an id with a blank at its end", facts("sites", { id: "camp " })],
  ["an unknown field", facts("sites", { longitude: 74.5 })],
  ["an unknown use", facts("sites", { use: "visits" })],
  ["an unknown kind of source", source({ kind: "rumour" })],
  ["an archive without an address", source({ archive: "https://" })],
  ["an operator's sources as a list", facts("sites", { operator_sources: ["q"] })],
  ["a searched country without completeness", { ...facts("sites"), coverage: [{ country: "KGZ", from: "1996" }] }],
  ["an unknown completeness", { ...facts("sites"), coverage: [{ ...COVERED, completeness: "some" }] }],
  ["a correction that says nothing new", { ...facts("sites"), corrections: [{ ...CORRECTED, now: "" }] }],
  ["a truth as text", facts("sites", { access_only: "yes" })],
  ["a strength below nothing", facts("sites", { strength: [{ ...GOOD.sites.strength[0], least: -1 }] })],
  ["a strength and a half", facts("sites", { strength: [{ ...GOOD.sites.strength[0], most: 1.5 }] })],
  ["a strength without a number", facts("sites", { strength: [{ ...GOOD.sites.strength[0], most: undefined }] })],
  ["a strength that is too large", facts("sites", { strength: [{ ...GOOD.sites.strength[0], most: 2 ** 32 }] })],
  ["an unknown qualifier", facts("sites", { strength: [{ ...GOOD.sites.strength[0], qualifier: "rather" }] })],
  ["an event without text", facts("events", { text: undefined })],
  ["an event in an unknown country", facts("events", { countries: ["Kyrgyzstan"] })],
  ["a place of an event without a place", facts("events", { places: [{ name: "There" }] })],
  ["a place of an event without a name", facts("events", { places: [{ lon: 70, lat: 40 }] })],
  ["an ordinal that is too large", facts("events", { ordinal: 256 })],
  ["a tie of an unknown kind", facts("ties", { kind: "friendship" })],
  ["a tie that ends somehow", facts("ties", { ends: "somehow" })],
  ["a relation to nobody", facts("relations", { to: [] })],
  ["a relation of an unknown kind", facts("relations", { kind: "love" })],
  ["a period of an unknown kind", facts("relations", { periods: [{ kind: "love", from: "2001" }] })],
  ["a verdict that is none", facts("claims", { verdict: "true" })],
  ["a bid without an outcome", facts("bids", { outcome: undefined })],
  ["a guest without a name", facts("guests", { name: undefined })],
  ["a step with an empty head", facts("story", { head: " " })],
  ["a camp that is not known", about({ camp: "ours" })],
  ["a step on a month", facts("story", { date: "2007-07" })],
  ["a step without a view", facts("story", { view: undefined })],
  ["a view of two numbers", facts("story", { view: [60, 30] })],
  ["a step that hides what there is not", facts("story", { hide: ["submarines"] })],
  ["a step with neither claims nor sources", facts("story", { sources: undefined })],
  ["a step called home", facts("story", { id: "home" })],
  ["a step with a comma in its id", facts("story", { id: "a,b" })],
  ["a link with a blank", source({ url: "https://example.org/a b" })],
  ["a link without its start", source({ url: "example.org/a" })],
  ["a link without an address", source({ url: "https://" })],
  ["a link with nothing but a path", source({ url: "https:///a" })],
  ["a link with nothing but a query", source({ url: "http://?q=1" })],
  ["a link with a blank of another width", source({ url: "https://example.org/a\u00a0b" })],
  ["a field of null that is not known", facts("sites", { nickname: null })],
  ["a field of null that is not known, deeper", facts("sites", { active: [{ from: "2001", form: null }] })],
  ["a kind of null that is not known", { ...facts("sites"), stites: null }],
  ["a year before all maps", facts("sites", { active: [{ from: "0012" }] })],
  ["a year after all maps", facts("sites", { active: [{ from: "2003", to: "9999-12-31" }] })],
  ["a step in the year 3000", facts("story", { date: "3000-01-01" })],
  ["a name that a formula failed to give", facts("sites", { name: "#REF!" })],
  ["a note that a formula failed to give", facts("sites", { note: "#N/A" })],
  ["a name that cannot be seen", facts("sites", { name: "\u200b\u200d" })],
  ["an empty note", facts("sites", { note: "" })],
  ["names that are an empty text", facts("sites", { names: "" })],
  ["an id of nothing to see", facts("sites", { id: "\u200b " })],
  ["a link to a script", source({ url: "javascript:alert(1)" })],
  ["a source without a publisher", source({ publisher: undefined })],
  ["a source with a date in words", source({ date: "May 2003" })],
  ["a first day that is a month", about({ first: "2001-06" })],
  ["an opening day in words", about({ opens: "today" })],
  ["a title that is empty", about({ title: " " })],
  ["two dossiers in one", { ...facts("sites"), dossier: [about().dossier, about().dossier] }],
  ["an unknown kind", { ...facts("sites"), stites: [] }],
  ["a record instead of a list", { ...facts("sites"), events: GOOD.events }],
  ["a list instead of records", [facts("sites")]],
  ["a list that is an empty text", { ...facts("sites"), events: "" }],
  ["nothing", null],
];

const ACCEPTED = [
  ...Object.keys(GOOD).map((kind) => [`one of ${kind}`, facts(kind)]),
  ["the island of nothing", facts("sites", { lon: 0, lat: 0 })],
  ["whole degrees", facts("sites", { lon: 74, lat: 43 })],
  ["the edges of the globe", facts("sites", { lon: -180, lat: 90 })],
  ["a searched country", { ...facts("sites"), coverage: [COVERED] }],
  ["a correction without sources", { ...facts("sites"), corrections: [CORRECTED] }],
  ["what is null as if it were left out", facts("sites", { about: null, note: null, attested: null })],
  ["an end of null", facts("sites", { active: [{ from: "2001", to: null }] })],
  ["whole numbers with a point", JSON.parse(JSON.stringify(facts("sites")).replace('"most":100', '"most":100.0'))],
  ["a joiner in a name", facts("sites", { name: "\u0928\u0939\u200d" })],
  ["an id with what is not seen", facts("sites", { id: "\ufeffcamp\u200b" })],
  ["a link to a number", source({ url: "https://[::1]:80/" })],
  ["a link with a name before its address", source({ url: "https://me@example.org/" })],
  ["a link with what is not seen", source({ url: "\ufeffhttps://example.org/\ufeffa\u200b" })],
  ["an id of a site with a comma", facts("sites", { id: "a,b" })],
  ["a year long ago", facts("sites", { active: [{ from: "1373-06-16" }] })],
  ["a name like a number", facts("sites", { name: "#7!" })],
  ["an id in another script", facts("sites", { id: "база & 1" })],
  ["a qualifier", facts("sites", { strength: [{ ...GOOD.sites.strength[0], qualifier: null }] })],
  ["a tie of an organisation", facts("ties", { country: "NATO" })],
  ["a dossier", about({ title: "X", first: "2001-06-15" })],
  ["a kind of null", { ...facts("sites"), events: null, dossier: null }],
  ["a dossier in a list", { ...facts("sites"), dossier: [about().dossier] }],
  ["no dossier in a list", { ...facts("sites"), dossier: [] }],
  ["notes to whoever edits", { ...facts("sites"), $schema: "https://example.org/", $comment: ["anything"] }],
  ["a step with claims", { ...facts("claims"), story: [{ ...GOOD.story, sources: undefined, claims: ["claim-x"] }] }],
];

test("the form compiles as it comes, without a word", () => assert.deepEqual(complaints, []));

test("what the form refuses, the map refuses", () => {
  assert.deepEqual(
    REFUSED.filter(([, facts]) => validate(facts)).map(([what]) => what),
    [],
    "the form takes",
  );
  assert.deepEqual(
    REFUSED.filter(([, facts]) => !problems(facts, true)).map(([what]) => what),
    [],
    "the map takes",
  );
});

test("what the map accepts, the form accepts", () => {
  for (const [what, facts] of ACCEPTED) {
    assert.deepEqual(problems(facts, true), undefined, `the map refuses ${what}`);
    assert.ok(validate(facts), `${what}: ${JSON.stringify(validate.errors)}`);
  }
});

test("our own facts and the example have that form", () => {
  const ours = readdirSync(new URL("data/sco/", ROOT)).map((name) => [
    name.replace(".json", ""),
    json(`data/sco/${name}`),
  ]);
  for (const facts of [Object.fromEntries(ours), json("examples/csto.json")]) {
    validate(facts);
    assert.deepEqual(validate.errors, null);
  }
  assert.equal(problems(json("examples/csto.json"), false), undefined);
});

test("what the map accepts of its cases, the form accepts", () => {
  const names = readdirSync(new URL("facts/tests/cases/", ROOT)).filter((name) => name.endsWith(".json"));
  const cases = names.flatMap((name) => parsed(name));
  const taken = cases.filter(([, facts]) => !problems(facts, true) || !problems(facts, false));
  assert.ok(taken.length > 5, `${taken.length} are taken`);
  for (const [name, facts] of taken) assert.ok(validate(facts), `${name}: ${JSON.stringify(validate.errors)}`);
});

// Skips cases that are not JSON.
function parsed(name) {
  try {
    return [[name, json(`facts/tests/cases/${name}`)]];
  } catch {
    return [];
  }
}

// Every field of a valid record, left out, empty or of another type: the schema accepts everything that the map
// accepts.
test("no change of one field is taken by the map and refused by the form", () => {
  let taken = 0;
  const refused = [];
  for (const kind of Object.keys(GOOD)) {
    for (const field of Object.keys(GOOD[kind])) {
      for (const value of [undefined, null, "", " ", "x", "2001", 0, 1.5, -1, true, [], ["x"], [{}], {}]) {
        const changed = facts(kind, { [field]: value });
        if (problems(changed, true)) continue;
        taken += 1;
        if (!validate(changed))
          refused.push(`${kind}.${field} as ${JSON.stringify(value)}: ${validate.errors[0].message}`);
      }
    }
  }
  assert.deepEqual(refused, []);
  assert.ok(taken > 50, `${taken} were taken`);
});
