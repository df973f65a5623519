// Types of `<sco-map>` for Svelte 5: `import "sco-map/svelte";`
import type { HTMLAttributes } from "svelte/elements";
import type { ScoMap, ScoMapEventMap, ScoMapSettings } from "./index.js";

interface ScoMapProps extends Omit<HTMLAttributes<ScoMap>, keyof ScoMapSettings>, ScoMapSettings {
  "onmap-ready"?: (event: ScoMapEventMap["map-ready"]) => void;
  "onmap-change"?: (event: ScoMapEventMap["map-change"]) => void;
  "onmap-error"?: (event: ScoMapEventMap["map-error"]) => void;
  "onmap-notice"?: (event: ScoMapEventMap["map-notice"]) => void;
}

declare module "svelte/elements" {
  interface SvelteHTMLElements {
    "sco-map": ScoMapProps;
  }
}
