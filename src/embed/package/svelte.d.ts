// Types of `<sco-map>` for Svelte 5: `import "sco-map/svelte";`
import type { HTMLAttributes } from "svelte/elements";
import type { ScoMap, ScoMapEventMap, ScoMapSettings } from "./index.js";

interface ScoMapProps extends Omit<HTMLAttributes<ScoMap>, keyof ScoMapSettings>, ScoMapSettings {
  "onmap-ready"?: ((event: ScoMapEventMap["map-ready"]) => void) | undefined;
  "onmap-change"?: ((event: ScoMapEventMap["map-change"]) => void) | undefined;
  "onmap-error"?: ((event: ScoMapEventMap["map-error"]) => void) | undefined;
  "onmap-notice"?: ((event: ScoMapEventMap["map-notice"]) => void) | undefined;
}

declare module "svelte/elements" {
  interface SvelteHTMLElements {
    "sco-map": ScoMapProps;
  }
}
