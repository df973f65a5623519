// The element `<sco-map>`: hands what a page sets to the program, and what a reader does to the page.
import { asset, blame, folder, load } from "./sco-map-files.js";
import { keepKeys } from "./sco-map-keys.js";
import { listOf, sentence, wordsFor, wordsOf } from "./sco-map-notice.js";
import { Size } from "./sco-map-size.js";
import { Dress } from "./sco-map-style.js";
import { beginDrawing, endDrawing, watchWords } from "./sco-map-translated.js";

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

// Elements whose map could not be drawn. Who leaves a page stops what it loads, in Firefox before the page hears
// `pagehide`; who comes back to it as it was, or stays after all, shall find the map.
const failed = new Set();
const PATIENCE = 5000; // ms in which another page comes
const waiting = []; // Who shall hear that the page is back.
let drawAgain;
let leaving = false;
let staying = 0;
globalThis.addEventListener?.("beforeunload", () => (leave(), (staying = setTimeout(stay, PATIENCE))));
globalThis.addEventListener?.("pagehide", leave);
globalThis.addEventListener?.("pageshow", stay);
globalThis.addEventListener?.("online", () => broken || [...failed].forEach(drawAgain));

function leave() {
  clearTimeout(staying);
  leaving = true;
}

function stay() {
  clearTimeout(staying);
  if (leaving && !broken) [...failed].forEach(drawAgain);
  leaving = false;
  waiting.splice(0).forEach((hear) => hear());
}

