// The boxes that content systems put a map into.

/** What docs/embedding.md advises. */
export const ADVISED = "sco-map { display: block; height: 640px; overflow: auto }";
export const MAP = '<sco-map class="map" loading="eager"></sco-map>';
export const TEXT =
  "<p>Words of the article around the map, several lines of them, to be read before and after.</p>".repeat(3);

const BOX = `<div class="box">${MAP}</div>`;
const FILLS = "sco-map { height: 100% }";
const shadow = (css, inside) => `<div><template shadowrootmode="open"><style>${css}</style>${inside}</template></div>`;
const frame = (more) => `<iframe src="embed.html" title="Map" width="100%" height="640" ${more}></iframe>`;
// What many systems say of all that authors embed.
const RESET = "img, svg, video, iframe, sco-map { max-width: 100%; height: auto }";

/**
 * Each with what it is, its style and markup, and the size that the map has in it, null where the text around it
 * decides. Where that is said: `act` in the page opens the box; `told` is what the author of the page is told; `phone`
 * is the width of a phone; `bare` is without the advised style; `frame` is a map in a frame.
 */
export const BOXES = [
  { what: "a plain column", body: `<article style="max-width: 680px">${MAP}</article>`, size: [680, 640] },
  { what: "a column without any style of its own", bare: true, body: MAP, size: [1184, 640] },
  {
    what: "the column of a phone with letters half as large again",
    phone: 376,
    css: "html { font-size: 24px }",
    body: MAP,
    size: [360, 640],
  },
  { what: "the column of a small phone", phone: 320, body: TEXT + MAP, size: [304, 640] },
  { what: "the column of a phone", phone: 360, body: TEXT + MAP, size: [344, 640] },
  {
    what: "a box that hides what is too much",
    css: `.box { height: 500px; overflow: hidden } ${FILLS}`,
    size: [1184, 500],
  },
  {
    what: "a box that hides what is too much, without a height of its own",
    css: ".box { overflow: hidden; border-radius: 8px }",
    size: [1184, 640],
  },
  {
    what: "a child of a flex row",
    css: ".box { display: flex; gap: 20px } sco-map { flex: 1; min-width: 0 } .box > p { width: 300px }",
    body: `<div class="box"><p>Beside</p>${MAP}</div>`,
    size: [864, 640],
  },
  {
    what: "a child of a flex row that says nothing of its width",
    css: ".box { display: flex; gap: 20px }",
    body: `<div class="box"><p>Beside</p>${MAP}</div>`,
    size: [320, 640],
  },
  {
    what: "a child of a flex column with the rest of the window",
    css: "body { margin: 0; height: 100vh; display: flex; flex-direction: column } sco-map { flex: 1; height: auto; min-height: 0 }",
    body: `<h1>Title</h1>${MAP}`,
    size: [1200, null],
  },
  {
    what: "a child of a low flex column that says nothing of its height",
    css: ".box { height: 500px; display: flex; flex-direction: column; overflow: hidden } p { flex: none; margin: 0; height: 60px }",
    bare: true,
    body: `<div class="box"><p>Above</p>${MAP}</div>`,
    size: [1184, 440],
  },
  {
    what: "a cell of a grid",
    css: `.box { display: grid; grid-template: 480px / 1fr 2fr; gap: 20px } ${FILLS}`,
    body: `<div class="box"><p>Beside</p>${MAP}</div>`,
    size: [776, 480],
  },
  {
    what: "a cell of a grid whose rows are as high as what is in them",
    css: `.box { display: grid; grid-template-columns: auto 700px; gap: 20px } ${FILLS}`,
    body: `<div class="box"><p>Beside</p>${MAP}</div>`,
    size: [700, 640],
  },
  {
    what: "a cell of a grid that centres it",
    css: ".box { display: grid; place-items: center }",
    size: [320, 640],
  },
  { what: "a box of a ratio", css: `.box { max-width: 800px; aspect-ratio: 4 / 3 } ${FILLS}`, size: [800, 600] },
  {
    what: "a ratio of its own",
    css: "sco-map { width: 800px; height: auto; aspect-ratio: 16 / 10 }",
    size: [800, 500],
  },
  {
    what: "a box of a ratio by its padding",
    css: ".box { position: relative; width: 680px; height: 0; padding-bottom: 56.25% } sco-map { position: absolute; inset: 0; width: 100%; height: 100% } body { width: 680px; margin: 0 }",
    size: [680, 383],
  },
  {
    what: "a box of a ratio by its padding, on a phone",
    phone: 360,
    css: ".box { position: relative; height: 0; padding-bottom: 56.25% } sco-map { position: absolute; inset: 0; width: 100%; height: 100% }",
    size: [344, 194],
    told: /^height: found “194”, expected at least 320 CSS px/,
  },
  {
    what: "a box of a fixed height, as in AMP",
    css: ".box { position: relative; width: 412px; height: 520px } sco-map { position: absolute; inset: 0; height: 100% }",
    size: [412, 520],
  },
  {
    what: "a slide that is scaled down",
    css: `.box { width: 1280px; height: 720px; transform: scale(0.5); transform-origin: 0 0 } ${FILLS}`,
    size: [640, 360],
  },
  {
    what: "a box that is zoomed in",
    css: ".box { zoom: 1.5; width: 600px } sco-map { height: 480px }",
    size: [900, 720],
  },
  {
    what: "a page with a sticky header",
    css: "header { position: sticky; top: 0; height: 80px; background: gold }",
    body: `<header>Header</header>${TEXT}${MAP}${TEXT}`,
    size: [1184, 640],
  },
  {
    what: "columns of a newspaper",
    css: ".box { column-count: 2; column-gap: 20px }",
    body: `<div class="box">${TEXT}${MAP}${TEXT}</div>`,
    size: [582, 640],
  },
  {
    what: "columns of a newspaper, without any style of its own",
    css: ".box { column-count: 2; column-gap: 20px }",
    bare: true,
    body: `<div class="box">${TEXT}${MAP}${TEXT}</div>`,
    size: [582, 640],
  },
  {
    what: "details that are closed at first",
    body: `<details><summary>Map</summary>${MAP}</details>`,
    act: () => (document.querySelector("details").open = true),
    size: [1184, 640],
  },
  {
    what: "a dialog",
    body: `<dialog>${MAP}</dialog>`,
    css: "dialog { padding: 16px; border: 0 } sco-map { width: 800px; height: 560px }",
    act: () => document.querySelector("dialog").showModal(),
    size: [800, 560],
  },
  {
    what: "a dialog that says nothing of its width",
    body: `<dialog>${MAP}</dialog>`,
    css: "dialog { padding: 16px; border: 0 }",
    act: () => document.querySelector("dialog").showModal(),
    size: [320, 640],
  },
  {
    what: "a panel of tabs that is hidden at first",
    body: `<div hidden>${MAP.replace(' loading="eager"', "")}</div>`,
    act: () => (document.querySelector("[hidden]").hidden = false),
    size: [1184, 640],
  },
  {
    what: "a slide of a carousel that comes later",
    css: ".box { display: flex; width: 700px; overflow: hidden } .box > * { flex: none; width: 700px }",
    body: `<div class="box"><p>First</p>${MAP.replace(' loading="eager"', "")}</div>`,
    act: () => document.querySelector(".box").scrollTo(700, 0),
    size: [700, 640],
  },
  {
    what: "a part of the page that is drawn late",
    css: ".box { content-visibility: auto; contain-intrinsic-height: 640px }",
    body: `<p style="height: 3000px">Far above</p>${BOX}`,
    act: () => scrollTo(0, document.body.scrollHeight),
    size: [1184, 640],
  },
  {
    what: "a box that contains its size",
    css: `.box { contain: strict; width: 700px; height: 500px } ${FILLS}`,
    size: [700, 500],
  },
  {
    what: "a column from right to left",
    body: `<article dir="rtl" style="max-width: 680px">${MAP}</article>`,
    size: [680, 640],
  },
  {
    what: "a box as high as the window",
    css: `body { margin: 0 } .box { height: 100vh } ${FILLS}`,
    size: [1200, 800],
  },
  { what: "a box without a height, of which it wants all", css: FILLS, size: [1184, 640] },
  {
    what: "a box of no height",
    css: `.box { height: 0 } ${FILLS}`,
    size: [1184, 0],
    told: /^height: found “0”, expected at least 320 CSS px/,
  },
  {
    what: "the cell of a table",
    body: `<table><tr><td>Beside</td><td>${MAP}</td></tr></table>`,
    size: [320, 640],
  },
  {
    what: "the cell of a table as wide as the page",
    css: "table { width: 100% } td:last-child { width: 75% }",
    body: `<table><tr><td>Beside</td><td>${MAP}</td></tr></table>`,
    size: [null, 640],
  },
  { what: "a float", css: "sco-map { float: right }", body: MAP + TEXT, size: [320, 640] },
  {
    what: "a float with a width",
    css: "sco-map { float: right; width: 45%; height: 480px }",
    body: MAP + TEXT,
    size: [533, 480],
  },
  {
    what: "a place of its own over the page",
    css: "sco-map { position: absolute; top: 40px; left: 40px }",
    body: TEXT + MAP,
    size: [320, 640],
  },
  { what: "the reset of a content system", bare: true, css: RESET, size: [1184, 640] },
  {
    what: "a box without letters between its children",
    css: ".box { font-size: 0; line-height: 0 }",
    size: [1184, 640],
  },
  {
    what: "a shadow root",
    bare: true,
    body: shadow("section { width: 700px }", `<section>${MAP}</section>`),
    size: [700, 640],
  },
  { what: "a frame", frame: true, body: frame(""), size: [1184, 640] },
  {
    what: "a low frame on a phone",
    phone: 360,
    frame: true,
    body: frame('style="height: 360px; border: 0"'),
    size: [344, 360],
  },
  {
    what: "a frame under the reset of a content system",
    frame: true,
    told: /^height: found “150”/,
    css: `${RESET} iframe { border: 0 }`,
    body: `${frame("data-sco-map")}<script type="module" src="sco-map-host.js"></script>`,
    size: [1184, 640],
  },
];
