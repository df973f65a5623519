// The code that puts a map into a page.

/**
 * The lines for an element and for a frame that show a view of that map, which is drawn in `root`, from files in the
 * folder `base`. Null for facts that the page has handed over, and for files that a bundler has renamed: they have no
 * address.
 */
export function codeOf(map, root, base, view) {
  if (map.dossier || map.overlayDossier || !base) return null;
  return linesOf(base, view, lookOf(map), root.querySelector("h1").textContent);
}

// The settings of its look and of its facts, which hold on any page.
function lookOf(map) {
  const names = ["lang", "layout", "theme", "controls", "src", "overlay"].filter((name) => map.hasAttribute(name));
  const value = (name) => {
    const text = map.getAttribute(name);
    return ["src", "overlay"].includes(name) ? new URL(text, document.baseURI).href : text;
  };
  return Object.fromEntries(names.map((name) => [name, value(name)]));
}

function linesOf(base, view, look, title) {
  const all = { ...view, ...look };
  const settings = new URLSearchParams(all).toString();
  const frame = { src: `${base}embed.html${settings && `?${settings}`}`, title, width: "100%", height: "640" };
  return [
    `<script type="module" src="${escaped(base)}sco-map.js"></script>\n<sco-map${attributes(all)}></sco-map>`,
    `<iframe${attributes(frame)} loading="lazy" allow="fullscreen; clipboard-write"></iframe>`,
  ];
}

/** Attributes of a tag. */
export function attributes(pairs) {
  return Object.entries(pairs)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join("");
}

/** A text as part of HTML. */
export function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
