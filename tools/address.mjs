// The addresses that networks and search engines want whole, which only the host of the files knows.

/**
 * A page whose picture, tables and own address are whole, for files at `site`: an address with its scheme. Without a
 * site they stay relative. Fails if `site` is no address.
 */
export function addressed(page, path, site) {
  if (!site) return page;
  if (!/^https?:\/\//.test(site) || !URL.canParse(site)) {
    throw new Error(`SITE: found “${site}”, expected an address like https://maps.example/sco-map/`);
  }
  const at = (path) => new URL(path, site.endsWith("/") ? site : `${site}/`).href;
  return page
    .replace('property="og:image" content="share.png"', () => `property="og:image" content="${at("share.png")}"`)
    .replace('"image":"share.png"', () => `"image":"${at("share.png")}"`)
    .replaceAll(/"contentUrl":"([^"]+)"/g, (_, table) => `"contentUrl":"${at(table)}"`)
    .replace('<meta property="og:type"', (tag) => `<meta property="og:url" content="${at(path)}">\n${tag}`)
    .replace("</head>", (end) => `<link rel="canonical" href="${at(path)}">\n${end}`);
}
