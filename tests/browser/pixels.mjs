// What is really painted: screenshots compared as an eye would.

/** How many pixels of two screenshots stand out from each other: by a contrast of at least 3 : 1. */
export async function standsOut(page, before, after) {
  const blank = await page.context().newPage(); // Without a policy that forbids `data:`.
  try {
    return await blank.evaluate(count, [before, after].map((png) => png.toString("base64")));
  } finally {
    await blank.close();
  }
}

async function count(screenshots) {
  const [a, b] = await Promise.all(screenshots.map(pixels));
  let different = 0;
  for (let at = 0; at < a.length; at += 4) {
    const [dark, light] = [luminance(a, at), luminance(b, at)].sort((a, b) => a - b);
    if ((light + 0.05) / (dark + 0.05) >= 3) different++;
  }
  return different;

  async function pixels(base64) {
    const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
    const canvas = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
    canvas.drawImage(picture, 0, 0);
    return canvas.getImageData(0, 0, picture.width, picture.height).data;
  }

  // As WCAG defines it.
  function luminance(data, at) {
    const [r, g, b] = [0, 1, 2].map((n) => data[at + n] / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }
}
