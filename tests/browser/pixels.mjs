// Compares screenshots with a tolerance close to that of an eye.

/** The share of the pixels of a screenshot, or of an SVG drawn as an image, in each of those colours, given as `#rrggbb`. */
export function shares(page, picture, colours) {
  return inBlank(page, counted, [sourceOf(picture), colours]);
}

/** The share of the pixels that differ visibly between a screenshot and that part of an SVG. */
export function differing(page, screenshot, svg, box) {
  return inBlank(page, compared, [sourceOf(screenshot), sourceOf(svg), box]);
}

function sourceOf(picture) {
  return typeof picture === "string"
    ? `data:image/svg+xml,${encodeURIComponent(picture)}`
    : `data:image/png;base64,${picture.toString("base64")}`;
}

// In a page without a policy that forbids `data:`.
async function inBlank(page, act, given) {
  const blank = await page.context().newPage();
  try {
    await blank.evaluate(`window.dataOf = ${dataOf}`);
    return await blank.evaluate(act, given);
  } finally {
    await blank.close();
  }
}

async function dataOf(source) {
  const image = new Image();
  image.src = source;
  await image.decode();
  const { naturalWidth: width, naturalHeight: height } = image;
  const canvas = new OffscreenCanvas(width, height).getContext("2d");
  canvas.drawImage(image, 0, 0);
  return canvas.getImageData(0, 0, width, height);
}

async function counted([source, colours]) {
  const { data } = await window.dataOf(source);
  const share = (colour) => {
    const wanted = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
    let count = 0;
    for (let at = 0; at < data.length; at += 4)
      if (wanted.every((part, n) => Math.abs(part - data[at + n]) < 6)) count++;
    return count / (data.length / 4);
  };
  return Object.fromEntries(colours.map((colour) => [colour, share(colour)]));
}

// A quarter of the size, so that a shift by part of a pixel has no effect.
async function compared([screenshot, svg, { x, y, width, height }]) {
  const [full, high] = [width, height].map((length) => Math.floor(length / 4));
  const small = async (source, x, y) => {
    const canvas = new OffscreenCanvas(full, high).getContext("2d");
    canvas.imageSmoothingQuality = "high";
    canvas.drawImage(await createImageBitmap(await window.dataOf(source)), x, y, full * 4, high * 4, 0, 0, full, high);
    return canvas.getImageData(0, 0, full, high).data;
  };
  const [a, b] = await Promise.all([small(screenshot, 0, 0), small(svg, x, y)]);
  let different = 0;
  for (let at = 0; at < a.length; at += 4) if ([0, 1, 2].some((n) => Math.abs(a[at + n] - b[at + n]) > 40)) different++;
  return different / (a.length / 4);
}

/** The share of the pixels of a PNG that are visibly unlike another picture, drawn in the same size. */
export function unlike(page, png, other) {
  return inBlank(page, drawnOtherwise, [png, other].map(sourceOf));
}

async function drawnOtherwise(sources) {
  const [a, b] = await Promise.all(sources.map(drawn));
  let different = 0;
  for (let at = 0; at < a.length; at += 4) if ([0, 1, 2].some((n) => Math.abs(a[at + n] - b[at + n]) > 40)) different++;
  return different / (a.length / 4);

  async function drawn(source) {
    const [size, image] = [sources[0], source].map((src) => Object.assign(new Image(), { src }));
    await Promise.all([size.decode(), image.decode()]);
    const { naturalWidth: width, naturalHeight: height } = size;
    const canvas = new OffscreenCanvas(width, height).getContext("2d");
    canvas.drawImage(image, 0, 0, width, height);
    return canvas.getImageData(0, 0, width, height).data;
  }
}

/** The number of pixels of two screenshots with a contrast of at least 3 : 1. */
export function standsOut(page, before, after) {
  return inBlank(page, count, [before, after].map(sourceOf));
}

async function count(screenshots) {
  const [a, b] = (await Promise.all(screenshots.map((source) => window.dataOf(source)))).map(({ data }) => data);
  let different = 0;
  for (let at = 0; at < a.length; at += 4) {
    const [dark, light] = [luminance(a, at), luminance(b, at)].sort((a, b) => a - b);
    if ((light + 0.05) / (dark + 0.05) >= 3) different++;
  }
  return different;

  // As WCAG defines it.
  function luminance(data, at) {
    const [r, g, b] = [0, 1, 2]
      .map((n) => data[at + n] / 255)
      .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }
}
