// The element `<sco-map>`: hands what a page sets to the program, and what a reader does to the page.
import { asset, folder, load } from "./sco-map-files.js";
import { Dress } from "./sco-map-style.js";

// Parts of the state. A step comes first, since it sets what the others may differ in.
export const PARTS = ["step", "date", "compare", "layers", "select", "camera"];
// What a map is drawn with: another value draws another map.
const FRAME = ["lang", "heading-level", "url-state", "src", "overlay"];
// What `controls` may name; style.css hides the others.
export const CONTROLS = ["title", "sentence", "camera", "time", "play", "track", "compare", "legend", "story", "search", "panel", "cite", "table"];
// What the stylesheet reads, or what is read when the element is put into a page.
const LOOKS = ["theme", "controls", "layout", "loading"];
// Those of them that have one of a few values.
const CHOICES = { theme: ["auto", "light", "dark"], layout: ["frame"], loading: ["lazy", "eager"] };

// A server that draws pages imports this file too, and makes no element of it.
const Base = globalThis.HTMLElement ?? class {};

// Elements with a map, which all end when the program breaks; and why it did.
const living = new Set();
let broken;

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
  #dress = new Dress(this.#root);
  #sight = null;
  #map = null;
  #drawing = null; // The map, once it is drawn; null while nobody wants it.
  #turn = 0;
  #leaving = 0;
  #changed = new Set();
  #dossier = null;
  #overlay = null;
  #complaint = null; // What the console was told of why there is no map; empty once there is one again.
  #noted = "";

  connectedCallback() {
    clearTimeout(this.#leaving);
    this.#upgrade();
    if (this.#drawing) return; // Moved, not new.
    this.#uncover();
    if (this.loading === "eager") this.#wanted();
    else this.#watch();
  }

  // A move is a removal and an insertion: only a removal that lasts ends the map.
  disconnectedCallback() {
    this.#leaving = setTimeout(() => this.#end());
  }

  adoptedCallback() {
    this.#dress.adopt();
  }

  attributeChangedCallback(name) {
    const failed = this.isConnected && this.#complaint; // Other facts may do.
    if (!this.#drawing && !failed) return; // Read when the map is drawn.
    if (!this.#changed.size) queueMicrotask(() => this.#follow());
    this.#changed.add(name);
  }

  /** The state by now: its parts by the names of their attributes, and `query`, as a link has it; null before there is a map. */
  get state() {
    return this.#map?.state() ?? null;
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
    return (id) => this.#ask((map) => map.set("select", id ?? "none"));
  }

  // Frameworks set a property where there is one.
  set select(id) {
    if (id == null) this.removeAttribute("select");
    else this.setAttribute("select", id);
  }

  /** Shows another day. Resolves to whether the map has it. */
  goTo(date) {
    return this.#ask((map) => map.set("date", date));
  }

  /** Moves the camera so that all those countries and sites are seen. Resolves to whether there are such. */
  fit(ids) {
    return this.#ask((map) => {
      const { clientWidth: width, clientHeight: height } = this.#root.querySelector(".map");
      return map.fit([...ids], width, height);
    });
  }

  /** Resolves to the picture as it is shown, as the text of an SVG file that needs nothing else. */
  async toSVG() {
    const [{ svgOf }] = await Promise.all([import("./sco-map-svg.js"), this.#wanted()]);
    return svgOf(this.#root);
  }

  /** Resolves to what surely holds on the day that is shown: `{ date, countries, sites }`. */
  async data() {
    return (await this.#wanted()).data();
  }

  // What the page has set on an element that was not known yet.
  #upgrade() {
    for (const name of [...REFLECTED.map(camelCased), "select", "dossier", "overlayDossier"]) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
  }

  // Draws the map when it comes near the part of the page that is seen.
  #watch() {
    const seen = (entries) => entries.some((entry) => entry.isIntersecting) && this.#wanted();
    this.#sight ??= new IntersectionObserver(seen, { rootMargin: "200px" });
    this.#sight.observe(this);
  }

  #wanted() {
    this.#sight?.disconnect();
    return (this.#drawing ??= this.#begin());
  }

  #begin() {
    const turn = ++this.#turn;
    const drawing = this.#draw(turn);
    drawing.catch((error) => turn === this.#turn && this.#fail(error));
    return drawing;
  }

  // Draws beside what stands there, and takes its place when it is ready.
  async #draw(turn) {
    const [shared] = await Promise.all([load(ScoMap.#break), this.#dress.arrival()]);
    const own = await this.#own(shared);
    if (broken) throw broken;
    this.#demand(turn);
    living.add(this);
    const map = await this.#mounted(shared, own);
    if (turn !== this.#turn) map.destroy();
    this.#demand(turn);
    this.#cover(map, own.notices ?? []);
    return map;
  }

  #demand(turn) {
    if (turn !== this.#turn) throw new Error("The map left the page before it was drawn.");
  }

  // Facts of the page's own, if it has any. What cannot be read is told, and nothing of it is shown.
  async #own(shared) {
    if (!this.#dossier && !this.#overlay && !this.src && !this.overlay) return {};
    const { readOwn } = await import("./sco-map-own.js");
    return readOwn(this, shared);
  }

  #mounted({ glue, shapes, facts }, own) {
    return new Promise((ready) => {
      const told = (what, problems) => {
        if (what === "ready") ready(map);
        else if (what === "unread") this.#report(problems);
        else this.#tell("map-change", map.state());
      };
      const get = (name) => (name === "details.bin" && own.details ? Promise.resolve(own.details) : asset(name));
      const map = glue.mount(shapes, own.facts ?? facts, this.#settings(), get, told);
      map.host.className = "root waiting";
      this.#root.append(map.host);
    });
  }

  #cover(map, notices) {
    this.#map?.destroy();
    this.#map = map;
    map.host.className = "root";
    this.#show(map.host);
    this.#report([...map.problems(), ...unknownControls(this.controls), ...unknownLooks(this)]);
    this.#tell("map-ready");
    this.#complaint &&= "";
    this.#note(notices);
  }

  #settings() {
    const given = [...PARTS, ...FRAME].filter((name) => this.hasAttribute(name));
    const lang = this.closest("[lang]")?.lang;
    return { lang, ...Object.fromEntries(given.map((name) => [name, this.getAttribute(name).trim()])) };
  }

  #follow() {
    const changed = [...this.#changed];
    this.#changed.clear();
    const anew = this.isConnected && changed.some((name) => FRAME.includes(name));
    if (!this.#drawing && !anew) return;
    if (anew) this.#drawing = this.#begin();
    const parts = PARTS.filter((name) => changed.includes(name));
    this.#drawing.then((map) => this.#report(parts.map((name) => this.#set(map, name)).filter(Boolean)), () => {});
  }

  // What cannot be had is told, and that part is as the map opened.
  #set(map, name) {
    const problem = map.set(name, this.getAttribute(name)?.trim());
    if (problem) map.set(name);
    return problem;
  }

  async #ask(question) {
    const problem = question(await this.#wanted());
    this.#report(problem ? [problem] : []);
    return !problem;
  }

  #end() {
    this.#turn += 1;
    this.#sight?.disconnect();
    this.#drawing = null;
    living.delete(this);
    if (!broken) this.#map?.destroy(); // What is broken cannot be asked to clean up.
    this.#map = null;
    this.#uncover();
  }

  // Lets the reader see what the page has put between the tags.
  #uncover(...notices) {
    this.#show(...notices, document.createElement("slot"));
  }

  #show(...parts) {
    const old = [...this.#root.childNodes].filter((node) => node !== this.#dress.link && !parts.includes(node));
    old.forEach((node) => node.remove());
    this.#root.append(...parts.filter((part) => part.parentNode !== this.#root));
  }

  // A map that stands there stays as it was.
  #fail(error) {
    this.#drawing = this.#map && Promise.resolve(this.#map);
    if (!this.isConnected) return;
    this.#complain(error);
    const problems = error.problems ?? [{ place: "map", finding: error.message, expectation: "a map" }];
    const notice = error.problems ? listOf(error) : this.#sentence();
    if (!this.#map) this.#uncover(notice);
    else {
      this.#show(this.#map.host);
      this.#root.insertBefore(notice, this.#map.host);
    }
    this.#tell("map-error", { problems });
  }

  #sentence() {
    const sentence = element("p", "The interactive map cannot be shown here. ");
    sentence.setAttribute("part", "failure");
    if (!broken) sentence.append(this.#retry());
    return sentence;
  }

  #retry() {
    const button = element("button", "Try again");
    button.type = "button";
    button.addEventListener("click", () => (this.#uncover(), this.#wanted()));
    return button;
  }

  #report(problems) {
    if (!problems.length) return;
    console.warn(`sco-map: ${problems.map(lineOf).join("; ")}`);
    this.#tell("map-error", { problems });
  }

  // Many maps may fail for one reason: it is said once, and again when it is another than before.
  #complain(error) {
    const text = [error.message, ...(error.problems ?? []).map(lineOf)].join("; ");
    const changed = this.#complaint !== null && this.#complaint !== text;
    if (changed || !warned.has(text)) console.warn("sco-map: the map could not be shown.", text);
    warned.add(text);
    this.#complaint = text;
  }

  // What was passed over or guessed is told once while it stays the same.
  #note(notices) {
    const text = notices.map(lineOf).join("; ");
    if (text && text !== this.#noted) console.warn(`sco-map: ${text}`);
    this.#noted = text;
    if (text) this.#tell("map-notice", { notices });
  }

  #tell(type, detail = null) {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  static #break(reason) {
    broken = new Error(reason);
    for (const map of [...living]) {
      map.#end();
      map.#fail(broken);
    }
  }
}

