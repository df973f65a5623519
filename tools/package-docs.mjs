// Writes the documents of the npm package: docs/embedding.md becomes its README, with the files that it refers to; no
// link is broken.
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";

// The paths in the package of files of the checkout; no other files are in it.
const PLACES = {
  "docs/embedding.md": "README.md",
  "docs/hosting.md": "docs/hosting.md",
  "docs/own-facts.md": "docs/own-facts.md",
  "docs/pictures/article.png": "docs/pictures/article.png",
  "docs/pictures/builder.png": "docs/pictures/builder.png",
  "docs/pictures/dark.png": "docs/pictures/dark.png",
  "docs/pictures/forced-colours.png": "docs/pictures/forced-colours.png",
  "docs/pictures/own-facts.png": "docs/pictures/own-facts.png",
  "CHANGELOG.md": "CHANGELOG.md",
  "LICENSE": "LICENSE",
  "examples/csto.json": "dist/examples/csto.json",
  "schema/dossier.json": "dist/schema/dossier.json",
};

/** Copies the documents of a checkout into the folder of the package, which already has its other files. */
export function writeDocs(root, out) {
  for (const [from, to] of Object.entries(PLACES)) {
    mkdirSync(dirname(join(out, to)), { recursive: true });
    if (!to.startsWith("dist/")) cpSync(join(root, from), join(out, to));
    if (to.endsWith(".md")) writeFileSync(join(out, to), relinked(readFileSync(join(root, from), "utf8"), from, to));
  }
  const missing = Object.values(PLACES).filter((place) => !existsSync(join(out, place)));
  if (missing.length) throw new Error(`The documents of the package refer to what is not in it: ${missing.join(", ")}`);
}

// A link to a file outside the package becomes plain text; a picture must be in the package.
function relinked(text, from, to) {
  return text.replace(
    /(!?)\[([^\]]*)\]\((?![a-z]+:|#)([^)#]+)(#[^)]*)?\)/g,
    (_, picture, words, target, fragment = "") => {
      const place = PLACES[posix.join(posix.dirname(from), target)];
      if (picture && !place) throw new Error(`${from} shows ${target}, which is not in the package`);
      return place ? `${picture}[${words}](${posix.relative(posix.dirname(to), place)}${fragment})` : words;
    },
  );
}
