// Puts the pages beside index.html, which trunk writes, into the folder that is being built; trunk calls it.
import { cpSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = new URL("..", import.meta.url).pathname;
const out = process.env.TRUNK_STAGING_DIR;
const poster = readFileSync(join(root, "assets/poster.html"), "utf8").trim();

for (const page of readdirSync(join(root, "pages")).filter((name) => name.endsWith(".html"))) {
  const text = readFileSync(join(root, "pages", page), "utf8");
  writeFileSync(join(out, page), text.replace("<!-- poster -->", () => poster));
}
for (const file of readdirSync(join(root, "src/embed/web"))) cpSync(join(root, "src/embed/web", file), join(out, file));
