// A static server with content types, compression, caching and a strict policy.
import { createServer } from "node:http";
import { readFile, readdir } from "node:fs/promises";
import { extname, join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

// The policy that the README promises to support.
export const POLICY =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; base-uri 'none'; object-src 'none'";

const TYPES = {
  ".bin": "application/octet-stream",
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".wasm": "application/wasm",
};

/**
 * Serves a folder on a free port of 127.0.0.1.
 * `breaks` maps a path to its replacement: `{ status, type, body }`, each optional.
 * `headers` are sent with every file.
 * `quality` is brotli's: 11 takes seconds and is for measuring.
 * Resolves to `{ origin, policy, requests, reports, complaints, missing, close }`; the lists grow while it runs.
 * `policy` may be set anew. `complaints` are the lines that pages post to /complaint, `missing` the paths that nothing is
 * known about.
 */
export async function serve(folder, { policy = POLICY, breaks = {}, headers = {}, quality = 9 } = {}) {
  const files = await filesOf(folder, quality);
  const served = { policy, requests: [], reports: [], complaints: [], missing: [] };
  const { requests, reports, complaints, missing } = served;
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://any").pathname);
    requests.push(path);
    if (path === "/policy-report") {
      reports.push(JSON.parse(await text(request))["csp-report"]);
      return response.writeHead(204).end();
    }
    if (path === "/complaint") {
      complaints.push(await text(request));
      return response.writeHead(204, headers).end();
    }
    const file = files.get(path.endsWith("/") ? `${path}index.html` : path);
    if (!file && !breaks[path]) missing.push(path);
    answer(response, request, { ...file, ...breaks[path] }, served.policy, headers);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () => (server.closeAllConnections(), new Promise((resolve) => server.close(resolve)));
  return Object.assign(served, { origin: `http://127.0.0.1:${server.address().port}`, close });
}

function answer(response, request, file, policy, headers) {
  const { body = Buffer.alloc(0), type, status = file.type ? 200 : 404 } = file;
  const coding = ["br", "gzip"].find((name) => file[name] && request.headers["accept-encoding"]?.includes(name));
  const sent = coding ? file[coding] : body;
  response.writeHead(status, {
    "content-length": sent.length,
    "content-security-policy": `${policy}; report-uri /policy-report`,
    // Names are stable, so an old version must not stay in caches.
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
    vary: "accept-encoding",
    ...headers,
    ...(type && { "content-type": type }),
    ...(coding && { "content-encoding": coding }),
  });
  response.end(sent);
}

// The results of `readFolder`: folders do not change during tests, and compression is slow.
const folders = new Map();

function filesOf(folder, quality) {
  const key = `${quality} ${folder}`;
  if (!folders.has(key)) folders.set(key, readFolder(folder, quality));
  return folders.get(key);
}

// Every file below a folder with its compressed forms, by request path.
async function readFolder(folder, quality) {
  const files = new Map();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || /\.(br|gz)$/.test(entry.name)) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const type = TYPES[extname(path)];
    if (!type) throw new Error(`server.mjs knows no type for ${path}`);
    files.set(path.slice(join(folder).length), { type, ...(await compressed(path, quality)) });
  }
  return files;
}

async function compressed(path, quality) {
  const body = await readFile(path);
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
  return { body, br: brotliCompressSync(body, { params }), gzip: gzipSync(body) };
}

async function text(stream) {
  let all = "";
  for await (const part of stream) all += part;
  return all;
}
