// Messages about one map: events for the page, lines in the console, notices for the reader.

// The reasons for failed maps.
const warned = new Set();

// The time to wait for the translated text of a failure before the plain text replaces it.
const PATIENCE_MS = 2000;

export class Told {
  #map;
  #complaint = null; // What the console was told of a failure; empty once there is a map without one.
  #noted = "";

  constructor(map) {
    this.#map = map;
  }

  /** Sends an event from the map. */
  tell(type, detail = null) {
    this.#map.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  /** Reports requests of the page that failed. */
  report(problems) {
    if (!problems.length) return;
    console.warn(`sco-map: ${linesOf(problems)}`);
    this.tell("map-error", { problems });
  }

  /** Reports ignored or guessed values: once while they stay the same. */
  note(notices) {
    const text = linesOf(notices);
    if (text && text !== this.#noted) console.warn(`sco-map: ${text}`);
    this.#noted = text;
    if (text) this.tell("map-notice", { notices });
  }

  /** Reports why there is no map or, if one `stands`, what it does not show. */
  fail(error, stands) {
    this.#complain(error, stands);
    this.tell("map-error", {
      problems: error.problems ?? [{ place: "map", finding: error.message, expectation: "a map" }],
      ...(error.more && { more: error.more }),
    });
  }

  // Many maps can fail for one reason: logs it once, and again only if it differs from the one before.
  #complain(error, stands) {
    const text = reasonOf(error);
    const changed = this.#complaint !== null && this.#complaint !== text;
    if (changed || !warned.has(text)) console.warn(`sco-map: ${missing(error, stands)} could not be shown.`, text);
    warned.add(text);
    this.#complaint = text;
  }

  /** Call it when there is a map again: earlier messages are out of date. */
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

function missing(error, stands) {
  if (!stands) return "the map";
  return error.problems ? "the facts" : "part of the map";
}

function plain(error, { stands, retry }) {
  const notice = Object.assign(document.createElement("p"), { lang: "en", dir: "ltr", role: "alert" });
  notice.part = "failure";
  notice.append(
    error.problems ? reasonOf(error) : `${stands ? "Part of the map" : "The map"} could not be loaded.`,
    " ",
  );
  if (retry) {
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: "Try again" });
    button.addEventListener("click", retry);
    notice.append(button);
  }
  return notice;
}

// A failure with all its problems.
function reasonOf({ message, problems = [], more }) {
  return [message, linesOf(problems), more && `; and ${more} more`].filter(Boolean).join(" ");
}

function linesOf(problems) {
  return problems.map((problem) => `${problem.place}: ${findingOf(problem)}`).join("; ");
}

/** The text for a finding and an expectation. */
export function findingOf({ finding, expectation }) {
  return `found ${finding}, expected ${expectation}`;
}
