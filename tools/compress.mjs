// Writes a .br and a .gz file for each file of dist/ that compression makes smaller, for servers that send them
// directly.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const DIST = process.env.DIST ?? new URL("../dist", import.meta.url).pathname;

const brotli = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
const codings = { br: brotli, gz: (bytes) => gzipSync(bytes, { level: 9 }) };

for (const entry of readdirSync(DIST, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || /\.(br|gz)$/.test(entry.name)) continue;
  const path = join(entry.parentPath ?? entry.path, entry.name);
  const bytes = readFileSync(path);
  for (const [ending, coded] of Object.entries(codings)) {
    const small = coded(bytes);
    if (small.length < bytes.length * 0.95) writeFileSync(`${path}.${ending}`, small);
  }
}
