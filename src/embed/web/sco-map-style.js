// The stylesheet of a map: style.css by a link or, from a bundler, as a sheet that the maps of a document share.
import { addressOf, bundle, painted, unlessLeft } from "./sco-map-files.js";
import { sizeRules } from "./sco-map-settings.js";

// Browsers can cache a failure: another address avoids that.
let failures = 0;

// Until the stylesheet has loaded.
const BLOCK = ":host { display: block } :host([hidden]) { display: none }";

/** The stylesheet of the shadow root of one map. */
export class Dress {
  /** The link in the root, if that is the way. It must stay where it is: moved, it would be loaded anew. */
  link = null;
  #root;
  #texts = [BLOCK];
  #arrival = null;

  constructor(root) {
    this.#root = root;
    this.adopt();
  }

  /** To be called for another size, and in another document: sheets do not go along, a link does. */
  adopt() {
    const { host, ownerDocument } = this.#root;
    const view = ownerDocument.defaultView;
    const texts = [...this.#texts, sizeRules(host)];
    if (view && !isOld()) this.#root.adoptedStyleSheets = texts.map((text) => sheetOf(view, text));
  }

  /** Resolves when the whole stylesheet has loaded. Requests it again if it has failed. */
  arrival() {
    this.#arrival ??= this.#whole().catch((error) => {
      this.#arrival = null;
      this.link?.remove();
      this.link = null;
      failures += 1;
      dressPage();
      throw error;
    });
    return this.#arrival;
  }

  // A browser takes a stylesheet that was cut off, or none, for one that is there. Its last rule is asked for.
  async #whole() {
    if (isOld()) throw Object.assign(new Error("too old a browser"), { word: "old" });
    await (bundle.style ? this.#wear() : this.#linked());
    const { host } = this.#root;
    if (host.isConnected && getComputedStyle(host).getPropertyValue("--whole").trim() !== "yes")
      throw new Error(`${this.link?.href ?? "style.js"} is not the whole stylesheet of the map`);
    if (failures) dressPage(this.link?.href);
  }

  async #wear() {
    this.#texts = [BLOCK, (await bundle.style()).default];
    this.adopt();
  }

  async #linked() {
    this.link = document.createElement("link");
    this.link.rel = "stylesheet";
    this.#root.prepend(this.link);
    await painted();
    const loaded = new Promise((resolve, reject) => {
      this.link.onload = resolve;
      this.link.onerror = () => reject(new Error(`${this.link.href} could not be loaded`));
      this.link.href = `${addressOf("style.css")}${failures ? `?again=${failures}` : ""}`;
    });
    await unlessLeft(loaded);
  }
}

// Our pages have the sheet themselves. Half of its rules would hide their picture.
function dressPage(href) {
  if (bundle.style) return;
  /** @type {HTMLLinkElement[]} */
  const links = [...document.querySelectorAll("link")];
  const own = links.filter((link) => link.rel === "stylesheet" && link.href.split("?")[0] === addressOf("style.css"));
  for (const link of own) {
    if (href) link.href = href;
    link.disabled = !href;
  }
}

// Half dressed, the map would be black.
const isOld = () => !CSS.supports("color", "light-dark(red, red)");

const sheets = new WeakMap();

// A sheet belongs to the window that created it.
function sheetOf(view, text) {
  const known = sheets.get(view) ?? sheets.set(view, new Map()).get(view);
  if (!known.has(text)) {
    known.set(text, new view.CSSStyleSheet());
    known.get(text).replaceSync(text);
  }
  return known.get(text);
}
