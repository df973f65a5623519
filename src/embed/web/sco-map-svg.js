// The picture of a map as a separate file.

// Style properties of shapes, which a file must contain itself.
const STYLES = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "paint-order",
  "opacity",
  "color",
  "font-family",
  "font-size",
  "font-style",
  "font-weight",
  "letter-spacing",
  "text-anchor",
  "r",
];
const SVG = "http://www.w3.org/2000/svg";
const MARGIN = 8;
const LINE = 18;
// Width of a sign of the key with its gap, and the gap between entries.
const SIGN = 28;
const APART = 16;

/** The picture in that root as the text of an SVG file. */
export function svgOf(root, below) {
  return new XMLSerializer().serializeToString(pictureOf(root, below));
}

/**
 * The picture in that root, cut to what is seen, as an SVG element: with title, date and sentence above it; key, notes,
 * and where its `sources` are below, with the `link` to them.
 */
export function pictureOf(root, { sources, link }) {
  const picture = root.querySelector(".stage > svg");
  const look = lookOf(root);
  const { width, height } = boxOf(picture);
  const page = pageOf(look, width);
  page.write(textOf(root, ".head h1"), { "font-size": 13, "font-weight": 700, fill: look.soft });
  page.write(root.querySelector(".time").dataset.heading, { "font-size": 22, "font-weight": 700 });
  page.write(textOf(root, ".sentence"), { "font-size": 13 });
  page.put(frameOf(picture, look, width, height), height);
  page.list(keyOf(root));
  page.write(root.querySelector(".foot").dataset.notes, { "font-size": 12, fill: look.soft });
  // A page without an address has no link.
  if (/^https?:/.test(link)) page.write(`${sources}: ${link}`, { "font-size": 12, fill: look.soft });
  return page.whole(textOf(root, ".sentence"), root.querySelector(".page > .defs"));
}

function lookOf(root) {
  const [map, foot, host] = [".map", ".foot"]
    .map((part) => root.querySelector(part))
    .concat(root.host)
    .map((part) => getComputedStyle(part));
  return {
    ink: map.color,
    soft: foot.color,
    water: map.backgroundColor,
    paper: host.backgroundColor,
    font: map.fontFamily,
  };
}

// The visible box of the picture, which has an overscan of a quarter on each side (view/map/stage.rs).
function boxOf(picture) {
  const { width, height } = picture.viewBox.baseVal;
  return { width: width / 1.5, height: height / 1.5 };
}

function textOf(root, part) {
  return root.querySelector(part).textContent.trim();
}

// A page, written from top to bottom.
function pageOf(look, width) {
  const measure = ruler(look.font);
  const parts = [];
  let y = MARGIN;
  const text = (words, x, attributes) => {
    const line = made("text", { x, y: y - 4, fill: look.ink, ...attributes });
    line.append(words);
    parts.push(line);
  };
  return {
    write(words, attributes) {
      for (const line of wrapped(words, width, (words) => measure(words, attributes))) {
        y += Math.max(LINE, attributes["font-size"] + 4);
        text(line, 0, attributes);
      }
      y += 4;
    },
    put(part, height) {
      part.setAttribute("y", (y += 4));
      parts.push(part);
      y += height + 4;
    },
    list(entries) {
      const size = { "font-size": 13 };
      const wide = (entry) => (entry ? (entry.sign ? SIGN : 0) + measure(entry.words, size) : 0);
      let x = Infinity;
      entries.forEach((entry, n) => {
        // A heading stays on the line of its first entry.
        const needed = wide(entry) + (entry.sign ? 0 : APART + wide(entries[n + 1]));
        if (x + needed > width) (x = 0), (y += LINE);
        if (entry.sign) parts.push(placed(entry.sign, { x, y: y - 16, width: 22, height: 14 }));
        text(entry.words, x + (entry.sign ? SIGN : 0), { ...size, fill: entry.sign ? look.ink : look.soft });
        x += wide(entry) + APART;
      });
      y += 8;
    },
    whole(title, defs) {
      const [full, high] = [width + 2 * MARGIN, y + MARGIN];
      const file = made("svg", {
        xmlns: SVG,
        width: full,
        height: high,
        viewBox: `${-MARGIN} 0 ${full} ${high}`,
        "font-family": look.font,
      });
      const name = made("title", {});
      name.append(title);
      file.append(
        name,
        made("rect", { x: -MARGIN, width: full, height: high, fill: look.paper }),
        plain(defs),
        ...parts,
      );
      return file;
    },
  };
}

