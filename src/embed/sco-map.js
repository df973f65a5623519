// The element `<sco-map>`: fetches what a map needs and hands it to the wasm. No decision is taken here.

const at = (path) => new URL(path, import.meta.url);

// Resolves to the response, or says which file is missing.
async function get(path) {
  const response = await fetch(at(path));
  if (!response.ok) throw new Error(`${path}: ${response.status} ${response.statusText}`);
  return response;
}

// The bytes of a file in assets/, by its name: `atlas-1.bin`.
async function asset(name) {
  return new Uint8Array(await (await get(`assets/${name}`)).arrayBuffer());
}

// The module with its wasm ready to be called.
async function program() {
  const wasm = get("app/sco-map_bg.wasm");
  wasm.catch(() => {}); // Should the import fail as well, one report is enough.
  const glue = await import(at("app/sco-map.js"));
  await glue.default({ module_or_path: await wasm });
  return glue;
}

// What all maps of a page share, fetched once; forgotten when it fails, so that a later map tries anew.
let shared;
function load() {
  shared ??= Promise.all([program(), asset("atlas-0.bin"), asset("dossier.bin")]).catch((error) => {
    shared = undefined;
    throw error;
  });
  return shared;
}

function stylesheet() {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = at("style.css");
  const loaded = new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = () => reject(new Error("style.css could not be loaded"));
  });
  return { link, loaded };
}

class ScoMap extends HTMLElement {
  #root = this.attachShadow({ mode: "open" });
  #map = null;
  #leaving = 0;
  #loading = false;

  constructor() {
    super();
    this.#uncover();
  }

  async connectedCallback() {
    clearTimeout(this.#leaving);
    if (this.#map || this.#loading) return; // Moved within the page, not new.
    this.#loading = true;
    try {
      await this.#show();
    } catch (error) {
      this.#uncover();
      console.warn("sco-map: the map could not be shown.", error);
    } finally {
      this.#loading = false;
    }
  }

  // One move in the page is a removal and an insertion: only a removal that lasts ends the map.
  disconnectedCallback() {
    this.#leaving = setTimeout(() => {
      if (!this.#map) return;
      this.#map.destroy();
      this.#map = null;
      this.#uncover();
    });
  }

  // Lets the reader see what the page has put between the tags.
  #uncover() {
    this.#root.replaceChildren(document.createElement("slot"));
  }

  async #show() {
    const { link, loaded } = stylesheet();
    this.#root.append(link); // A stylesheet is fetched once it stands in the page.
    const [[glue, atlas, dossier]] = await Promise.all([load(), loaded]);
    if (!this.isConnected) return this.#uncover();
    const host = document.createElement("div");
    this.#root.replaceChildren(link, host);
    this.#map = glue.mount(host, atlas, dossier, asset);
  }
}

// A page that carries two copies keeps the first.
if (!customElements.get("sco-map")) customElements.define("sco-map", ScoMap);
