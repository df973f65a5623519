// Makes `<sco-map>` known to the page.
export { ScoMap } from "./sco-map-element.js";
