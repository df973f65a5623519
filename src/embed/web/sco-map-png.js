// A picture of the map as PNG: its shapes are drawn one by one on a canvas. An image element could draw them all at once,
// but only on pages whose policy allows images of `blob:` or `data:`. It knows what our pictures contain, and no more.

const SHAPES = {
  path: (path, of) => path.addPath(new Path2D(of("d"))),
  circle: (path, of) => path.arc(+of("cx"), +of("cy"), parseFloat(of("r")), 0, 2 * Math.PI),
  rect: (path, of) => path.roundRect(+of("x"), +of("y"), +of("width"), +of("height"), +of("rx")),
};
const PARTS = { svg: paintFrame, g: paintAll, text: paintText, ...entriesOf(SHAPES, paintShape) };
const UNSEEN = ["title", "defs"];

// Of what inherits, that of an element without parents.
const FIRST = {
  fill: "#000",
  "fill-opacity": "1",
  stroke: "none",
  "stroke-width": "1",
  "stroke-opacity": "1",
  "stroke-dasharray": "none",
  "stroke-linecap": "butt",
  "stroke-linejoin": "miter",
  "paint-order": "normal",
  "font-family": "sans-serif",
  "font-size": "16",
  "font-style": "normal",
  "font-weight": "400",
  "letter-spacing": "normal",
  "text-anchor": "start",
};
const ALIGN = { start: "left", middle: "center", end: "right" };
// Px of a pattern's tile for each px of the picture, because a canvas may turn the tile.
const FINE = 2;

/** An SVG element, drawn as PNG with `scale` px for each of its own. Rejects if it cannot be drawn. */
export async function pngOf(picture, scale) {
  const [width, height] = ["width", "height"].map((name) => Math.floor(picture.getAttribute(name)) * scale);
  const canvas = blank(width, height);
  const [left, top] = boxOf(picture);
  canvas.scale(scale, scale);
  canvas.translate(-left, -top);
  paintAll({ canvas, picture, scale }, picture, inheritedBy(picture));
  return new Promise((made, failed) =>
    canvas.canvas.toBlob((blob) => (blob ? made(blob) : failed(new Error("no picture"))), "image/png"),
  );
}

function blank(width, height) {
  const canvas = Object.assign(document.createElement("canvas"), { width, height }).getContext("2d");
  if (!canvas) throw new Error("no canvas");
  canvas.miterLimit = 4; // That of SVG.
  return canvas;
}

function entriesOf(object, value) {
  return Object.fromEntries(Object.keys(object).map((name) => [name, value]));
}

function boxOf(element) {
  return element.getAttribute("viewBox").split(" ").map(Number);
}

function styleOf(element, parent) {
  const own = Object.keys(FIRST).filter((name) => element.hasAttribute(name));
  return { ...parent, ...Object.fromEntries(own.map((name) => [name, element.getAttribute(name)])) };
}

function inheritedBy(element) {
  return styleOf(element, element.parentElement ? inheritedBy(element.parentElement) : FIRST);
}

function paintAll(sheet, element, style) {
  for (const part of element.children) paint(sheet, part, style);
}

function paint(sheet, element, parent) {
  if (UNSEEN.includes(element.localName)) return;
  const draw = PARTS[element.localName];
  if (!draw) throw new Error(`a picture with <${element.localName}>`);
  const { canvas } = sheet;
  canvas.save();
  moveBy(canvas, element.transform);
  const opacity = element.getAttribute("opacity") ?? 1;
  if (opacity < 1) paintThrough(sheet, opacity, (sheet) => draw(sheet, element, styleOf(element, parent)));
  else draw(sheet, element, styleOf(element, parent));
  canvas.restore();
}

function moveBy(canvas, transform) {
  const matrix = transform?.baseVal.consolidate()?.matrix;
  if (matrix) canvas.transform(matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f);
}

