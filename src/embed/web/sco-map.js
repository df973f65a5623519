// Defines the element `<sco-map>`. Import sco-map-element.js for the class alone.
import { ScoMap } from "./sco-map-element.js";
import "./sco-map-files.js"; // Named here as well, so that the browser fetches all files at once.
import "./sco-map-style.js";

export { ScoMap };

// A page with two copies keeps the first. A server that renders pages has no elements.
if (globalThis.customElements && !customElements.get("sco-map")) customElements.define("sco-map", ScoMap);
