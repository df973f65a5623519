// The class of `<sco-map>` for bundlers, which include the stylesheet as a module.
import { ScoMap } from "./dist/sco-map-element.js";
import { bundle } from "./dist/sco-map-files.js";

bundle.style = () => import("./style.js");

export { ScoMap };
