// Makes `<sco-map>` known to the page. Import sco-map-element.js for the class alone.
import { ScoMap } from "./sco-map-element.js";
import "./sco-map-files.js"; // Named here too, so that all are fetched at once.
import "./sco-map-style.js";

export { ScoMap };

// A page that carries two copies keeps the first. A server that draws pages knows no elements.
if (globalThis.customElements && !customElements.get("sco-map")) customElements.define("sco-map", ScoMap);
