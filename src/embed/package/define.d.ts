// Makes `<sco-map>` known to the page.
export { ScoMap } from "./index.js";
