/** A day as `2007-07-03`. */
export type Day = string;

/** A tab of the map. */
export type ScoMapView = "map" | "story" | "table" | "sources";

/** The state of a map: its parts by the names of their attributes. */
export interface ScoMapState {
  readonly date: Day;
  readonly compare: Day | null;
  readonly layers: string;
  readonly select: string | null;
  readonly step: string | null;
  readonly camera: string;
  /** The tab that is open. */
  readonly view: ScoMapView;
  /** The state in the form for links: the differences from the opening. */
  readonly query: string;
}

/** The facts that surely hold on a day. */
export interface ScoMapData {
  readonly date: Day;
  readonly countries: readonly { readonly id: string; readonly name: string; readonly standing: string }[];
  readonly sites: readonly {
    readonly id: string;
    readonly name: string;
    readonly country: string;
    readonly bloc: string;
    readonly kind: string;
    /** `based`, and counted by the map; `access` or `reported`, and never counted. */
    readonly use: "based" | "access" | "reported";
    /** Whether no source of the last two years shows it in use. */
    readonly presumed: boolean;
    /** Degrees east. */
    readonly lon: number;
    /** Degrees north. */
    readonly lat: number;
  }[];
  /** The countries that were searched for sites; all others are not covered. `null` if the facts do not tell. */
  readonly coverage:
    | readonly { readonly country: string; readonly completeness: "all" | "main" | "none" }[]
    | null;
}

/** A problem: its place, what was found and what was expected. In a notice: a value that was ignored or guessed. */
export interface ScoMapProblem {
  readonly place: string;
  readonly finding: string;
  readonly expectation: string;
}

/** Your own facts as an object in the form of `schema/dossier.json`, or as a string or a file, JSON or CSV. */
export type ScoMapFacts = object | string | File | Blob;

/** Attributes by their names in HTML. `undefined` is for projects with `exactOptionalPropertyTypes`. */
export interface ScoMapAttributes {
  date?: Day | undefined;
  compare?: Day | "none" | undefined;
  layers?: string | undefined;
  select?: string | undefined;
  step?: string | undefined;
  camera?: string | undefined;
  view?: ScoMapView | undefined;
  lang?: string | undefined;
  theme?: "auto" | "light" | "dark" | undefined;
  src?: string | undefined;
  overlay?: string | undefined;
  controls?: string | undefined;
  "heading-level"?: number | string | undefined;
  "url-state"?: string | undefined;
  layout?: "widget" | "page" | undefined;
  width?: number | string | undefined;
  height?: number | string | undefined;
  loading?: "lazy" | "eager" | undefined;
}

/** The settings for a component: attributes, also under their property names, and properties. Null and undefined change nothing. */
export type ScoMapSettings = { [Name in keyof ScoMapAttributes]?: ScoMapAttributes[Name] | null } & {
  headingLevel?: ScoMapAttributes["heading-level"] | null | undefined;
  urlState?: string | null | undefined;
  dossier?: ScoMapFacts | null | undefined;
  overlayDossier?: ScoMapFacts | null | undefined;
};

/** The events of a map. */
export interface ScoMapEventMap extends HTMLElementEventMap {
  "map-ready": CustomEvent<null>;
  "map-change": CustomEvent<ScoMapState>;
  "map-error": CustomEvent<{
    readonly problems: readonly ScoMapProblem[];
    /** The number of further problems, if a file has more than 100. */
    readonly more?: number;
  }>;
  "map-notice": CustomEvent<{ readonly notices: readonly ScoMapProblem[] }>;
}

/** The element `<sco-map>`. */
export declare class ScoMap extends HTMLElement {
  /** The folder with the program, the shapes and the facts; default: the folder of this file. Empty if a bundler gives each file its own address. */
  static base: string;

  date: Day | null;
  compare: Day | "none" | null;
  layers: string | null;
  step: string | null;
  camera: string | null;
  view: ScoMapView | null;
  theme: "auto" | "light" | "dark" | null;
  src: string | null;
  overlay: string | null;
  controls: string | null;
  headingLevel: number | string | null;
  urlState: string | null;
  layout: "widget" | "page" | null;
  width: number | string | null;
  height: number | string | null;
  loading: "lazy" | "eager" | null;
  dossier: ScoMapFacts | null;
  overlayDossier: ScoMapFacts | null;
  /** Null before the map is ready. */
  readonly state: ScoMapState | null;

  /** Opens the panel of the fact with that id, or closes it (null); resolves to true if the target exists. As a property, it sets the attribute. */
  get select(): (id: string | null) => Promise<boolean>;
  set select(id: string | null);
  /** Shows another day; resolves to true if the map has that day. */
  goTo(date: Day): Promise<boolean>;
  /** Moves the camera to show all those countries and sites; resolves to true if they exist. */
  fit(ids: Iterable<string>): Promise<boolean>;
  /** The current picture, with title, date, sentence, key, notes and the link to the view, as the text of an SVG file. */
  toSVG(): Promise<string>;
  /** The facts that surely hold on the day on the map. */
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
