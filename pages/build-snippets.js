// The code for the three ways to put the map into a page.
import { elementCode, escaped, frameCode } from "./sco-map-code.js";

/** `<sco-map>`: the map as part of the page. */
export function elementOf({ base, view, look, size, facts, words, picture }) {
  const settings = { ...view, ...look, ...size };
  return {
    title: "Element: live, in your page",
    what: "The map is part of your page: it uses your fonts and colours, and your scripts can control it. Readers see the picture and the table until the map has loaded, or if it cannot load.",
    code: elementCode(base, settings, `\n${frozen({ facts, words, picture })}\n`),
    policy: `script-src ${origin(base)} 'wasm-unsafe-eval'; style-src ${origin(base)}; connect-src ${origin(base)}; img-src ${origin(base)}`,
  };
}

/** An iframe: the map as a page of its own, whose title has a level of its own. */
export function frameOf({ base, view, look: { "heading-level": _, ...look }, size, words }) {
  return {
    title: "Frame: live, isolated from your page",
    what: [
      "For systems that accept only iframes. Your page and the map cannot affect each other.",
      ...aboutSize(size),
    ].join(" "),
    code: frameCode(base, { ...view, ...look }, words.title, size),
    policy: `frame-src ${origin(base)}${size.height ? "" : `; script-src ${origin(base)}`}`,
  };
}

function aboutSize({ width, height }) {
  return [
    height
      ? "The map fits into the height of the frame."
      : "Keep it on one line: some systems insert line breaks otherwise. The script sets the height of the frame to that of the map. Without the script, the map fits into 640 px.",
    width && "The frame keeps its width on narrower screens too; without a width it fits into your column.",
  ].filter(Boolean);
}

/** The picture alone. */
export function frozenOf({ base, facts, words, picture }) {
  return {
    title: "Frozen: the picture alone",
    what: "No script: the picture and the table of this view, for feeds, email and archives. It does not change when facts are corrected.",
    code: `<figure>\n${frozen({ facts, words, picture })}\n</figure>`,
    policy: `img-src ${picture.link ? "'self'" : origin(base)}`,
  };
}

// Picture, sentence, table and notes. The SVG around the image reserves its space before the image has loaded, without CSS.
function frozen({ facts, words, picture }) {
  const [width, height] = picture.size;
  const rows = [
    ...facts.countries.map(({ name, standing }) => [name, standing]),
    ...facts.sites.map(({ name, country, bloc, kind }) => [name, `${bloc} ${kind} site, ${country}`]),
  ];
  return [
    `  <svg viewBox="0 0 ${width} ${height}" width="100%" role="img" aria-label="${escaped(words.sentence)}"><image href="${escaped(picture.name)}" width="${width}" height="${height}"/></svg>`,
    `  <p>${escaped(words.sentence)}</p>`,
    `  <details><summary>As a table: ${facts.date}</summary><table>`,
    ...rows.map((cells) => `    <tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`),
    "  </table></details>",
    `  <p><small>${escaped(words.notes)}</small></p>`,
  ].join("\n");
}

function origin(base) {
  return new URL(base).origin;
}
