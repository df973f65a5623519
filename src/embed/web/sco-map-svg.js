// The picture of a map as a file of its own.

// What a stylesheet may say of a shape, which a file must say itself.
const STYLES = [
  "fill", "fill-opacity", "stroke", "stroke-width", "stroke-opacity", "stroke-dasharray", "stroke-linecap", "stroke-linejoin",
  "paint-order", "vector-effect", "opacity", "display", "color", "font-family", "font-size", "font-style", "font-weight",
  "letter-spacing", "text-anchor", "r",
];
const SVG = "http://www.w3.org/2000/svg";
const LINE = 20;

/** The picture in that root, cut to what is seen, with its date above and its notes below, as the text of an SVG file. */
export function svgOf(root) {
  const map = root.querySelector(".map");
  const { width, height } = map.getBoundingClientRect();
  const look = getComputedStyle(map);
  const notes = wrapped(root.querySelector(".foot").textContent, width / 6.2);
  const file = made("svg", { xmlns: SVG, viewBox: `0 0 ${width} ${height + (notes.length + 3) * LINE}`, "font-family": look.fontFamily });
  file.append(
    made("rect", { width: "100%", height: "100%", fill: getComputedStyle(root.host).backgroundColor }),
    words(root.querySelector(".date").textContent, 0, { "font-size": 22, "font-weight": 700, fill: look.color }),
    seen(map, width, height, look),
    ...notes.map((note, line) => words(note, height + LINE * (line + 2), { "font-size": 12, fill: look.color })),
  );
  return new XMLSerializer().serializeToString(file);
}

// Under the date, which has two lines. The picture is wider than what is seen of it.
function seen(map, width, height, look) {
  const picture = map.querySelector(".stage > svg");
  const spread = picture.getBoundingClientRect();
  const box = map.getBoundingClientRect();
  const frame = made("svg", { y: 2 * LINE, width, height, viewBox: `0 0 ${width} ${height}` });
  const whole = plain(picture);
  for (const [name, value] of Object.entries({ x: spread.x - box.x, y: spread.y - box.y, width: spread.width, height: spread.height }))
    whole.setAttribute(name, value);
  frame.append(made("rect", { width, height, fill: look.backgroundColor }), whole);
  return frame;
}

// A copy that needs no stylesheet and answers to nobody.
function plain(node) {
  const copy = node.cloneNode(false);
  if (node.nodeType !== Node.ELEMENT_NODE) return inCapitals(node) ? document.createTextNode(node.data.toUpperCase()) : copy;
  const style = getComputedStyle(node);
  for (const name of STYLES) if (differs(node, style, name)) copy.setAttribute(name, style.getPropertyValue(name));
  for (const { name } of [...copy.attributes]) if (/^(class|tabindex|role|aria-.*|data-.*)$/.test(name)) copy.removeAttribute(name);
  copy.append(...[...node.childNodes].filter(isSeen).map(plain));
  return copy;
}

// Programs that draw do not know how to.
function inCapitals({ nodeType, parentElement }) {
  return nodeType === Node.TEXT_NODE && getComputedStyle(parentElement).textTransform === "uppercase";
}

// What children take over from their parent need not be said again.
function differs(node, style, name) {
  const value = style.getPropertyValue(name);
  return value && (!node.parentElement || value !== getComputedStyle(node.parentElement).getPropertyValue(name) || name === "opacity");
}

function isSeen(node) {
  return node.nodeType !== Node.ELEMENT_NODE || getComputedStyle(node).display !== "none";
}

function made(name, attributes) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

function words(text, y, attributes) {
  const line = made("text", { x: 4, y: y + LINE + 4, ...attributes });
  line.append(text);
  return line;
}

function wrapped(text, most) {
  return text.split(" ").reduce((lines, word) => {
    const longer = [lines.at(-1), word].filter(Boolean).join(" ");
    return longer.length > most ? [...lines, word] : [...lines.slice(0, -1), longer];
  }, []);
}
