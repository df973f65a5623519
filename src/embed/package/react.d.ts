// Types of `<sco-map>` for React 19 and later: `import "sco-map/react";`
import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { ScoMap, ScoMapEventMap, ScoMapSettings } from "./index.js";

type Native = Omit<DetailedHTMLProps<HTMLAttributes<ScoMap>, ScoMap>, keyof ScoMapSettings>;

interface ScoMapProps extends Native, ScoMapSettings {
  "onmap-ready"?: ((event: ScoMapEventMap["map-ready"]) => void) | undefined;
  "onmap-change"?: ((event: ScoMapEventMap["map-change"]) => void) | undefined;
  "onmap-error"?: ((event: ScoMapEventMap["map-error"]) => void) | undefined;
  "onmap-notice"?: ((event: ScoMapEventMap["map-notice"]) => void) | undefined;
}

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "sco-map": ScoMapProps;
    }
  }
}
