// Makes `<sco-map>` known to the page. Import sco-map-element.js for the class alone.
import { ScoMap } from "./sco-map-element.js";
import "./sco-map-files.js"; // Named here too, so that both are fetched at once.

export { ScoMap };

// A page that carries two copies keeps the first.
if (!customElements.get("sco-map")) customElements.define("sco-map", ScoMap);
