// What is told of one map: to its page by events, to the console, and to the reader where there is no map.

// Why there were maps that could not be shown.
const warned = new Set();

// How long a reader waits for the words that tell them why there is no map, before plain ones take their place.
const PATIENCE_MS = 2000;

export class Told {
  #map;
  #complaint = null; // What the console was told of why there is no map; empty once there is one again.
  #noted = "";

  constructor(map) {
    this.#map = map;
  }

  /** Sends an event from the map. */
  tell(type, detail = null) {
    this.#map.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  /** What the page asked for and cannot have. */
  report(problems) {
    if (!problems.length) return;
    console.warn(`sco-map: ${linesOf(problems)}`);
    this.tell("map-error", { problems });
  }

  /** What was passed over or guessed: told once while it stays the same. */
  note(notices) {
    const text = linesOf(notices);
    if (text && text !== this.#noted) console.warn(`sco-map: ${text}`);
    this.#noted = text;
    if (text) this.tell("map-notice", { notices });
  }

  /** Why there is no map. */
  fail(error) {
    this.#complain(error);
    this.tell("map-error", {
      problems: error.problems ?? [{ place: "map", finding: error.message, expectation: "a map" }],
    });
  }

  // Many maps may fail for one reason: it is said once, and again when it is another than before.
  #complain(error) {
    const text = [error.message, linesOf(error.problems ?? [])].filter(Boolean).join("; ");
    const changed = this.#complaint !== null && this.#complaint !== text;
    if (changed || !warned.has(text)) console.warn("sco-map: the map could not be shown.", text);
    warned.add(text);
    this.#complaint = text;
  }

  /** There is a map again: what was said of another wish is out of date. */
  settle() {
    this.#complaint &&= "";
  }
}

/**
 * Calls `show` with the notice that tells a reader why there is no map. Its words are fetched only now: where they do
 * not come, plain English takes their place. `how` is `{ language, stands, hasBelow, retry }`: whether a map stands
 * there, whether the page's own has a table, and what to do when the reader tries again, null where that is in vain.
 */
export async function noticeOf(error, how, show) {
  const patience = setTimeout(() => show(plain(error, how)), PATIENCE_MS);
  try {
    const { noticeOf } = await import("./sco-map-notice.js");
    show(noticeOf(error, how));
  } catch {
    show(plain(error, how));
  } finally {
    clearTimeout(patience);
  }
}

function plain(error, { stands, retry }) {
  const notice = Object.assign(document.createElement("p"), { lang: "en", dir: "ltr", role: "alert" });
  notice.part = "failure";
  notice.append(error.problems ? error.message : `${stands ? "Part of the map" : "The map"} could not be loaded.`, " ");
  if (retry) {
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: "Try again" });
    button.addEventListener("click", retry);
    notice.append(button);
  }
  return notice;
}

function linesOf(problems) {
  return problems.map((problem) => `${problem.place}: ${findingOf(problem)}`).join("; ");
}

/** What was found in place of what was expected, as text. */
export function findingOf({ finding, expectation }) {
  return `found ${finding}, expected ${expectation}`;
}
