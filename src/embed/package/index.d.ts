/** A day as `2007-07-03`. */
export type Day = string;

/** What a map shows: its parts by the names of their attributes. */
export interface ScoMapState {
  readonly date: Day;
  readonly compare: Day | null;
  readonly layers: string;
  readonly select: string | null;
  readonly step: string | null;
  readonly camera: string;
  /** The state as a link has it: what differs from what the map opened with. */
  readonly query: string;
}

/** What surely holds on a day. */
export interface ScoMapData {
  readonly date: Day;
  readonly countries: readonly { readonly id: string; readonly name: string; readonly standing: string }[];
  readonly sites: readonly {
    readonly id: string;
    readonly name: string;
    readonly country: string;
    readonly bloc: string;
    readonly kind: string;
    /** Degrees east. */
    readonly lon: number;
    /** Degrees north. */
    readonly lat: number;
  }[];
}

/** Something that cannot be had, and what could be; or, as a notice, what was passed over or guessed, and what was done. */
export interface ScoMapProblem {
  readonly place: string;
  readonly finding: string;
  readonly expectation: string;
}

/** Facts of a page's own, in the form of `schema/dossier.json`; or a text or a file with them, JSON or CSV. */
export type ScoMapFacts = object | string | File | Blob;

/** Attributes by the names that they have in HTML. */
export interface ScoMapAttributes {
  date?: Day;
  compare?: Day | "none";
  layers?: string;
  select?: string;
  step?: string;
  camera?: string;
  lang?: string;
  theme?: "auto" | "light" | "dark";
  src?: string;
  overlay?: string;
  controls?: string;
  "heading-level"?: number | string;
  "url-state"?: string;
  layout?: "frame";
  loading?: "lazy" | "eager";
}

/** What a component may set: attributes, the same by the names of their properties, and properties. Null and undefined leave it as it is. */
export type ScoMapSettings = { [Name in keyof ScoMapAttributes]?: ScoMapAttributes[Name] | null } & {
  headingLevel?: ScoMapAttributes["heading-level"] | null;
  urlState?: string | null;
  dossier?: ScoMapFacts | null;
  overlayDossier?: ScoMapFacts | null;
};

/** What the events of a map carry. */
export interface ScoMapEventMap extends HTMLElementEventMap {
  "map-ready": CustomEvent<null>;
  "map-change": CustomEvent<ScoMapState>;
  "map-error": CustomEvent<{ readonly problems: readonly ScoMapProblem[] }>;
  "map-notice": CustomEvent<{ readonly notices: readonly ScoMapProblem[] }>;
}

/** The element `<sco-map>`. */
export declare class ScoMap extends HTMLElement {
  /** The folder with the program, the shapes and the facts: that of this file unless set; empty where a bundler gives each its address. */
  static base: string;

  date: Day | null;
  compare: Day | "none" | null;
  layers: string | null;
  step: string | null;
  camera: string | null;
  theme: "auto" | "light" | "dark" | null;
  src: string | null;
  overlay: string | null;
  controls: string | null;
  headingLevel: number | string | null;
  urlState: string | null;
  layout: "frame" | null;
  loading: "lazy" | "eager" | null;
  dossier: ScoMapFacts | null;
  overlayDossier: ScoMapFacts | null;
  /** Null before there is a map. */
  readonly state: ScoMapState | null;

  /** Opens the panel of what has that id, or closes it; resolves to whether there is such a thing. Set, it is the attribute. */
  get select(): (id: string | null) => Promise<boolean>;
  set select(id: string | null);
  /** Shows another day; resolves to whether the map has it. */
  goTo(date: Day): Promise<boolean>;
  /** Moves the camera so that all those countries and sites are seen; resolves to whether there are such. */
  fit(ids: Iterable<string>): Promise<boolean>;
  /** The picture as it is shown, as the text of an SVG file. */
  toSVG(): Promise<string>;
  /** What surely holds on the day that is shown. */
  data(): Promise<ScoMapData>;

  addEventListener<K extends keyof ScoMapEventMap>(
    type: K,
    listener: (this: ScoMap, event: ScoMapEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof ScoMapEventMap>(
    type: K,
    listener: (this: ScoMap, event: ScoMapEventMap[K]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "sco-map": ScoMap;
  }
  namespace JSX {
    interface IntrinsicElements {
      "sco-map": ScoMapSettings & { [name: string]: unknown };
    }
  }
}
