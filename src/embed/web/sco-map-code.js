// The code that puts a map into a page.

/** The lines for an element and for a frame with that view, look and title, from files in the folder `base`. */
export function linesOf(base, view, look, title) {
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
