// The files of the map, fetched once for all maps of a page.
import { opensReading } from "./sco-map-settings.js";

// Each file has its own expression, which bundlers detect and replace.
const FILES = {
  "app/sco-map_bg.wasm": () => new URL("./app/sco-map_bg.wasm", import.meta.url),
  "app/sco-map_reading.wasm": () => new URL("./app/sco-map_reading.wasm", import.meta.url),
  "facts_bg.wasm": () => new URL("./facts_bg.wasm", import.meta.url),
  "assets/atlas-0.bin": () => new URL("./assets/atlas-0.bin", import.meta.url),
  "assets/atlas-1.bin": () => new URL("./assets/atlas-1.bin", import.meta.url),
  "assets/atlas-2.bin": () => new URL("./assets/atlas-2.bin", import.meta.url),
  "assets/dossier.bin": () => new URL("./assets/dossier.bin", import.meta.url),
  "assets/details.bin": () => new URL("./assets/details.bin", import.meta.url),
};
const SCRIPTS = {
  "app/sco-map": () => import("./app/sco-map.js"),
  facts: () => import("./facts.js"),
  "sco-map-own": () => import("./sco-map-own.js"),
  "sco-map-text": () => import("./sco-map-text.js"),
  "sco-map-save": () => import("./sco-map-save.js"),
  "sco-map-svg": () => import("./sco-map-svg.js"),
  "sco-map-png": () => import("./sco-map-png.js"),
};

/** The files that a bundler includes besides the programs: the package's entry tells the stylesheet, `() => import("./style.js")`. */
export const bundle = { style: null };

const HINT = "If the files of the map lie elsewhere, set ScoMap.base to the address of their folder.";

// The folder that the page has set; empty for none.
let base = "";

/** The folder of the files, for pages whose bundler does not include them. */
export const folder = {
  get: () => base || beside(),
  set: (url) => void (base = url ? absolute(String(url).replace(/\/?$/, "/")) : ""),
};

// A server that renders pages has no base address.
function absolute(url) {
  return globalThis.document ? new URL(url, document.baseURI).href : url;
}

// The folder of this file, if the other files are in it under their own names; else empty.
function beside() {
  const name = "app/sco-map_bg.wasm";
  const url = lying(name) ?? "";
  return url.endsWith(`/${name}`) ? url.slice(0, -name.length) : "";
}

// Vite before 8 moves scripts of packages into a cache, without the files that they name.
// Null in a script that is no module.
function lying(path) {
  try {
    return String(FILES[path]()).replace("/node_modules/.vite/deps/", "/node_modules/sco-map/dist/");
  } catch {
    return null;
  }
}

/** The address of a file by its path: in the folder that the page has set, else next to this file. */
export function addressOf(path) {
  const near = FILES[path] && !base ? lying(path) : folder.get() && new URL(path, folder.get()).href;
  if (near) return near;
  throw new Error(`${path}: its address is not known. ${HINT}`);
}

