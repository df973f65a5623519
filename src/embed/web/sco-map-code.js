// The code that puts a map into a page.

/**
 * The lines for an element and for a frame that show that view of a map, drawn in `root`, from files in the folder
 * `base`. Null for facts that the page has handed over and for files that a bundler has renamed: they have no address.
 */
export function codeOf(map, root, base, view) {
  if (map.dossier || map.overlayDossier || !base) return null;
  const settings = { ...view, ...lookOf(map) };
  return [elementCode(base, settings), frameCode(base, settings, root.querySelector("h1").textContent)];
}

/** The settings of its look and of its facts, which hold on any page. */
export function lookOf(map) {
  const names = ["lang", "layout", "theme", "controls", "src", "overlay"].filter((name) => map.hasAttribute(name));
  const value = (name) =>
    ["src", "overlay"].includes(name) ? new URL(map[name], document.baseURI).href : map.getAttribute(name);
  return Object.fromEntries(names.map((name) => [name, value(name)]));
}

/** The lines for an element. */
export function elementCode(base, settings, poster = "") {
  return `${script(base, "sco-map.js")}\n<sco-map${attributes(settings)}>${poster}</sco-map>`;
}

/** The line for a frame. Without a height, the helper sets it. */
export function frameCode(base, settings, title, size = {}) {
  const frame = { src: frameAddress(base, settings), title, width: "100%", height: "640", ...size };
  const helper = size.height ? "" : script(base, "sco-map-host.js");
  return `<iframe${attributes(frame)} loading="lazy" frameborder="0" allow="fullscreen; clipboard-write" data-sco-map></iframe>${helper}`;
}

/** The address of that frame. */
export function frameAddress(base, settings) {
  const query = new URLSearchParams(settings).toString();
  return `${base}embed.html${query && `?${query}`}`;
}

function script(base, name) {
  return `<script type="module" src="${escaped(base + name)}"></script>`;
}

function attributes(pairs) {
  return Object.entries(pairs)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join("");
}

/** A text as part of HTML. */
export function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
