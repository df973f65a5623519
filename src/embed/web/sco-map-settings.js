// The settings of a page: attributes, which are also properties, and its own facts.

// Parts of the state. A step comes first, because it sets values that the others can override.
export const STATE = /** @type {const} */ (["step", "date", "compare", "layers", "select", "camera", "view"]);
// Attributes whose change causes a redraw.
export const FRAME = /** @type {const} */ (["lang", "heading-level", "url-state", "layout", "src", "overlay"]);
// The valid names in `controls`; style.css hides the other parts.
export const CONTROLS = [
  "title",
  "sentence",
  "camera",
  "time",
  "play",
  "track",
  "compare",
  "legend",
  "story",
  "search",
  "panel",
  "cite",
  "table",
  "sources",
  "download",
];
// Attributes for the stylesheet, or read when the element is inserted.
export const LOOKS = /** @type {const} */ (["theme", "controls", "loading"]);
// The size of the element; the page's stylesheet wins.
export const SIZES = /** @type {const} */ (["width", "height"]);
// Attributes with a closed list of values.
const CHOICES = { theme: ["auto", "light", "dark"], layout: ["widget", "page", "frame"], loading: ["lazy", "eager"] };

// Every attribute is also a property, `headingLevel` for `heading-level`; every element has `lang`, and `select` is a method.
const REFLECTED = [...STATE, ...FRAME, ...LOOKS, ...SIZES].filter((name) => !["lang", "select"].includes(name));
const PROPERTIES = [...REFLECTED.map(camelCased), "select", "dossier", "overlayDossier"];

/** Adds properties that reflect attributes to that prototype. */
export function reflect(prototype) {
  for (const attribute of REFLECTED) Object.defineProperty(prototype, camelCased(attribute), reflection(attribute));
}

function reflection(attribute) {
  return {
    configurable: true,
    enumerable: true,
    get() {
      return this.getAttribute(attribute);
    },
    set(value) {
      if (value == null) this.removeAttribute(attribute);
      else this.setAttribute(attribute, value);
    },
  };
}

function camelCased(name) {
  return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}

/** Applies properties that the page set before the element was defined. */
export function upgrade(map) {
  for (const name of PROPERTIES.filter((name) => Object.hasOwn(map, name))) {
    const value = map[name];
    delete map[name];
    map[name] = value;
  }
}

/** The initial settings for the program, by the names of their attributes. */
export function settingsOf(map) {
  const given = [...STATE, ...FRAME].filter((name) => map.hasAttribute(name));
  const { tables } = map.dataset;
  return {
    lang: languageOf(map),
    ...(tables && { tables }),
    ...Object.fromEntries(given.map((name) => [name, map.getAttribute(name).trim()])),
  };
}

// What opens a card or a list.
const READS = /** @type {const} */ (["select", "step", "compare", "view"]);

/**
 * Whether the map opens with more than its first part, so that nothing moves when the second comes: with a card or a list,
 * or on a page that is read below its map.
 */
export function opensReading(map) {
  if (map.getAttribute("layout") === "page" && map.getBoundingClientRect().top < 0) return true;
  const isLinked = () => new RegExp(`\\b(${READS.join("|")})=`).test(location.href);
  return READS.some((name) => map.hasAttribute(name)) || (map.hasAttribute("url-state") && isLinked());
}

/** A function that gives the settings of a map in that state, but for those that the page has changed since now. */
export function returnTo(map, state) {
  const before = STATE.map((name) => map.getAttribute(name));
  const isKept = (name, n) => map.getAttribute(name) === before[n] && (state[name] ?? before[n]) !== null;
  return () => Object.fromEntries(STATE.filter(isKept).map((name) => [name, state[name] ?? "none"]));
}

/**
 * Sets those parts of the state on a map, and gives the problems. What opens the story comes first, as it sets the
 * others; those that differ then leave it again.
 */