// Resolves to the response, or throws an error with the address.
async function get(url, again = false) {
  const response = await fetch(url, { cache: again ? "reload" : "default" });
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`.trim());
  return response;
}

// The same for our files. Some servers answer with a page for missing files.
async function ours(path, again) {
  const url = addressOf(path);
  const response = await get(url, again).catch(({ message }) => {
    throw new Error(`${message.includes(url) ? message : `${url}: ${message}`}. ${HINT}`);
  });
  if (/^text\/html\b/.test(response.headers.get("content-type")))
    throw new Error(`${url}: the server answered with an HTML page. ${HINT}`);
  return response;
}

/** The bytes of a file in assets/, by its name: `atlas-1.bin`; set `again` if the last response was unusable. */
export async function asset(name, again = false) {
  return new Uint8Array(await unlessLeft((await ours(`assets/${name}`, again)).arrayBuffer()));
}

// A page that is left stops what it loads, in Firefox before it hears `pagehide`. It may stay after all, or come back.
const PATIENCE_MS = 5000;
const returns = []; // Who hears of each return.
let waiting = []; // Who hears of the next.
let leaving = false;
let staying = 0;
globalThis.addEventListener?.("beforeunload", () => (leave(), (staying = setTimeout(stay, PATIENCE_MS))));
globalThis.addEventListener?.("pagehide", leave);
globalThis.addEventListener?.("pageshow", stay);

function leave({ persisted = false } = {}) {
  clearTimeout(staying);
  leaving = true;
  if (persisted) part(), (left = away());
}

let part;
const away = () => new Promise((resolve) => (part = resolve));
let left = away();

/** What is read; fails when the page is put away, after which Firefox never ends it. */
export const unlessLeft = (read) => Promise.race([read, left.then(() => Promise.reject(new Error("left")))]);

function stay() {
  clearTimeout(staying);
  const heard = leaving ? [...returns, ...waiting] : waiting;
  leaving = false;
  waiting = [];
  heard.forEach((hear) => hear());
}

/** Whether a failure now may be caused by leaving the page. */
export function isLeaving() {
  return leaving;
}

/** Calls `hear` whenever the reader stays, or returns. */
export function whenBack(hear) {
  returns.push(hear);
}

/** What an existing map asks for by its name; survives leaving the page and returning to it. */
export async function lasting(name, again) {
  try {
    if (name === "reading") return await joined(again);
    // The second part of the program reads them.
    const [bytes] = await Promise.all([asset(name, again), name === "details.bin" && joined()]);
    return bytes;
  } catch (error) {
    if (!leaving) throw error;
    await new Promise((hear) => waiting.push(hear));
    return lasting(name, again);
  }
}

/** The response from an address that the page has chosen. */
export function answerAt(url) {
  return get(new URL(url, document.baseURI));
}

/** A program by the name of its files, ready to be called. */
export async function program(name, again = false) {
  const wasm = ours(`${name}_bg.wasm`, again);
  wasm.catch(() => {}); // If the import fails as well, one report is enough.
  const glue = await glueOf(name);
  await unlessLeft(glue.default({ module_or_path: await wasm })).catch((error) => {
    if (leaving) failed(name); // It waits for ever.
    if (error.name !== "LinkError") return blame(runsPrograms() ? "script" : "wasm")(error);
    throw otherVersions(`${name}_bg.wasm`);
  });
  return glue;
}

function otherVersions(path) {
  return new Error(`${addressOf(path)} and its script come from different versions. Copy all files of the map again.`);
}

// Tests with the smallest possible program whether WebAssembly can run here; WebKit refuses the instance.
function runsPrograms() {
  try {
    return !!new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)));
  } catch {
    return false;
  }
}

/** Adds to an error the key of its text for readers in sco-map-words.js, unless it has one. */
export function blame(word) {
  return (error) => {
    throw Object.assign(error, { word: error.word ?? word });
  };
}

// By script. Browsers can cache a failure: another address avoids that.
const failures = {};
const failed = (name) => (failures[name] = (failures[name] ?? 0) + 1);

// A script: `load` gets the number of its failures.
async function script(name, load) {
  const again = failures[name] ?? 0;
  try {
    const given = await load(again);
    if (!Object.keys(given)[0]) throw new Error("it is empty");
    return given;
  } catch ({ message }) {
    failed(name);
    throw new Error(`${name}.js: ${message}. ${HINT}`);
  }
}

// The script of a program.
function glueOf(name) {
  return script(name, (again) => {
    const known = again || !bundle.style ? folder.get() : "";
    return known ? at(`${known}${name}.js${again ? `?again=${again}` : ""}`) : SCRIPTS[name]();
  });
}

/** A script that few readers need. None of these imports another by itself, as that would stay lost. */
export function later(name) {
  return script(name, (again) => (again && !bundle.style ? at(`./${name}.js?again=${again}`) : SCRIPTS[name]()));
}

// A script at an address that no bundler may change.
function at(url) {
  return import(/* webpackIgnore: true */ /* turbopackIgnore: true */ /* @vite-ignore */ url);
}

let again = false;
let shared;

/**
 * Program, shapes and our facts; with the second part of the program, if that map opens with it and it is not lost.
 * Forgotten when it fails, so that a later map tries anew. `broken` hears of a program that has broken, once.
 */
export async function load(broken, map) {
  shared ??= begin(broken).catch((error) => {
    shared = undefined;
    again ||= !leaving;
    throw error;
  });
  const loads = shared;
  loads.catch(() => {}); // Told by the last line.
  if (opensReading(map)) await painted().then(openWhole);
  return loads;
}

// The map says itself that it lacks its second part.
function openWhole() {
  return joined().catch(() => {});
}

/** Resolves when the poster is seen and the page has told its folder. */
export function painted() {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 200); // A hidden page paints nothing.
  });
}

let joining;
let parted = false; // Whether the second part was lost before.

/**
 * The second part of the program, linked to the first once for all maps of a page; forgotten when it fails. Call it
 * after `load`. Resolves to no bytes.
 */
export async function joined(again = false) {
  joining ??= join(again || parted).catch((error) => {
    joining = undefined;
    parted = true;
    throw error;
  });
  await joining;
  return new Uint8Array();
}

async function join(again) {
  const { part, initSync, linked } = await glueOf("app/sco-map");
  if (!part) return; // The program is in one piece.
  const [answer] = await Promise.all([ours("app/sco-map_reading.wasm", again), shared]);
  const second = await WebAssembly.compile(await answer.arrayBuffer());
  // Parts of different builds can look as if they fit.
  if (!WebAssembly.Module.customSections(second, part).length) throw otherVersions("app/sco-map_reading.wasm");
  await WebAssembly.instantiate(second, { __wasm_split: initSync() });
  linked();
}

async function begin(broken) {
  await painted();
  const data = (name) => asset(name, again).catch(blame("data"));
  const [glue, atlas, dossier] = await Promise.all([
    program("app/sco-map", again).catch(blame("script")),
    data("atlas-0.bin"),
    data("dossier.bin"),
  ]);
  glue.on_panic(broken);
  try {
    return { glue, shapes: new glue.Shapes(atlas), facts: new glue.Facts(dossier), dossier };
  } catch (error) {
    return blame("data")(error);
  }
}
