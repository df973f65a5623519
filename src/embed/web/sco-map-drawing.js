// The map of one element: draws it on demand, redraws it when its input changes, and removes it.
import { codeOf } from "./sco-map-code.js";
import { blame, folder, isLeaving, joined, lasting, later, load, whenBack } from "./sco-map-files.js";
import {
  FRAME,
  STATE,
  areEqual,
  hasOwnFacts,
  languageOf,
  problemsOf,
  returnTo,
  setAll,
  settingsOf,
  wishOf,
} from "./sco-map-settings.js";
import { Gone, Size, turn } from "./sco-map-size.js";
import { Dress } from "./sco-map-style.js";
import { Told, noticeOf } from "./sco-map-told.js";
import { beginDrawing, endDrawing, watchWords } from "./sco-map-translated.js";

// Drawings with a map, which all end when the program fails, and why it did.
const living = new Set();
let broken;

// Drawings that failed. They are tried again when the reader or the network is back.
const failed = new Set();
whenBack(drawAgain);
globalThis.addEventListener?.("online", drawAgain);

function drawAgain() {
  if (!broken) [...failed].forEach((drawing) => drawing.again());
}

export class Drawing {
  #element;
  #root;
  #dress;
  #told;
  #size = new Size();
  #map = null;
  #coming = null; // A promise of the map; null while no map is wanted.
  #turn = 0;
  #wish = null; // The input of the map that is drawn or being drawn; null if that failed.
  #shown = null; // The input of the current map.
  #notices = []; // What was passed over or guessed in its facts.
  #anew = new Set(); // Attributes that have changed, and that no map has read yet.
  #left = () => ({}); // The settings with which the element left its page, to go on from there.
  #unwatch = () => {};
  #quit = () => {}; // Stops waiting for the map that is being drawn.

  /** In `root`, the shadow root of `element`. */
  constructor(element, root) {
    this.#element = element;
    this.#root = root;
    this.#dress = new Dress(root);
    this.#told = new Told(element);
  }

  /** Call it again in another document, and for another size. */
  adopt() {
    this.#dress.adopt();
  }

  /** Whether a map is wanted; other settings are read when it is drawn. */
  get isWanted() {
    return !!this.#coming || failed.has(this);
  }

  /** Whether there is a map, or one is being drawn. */
  get isThere() {
    return !!this.#coming;
  }

  /** The state of the map; null before it is ready. */
  get state() {
    return this.#map?.state() ?? null;
  }

