// A page’s own facts as files for the server, and the console’s lines about invalid ones.
import { readFileSync } from "node:fs";

export const CSTO = readFileSync(new URL("../../examples/csto.json", import.meta.url));
export const TABLE =
  "name,country,lon,lat,side,type,operator,since,confidence,url\nCamp X,Kyrgyzstan,74.5,42.9,western,air,USA,2003,low,https://example.org/\n";
/** A site of one's own and its source. */
export const CAMP = {
  sites: [
    {
      id: "camp-x",
      name: "Camp X",
      host: "KGZ",
      lon: 74.5,
      lat: 42.9,
      bloc: "western",
      kind: "air",
      operators: ["USA"],
      active: [{ from: "2001" }],
      confidence: "low",
      sources: ["q"],
    },
  ],
  sources: [{ id: "q", title: "Q", publisher: "Q", url: "https://example.org/" }],
};
const HOSTILE = JSON.stringify({
  dossier: { id: "x", title: "<img src=x onerror=alert(1)>", organisation: "<script>alert(1)</script>" },
  standings: [
    {
      id: "s",
      country: "KGZ",
      standing: "member",
      from: "2001",
      began: "</p><script>alert(1)</script>",
      confidence: "high",
      sources: ["q"],
    },
  ],
  sources: [{ id: "q", title: "{{constructor}}", publisher: "\u202Eevil", url: 'https://example.org/"><script>' }],
});

const json = (body) => ({ status: 200, type: "application/json", body: Buffer.from(body) });
/** Files by their addresses, for `serve`. */
export const FILES = {
  "/csto.json": json(CSTO),
  "/table.csv": { status: 200, type: "text/csv", body: Buffer.from(TABLE) },
  "/hostile.json": json(HOSTILE),
  "/page.json": json("<html>"),
  "/shape.json": json('{"sites":{"a":1},"stites":[]}'),
  "/script.json": json(HOSTILE.replace("https://example.org/", "javascript:alert(1)//")),
  "/huge.json": json(`{"sites":[${" ".repeat(50_000_000)}]}`),
};

/** In the page: the sentence of a map. */
export const sentence = (map) => map.shadowRoot.querySelector(".sentence")?.textContent;
/** In the page: the names of all sites of a map. */
export const names = (map) => map.data().then(({ sites }) => sites.map(({ name }) => name));

/** The console’s line about facts that cannot be shown. */
export const FAILED = /^console warning: sco-map: (the map|the facts|part of the map) could not be shown/;
/** The console’s line about a file that is missing. */
export const MISSING = /^console error: Failed to load resource/;

/** The header of a table with semicolons, and such a table. */
export const HEADER = "name;host;lon;lat;bloc;kind;operators;from;confidence;source\n";
export const SUED = `${HEADER}Fliegerhorst Süd;KGZ;74,5;42,9;western;air;DEU;2003;low;https://example.org/\n`;
