// The element `<sco-map>`: passes the page's settings to the program, and the reader's actions to the page.
import { Drawing } from "./sco-map-drawing.js";
import { folder, joined, later } from "./sco-map-files.js";
import { keepKeys } from "./sco-map-keys.js";
import { FRAME, SIZES, STATE, reflect, upgrade } from "./sco-map-settings.js";

// A server that renders pages can import this file as well; it defines no element there.
const Base = /** @type {typeof HTMLElement} */ (globalThis.HTMLElement ?? class {});

/**
 * A map of the Shanghai Cooperation Organisation, or of the page's own dossier.
 *
 * @attr {string} date - The day to show, like `2007-07-03`.
 * @attr {string} compare - The day to compare with, or `none`.
 * @attr {string} layers - Layers to switch on, or off with a leading `-`: `events -sites-russian`.
 * @attr {string} select - The id of the country, site, event or relation whose panel is open.
 * @attr {string} step - The id of the story step that is open.
 * @attr {string} camera - `home`, the id of a story step, or `longitude,latitude,zoom`.
 * @attr {"map"|"story"|"table"|"sources"} view - The tab that is open.
 * @attr {string} lang - The language; English if it is not available.
 * @attr {"auto"|"light"|"dark"} theme - The colours; default: the reader's system setting.
 * @attr {string} src - The address of your own dossier (JSON or CSV), which replaces ours.
 * @attr {string} overlay - The address of your own facts, which are added to the dossier.
 * @attr {string} controls - The parts to show in addition to the map; default: all.
 * @attr {number} heading-level - The heading level of the title, 1 to 6; default: 2.
 * @attr {string} url-state - Where links keep the state: `none`, `query`, `links` or `hash:name`.
 * @attr {"widget"|"page"} layout - `widget` fits everything into the height of the element; `page` puts lists below the map.
 * @attr {number|string} width - The width in CSS px, or a CSS length; default: all of its place.
 * @attr {number|string} height - The height in CSS px, or a CSS length; default: 640.
 * @attr {"lazy"|"eager"} loading - `eager` loads the map before the reader scrolls near it.
 *
 * @fires map-ready - The map is drawn and ready.
 * @fires map-change - The reader has changed the state; `detail` is the new state.
 * @fires map-error - The map cannot do what the page asked for; `detail.problems` lists the problems.
 * @fires map-notice - The map ignored or guessed values in your own facts; `detail.notices` lists them.
 *
 * @slot - The poster: readers see it until the map has loaded, or if the map cannot load.
 *
 * @csspart title - The heading.
 * @csspart sentence - The sentence under it.
 * @csspart map - The picture with its frame.
 * @csspart camera - The buttons that move the map.
 * @csspart tip - The label of the thing under the pointer.
 * @csspart time - Date, playback, track and slider.
 * @csspart date - The day in large letters.
 * @csspart play - Play, pause and speed.
 * @csspart track - The timeline of thirty years.
 * @csspart compare - The controls for a comparison.
 * @csspart legend - Legend and filter.
 * @csspart invitation - The button that starts the story.
 * @csspart story - The story step that is open.
 * @csspart search - The search box.
 * @csspart panel - The facts about the selection, or about the day.
 * @csspart cite - Links and citations.
 * @csspart table - The data tables.
 * @csspart notes - The day of the evidence, the note on borders, the credits.
 * @csspart failure - The notice that says why there is no map.
 * @csspart problems - The list of problems in the page's own facts.
 *
 * @cssprop --sco-font - Font family; default: the font of the page.
 * @cssprop --sco-paper - Background.
 * @cssprop --sco-ink - Text.
 * @cssprop --sco-soft - Secondary text.
 * @cssprop --sco-line - Lines between parts.
 * @cssprop --sco-edge - Edges of fields and buttons.
 * @cssprop --sco-accent - Links and controls.
 * @cssprop --sco-focus - The ring of the keyboard focus.
 * @cssprop --sco-chosen - The outline of the selection.
 * @cssprop --sco-water - Sea.
 * @cssprop --sco-lake - Lakes.
 * @cssprop --sco-land - Land without a standing.
 * @cssprop --sco-border - Borders and coasts.
 * @cssprop --sco-seam - Borders between two countries of which each has a colour.
 * @cssprop --sco-disputed - The hatching of disputed land.
 * @cssprop --sco-left-out - The lines on land that the facts do not cover.
 * @cssprop --sco-member - The fill of members, and the foreground of the patterns of other standings.
 * @cssprop --sco-pale - The background of those patterns.
 * @cssprop --sco-on-member - Names on the colour of members.
 * @cssprop --sco-western - Western sites.
 * @cssprop --sco-russian - Russian sites.
 * @cssprop --sco-other - Other sites.
 * @cssprop --sco-war - Arcs of war.
 * @cssprop --sco-tension - Arcs of tension.
 * @cssprop --sco-rivalry - Arcs of rivalry.
 * @cssprop --sco-dispute - Arcs of dispute.
 * @cssprop --sco-cooperation - Arcs of cooperation.
 * @cssprop --sco-dialogue - Arcs of dialogue.
 * @cssprop --sco-alliance - Arcs of alliance.
 *
 * @tag sco-map
 * @tagname sco-map
 */