function element(name, text) {
  const made = document.createElement(name);
  made.lang = "en";
  made.append(text);
  return made;
}

function unknownControls(controls) {
  const unknown = (controls ?? "").split(/\s+/).filter((name) => name && !CONTROLS.includes(name));
  return unknown.map((name) => ({ place: "controls", finding: `“${name}”`, expectation: `names of ${CONTROLS.join(", ")}` }));
}

function unknownLooks(map) {
  const unknown = Object.keys(CHOICES).filter((name) => map[name] && !CHOICES[name].includes(map[name]));
  return unknown.map((name) => ({ place: name, finding: `“${map[name]}”`, expectation: `one of ${CHOICES[name].join(", ")}` }));
}

function lineOf(problem) {
  return problem.place + wordsOf(problem);
}

function wordsOf({ finding, expectation }) {
  return `: found ${finding}, expected ${expectation}`;
}

// What in facts of the page's own cannot be read, for whoever wrote them.
function listOf({ message, problems, more = 0 }) {
  const list = document.createElement("ul");
  for (const problem of problems) {
    const line = element("li", element("code", problem.place));
    line.append(wordsOf(problem));
    list.append(line);
  }
  if (more) list.append(element("li", `and ${more} more`));
  const notice = document.createElement("section");
  notice.setAttribute("part", "problems");
  notice.setAttribute("role", "alert");
  notice.append(element("p", message), list);
  return notice;
}

// Why there were maps that could not be shown.
const warned = new Set();

// Every attribute is a property too, `headingLevel` for `heading-level`; `lang` is one of every element.
const REFLECTED = [...PARTS, ...FRAME, ...LOOKS].filter((name) => !["lang", "select"].includes(name));

for (const attribute of REFLECTED) {
  Object.defineProperty(ScoMap.prototype, camelCased(attribute), {
    configurable: true,
    enumerable: true,
    get() {
      return this.getAttribute(attribute);
    },
    set(value) {
      if (value == null) this.removeAttribute(attribute);
      else this.setAttribute(attribute, value);
    },
  });
}

function camelCased(name) {
  return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
