// Keeps the texts of a map up to date when a translator or another extension has replaced them.
//
// The program keeps its text nodes: nobody sees what it writes into a node that was taken out of the page, and it can
// insert nothing next to such a node. So a text that was taken out is put back, empty, next to its replacement. When the
// program writes into it again, the replacement is removed, and the translator finds the new words.

const keepers = new Set();
let drawing = false;

/** Watches the texts below `root`; call the returned function to stop. */
export function watchWords(root) {
  const keeper = new Keeper(root);
  keepers.add(keeper);
  return () => (keeper.stop(), keepers.delete(keeper));
}

/** The program begins to draw: what has changed until now was somebody else's doing, what follows in this turn its own. */
export function beginDrawing() {
  if (drawing) return;
  for (const keeper of keepers) keeper.mend();
  drawing = true;
  queueMicrotask(endDrawing);
}

/** The program is done for now, or listeners of the page are about to be called. */
export function endDrawing() {
  if (!drawing) return;
  drawing = false;
  for (const keeper of keepers) keeper.follow();
}

// Nodes that others added.
const foreign = new WeakSet();

class Keeper {
  #root;
  #observer = new MutationObserver((records) => this.#mend(records));
  // By the element that holds them: texts of ours that are not seen, with what they said, and what stands in for them.
  #taken = new WeakMap();

  constructor(root) {
    this.#root = root;
    this.#observer.observe(root, { childList: true, characterData: true, characterDataOldValue: true, subtree: true });
  }

  stop() {
    this.#observer.disconnect();
  }

  /** Handles changes by others. */
  mend() {
    this.#mend(this.#observer.takeRecords());
  }

  /** Handles changes by the program: new texts of the program become visible again. */
  follow() {
    for (const [parent, records] of this.#byParent(this.#observer.takeRecords())) {
      const taken = this.#taken.get(parent);
      const written = new Set(writtenIn(records));
      if (taken && [...taken.texts.keys()].some((text) => written.has(text) || text.parentNode !== parent))
        this.#release(parent, written);
    }
    this.#observer.takeRecords(); // Our own changes.
  }

  #mend(records) {
    for (const [parent, own] of this.#byParent(records)) this.#mendIn(parent, own);
    this.#observer.takeRecords(); // Our own changes.
  }

  #mendIn(parent, records) {
    const taken = this.#taken.get(parent) ?? { texts: new Map(), standIns: new Set() };
    const { removed, brought } = comingsAndGoings(records);
    const lost = removed.filter(
      (node) => node.nodeType === Node.TEXT_NODE && !foreign.has(node) && node.parentNode !== parent,
    );
    const gained = brought.filter((node) => node.parentNode === parent && !taken.texts.has(node));
    gained.forEach((node) => (foreign.add(node), taken.standIns.add(node)));
    // Undone in reverse order, so that each node finds its place.
    for (const record of records.toReversed())
      for (const text of record.removedNodes) if (lost.includes(text)) putBack(text, record, taken);
    if (gained.length)
      for (const { target, oldValue } of records.filter(isText))
        if (!taken.texts.has(target)) taken.texts.set(target, oldValue);
    if (!taken.texts.size) return;
    this.#taken.set(parent, taken);
    if (![...taken.standIns].some((node) => node.parentNode === parent)) this.#release(parent, new Set());
  }

  // Gives every text of that element back to the program; the nodes that it has just `written` are up to date.
  #release(parent, written) {
    const { texts, standIns } = this.#taken.get(parent);
    this.#taken.delete(parent);
    for (const node of standIns) if (node.parentNode === parent) node.remove();
    for (const [text, said] of texts) if (!written.has(text)) text.data = said;
  }

  // Changes in our elements that still exist.
  #byParent(records) {
    const byParent = new Map();
    for (const record of records) {
      const parent = isText(record) ? record.target.parentNode : record.target;
      if (!parent || !this.#root.contains(parent) || this.#isForeign(record.target)) continue;
      byParent.set(parent, [...(byParent.get(parent) ?? []), record]);
    }
    return byParent;
  }

  #isForeign(node) {
    for (let at = node; at && at !== this.#root; at = at.parentNode) if (foreign.has(at)) return true;
    return false;
  }
}

// What was there and was taken out, and what was not there and came: neither what was only moved, nor what only passed.
function comingsAndGoings(records) {
  const [removed, brought] = [new Set(), new Set()];
  for (const { removedNodes, addedNodes } of records) {
    for (const node of removedNodes) if (!brought.has(node)) removed.add(node);
    for (const node of addedNodes) if (!removed.has(node)) brought.add(node);
  }
  return { removed: [...removed], brought: [...brought] };
}

const isText = ({ type }) => type === "characterData";
const writtenIn = (records) => records.filter(isText).map(({ target }) => target);

function putBack(text, { target: parent, nextSibling, previousSibling }, { texts }) {
  if (text.parentNode === parent) return;
  // Who has put our own node into a wrapper keeps what it says.
  if (text.parentNode) text.replaceWith(text.cloneNode());
  const before =
    nextSibling?.parentNode === parent
      ? nextSibling
      : previousSibling?.parentNode === parent
        ? previousSibling.nextSibling
        : null;
  parent.insertBefore(text, before);
  texts.set(text, text.data);
  // In a picture nothing is seen of a wrapper.
  if (parent.namespaceURI.endsWith("/svg")) parent.closest("svg").setAttribute("translate", "no");
  else text.data = "";
}