export class ScoMap extends Base {
  static observedAttributes = [...STATE, ...FRAME, ...SIZES];

  /** The folder with the program, the shapes and the facts; default: the folder of this file. Empty if a bundler gives each file its own address. */
  static get base() {
    return folder.get();
  }

  static set base(url) {
    folder.set(url);
  }

  #root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
  #drawing = new Drawing(this, this.#root);
  #sight = null;
  #leaving = 0;
  #changed = new Set();
  #dossier = null;
  #overlay = null;

  constructor() {
    super();
    keepKeys(this.#root);
  }

  connectedCallback() {
    clearTimeout(this.#leaving);
    upgrade(this);
    if (this.#drawing.isThere) return; // Moved, not new.
    this.#drawing.uncover();
    if (this.getAttribute("loading") === "eager") this.#drawing.wanted();
    else this.#watch();
  }

  // Draws the map when the reader scrolls near it.
  #watch() {
    this.#sight ??= new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && this.#seen(),
      { rootMargin: "200px" },
    );
    this.#sight.observe(this);
  }

  #seen() {
    this.#sight.disconnect();
    this.#drawing.wanted();
  }

  // A move is a removal and an insertion, so only a lasting removal ends the map.
  disconnectedCallback() {
    this.#leaving = setTimeout(() => this.#end());
  }

  #end() {
    this.#sight?.disconnect();
    this.#drawing.end();
  }

  adoptedCallback() {
    this.#drawing.adopt();
  }

  attributeChangedCallback(name) {
    if (SIZES.includes(name)) this.#drawing.adopt();
    if (!this.#drawing.isWanted) return; // Read when the map is drawn.
    if (!this.#changed.size) queueMicrotask(() => this.#follow());
    this.#changed.add(name);
  }

  #follow() {
    const changed = [...this.#changed];
    this.#changed.clear();
    this.#drawing.follow(changed);
  }

  /** The current state: its parts by the names of their attributes, and `query`, the form for links; null before the map is ready. */
  get state() {
    return this.#drawing.state;
  }

  /** Your own dossier, which replaces ours: an object in the form of the schema, a string or a file; null or false for none. */
  get dossier() {
    return this.#dossier;
  }

  set dossier(dossier) {
    this.#dossier = factsOf(dossier);
    this.attributeChangedCallback("src");
  }

  /** Your own facts, which are added to the dossier; null or false for none. */
  get overlayDossier() {
    return this.#overlay;
  }

  set overlayDossier(facts) {
    this.#overlay = factsOf(facts);
    this.attributeChangedCallback("overlay");
  }

  /** `select(id)` opens the panel of the fact with that id; `select(null)` closes it. Resolves to `true` if the target exists. */
  get select() {
    return (id) => this.#drawing.ask((map) => map.set("select", id ?? "none"));
  }

  // Frameworks set a property if one exists.
  /** @param {any} id */
  set select(id) {
    if (id == null) this.removeAttribute("select");
    else this.setAttribute("select", id);
  }

  /** Shows another day. Resolves to `true` if the map has that day. */
  goTo(date) {
    return this.#drawing.ask((map) => map.set("date", date));
  }

  /** Moves the camera to show all those countries and sites. Resolves to `true` if they exist. */
  fit(ids) {
    const all = [...ids];
    return this.#drawing.ask(
      (map, { width, height }) => map.fit(all, width, height),
      (map) => map.uncover(all) ?? this.#drawing.size(),
    );
  }

  /** Resolves to the current picture, as the text of a self-contained SVG file. */
  async toSVG() {
    const [{ svgOf }] = await Promise.all([later("sco-map-svg"), this.#drawing.current()]);
    await joined().catch(() => {}); // Without it, the text below the picture is shorter.
    await this.#drawing.size();
    return svgOf(this.#root, (await this.#drawing.current()).below());
  }

  /** Resolves to the facts that surely hold on the day on the map: `{ date, countries, sites }`. */
  async data() {
    return (await this.#drawing.current()).data();
  }
}

reflect(ScoMap.prototype);

// Frameworks set false for what has not arrived. An empty text is an answer, and told.
function factsOf(value) {
  return value === false ? null : (value ?? null);
}