// A file of a map that stands, which is not lost because the page was left meanwhile.
async function lasting(name, again) {
  try {
    return await asset(name, again);
  } catch (error) {
    if (!leaving) throw error;
    await new Promise((hear) => waiting.push(hear));
    return lasting(name, again);
  }
}

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
  #dress = new Dress(this.#root);
  #sight = null;
  #map = null;
  #drawing = null; // The map, once it is drawn; null while nobody wants it.
  #turn = 0;
  #leaving = 0;
  #changed = new Set();
  #wish = null; // What the map is drawn from, or being drawn; null where that has failed.
  #shown = null; // What the map that stands was drawn from.
  #anew = new Set(); // Parts that were set since then together with something that has it drawn anew.
  #size = new Size();
  #unwatch = () => {};
  #quit = () => {}; // Nobody waits any longer for what is being drawn.
  #dossier = null;
  #overlay = null;
  #complaint = null; // What the console was told of why there is no map; empty once there is one again.
  #noted = "";

  constructor() {
    super();
    keepKeys(this.#root);
  }

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
    if (!this.#drawing && !failed.has(this)) return; // Read when the map is drawn.
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
    return this.#ask((map, { width, height }) => map.fit([...ids], width, height), () => this.#size.had());
  }

  /** Resolves to the picture as it is shown, as the text of an SVG file that needs nothing else. */
  async toSVG() {
    const [{ svgOf }] = await Promise.all([import("./sco-map-svg.js"), this.#current()]);
    await this.#size.had();
    await turn(); // In which the map is drawn for a size that it has just got.
    return svgOf(this.#root);
  }

  /** Resolves to what surely holds on the day that is shown: `{ date, countries, sites }`. */
  async data() {
    return (await this.#current()).data();
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
    this.#wish = this.#wished();
    failed.delete(this);
    this.#quit();
    // What has left the page is not told that its stylesheet has come.
    const quit = new Promise((_, reject) => (this.#quit = () => reject(new Gone())));
    const drawing = Promise.race([this.#draw(turn, this.#wish), quit]);
    drawing.catch((error) => turn === this.#turn && this.#fail(error));
    return drawing;
  }

  // What the map is drawn from, in parts that are the same if they are equal.
  #wished() {
    return [contentOf(this.#dossier), contentOf(this.#overlay), ...FRAME.map((name) => this.getAttribute(name)), this.closest("[lang]")?.lang];
  }

  // The map that is wanted now. What is drawn anew meanwhile is waited for.
  async #current() {
    for (;;) {
      const drawing = this.#wanted();
      const turn = this.#turn;
      try {
        return await drawing;
      } catch (error) {
        if (!this.#drawing) throw turn === this.#turn ? error : new Gone();
      }
    }
  }

  // Draws beside what stands there, and takes its place when it is ready.
  async #draw(turn, wish) {
    const [shared] = await Promise.all([load(ScoMap.#break), this.#dress.arrival().catch(blame("script"))]);
    const isSame = this.#map && (await areEqual(wish, this.#shown));
    const own = isSame ? null : await this.#own(shared);
    if (broken) throw broken;
    this.#demand(turn);
    if (isSame) return this.#kept();
    living.add(this);
    const [map, unwatch] = await this.#mounted(shared, own);
    if (turn !== this.#turn) (unwatch(), map.destroy());
    this.#demand(turn);
    this.#cover(map, unwatch, own.notices ?? []);
    this.#shown = wish;
    return map;
  }

  #demand(turn) {
    if (turn !== this.#turn) throw new Gone();
  }

  // The map that stands shows what is wanted; what was said of another wish is out of date.
  #kept() {
    this.#bare();
    this.#complaint &&= "";
    return this.#map;
  }

  // Facts of the page's own, if it has any. What cannot be read is told, and nothing of it is shown.
  async #own(shared) {
    if (!this.#dossier && !this.#overlay && !this.src && !this.overlay) return {};
    const { readOwn } = await import("./sco-map-own.js");
    return readOwn(this, shared);
  }

  // It shows what the map before it does by now.
  #mounted({ glue, shapes, facts }, own) {
    return new Promise((ready) => {
      const told = (what, problems) => {
        endDrawing();
        if (what === "ready") ready([map, unwatch]);
        else if (what === "unread") this.#report(problems);
        else this.#tell("map-change", map.state());
      };
      const get = (name, again) => (name === "details.bin" && own.details ? Promise.resolve(own.details) : lasting(name, again));
      glue.on_draw(beginDrawing);
      const map = glue.mount(shapes, own.facts ?? facts, this.#settings(), get, told, this.#map?.view(), [...this.#anew]);
      const unwatch = watchWords(map.host);
      this.#anew.clear();
      map.host.className = "root waiting";
      this.#root.append(map.host);
    });
  }

  #cover(map, unwatch, notices) {
    this.#unwatch();
    this.#unwatch = unwatch;
    const focused = this.#map?.focused();
    this.#map?.destroy();
    this.#map = map;
    this.#size.watch(map.host.querySelector(".map"));
    map.host.className = "root";
    this.#show(map.host);
    if (focused) map.focus(focused);
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
    if (!this.#drawing && !failed.has(this)) return;
    const parts = PARTS.filter((name) => changed.includes(name));
    const isAnother = !this.#wish || this.#wished().some((part, n) => part !== this.#wish[n]);
    if (isAnother && changed.some((name) => FRAME.includes(name))) {
      parts.forEach((name) => this.#anew.add(name));
      this.#drawing = this.#begin();
    }
    if (!parts.length || !this.#drawing) return;
    this.#current().then((map) => this.#report(parts.map((name) => this.#set(map, name)).filter(Boolean)), () => {});
  }

  // What cannot be had is told, and that part is as the map opened.
  #set(map, name) {
    const problem = map.set(name, this.getAttribute(name)?.trim());
    if (problem) map.set(name);
    return problem;
  }

  // Resolves to whether it was done: not where there is no map, or it has gone; that has been told.
  async #ask(question, first = () => {}) {
    try {
      await this.#current();
      const given = await first();
      const map = await this.#current();
      const problem = question(map, given);
      this.#report(problem ? [problem] : []);
      while (this.#map === map && !map.is_drawn()) await turn();
      return !problem;
    } catch (error) {
      if (error instanceof Gone || this.#wish === null) return false;
      throw error;
    }
  }

  #end() {
    this.#turn += 1;
    this.#sight?.disconnect();
    this.#drawing = null;
    this.#shown = null;
    this.#quit();
    this.#size.stop(new Gone());
    this.#unwatch();
    living.delete(this);
    failed.delete(this);
    if (!broken) this.#map?.destroy(); // What is broken cannot be asked to clean up.
    this.#map = null;
    this.#uncover();
  }

  // Lets the reader see what the page has put between the tags.
  #uncover() {
    this.#show(document.createElement("slot"));
  }

  #show(...parts) {
    const old = [...this.#root.childNodes].filter((node) => node !== this.#dress.link && !parts.includes(node));
    old.forEach((node) => node.remove());
    this.#root.append(...parts.filter((part) => part.parentNode !== this.#root));
  }

  // A map that stands there stays as it was.
  #fail(error) {
    this.#drawing = this.#map && Promise.resolve(this.#map);
    this.#wish = null;
    if (!this.isConnected) return;
    failed.add(this);
    if (leaving) return;
    this.#complain(error);
    const problems = error.problems ?? [{ place: "map", finding: error.message, expectation: "a map" }];
    const notice = this.#notice(error);
    this.#bare();
    this.#root.insertBefore(notice, this.#map?.host ?? this.#root.lastChild);
    this.#tell("map-error", { problems });
    this.#note(error.notices ?? []);
  }

  #notice(error) {
    const words = wordsFor(this.closest("[lang]")?.lang);
    const retry = () => this.#again();
    if (error.problems) return listOf(words, error, retry);
    const hasBelow = !this.#map && !!this.querySelector("table");
    return sentence(words, error.word ?? "script", { hasBelow, retry: broken ? null : retry });
  }

  #again() {
    this.#bare();
    this.#drawing = this.#begin();
  }

  // The map, or what stands in for it, without a notice.
  #bare() {
    if (this.#map) this.#show(this.#map.host);
    else this.#uncover();
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

  static {
    drawAgain = (map) => map.#again();
  }

  static #break(reason) {
    broken = Object.assign(new Error(reason), { word: "stopped" });
    for (const map of [...living]) {
      map.#end();
      map.#fail(broken);
    }
  }
}

// The map has left the page, or another has taken its place, before it could answer.
class Gone extends Error {
  constructor() {
    super("The map left the page before it was drawn.");
  }
}

function turn() {
  return new Promise((resolve) => setTimeout(resolve));
}

// What two objects have in common that say the same. A file stands for itself.
function contentOf(facts) {
  if (!facts || typeof facts === "string" || isFile(facts)) return facts;
  try {
    return JSON.stringify(facts);
  } catch {
    return facts;
  }
}

async function areEqual(parts, others) {
  const equal = await Promise.all(parts.map((part, n) => part === others[n] || areSameFile(part, others[n])));
  return equal.every(Boolean);
}

async function areSameFile(file, other) {
  if (!isFile(file) || !isFile(other) || file.size !== other.size || file.name !== other.name) return false;
  const [bytes, others] = await Promise.all([file, other].map(async (one) => new Uint8Array(await one.arrayBuffer())));
  return bytes.every((byte, n) => byte === others[n]);
}

// Those of another document as well.
function isFile(object) {
  return /^\[object (Blob|File)\]$/.test(Object.prototype.toString.call(object));
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
