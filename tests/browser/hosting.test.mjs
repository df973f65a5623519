// A real nginx with the configuration of docs/hosting.md.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { TEXTS } from "./texts.mjs";
import { DIST, openBrowser, listen, until } from "./harness.mjs";
import { freePort } from "./ports.mjs";

const DOCUMENTED = readFileSync(new URL("../../docs/hosting.md", import.meta.url), "utf8").match(
  /```nginx\n([\s\S]*?)```/,
)[1];
const MODULES = process.env.NGINX_MODULES ?? "/usr/lib/nginx/modules";

/** nginx on a free port; `edit` changes the documented configuration. */
async function nginx(edit = (text) => text) {
  const folder = mkdtempSync(join(tmpdir(), "sco-map-nginx-"));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const server = edit(DOCUMENTED)
    .replace("listen 8080;", `listen 127.0.0.1:${port};`)
    .replace("/srv/sco-map", DIST)
    .replaceAll("https://maps.example", origin);
  const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  writeFileSync(
    join(folder, "nginx.conf"),
    `load_module ${MODULES}/ngx_http_brotli_static_module.so;\npid ${folder}/pid;\nerror_log stderr;\nuser root;\nevents {}\nhttp {\naccess_log off;\n${paths.join("\n")}\n${server}\n}\n`,
  );
  const child = spawn("nginx", ["-c", join(folder, "nginx.conf"), "-p", folder, "-g", "daemon off;"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (text) => (said += text));
  await until("nginx answers", () => {
    assert.equal(child.exitCode, null, said);
    return fetch(origin).then(
      () => true,
      () => false,
    );
  });
  return { origin, stop: () => (child.kill(), rmSync(folder, { recursive: true, force: true })) };
}

const servers = [];
after(() => servers.forEach(({ stop }) => stop()));
const started = async (edit) => (servers.push(await nginx(edit)), servers.at(-1).origin);

test("nginx serves the picture for links as one", async () => {
  const { headers } = await fetch(`${await started()}/share.png`);
  assert.equal(headers.get("content-type"), "image/png");
});

test("nginx serves types, compression, caching and policy as documented", async () => {
  const origin = await started();
  for (const [path, type] of [
    ["/", "text/html"],
    ["/sco-map.js", "text/javascript"],
    ["/app/sco-map_bg.wasm", "application/wasm"],
    ["/assets/atlas-0.bin", "application/octet-stream"],
    ["/poster.svg", "image/svg+xml"],
    ["/schema/dossier.json", "application/json"],
  ]) {
    const { status, headers } = await fetch(origin + path, { headers: { "accept-encoding": "br" } });
    assert.equal(status, 200, path);
    assert.equal(headers.get("content-type").split(";")[0], type, path);
    assert.equal(headers.get("access-control-allow-origin"), "*", path);
    assert.equal(headers.get("cache-control"), "no-cache", path);
    assert.match(headers.get("content-security-policy"), /^default-src '(self|none)'/, path);
    assert.equal(headers.get("content-encoding"), "br", path);
  }
  const { headers } = await fetch(`${origin}/sco-map.js`, { headers: { "accept-encoding": "gzip" } });
  assert.equal(headers.get("content-encoding"), "gzip");
});

const POLICY_TRUSTED = (text) =>
  text.replaceAll("object-src 'none'", "object-src 'none'; require-trusted-types-for 'script'");
const WITHOUT_WASM = (text) => text.replaceAll(" 'wasm-unsafe-eval'", "");
const AS_TEXT = (text) => text.replace("application/wasm wasm", "text/plain wasm");

for (const [what, edit, path, shows, allowed] of [
  ["the page", undefined, "/", "map", []],
  ["the frame", undefined, "/embed.html?date=2014-06-03", "map", []],
  ["the builder", undefined, "/build.html", "map", []],
  ["the page under trusted types", POLICY_TRUSTED, "/", "map", []],
  ["the page with the program as text", AS_TEXT, "/", "map", [/^console warning: .*MIME type/]],
  ["the poster", undefined, "/poster.svg", "picture", []],
  [
    "the page under a policy that forbids programs",
    WITHOUT_WASM,
    "/",
    "poster",
    [/Content Security Policy/, /the map could not be shown/, /preload/],
  ],
]) {
  test(`nginx serves ${what} without a complaint`, { timeout: 60_000 }, async () => {
    const origin = await started(edit);
    const browser = await openBrowser();
    const visit = await browser.newContext();
    try {
      const page = await visit.newPage();
      const complaints = listen(page, origin);
      await page.addInitScript(() =>
        addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
          console.warn(`policy: ${violatedDirective} ${blockedURI}`),
        ),
      );
      await page.goto(origin + path);
      if (shows === "map") await page.getByRole("slider").waitFor();
      if (shows === "poster") await page.getByText(TEXTS.wasm).waitFor();
      if (shows === "picture") assert.equal(await page.locator('path[fill="#a8c0d8"]').count(), 6, "members");
      if (shows === "poster")
        assert.ok((await page.locator(".area").filter({ visible: true }).count()) > 5, "countries of the poster");
      const expected = [...allowed, ...(shows === "poster" ? [/^console warning: policy: script-src wasm-eval/] : [])];
      assert.deepEqual(
        complaints.filter((line) => !expected.some((pattern) => pattern.test(line))),
        [],
      );
    } finally {
      await visit.close();
    }
  });
}

// In Chromium 'self' would be enough; in WebKit it matches nothing there, so the policy also names the origin.
for (const [what, edit] of [
  ["as documented", undefined],
  ["with the origin alone", (text) => text.replace("'self' https://maps.example", "https://maps.example")],
]) {
  test(`a frame without origin shows the map under the policy, ${what}`, { timeout: 60_000 }, async () => {
    const origin = await started(edit);
    const { headers } = await fetch(origin);
    for (const part of ["default-src", "script-src", "style-src"])
      assert.match(headers.get("content-security-policy"), new RegExp(`${part} [^;]*${origin}`), part);
    const browser = await openBrowser();
    const page = await browser.newPage();
    const complaints = listen(page, origin);
    try {
      await page.setContent(
        `<!doctype html><link rel="icon" href="data:,"><iframe src="${origin}/embed.html" sandbox="allow-scripts" width="100%" height="600"></iframe>`,
      );
      const frame = page.frameLocator("iframe");
      await frame.getByRole("slider").waitFor();
      assert.equal(
        await frame
          .locator(".root .area.member")
          .first()
          .evaluate((area) => getComputedStyle(area).fill),
        "rgb(168, 192, 216)",
      );
      assert.deepEqual(complaints, []);
    } finally {
      await page.close();
    }
  });
}