export function setAll(map, element, parts) {
  const { step, view } = element;
  const [name, value] = view === "story" && parts.includes("view") ? ["view", view] : ["step", step];
  const set = (part) => setOne(map, part, element.getAttribute(part)?.trim());
  if (!value || !parts.includes(name)) return parts.map(set);
  const problems = [name, ...parts.filter((part) => part !== name)].map(set);
  return problems[0] ? problems : [map.unopened(name, value), ...problems];
}

// Gives the problem with an invalid value, and resets that part to the opening.
function setOne(map, name, value) {
  const problem = map.set(name, value);
  if (problem) map.set(name);
  return problem;
}

/** The language of the page around the map, if it has one. */
export function languageOf(map) {
  return map.closest("[lang]")?.lang;
}

/** The rules for the size in the attributes. */
export function sizeRules(map) {
  const [width, height] = SIZES.map((name) => lengthOf(map, name));
  return `:host { width: ${width} } :host(:not([layout="page"])) { height: ${height} }`;
}

function lengthOf(map, name) {
  const text = map.getAttribute(name);
  const length = Number.isNaN(+text) ? text : `${+text}px`;
  return text && CSS.supports(name, length) ? length : "";
}

/** Problems with attributes that the program does not read. */
export function problemsOf(map) {
  return [...unknownControls(map), ...unknownLooks(map), ...misfits(map), ...lowHeight(map)];
}

function unknownControls({ controls }) {
  const unknown = (controls ?? "").split(/\s+/).filter((name) => name && !CONTROLS.includes(name));
  return unknown.map((name) => problem("controls", name, `names of ${CONTROLS.join(", ")}`));
}

function unknownLooks(map) {
  const unknown = Object.keys(CHOICES).filter((name) => map[name] && !CHOICES[name].includes(map[name]));
  return unknown.map((name) => problem(name, map[name], `one of ${CHOICES[name].join(", ")}`));
}

function misfits(map) {
  const unknown = SIZES.filter((name) => map[name] && !lengthOf(map, name));
  return unknown.map((name) => problem(name, map[name], "CSS px or a CSS length"));
}

function problem(place, text, expectation) {
  return { place, finding: `“${text}”`, expectation };
}

// A hidden map has no height yet.
function lowHeight(map) {
  const height = map.clientHeight;
  const isLow = height < 320 && map.layout !== "page" && map.getClientRects().length;
  return isLow ? [problem("height", height, "at least 320 CSS px")] : [];
}

/** Whether the page has its own facts. */
export function hasOwnFacts(map) {
  return map.dossier !== null || map.overlayDossier !== null || !!(map.src || map.overlay);
}

/** The input of the map, in parts that are identical if they are equal. */
export function wishOf(map) {
  return [
    contentOf(map.dossier),
    contentOf(map.overlayDossier),
    ...FRAME.map((name) => map.getAttribute(name)),
    languageOf(map),
  ];
}

// A shared key for objects with equal content. A file is its own key.
function contentOf(facts) {
  if (!facts || typeof facts === "string" || isFile(facts)) return facts;
  try {
    return JSON.stringify(facts);
  } catch {
    return facts;
  }
}

/** Resolves to whether two inputs are equal; files by content. */
export async function areEqual(wish, other) {
  const equal = await Promise.all(wish.map((part, n) => part === other[n] || areSameFile(part, other[n])));
  return equal.every(Boolean);
}

async function areSameFile(file, other) {
  if (!isFile(file) || !isFile(other) || file.size !== other.size || file.name !== other.name) return false;
  const [bytes, others] = await Promise.all([file, other].map(async (one) => new Uint8Array(await one.arrayBuffer())));
  return bytes.every((byte, n) => byte === others[n]);
}

/** Whether that is a file, from this document or another. */
export function isFile(object) {
  return /^\[object (Blob|File)\]$/.test(Object.prototype.toString.call(object));
}