  /** Resolves to the current map, and draws it if necessary. Waits for redraws in the meantime. */
  async current() {
    for (;;) {
      const coming = this.wanted();
      const turn = this.#turn;
      try {
        return await coming;
      } catch (error) {
        if (!this.#coming) throw turn === this.#turn ? error : new Gone();
      }
    }
  }

  /** Draws a map, unless that has begun. */
  wanted() {
    return (this.#coming ??= this.#begin());
  }

  /** Tries again at the reader's request. */
  again() {
    this.#bare();
    this.#coming = this.#begin();
  }

  /** Applies changed attributes, by their names. */
  follow(changed) {
    if (!this.isWanted) return;
    const isAnother = !this.#wish || wishOf(this.#element).some((part, n) => part !== this.#wish[n]);
    changed.forEach((name) => this.#anew.add(name));
    if (isAnother && changed.some((name) => FRAME.includes(name))) this.#coming = this.#begin();
    if (this.#coming) this.#apply(changed);
  }

  // Tells the problems as well, but for what a map has read and told when it was drawn. What no map takes waits for the next.
  async #apply(changed) {
    const taken = [];
    const set = (map) => {
      const fresh = changed.filter((name) => this.#anew.delete(name));
      taken.push(...fresh);
      const others = problemsOf(this.#element).filter(({ place }) => fresh.includes(place));
      const parts = STATE.filter((name) => taken.includes(name));
      return [...setAll(map, this.#element, parts), ...others];
    };
    this.#told.report(await this.#tried(set).catch(() => []));
  }

  // The problems that `act(map)` gives; if the page sets other facts in the same turn, those of their map.
  async #tried(act) {
    for (;;) {
      const map = await this.current();
      const problems = (await act(map)).filter(Boolean);
      if (problems.length) await turn();
      if (!problems.length || map === (await this.current())) return problems;
    }
  }

  /**
   * Asks the map for something: `question(map, given)` gives a problem or nothing, `first(map)` resolves to what is given.
   * Resolves to whether it was done: not where there is no map, or it has gone; that has been told.
   */
  async ask(question, first = (_map) => {}) {
    try {
      const problems = await this.#tried(async (map) => {
        const given = await first(map);
        return [this.#map !== map || question(map, given)];
      });
      this.#told.report(problems);
      const map = this.#map;
      while (map && this.#map === map && !map.is_drawn()) await turn();
      const { select, view } = (this.#map === map && map?.state()) || { view: "map" };
      if (select || view !== "map") await joined().then(turn, () => {}); // A card, or a list.
      return !problems.length;
    } catch (error) {
      if (error instanceof Gone || this.#wish === null) return false;
      throw error;
    }
  }

  /** Resolves to the size of the picture, in which it is drawn by then. */
  async size() {
    await turn(); // A map that takes the place of a list is drawn.
    const size = await this.#size.had();
    await turn(); // It is drawn for a size that it has just got.
    return size;
  }

  #begin() {
    const turn = ++this.#turn;
    this.#wish = wishOf(this.#element);
    failed.delete(this);
    this.#quit();
    // A stylesheet fires no event after its element has left the page.
    const quit = new Promise((_, reject) => (this.#quit = () => reject(new Gone())));
    const coming = Promise.race([this.#draw(turn, this.#wish), quit]);
    coming.catch((error) => turn === this.#turn && this.#fail(error));
    return coming;
  }

  // Draws next to the current content, and replaces it when the map is ready.
  async #draw(turn, wish) {
    const [shared] = await Promise.all([load(stopAll, this.#element), this.#dress.arrival().catch(blame("script"))]);
    const isSame = this.#map && (await areEqual(wish, this.#shown));
    const own = isSame ? null : await this.#own(shared);
    if (broken) throw broken;
    this.#demand(turn);
    if (isSame) return this.#kept();
    living.add(this);
    const [map, unwatch] = await this.#mounted(shared, own);
    if (turn !== this.#turn) unwatch(), map.destroy();
    this.#demand(turn);
    this.#cover(map, unwatch, own.notices ?? []);
    this.#shown = wish;
    return map;
  }

  #demand(turn) {
    if (turn !== this.#turn) throw new Gone();
  }

  // The current map shows the wanted input.
  #kept() {
    this.#bare();
    this.#told.settle();
    this.#told.note(this.#notices);
    return this.#map;
  }

  // The page's own facts, if it has any. If they contain problems, reports them and shows none of the facts.
  async #own(shared) {
    if (!hasOwnFacts(this.#element)) return {};
    return (await later("sco-map-own").catch(blame("data"))).readOwn(this.#element, shared);
  }

  // It takes over the current view of the map before it.
  #mounted({ glue, shapes, facts }, own) {
    return new Promise((ready) => {
      const told = (what, more) => {
        if (what === "save") return later("sco-map-save").then(({ save }) => save(this.#root, more));
        if (what === "code") return codeOf(this.#element, this.#root, folder.get(), more);
        endDrawing();
        if (what === "ready") ready([map, unwatch]);
        else if (what === "unread") this.#told.report(more);
        else this.#told.tell("map-change", map.state());
        return null;
      };
      const get = (name, again) =>
        name === "details.bin" && own.details ? joined().then(() => own.details) : lasting(name, again);
      glue.on_draw(beginDrawing);
      const settings = { ...settingsOf(this.#element), ...(this.#map ? {} : this.#left()) };
      const map = glue.mount(shapes, own.facts ?? facts, settings, get, told, this.#map?.view(), [...this.#anew]);
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
    this.#told.report([...map.problems(), ...problemsOf(this.#element)]);
    this.#told.tell("map-ready");
    this.#told.settle();
    this.#told.note((this.#notices = notices));
  }

  /** Call it when the element has left its page. */
  end() {
    this.#turn += 1;
    this.#coming = null;
    this.#shown = null;
    this.#quit();
    this.#size.stop(new Gone());
    this.#unwatch();
    living.delete(this);
    failed.delete(this);
    if (!broken) this.#leave(); // A failed program cannot clean up.
    this.#map = null;
    this.uncover();
  }

  #leave() {
    if (!this.#map) return;
    this.#left = returnTo(this.#element, this.#map.state());
    this.#map.destroy();
  }

  /** Call it when the program has failed. */
  stop() {
    this.end();
    this.#fail(broken);
  }

  // An existing map stays unchanged.
  #fail(error) {
    this.#coming = this.#map && Promise.resolve(this.#map);
    this.#wish = null;
    if (!this.#element.isConnected) return;
    failed.add(this);
    if (isLeaving()) return;
    this.#told.fail(error, !!this.#map);
    this.#told.note(error.notices ?? []);
    const turn = this.#turn;
    const about = {
      language: languageOf(this.#element),
      stands: !!this.#map,
      hasBelow: !this.#map && !!this.#element.querySelector("table"),
      retry: broken || error.word === "old" ? null : () => this.again(),
    };
    noticeOf(error, about, (notice) => turn === this.#turn && failed.has(this) && this.#announce(notice));
  }

  #announce(notice) {
    this.#bare();
    this.#root.insertBefore(notice, this.#map?.host ?? this.#root.lastChild);
  }

  // The map, or its poster, without a notice.
  #bare() {
    if (this.#map) this.#show(this.#map.host);
    else this.uncover();
  }

  /** Shows the content between the tags. */
  uncover() {
    this.#show(document.createElement("slot"));
  }

  #show(...parts) {
    const old = [...this.#root.childNodes].filter((node) => node !== this.#dress.link && !parts.includes(node));
    old.forEach((node) => node.remove());
    this.#root.append(...parts.filter((part) => part.parentNode !== this.#root));
  }
}

function stopAll(reason) {
  broken = Object.assign(new Error(reason), { word: "stopped" });
  for (const drawing of [...living]) drawing.stop();
}
