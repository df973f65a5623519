// Copies the pages next to index.html, which trunk writes, into the folder of the current build; trunk calls it.
import { cpSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { addressed } from "./address.mjs";
import { writeData } from "./data.mjs";

const root = new URL("..", import.meta.url).pathname;
const out = process.env.TRUNK_STAGING_DIR;
const poster = readFileSync(join(root, "assets/widget.html"), "utf8").trim();

const copy = (from, to = "") => cpSync(join(root, from), join(out, to), { recursive: true });

copy("src/embed/web");
copy("pages");
copy("assets/text.html", "text.html");
copy("schema", "schema");
copy("examples", "examples");
writeData(join(out, "data"));
// Comments are for the checkout; without them the stylesheet is a fifth smaller on the wire.
const sheet = join(out, "style.css");
writeFileSync(sheet, readFileSync(sheet, "utf8").replace(/\/\*.*?\*\/\n?/gs, ""));
// trunk leaves a tag for the program, which our own script loads.
const index = join(out, "index.html");
const page = readFileSync(index, "utf8").replace(/<link data-trunk[^>]*>\s*/g, "");
writeFileSync(index, addressed(page, "", process.env.SITE));
const text = join(out, "text.html");
writeFileSync(text, addressed(readFileSync(text, "utf8"), "text.html", process.env.SITE));
for (const page of readdirSync(join(root, "pages")).filter((name) => name.endsWith(".html"))) {
  const text = readFileSync(join(out, page), "utf8");
  writeFileSync(
    join(out, page),
    text.replace("<!-- poster -->", () => poster),
  );
}
