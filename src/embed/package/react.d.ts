// Types of `<sco-map>` for React 19 and later: `import "sco-map/react";`
import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { ScoMap, ScoMapAttributes, ScoMapEventMap, ScoMapFacts } from "./sco-map-element.js";

type Native = Omit<DetailedHTMLProps<HTMLAttributes<ScoMap>, ScoMap>, "lang">;

interface ScoMapProps extends Native, ScoMapAttributes {
  dossier?: ScoMapFacts | null;
  overlayDossier?: ScoMapFacts | null;
  "onmap-ready"?: (event: ScoMapEventMap["map-ready"]) => void;
  "onmap-change"?: (event: ScoMapEventMap["map-change"]) => void;
  "onmap-error"?: (event: ScoMapEventMap["map-error"]) => void;
  "onmap-notice"?: (event: ScoMapEventMap["map-notice"]) => void;
}

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "sco-map": ScoMapProps;
    }
  }
}
