// The code in docs/embedding.md passes the strict type checkers of its frameworks.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { test } from "node:test";

const HERE = new URL(".", import.meta.url).pathname;
const DOCS = readFileSync(new URL("../../docs/embedding.md", import.meta.url), "utf8");
// Next to node_modules, where a project finds its packages.
const OUT = `${HERE}projects/types/`;

const CONFIG = {
  compilerOptions: {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    target: "es2022",
    module: "esnext",
    moduleResolution: "bundler",
    jsx: "react-jsx",
    lib: ["es2022", "dom", "dom.iterable"],
    types: [],
    skipLibCheck: false,
    verbatimModuleSyntax: true,
  },
};

/** The block of the docs under that heading in that language. */
function block(heading, language) {
  const section = DOCS.split(/^(?=#{2,4} )/m).find((section) => section.startsWith(`${heading}\n`));
  const found = section?.match(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``));
  assert.ok(found, `docs/embedding.md has no ${language} under ${heading}`);
  return found[1];
}

function checked(name, file, text, config = {}) {
  const folder = `${OUT}${name}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${file}`, text);
  const options = { ...CONFIG.compilerOptions, ...config };
  writeFileSync(`${folder}/tsconfig.json`, JSON.stringify({ compilerOptions: options, include: ["*"] }));
  return folder;
}

const ran = (folder, tool, ...words) =>
  new Promise((resolve) =>
    execFile(`${HERE}node_modules/.bin/${tool}`, words, { cwd: folder }, (error, stdout, stderr) =>
      resolve({ fails: !!error, said: stdout + stderr }),
    ),
  );

const VUE = { jsx: "preserve", skipLibCheck: true }; // Vue's own declarations do not pass.
const CASES = [
  ["script", "### TypeScript", "ts", "page.ts", ["tsc", "-p", "."], {}, ['"2014-06-03"', "2014"]],
  [
    "react",
    "### React",
    "tsx",
    "page.tsx",
    ["tsc", "-p", "."],
    { skipLibCheck: true },
    ["headingLevel={3}", "headingLevel={[3]}"],
  ],
  ["vue", "### Vue", "vue", "Page.vue", ["vue-tsc", "-p", "."], VUE, [':date="date"', ':date="2014"']],
  [
    "svelte",
    "### Svelte",
    "svelte",
    "Page.svelte",
    ["svelte-check", "--tsconfig", "./tsconfig.json", "--fail-on-warnings"],
    { skipLibCheck: true },
    ["{date}", "date={2014}"],
  ],
];

for (const [name, heading, language, file, [tool, ...words], config, [right, wrong]] of CASES) {
  test(`the lines for ${name} pass ${tool}, and a wrong type in them does not`, { timeout: 120_000 }, async () => {
    const text = block(heading, language);
    const { fails, said } = await ran(checked(name, file, text, config), tool, ...words);
    assert.ok(!fails, said);
    assert.ok(text.includes(right), `the lines hold ${right}`);
    const bad = await ran(checked(name, file, text.replace(right, wrong), config), tool, ...words);
    assert.ok(bad.fails, "what is wrong must be told");
  });
}

test("a resolution that knows no exports finds the entries too", { timeout: 60_000 }, async () => {
  const text =
    'import { ScoMap } from "sco-map/define";\nimport type { ScoMapState } from "sco-map";\nexport const state: ScoMapState | null = new ScoMap().state;\n';
  const { fails, said } = await ran(
    checked("node10", "page.ts", text, { moduleResolution: "node10" }),
    "tsc",
    "-p",
    ".",
  );
  assert.ok(!fails, said);
});
