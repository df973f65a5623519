// What a map is made of, fetched once for all maps of a page.

// Each file by an expression of its own: bundlers follow those, take the file along and put its new address here.
const FILES = {
  "app/sco-map_bg.wasm": () => new URL("./app/sco-map_bg.wasm", import.meta.url),
  "facts_bg.wasm": () => new URL("./facts_bg.wasm", import.meta.url),
  "assets/atlas-0.bin": () => new URL("./assets/atlas-0.bin", import.meta.url),
  "assets/atlas-1.bin": () => new URL("./assets/atlas-1.bin", import.meta.url),
  "assets/atlas-2.bin": () => new URL("./assets/atlas-2.bin", import.meta.url),
  "assets/dossier.bin": () => new URL("./assets/dossier.bin", import.meta.url),
  "assets/details.bin": () => new URL("./assets/details.bin", import.meta.url),
};
const PROGRAMS = {
  "app/sco-map": () => import("./app/sco-map.js"),
  facts: () => import("./facts.js"),
};

/** What a bundler takes in besides the programs: the package's entry tells the stylesheet, `() => import("./style.js")`. */
export const bundle = { style: null };

const HINT = "If the files of the map lie elsewhere, set ScoMap.base to the address of their folder.";

// The folder that the page has told; empty for none.
let base = "";

/** Where the files are, for a page whose bundler does not take them along. */
export const folder = {
  get: () => base || beside(),
  set: (url) => void (base = url ? absolute(String(url).replace(/\/?$/, "/")) : ""),
};

// A server that draws pages has no address to begin with.
function absolute(url) {
  return globalThis.document ? new URL(url, document.baseURI).href : url;
}

// The folder of this file, where the others lie beside it by their own names; empty where a bundler has renamed them.
function beside() {
  const name = "app/sco-map_bg.wasm";
  const url = lying(name) ?? "";
  return url.endsWith(`/${name}`) ? url.slice(0, -name.length) : "";
}

// Vite before 8 moves scripts of packages into a cache while one develops, and does not take along what they name.
// Null in a script that is no module: it knows no address of its own.
function lying(path) {
  try {
    return String(FILES[path]()).replace("/node_modules/.vite/deps/", "/node_modules/sco-map/dist/");
  } catch {
    return null;
  }
}

/** The address of a file by its path: in the page's folder if it has told one, else where it lies. */
export function addressOf(path) {
  const near = FILES[path] && !base ? lying(path) : folder.get() && new URL(path, folder.get()).href;
  if (near) return near;
  throw new Error(`${path}: its address is not known. ${HINT}`);
}

// Resolves to the response, or says which file is missing.
async function get(url, again = false) {
  const response = await fetch(url, { cache: again ? "reload" : "default" });
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`.trim());
  return response;
}

// The same for a file of ours. Servers of single pages answer with that page to what they do not have.
async function ours(path, again) {
  const url = addressOf(path);
  const response = await get(url, again).catch(({ message }) => {
    throw new Error(`${message.includes(url) ? message : `${url}: ${message}`}. ${HINT}`);
  });
  if (/^text\/html\b/.test(response.headers.get("content-type"))) throw new Error(`${url}: the server answered with an HTML page. ${HINT}`);
  return response;
}

/** The bytes of a file in assets/, by its name: `atlas-1.bin`; `again` where what came was of no use. */
export async function asset(name, again = false) {
  return new Uint8Array(await (await ours(`assets/${name}`, again)).arrayBuffer());
}

/** What an address of the page's own choice answers. */
export function answerAt(url) {
  return get(new URL(url, document.baseURI));
}

/** A program by the name of its files, ready to be called. */
export async function program(name, again = false) {
  const wasm = ours(`${name}_bg.wasm`, again);
  wasm.catch(() => {}); // Should the import fail as well, one report is enough.
  const glue = await script(name);
  await glue.default({ module_or_path: await wasm }).catch((error) => {
    if (error.name !== "LinkError") return blame(runsPrograms() ? "script" : "wasm")(error);
    throw new Error(`${addressOf(`${name}_bg.wasm`)} and its script come from different versions. Copy all files of the map again.`);
  });
  return glue;
}

// The smallest program that there is tells whether any may run here.
function runsPrograms() {
  try {
    return !!new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
  } catch {
    return false;
  }
}

/** Has an error say which text of sco-map-words.js tells readers of it, unless it does. */
export function blame(word) {
  return (error) => {
    throw Object.assign(error, { word: error.word ?? word });
  };
}

// How often the script of a program has failed. A browser may remember that: another name has it look anew.
const failures = {};

async function script(name) {
  const again = failures[name] ?? 0;
  const known = again || !bundle.style ? folder.get() : "";
  try {
    if (!known) return await PROGRAMS[name]();
    const url = `${known}${name}.js${again ? `?again=${again}` : ""}`;
    return await import(/* webpackIgnore: true */ /* turbopackIgnore: true */ /* @vite-ignore */ url);
  } catch ({ message }) {
    failures[name] = again + 1;
    throw new Error(`${name}.js: ${message}. ${HINT}`);
  }
}

let again = false;
let shared;

/**
 * Program, shapes and our facts. Forgotten when it fails, so that a later map tries anew.
 * `broken` hears of a program that has broken, once.
 */
export function load(broken) {
  shared ??= begin(broken).catch((error) => {
    shared = undefined;
    again = true;
    throw error;
  });
  return shared;
}

/** Resolves when the poster is seen, before the map takes the page's time, and when the page has told its folder. */
export function painted() {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 200); // A page that nobody sees paints nothing.
  });
}

async function begin(broken) {
  await painted();
  const data = (name) => asset(name, again).catch(blame("data"));
  const [glue, atlas, dossier] = await Promise.all([program("app/sco-map", again).catch(blame("script")), data("atlas-0.bin"), data("dossier.bin")]);
  glue.on_panic(broken);
  try {
    return { glue, shapes: new glue.Shapes(atlas), facts: new glue.Facts(dossier), dossier };
  } catch (error) {
    return blame("data")(error);
  }
}
