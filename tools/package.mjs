// Makes the npm package from dist/: target/package/ and, packed, target/sco-map-VERSION.tgz. Fails if a check of the
// package fails.
// Its dist/ is ours, for copying to a server; the modules around it are for bundlers.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { writeDocs } from "./package-docs.mjs";

const root = new URL("..", import.meta.url).pathname;
const dist = join(root, "dist");
const out = join(root, "target/package");
const tools = join(root, "tests/package");

const run = (command, ...words) =>
  execFileSync(command, words, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
const tool = (name, ...words) => run(join(tools, "node_modules/.bin", name), ...words);

run("npm", "ci", "--prefix", tools, "--silent", "--ignore-scripts", "--no-audit", "--no-fund");
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

// Leaves out our own pages with the files that only they use, the tables for researchers, and compressed files.
const OURS = /^(index\.html$|build[.-]|data(\/|$))|\.(br|gz)$/;
cpSync(dist, join(out, "dist"), { recursive: true, filter: (path) => !OURS.test(relative(dist, path)) });
cpSync(join(root, "src/embed/package"), out, { recursive: true });
writeDocs(root, out);
const style = JSON.stringify(readFileSync(join(dist, "style.css"), "utf8"));
writeFileSync(join(out, "style.js"), `// The stylesheet of the map, for bundlers.\nexport default ${style};\n`);

const metadata = JSON.parse(
  run("cargo", "metadata", "--format-version", "1", "--filter-platform", "wasm32-unknown-unknown"),
);
writeFileSync(join(out, "THIRD-PARTY.md"), thirdParty(metadata));
tool("cem", "analyze", "--globs", "target/package/dist/sco-map-element.js", "--outdir", "target/package");
polish(join(out, "custom-elements.json"));
writeFileSync(join(out, "package.json"), JSON.stringify(manifest(metadata), null, 2) + "\n");

tool("publint", "run", out, "--strict");
const packed = run("npm", "pack", out, "--pack-destination", join(root, "target"), "--silent").trim();
tool(
  "attw",
  join(root, "target", packed),
  "--profile",
  "esm-only",
  "--exclude-entrypoints",
  "poster.svg",
  "--no-color",
);
installed(join(root, "target", packed), join(tools, "node_modules/sco-map"));
console.log(`target/${packed}`);

// Puts it where the projects of tests/package find it, as if npm had installed it.
function installed(packed, place) {
  mkdirSync(place, { recursive: true });
  run("tar", "--extract", "--gzip", "--file", packed, "--directory", place, "--strip-components=1");
}

function manifest({ packages }) {
  const { version } = packages.find(({ name }) => name === "sco-map");
  const { name, ...rest } = JSON.parse(readFileSync(join(out, "package.json"), "utf8"));
  return {
    name,
    version,
    ...rest,
    files: readdirSync(out)
      .filter((file) => file !== "package.json")
      .sort(),
  };
}

// The analyzer misses properties that are defined from a list or through `Base`, and lists private ones.
function polish(file) {
  const elements = JSON.parse(readFileSync(file, "utf8").replaceAll("target/package/", ""));
  for (const element of elements.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName)) {
    const reflected = element.attributes.filter(({ name }) => !["lang", "select"].includes(name));
    const fields = reflected.map(({ name, type, description }) => ({
      kind: "field",
      name: camelCased(name),
      attribute: name,
      type,
      description,
      reflects: true,
    }));
    element.members = [...element.members.filter(({ privacy }) => privacy !== "private"), ...fields];
    Object.assign(element, { superclass: { name: "HTMLElement" }, customElement: true });
    element.events = element.events.filter(({ name }) => name.includes("-"));
  }
  writeFileSync(file, JSON.stringify({ ...elements, schemaVersion: "2.1.0" }, null, 2) + "\n");
}

function camelCased(name) {
  return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}

// The dependencies of the two programs, except those for tests and build scripts.
function thirdParty({ packages, resolve }) {
  const nodes = new Map(resolve.nodes.map((node) => [node.id, node]));
  const reached = new Set();
  const visit = (id) => {
    if (reached.has(id)) return;
    reached.add(id);
    const normal = nodes.get(id).deps.filter(({ dep_kinds: kinds }) => kinds.some(({ kind }) => kind === null));
    normal.forEach(({ pkg }) => visit(pkg));
  };
  packages.filter(({ name, source }) => !source && ["sco-map", "facts"].includes(name)).forEach(({ id }) => visit(id));
  const crates = packages.filter(({ id, source }) => source && reached.has(id));
  const lines = crates.map(
    ({ name, version, license, repository }) =>
      `- ${name} ${version}, ${license}${repository ? `, ${repository}` : ""}`,
  );
  return [
    "# What the programs are made of",
    "",
    ...lines.sort(),
    "",
    "The shapes are made with Natural Earth, which is in the public domain.",
    "",
  ].join("\n");
}
