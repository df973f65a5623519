// What a shared link and a search engine read: relative as built, whole where the host says where the files are.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { addressed } from "../../tools/address.mjs";
import { DIST } from "./harness.mjs";

const INDEX = readFileSync(join(DIST, "index.html"), "utf8");
const TEXT = readFileSync(join(DIST, "text.html"), "utf8");
const content = (page, name) => page.match(new RegExp(`"${name}" (?:content|href)="([^"]*)"`))?.[1];
const data = (page) => JSON.parse(page.match(/<script type="application\/ld\+json">(.*)<\/script>/)[1]);

test("without an address nothing is invented", () => {
  assert.equal(addressed(INDEX, "", undefined), INDEX);
  assert.equal(content(INDEX, "og:image"), "share.png");
  assert.equal(content(INDEX, "canonical"), undefined);
});

for (const site of ["https://maps.example/sco-map/", "https://maps.example/sco-map"])
  test(`at ${site} all is whole`, () => {
    const page = addressed(INDEX, "", site);
    const at = "https://maps.example/sco-map/";
    assert.equal(content(page, "og:image"), `${at}share.png`);
    assert.equal(content(page, "og:url"), at);
    assert.equal(content(page, "canonical"), at);
    assert.equal(data(page).image, `${at}share.png`);
    const files = data(page).distribution.map(({ contentUrl }) => contentUrl);
    assert.ok(files.length > 10 && files.every((file) => file.startsWith(`${at}data/`)), files.join());
    assert.equal(content(addressed(TEXT, "text.html", site), "canonical"), `${at}text.html`);
  });

test("what is no address does not build", () => {
  for (const site of ["maps.example", "/sco-map/", "https://"])
    assert.throws(() => addressed(INDEX, "", site), /^Error: SITE: found “/, site);
});
