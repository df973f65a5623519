// Types of `<sco-map>` for templates of Vue 3.3 and later: `import "sco-map/vue";`
import type { DefineComponent, HTMLAttributes } from "vue";
import type { ScoMapEventMap, ScoMapSettings } from "./index.js";

interface ScoMapProps extends Omit<HTMLAttributes, keyof ScoMapSettings>, ScoMapSettings {
  onMapReady?: ((event: ScoMapEventMap["map-ready"]) => void) | undefined;
  onMapChange?: ((event: ScoMapEventMap["map-change"]) => void) | undefined;
  onMapError?: ((event: ScoMapEventMap["map-error"]) => void) | undefined;
  onMapNotice?: ((event: ScoMapEventMap["map-notice"]) => void) | undefined;
}

declare module "vue" {
  interface GlobalComponents {
    "sco-map": DefineComponent<ScoMapProps>;
  }
}
