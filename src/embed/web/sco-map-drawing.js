// The map of one element: drawn when it is wanted, drawn anew when what it is drawn from changes, and ended.
import { blame, isLeaving, lasting, load, whenBack } from "./sco-map-files.js";
import { FRAME, PARTS, areEqual, hasOwnFacts, languageOf, problemsOf, settingsOf, wishOf } from "./sco-map-settings.js";
import { Size } from "./sco-map-size.js";
import { Dress } from "./sco-map-style.js";
import { Told, noticeOf } from "./sco-map-told.js";
import { beginDrawing, endDrawing, watchWords } from "./sco-map-translated.js";

// Those with a map, which all end when the program breaks; and why it did.
const living = new Set();
let broken;

// Those whose map could not be drawn. Who comes back to a page, or stays after all, shall find the map; so shall who has
// a network again.
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
  #coming = null; // The map, once it is drawn; null while nobody wants it.
  #turn = 0;
  #wish = null; // What the map is drawn from, or being drawn; null where that has failed.
  #shown = null; // What the map that stands was drawn from.
  #anew = new Set(); // Parts that were set since then together with something that has it drawn anew.
  #unwatch = () => {};
  #quit = () => {}; // Nobody waits any longer for what is being drawn.

  /** In `root`, the shadow root of `element`. */
  constructor(element, root) {
    this.#element = element;
    this.#root = root;
    this.#dress = new Dress(root);
    this.#told = new Told(element);
  }

  /** To be called in another document too. */
  adopt() {
    this.#dress.adopt();
  }

  /** Whether somebody wants a map; what else is set is read when one is drawn. */
  get isWanted() {
    return !!this.#coming || failed.has(this);
  }

  /** Whether there is a map, or one is being drawn. */
  get isThere() {
    return !!this.#coming;
  }

  /** The state of the map, null before there is one. */
  get state() {
    return this.#map?.state() ?? null;
  }

  /** Resolves to the map as it is wanted now, and has it drawn if need be. What is drawn anew meanwhile is waited for. */
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

  /** Has a map drawn unless that has begun. */
  wanted() {
    return (this.#coming ??= this.#begin());
  }

  /** What a reader wants who tries again. */
  again() {
    this.#bare();
    this.#coming = this.#begin();
  }

  /** Follows attributes that have changed, by their names. */
  follow(changed) {
    if (!this.isWanted) return;
    const parts = PARTS.filter((name) => changed.includes(name));
    const isAnother = !this.#wish || wishOf(this.#element).some((part, n) => part !== this.#wish[n]);
    if (isAnother && changed.some((name) => FRAME.includes(name))) {
      parts.forEach((name) => this.#anew.add(name));
      this.#coming = this.#begin();
    }
    if (!parts.length || !this.#coming) return;
    this.current().then(
      (map) => this.#told.report(parts.map((name) => this.#set(map, name)).filter(Boolean)),
      () => {},
    );
  }

  // What cannot be had is told, and that part is as the map opened.
  #set(map, name) {
    const problem = map.set(name, this.#element.getAttribute(name)?.trim());
    if (problem) map.set(name);
    return problem;
  }

  /**
   * Asks the map for something: `question(map, given)` gives a problem or nothing, `first` resolves to what is given.
   * Resolves to whether it was done: not where there is no map, or it has gone; that has been told.
   */
  async ask(question, first = () => {}) {
    try {
      await this.current();
      const given = await first();
      const map = await this.current();
      const problem = question(map, given);
      this.#told.report(problem ? [problem] : []);
      while (this.#map === map && !map.is_drawn()) await turn();
      return !problem;
    } catch (error) {
      if (error instanceof Gone || this.#wish === null) return false;
      throw error;
    }
  }

  /** Resolves to the size of the picture, in which it is drawn by then. */
  async size() {
    const size = await this.#size.had();
    await turn(); // In which the map is drawn for a size that it has just got.
    return size;
  }

  #begin() {
    const turn = ++this.#turn;
    this.#wish = wishOf(this.#element);
    failed.delete(this);
    this.#quit();
    // What has left the page is not told that its stylesheet has come.
    const quit = new Promise((_, reject) => (this.#quit = () => reject(new Gone())));
    const coming = Promise.race([this.#draw(turn, this.#wish), quit]);
    coming.catch((error) => turn === this.#turn && this.#fail(error));
    return coming;
  }

  // Draws beside what stands there, and takes its place when it is ready.
  async #draw(turn, wish) {
    const [shared] = await Promise.all([load(stopAll), this.#dress.arrival().catch(blame("script"))]);
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

  // The map that stands shows what is wanted.
  #kept() {
    this.#bare();
    this.#told.settle();
    return this.#map;
  }

  // Facts of the page's own, if it has any. What cannot be read is told, and nothing of it is shown.
  async #own(shared) {
    if (!hasOwnFacts(this.#element)) return {};
    const { readOwn } = await import("./sco-map-own.js");
    return readOwn(this.#element, shared);
  }

  // It shows what the map before it does by now.
  #mounted({ glue, shapes, facts }, own) {
    return new Promise((ready) => {
      const told = (what, problems) => {
        endDrawing();
        if (what === "ready") ready([map, unwatch]);
        else if (what === "unread") this.#told.report(problems);
        else this.#told.tell("map-change", map.state());
      };
      const get = (name, again) =>
        name === "details.bin" && own.details ? Promise.resolve(own.details) : lasting(name, again);
      glue.on_draw(beginDrawing);
      const map = glue.mount(shapes, own.facts ?? facts, settingsOf(this.#element), get, told, this.#map?.view(), [
        ...this.#anew,
      ]);
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
    this.#told.note(notices);
  }

  /** The element has left its page. */
  end() {
    this.#turn += 1;
    this.#coming = null;
    this.#shown = null;
    this.#quit();
    this.#size.stop(new Gone());
    this.#unwatch();
    living.delete(this);
    failed.delete(this);
    if (!broken) this.#map?.destroy(); // What is broken cannot be asked to clean up.
    this.#map = null;
    this.uncover();
  }

  /** The program has broken. */
  stop() {
    this.end();
    this.#fail(broken);
  }

  // A map that stands there stays as it was.
  #fail(error) {
    this.#coming = this.#map && Promise.resolve(this.#map);
    this.#wish = null;
    if (!this.#element.isConnected) return;
    failed.add(this);
    if (isLeaving()) return;
    this.#told.fail(error);
    this.#told.note(error.notices ?? []);
    const turn = this.#turn;
    noticeOf(
      error,
      this.#circumstances(),
      (notice) => turn === this.#turn && failed.has(this) && this.#announce(notice),
    );
  }

  #circumstances() {
    const stands = !!this.#map;
    const hasBelow = !stands && !!this.#element.querySelector("table");
    return { language: languageOf(this.#element), stands, hasBelow, retry: broken ? null : () => this.again() };
  }

  #announce(notice) {
    this.#bare();
    this.#root.insertBefore(notice, this.#map?.host ?? this.#root.lastChild);
  }

  // The map, or what stands in for it, without a notice.
  #bare() {
    if (this.#map) this.#show(this.#map.host);
    else this.uncover();
  }

  /** Lets the reader see what the page has put between the tags. */
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

// The map has left the page, or another has taken its place, before it could answer.
class Gone extends Error {
  constructor() {
    super("The map left the page before it was drawn.");
  }
}

function turn() {
  return new Promise((resolve) => setTimeout(resolve));
}
