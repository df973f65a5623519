// Defines the element `<sco-map>`.
export { ScoMap } from "./index.js";