function frameOf(picture, look, width, height) {
  const frame = made("svg", { width, height, viewBox: `0 0 ${width} ${height}` });
  const { x, y, width: wide, height: high } = picture.viewBox.baseVal;
  const whole = made("g", {});
  // During a gesture.
  const moved = getComputedStyle(picture.parentElement).transform;
  if (moved.startsWith("matrix(")) whole.setAttribute("transform", moved);
  whole.append(placed(plain(picture), { x, y, width: wide, height: high }));
  frame.append(made("rect", { width, height, fill: look.water }), whole);
  return frame;
}

// The signs and words of the key: of the day, or of a comparison.
function keyOf(root) {
  const parts = root.querySelectorAll(".key-line .key, .changed-key .key");
  return [...parts].map((part) => ({ sign: plain(part), words: wordsAfter(part) }));
}

// The text after a sign, up to the next sign.
function wordsAfter(sign) {
  const words = [];
  for (let node = sign.nextSibling; node && !node.classList?.contains("key"); node = node.nextSibling)
    words.push(node.textContent.trim());
  return words.filter(Boolean).join(" ");
}

// A static copy that needs no stylesheet.
function plain(node) {
  const copy = node.cloneNode(false);
  if (node.nodeType !== Node.ELEMENT_NODE)
    return inCapitals(node) ? document.createTextNode(node.data.toUpperCase()) : copy;
  const style = getComputedStyle(node);
  for (const name of STYLES) if (differs(node, style, name)) copy.setAttribute(name, propertyOf(style, name));
  if (style.vectorEffect === "non-scaling-stroke") keepWidth(node, style, copy);
  for (const { name } of [...copy.attributes])
    if (/^(class|tabindex|role|aria-.*|data-.*)$/.test(name)) copy.removeAttribute(name);
  copy.append(...[...node.childNodes].filter(isSeen).map(plain));
  return copy;
}

// A line with the same width at any scale, for programs without `non-scaling-stroke`.
function keepWidth(node, style, copy) {
  if (style.stroke === "none") return;
  const scale = node.closest("g[transform]")?.transform.baseVal.consolidate()?.matrix.a ?? 1;
  const scaled = (lengths) => lengths.replace(/[\d.]+(px)?/g, (length) => +(parseFloat(length) / scale).toFixed(2));
  copy.setAttribute("stroke-width", scaled(style.strokeWidth));
  if (style.strokeDasharray !== "none") copy.setAttribute("stroke-dasharray", scaled(style.strokeDasharray));
}

// Other programs need the id of a pattern without quotes.
function propertyOf(style, name) {
  return style.getPropertyValue(name).replace(/^url\("(#[^"]*)"\)/, "url($1)");
}

// Drawing programs do not support `text-transform`.
function inCapitals({ nodeType, parentElement }) {
  return nodeType === Node.TEXT_NODE && getComputedStyle(parentElement).textTransform === "uppercase";
}

// Leaves out values inherited from the parent; the outermost element has no parent here.
function differs(node, style, name) {
  const value = style.getPropertyValue(name);
  const parent = node.parentElement instanceof SVGElement ? node.parentElement : null;
  return value && (!parent || value !== getComputedStyle(parent).getPropertyValue(name) || name === "opacity");
}

function isSeen(node) {
  return node.nodeType !== Node.ELEMENT_NODE || getComputedStyle(node).display !== "none";
}

function placed(element, attributes) {
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

function made(name, attributes) {
  return placed(document.createElementNS(SVG, name), attributes);
}

// Measures the width of text.
function ruler(font) {
  const context = document.createElement("canvas").getContext("2d");
  return (words, attributes) => {
    context.font = `${attributes["font-weight"] ?? 400} ${attributes["font-size"]}px ${font}`;
    return context.measureText(words).width;
  };
}

// Wraps the text into lines of at most that width. An address may be longer.
function wrapped(words, width, measure) {
  const lines = [];
  for (let word of words.split(/\s+/)) {
    while (word.length > 1 && measure(word) > width) {
      let fits = 1;
      while (measure(word.slice(0, fits + 1)) <= width) fits++;
      lines.push(word.slice(0, fits));
      word = word.slice(fits);
    }
    const longer = [lines.at(-1), word].filter(Boolean).join(" ");
    if (!lines.length || measure(longer) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
