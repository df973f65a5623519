// The element `<sco-map>`: hands what a page sets to the program, and what a reader does to the page.
import { Drawing } from "./sco-map-drawing.js";
import { folder } from "./sco-map-files.js";
import { keepKeys } from "./sco-map-keys.js";
import { FRAME, PARTS, reflect, upgrade } from "./sco-map-settings.js";

// A server that draws pages imports this file too, and makes no element of it.
const Base = /** @type {typeof HTMLElement} */ (globalThis.HTMLElement ?? class {});

/**
 * A map of the Shanghai Cooperation Organisation, or of a dossier of the page's own.
 *
 * @attr {string} date - The day that is shown, like `2007-07-03`.
 * @attr {string} compare - The day that it is compared with.
 * @attr {string} layers - What is shown unlike at first: `events -sites-russian`.
 * @attr {string} select - The id of the country, site, event or relation that the panel tells of.
 * @attr {string} step - The id of the step of the story that is open.
 * @attr {string} camera - `home`, the id of a step, or `longitude,latitude,zoom`.
 * @attr {string} lang - The language, of those that there are; English if there is none.
 * @attr {"auto"|"light"|"dark"} theme - Colours; those that the reader's system asks for unless told.
 * @attr {string} src - Address of a dossier, JSON or CSV, shown instead of ours.
 * @attr {string} overlay - Address of facts that are laid over the dossier.
 * @attr {string} controls - The parts that are shown beside the map: all, unless told.
 * @attr {number} heading-level - The level of the title, 1 to 6; 2 unless told.
 * @attr {string} url-state - Where links hold the state: `none`, `query`, `links` or `hash:name`.
 * @attr {"frame"} layout - `frame` fits everything into the height that the page gives the element.
 * @attr {"lazy"|"eager"} loading - `eager` loads a map that is not in sight yet.
 *
 * @fires map-ready - The map is drawn and answers.
 * @fires map-change - The reader has changed the state; `detail` is the state.
 * @fires map-error - Something the page asked for cannot be had; `detail.problems` says what.
 * @fires map-notice - Something in facts of the page's own was passed over or guessed; `detail.notices` says what.
 *
 * @slot - What stands there until the map does, and when it cannot: a poster.
 *
 * @csspart title - The heading.
 * @csspart sentence - The sentence under it.
 * @csspart map - The picture with its frame.
 * @csspart camera - The buttons that move it.
 * @csspart tip - The label of what is pointed at.
 * @csspart time - Date, playback, track and slider.
 * @csspart date - The day in large letters.
 * @csspart play - Play, pause and speed.
 * @csspart track - Thirty years at a glance.
 * @csspart compare - The choice of another day.
 * @csspart legend - Legend and filter.
 * @csspart invitation - The way into the story.
 * @csspart story - The step of the story that is open.
 * @csspart search - The search box.
 * @csspart panel - What is known of what is chosen, or of the day.
 * @csspart cite - Links and citations.
 * @csspart table - The same as tables.
 * @csspart notes - Day of the evidence, boundary note, credit.
 * @csspart failure - Why there is no map.
 * @csspart problems - What is wrong with facts of the page's own.
 *
 * @cssprop --sco-font - Font family; that of the page unless set.
 * @cssprop --sco-paper - Background.
 * @cssprop --sco-ink - Text.
 * @cssprop --sco-soft - Text that matters less.
 * @cssprop --sco-line - Lines between parts.
 * @cssprop --sco-edge - Edges of fields and buttons.
 * @cssprop --sco-accent - Links and controls.
 * @cssprop --sco-focus - The ring of the keyboard's focus.
 * @cssprop --sco-chosen - The outline of what is chosen.
 * @cssprop --sco-water - Sea and lakes.
 * @cssprop --sco-land - Land without a standing.
 * @cssprop --sco-border - Borders and coasts.
 * @cssprop --sco-disputed - The hatching of disputed land.
 * @cssprop --sco-member - The fill of members, and the ink of the other standings' patterns.
 * @cssprop --sco-pale - The ground of those patterns.
 * @cssprop --sco-on-member - Names on members.
 * @cssprop --sco-western - Western sites.
 * @cssprop --sco-russian - Russian sites.
 * @cssprop --sco-other - Other sites.
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
  static observedAttributes = [...PARTS, ...FRAME];

  /** The folder with the program, the shapes and the facts: that of this file unless set; empty where a bundler gives each its address. */
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

  // Draws the map when it comes near the part of the page that is seen.
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

  // A move is a removal and an insertion: only a removal that lasts ends the map.
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
    if (!this.#drawing.isWanted) return; // Read when the map is drawn.
    if (!this.#changed.size) queueMicrotask(() => this.#follow());
    this.#changed.add(name);
  }

  #follow() {
    const changed = [...this.#changed];
    this.#changed.clear();
    this.#drawing.follow(changed);
  }

  /** The state by now: its parts by the names of their attributes, and `query`, as a link has it; null before there is a map. */
  get state() {
    return this.#drawing.state;
  }

  /** A dossier as an object of the published shape, or as a file, shown instead of ours; null for none. */
  get dossier() {
    return this.#dossier;
  }

  set dossier(dossier) {
    this.#dossier = dossier ?? null;
    this.attributeChangedCallback("src");
  }

  /** The same, laid over the dossier. */
  get overlayDossier() {
    return this.#overlay;
  }

  set overlayDossier(facts) {
    this.#overlay = facts ?? null;
    this.attributeChangedCallback("overlay");
  }

  /** `select(id)` opens the panel of what has that id, or closes it; it resolves to whether there is such a thing. */
  get select() {
    return (id) => this.#drawing.ask((map) => map.set("select", id ?? "none"));
  }

  // Frameworks set a property where there is one.
  /** @param {any} id */
  set select(id) {
    if (id == null) this.removeAttribute("select");
    else this.setAttribute("select", id);
  }

  /** Shows another day. Resolves to whether the map has it. */
  goTo(date) {
    return this.#drawing.ask((map) => map.set("date", date));
  }

  /** Moves the camera so that all those countries and sites are seen. Resolves to whether there are such. */
  fit(ids) {
    return this.#drawing.ask(
      (map, { width, height }) => map.fit([...ids], width, height),
      () => this.#drawing.size(),
    );
  }

  /** Resolves to the picture as it is shown, as the text of an SVG file that needs nothing else. */
  async toSVG() {
    const [{ svgOf }] = await Promise.all([import("./sco-map-svg.js"), this.#drawing.current()]);
    await this.#drawing.size();
    return svgOf(this.#root);
  }

  /** Resolves to what surely holds on the day that is shown: `{ date, countries, sites }`. */
  async data() {
    return (await this.#drawing.current()).data();
  }
}

reflect(ScoMap.prototype);
