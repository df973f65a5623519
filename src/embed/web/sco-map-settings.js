// What a page sets on a map: attributes, which are properties too, and facts of its own.

// Parts of the state. A step comes first, since it sets what the others may differ in.
export const PARTS = /** @type {const} */ (["step", "date", "compare", "layers", "select", "camera"]);
// What a map is drawn with: another value draws another map.
export const FRAME = /** @type {const} */ (["lang", "heading-level", "url-state", "src", "overlay"]);
// What `controls` may name; style.css hides the others.
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
];
// What the stylesheet reads, or what is read when the element is put into a page.
export const LOOKS = /** @type {const} */ (["theme", "controls", "layout", "loading"]);
// Those of them that have one of a few values.
const CHOICES = { theme: ["auto", "light", "dark"], layout: ["frame"], loading: ["lazy", "eager"] };

// Every attribute is a property too, `headingLevel` for `heading-level`; `lang` is one of every element, `select` a method.
const REFLECTED = [...PARTS, ...FRAME, ...LOOKS].filter((name) => !["lang", "select"].includes(name));
const PROPERTIES = [...REFLECTED.map(camelCased), "select", "dossier", "overlayDossier"];

/** Gives elements of that prototype the properties that reflect attributes. */
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

/** Sets anew what the page has set on an element that was not known yet. */
export function upgrade(map) {
  for (const name of PROPERTIES.filter((name) => Object.hasOwn(map, name))) {
    const value = map[name];
    delete map[name];
    map[name] = value;
  }
}

/** The settings that the program opens a map with, by the names of their attributes. */
export function settingsOf(map) {
  const given = [...PARTS, ...FRAME].filter((name) => map.hasAttribute(name));
  return { lang: languageOf(map), ...Object.fromEntries(given.map((name) => [name, map.getAttribute(name).trim()])) };
}

/** The language of the page where the map stands, if it says one. */
export function languageOf(map) {
  return map.closest("[lang]")?.lang;
}

/** What is wrong with attributes that the program never sees. */
export function problemsOf(map) {
  return [...unknownControls(map.controls), ...unknownLooks(map)];
}

function unknownControls(controls) {
  const unknown = (controls ?? "").split(/\s+/).filter((name) => name && !CONTROLS.includes(name));
  return unknown.map((name) => ({
    place: "controls",
    finding: `“${name}”`,
    expectation: `names of ${CONTROLS.join(", ")}`,
  }));
}

function unknownLooks(map) {
  const unknown = Object.keys(CHOICES).filter((name) => map[name] && !CHOICES[name].includes(map[name]));
  return unknown.map((name) => ({
    place: name,
    finding: `“${map[name]}”`,
    expectation: `one of ${CHOICES[name].join(", ")}`,
  }));
}

/** Whether the page shows facts of its own. */
export function hasOwnFacts(map) {
  return !!(map.dossier || map.overlayDossier || map.src || map.overlay);
}

/** What the map is drawn from, in parts that are the same if they are equal. */
export function wishOf(map) {
  return [
    contentOf(map.dossier),
    contentOf(map.overlayDossier),
    ...FRAME.map((name) => map.getAttribute(name)),
    languageOf(map),
  ];
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

/** Resolves to whether two wishes are equal, files by what is in them. */
export async function areEqual(wish, other) {
  const equal = await Promise.all(wish.map((part, n) => part === other[n] || areSameFile(part, other[n])));
  return equal.every(Boolean);
}

async function areSameFile(file, other) {
  if (!isFile(file) || !isFile(other) || file.size !== other.size || file.name !== other.name) return false;
  const [bytes, others] = await Promise.all([file, other].map(async (one) => new Uint8Array(await one.arrayBuffer())));
  return bytes.every((byte, n) => byte === others[n]);
}

/** Whether that is a file, of this document or another. */
export function isFile(object) {
  return /^\[object (Blob|File)\]$/.test(Object.prototype.toString.call(object));
}
