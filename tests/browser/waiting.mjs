// Waits for a state, never for a time.
import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";

/** Waits until `holds()` is true; resolves to whether that happened within ten seconds. */
export async function comes(holds) {
  const end = Date.now() + 10_000;
  while (!(await holds())) {
    if (Date.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return true;
}

/** The same; fails with `what`. */
export async function until(what, holds) {
  assert.ok(await comes(holds), `waited in vain until ${what}`);
}

/** Waits until `read()` equals `expected`; fails with the difference. */
export async function becomes(read, expected, what) {
  const end = Date.now() + 10_000;
  let found = await read();
  while (!isDeepStrictEqual(found, expected) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    found = await read();
  }
  assert.deepEqual(found, expected, what);
}