// What overlaps in a group is not seen through itself.
function paintThrough(sheet, opacity, draw) {
  const { canvas } = sheet;
  const layer = blank(canvas.canvas.width, canvas.canvas.height);
  layer.setTransform(canvas.getTransform());
  draw({ ...sheet, canvas: layer });
  canvas.resetTransform();
  canvas.globalAlpha = opacity;
  canvas.drawImage(layer.canvas, 0, 0);
}

// A picture in the picture, cut to its frame. One without a frame holds patterns only.
function paintFrame(sheet, element, style) {
  if (!element.hasAttribute("viewBox")) return paintAll(sheet, element, style);
  const { canvas } = sheet;
  const [x, y, width, height] = ["x", "y", "width", "height"].map((name) => +element.getAttribute(name));
  const [left, top, wide, high] = boxOf(element);
  const scale = Math.min(width / wide, height / high);
  canvas.beginPath();
  canvas.rect(x, y, width, height);
  canvas.clip();
  canvas.translate(x + (width - wide * scale) / 2, y + (height - high * scale) / 2);
  canvas.scale(scale, scale);
  canvas.translate(-left, -top);
  paintAll(sheet, element, style);
}

function paintShape(sheet, element, style) {
  const path = new Path2D();
  SHAPES[element.localName](path, (name) => element.getAttribute(name) ?? 0);
  const { canvas } = sheet;
  inOrder(sheet, style, { fill: () => canvas.fill(path), stroke: () => canvas.stroke(path) });
}

function paintText(sheet, element, style) {
  const { canvas } = sheet;
  const size = parseFloat(style["font-size"]);
  canvas.font = `${style["font-style"]} ${style["font-weight"]} ${size}px ${style["font-family"]}`;
  canvas.letterSpacing = style["letter-spacing"].replace("normal", "0px");
  canvas.textAlign = ALIGN[style["text-anchor"]];
  canvas.direction = "ltr";
  const [x, y, down] = ["x", "y", "dy"].map((name) => parseFloat(element.getAttribute(name) ?? 0));
  const at = [element.textContent, x, y + down * size];
  inOrder(sheet, style, { fill: () => canvas.fillText(...at), stroke: () => canvas.strokeText(...at) });
}

// Fills and strokes, or the other way round.
function inOrder(sheet, style, draw) {
  const { canvas } = sheet;
  canvas.lineWidth = parseFloat(style["stroke-width"]);
  canvas.lineCap = style["stroke-linecap"];
  canvas.lineJoin = style["stroke-linejoin"];
  const dashes = style["stroke-dasharray"];
  canvas.setLineDash(dashes === "none" ? [] : dashes.split(",").map(parseFloat));
  const steps = ["fill", "stroke"];
  if (style["paint-order"].startsWith("stroke")) steps.reverse();
  for (const step of steps.filter((step) => style[step] !== "none")) {
    canvas[`${step}Style`] = colourOf(sheet, style[step]);
    canvas.globalAlpha = style[`${step}-opacity`];
    draw[step]();
  }
}

function colourOf(sheet, colour) {
  const id = /^url\(#(.*)\)$/.exec(colour)?.[1];
  return id ? patternOf(sheet, sheet.picture.querySelector(`pattern[id="${id}"]`)) : colour;
}

function patternOf(sheet, pattern) {
  const [width, height] = ["width", "height"].map((name) => +pattern.getAttribute(name));
  const scale = sheet.scale * FINE;
  const tile = blank(width * scale, height * scale);
  tile.scale(scale, scale);
  paintAll({ ...sheet, canvas: tile }, pattern, inheritedBy(pattern));
  const paint = sheet.canvas.createPattern(tile.canvas, "repeat");
  const matrix = pattern.patternTransform.baseVal.consolidate()?.matrix ?? new DOMMatrix();
  paint.setTransform(new DOMMatrix([matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f]).scale(1 / scale));
  return paint;
}
