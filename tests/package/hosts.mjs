// Bundles the pages of hosts/ as their authors would, against the package that `make package` has made.
import { build } from "esbuild";
import { readFileSync } from "node:fs";
import { compile } from "svelte/compiler";

const here = new URL(".", import.meta.url).pathname;
const PACKAGE = new URL("../../target/package/", import.meta.url).pathname;
const EXPORTS = { "sco-map": "sco-map-element.js", "sco-map/define": "sco-map.js" };

const svelte = {
  name: "svelte",
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.svelte$/ }, ({ path }) => ({ contents: compile(readFileSync(path, "utf8"), { filename: path, generate: "client" }).js.code })),
};
const own = {
  name: "package",
  setup: ({ onResolve }) => onResolve({ filter: /^sco-map/ }, ({ path }) => ({ path: PACKAGE + EXPORTS[path] })),
};

/** The page of one host as text of a module. */
export async function bundled(entry) {
  const { outputFiles } = await build({
    entryPoints: [`${here}hosts/${entry}`],
    bundle: true,
    write: false,
    format: "esm",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    conditions: ["browser"],
    plugins: [own, svelte],
    logLevel: "error",
  });
  return outputFiles[0].text;
}

/** A stylesheet of another package. */
export const sheet = (path) => readFileSync(`${here}node_modules/${path}`);
