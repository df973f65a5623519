// Bundles the pages of hosts/ against the package that `make package` has put into node_modules.
import { build } from "esbuild";
import { readFileSync } from "node:fs";
import { compile } from "svelte/compiler";

const here = new URL(".", import.meta.url).pathname;

const svelte = {
  name: "svelte",
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.svelte$/ }, ({ path }) => ({
      contents: compile(readFileSync(path, "utf8"), { filename: path, generate: "client" }).js.code,
    })),
};

/** The script of one host, as a module or a classic script. */
export async function bundled(entry, format = "esm") {
  const { outputFiles } = await build({
    entryPoints: [`${here}hosts/${entry}`],
    bundle: true,
    write: false,
    format,
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    conditions: ["browser"],
    plugins: [svelte],
    logLevel: "error",
    logOverride: { "empty-import-meta": "silent" },
  });
  return outputFiles[0].text;
}

/** A stylesheet of another package. */
export const sheet = (path) => readFileSync(`${here}node_modules/${path}`);
