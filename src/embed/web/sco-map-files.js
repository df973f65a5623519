// What a map is made of, fetched once for all maps of a page.

let base = new URL("./", import.meta.url);
const at = (path) => new URL(path, base);

/** Where the files are, for a page whose bundler has moved this one away from them. */
export const folder = {
  get: () => base.href,
  set: (url) => void (base = new URL(url, document.baseURI)),
};

// Resolves to the response, or says which file is missing.
async function get(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return response;
}

/** The bytes of a file in assets/, by its name: `atlas-1.bin`. */
export async function asset(name) {
  return new Uint8Array(await (await get(at(`assets/${name}`))).arrayBuffer());
}

/** What an address of the page's own choice answers. */
export function answerAt(url) {
  return get(new URL(url, document.baseURI));
}

/** A program by the name of its files, ready to be called. A browser may remember that a module failed: `again` renames it. */
export async function program(name, again = 0) {
  const wasm = get(at(`${name}_bg.wasm`));
  wasm.catch(() => {}); // Should the import fail as well, one report is enough.
  const glue = await import(at(`${name}.js${again ? `?again=${again}` : ""}`));
  await glue.default({ module_or_path: await wasm });
  return glue;
}

let tries = 0;
let shared;

/**
 * Program, shapes and our facts. Forgotten when it fails, so that a later map tries anew.
 * `broken` hears of a program that has broken, once.
 */
export function load(broken) {
  shared ??= begin(broken).catch((error) => {
    shared = undefined;
    tries += 1;
    throw error;
  });
  return shared;
}

// The poster is seen before the program takes the page's time. A page that nobody sees paints nothing.
function painted() {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 200);
  });
}

async function begin(broken) {
  await painted();
  const [glue, atlas, dossier] = await Promise.all([program("app/sco-map", tries), asset("atlas-0.bin"), asset("dossier.bin")]);
  glue.on_panic(broken);
  return { glue, shapes: new glue.Shapes(atlas), facts: new glue.Facts(dossier), dossier };
}

/** The stylesheet as a link for a shadow root, and when it has arrived. */
export function stylesheet() {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = at("style.css");
  const loaded = new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = () => reject(new Error("style.css could not be loaded"));
  });
  loaded.catch(() => {}); // It is reported where it is waited for, if it is.
  return { link, loaded };
}
