// Takes the program that trunk has built with the feature `split` apart: dist/app/ then holds its two parts.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { appendFileSync, copyFileSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

const root = new URL("..", import.meta.url).pathname;
const app = join(process.env.DIST ?? join(root, "dist"), "app");

const run = (command, ...words) =>
  execFileSync(command, words, { cwd: root, encoding: "utf8", maxBuffer: 1e8, stdio: ["ignore", "pipe", "inherit"] });

const { target_directory: target } = JSON.parse(run("cargo", "metadata", "--format-version", "1", "--no-deps"));
const out = join(target, "split");
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

run("wasm-split-cli", join(target, "wasm32-unknown-unknown/wasm-release/sco_map.wasm"), out);
run(
  "wasm-bindgen",
  join(out, "main.wasm"),
  ...["--target", "web", "--out-dir", join(out, "app"), "--out-name", "sco-map"],
  ...["--keep-lld-exports", "--no-typescript"],
);
smaller(join(out, "app/sco-map_bg.wasm"), "sco-map_bg.wasm");
smaller(join(out, "split_reading.wasm"), "sco-map_reading.wasm");
copyFileSync(join(out, "app/sco-map.js"), join(app, "sco-map.js"));
// sco-map-files.js links the parts of one build only.
const name = `part-${createHash("sha256")
  .update(readFileSync(join(app, "sco-map_bg.wasm")))
  .digest("hex")
  .slice(0, 16)}`;
appendFileSync(join(app, "sco-map.js"), `export const part = "${name}";\n`);
appendFileSync(join(app, "sco-map_reading.wasm"), emptySection(name));

// As trunk does it by index.html, but for features that the parts no longer name. All features would be too many:
// browsers refuse the imports that they make.
function smaller(from, name) {
  const [params] = readFileSync(join(root, "index.html"), "utf8").match(/(?<=data-wasm-opt-params=")[^"]*/);
  const features = ["bulk-memory", "mutable-globals", "nontrapping-float-to-int", "reference-types", "sign-ext"];
  const enabled = [...features, "multivalue"].map((feature) => `--enable-${feature}`);
  run("wasm-opt", "-Oz", ...params.split(" "), ...enabled, from, "-o", join(app, name));
}

// A custom section with that name and no content.
function emptySection(name) {
  return Buffer.concat([Buffer.from([0, name.length + 1, name.length]), Buffer.from(name)]);
}
