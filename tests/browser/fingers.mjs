// Fingers on a touch screen, as input of the browser.
import { rested } from "./harness.mjs";

/** Touch screens. */
export const phone = (width, height) => ({ viewport: { width, height }, hasTouch: true, isMobile: true });

const clients = new WeakMap();

async function sender(page) {
  if (!clients.has(page)) clients.set(page, await page.context().newCDPSession(page));
  return (type, points) =>
    clients
      .get(page)
      .send("Input.dispatchTouchEvent", { type, touchPoints: points.map(({ x, y }, id) => ({ x, y, id })) });
}

const stay = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Moves fingers, each from one point to another, and holds them there for `stays` ms, so that a scrolled page does not
 * glide on.
 * `end` is `touchCancel` if the system cancels the touch.
 */
export async function touch(page, from, to, { steps = 8, stays = 100, end = "touchEnd" } = {}) {
  const send = await sender(page);
  const at = (part) => from.map((a, id) => ({ x: a.x + (to[id].x - a.x) * part, y: a.y + (to[id].y - a.y) * part }));
  await send("touchStart", at(0));
  for (let step = 1; step <= steps; step++) await send("touchMove", at(step / steps));
  await stay(stays);
  await send(end, []);
}

/** A tap of one finger, which stays for `stays` ms and drifts by `drifts` px. */
export async function tap(page, { x, y }, { stays = 30, drifts = 0 } = {}) {
  const send = await sender(page);
  await send("touchStart", [{ x, y }]);
  if (drifts) await send("touchMove", [{ x: x + drifts, y }]);
  await stay(stays);
  await send("touchEnd", []);
}

/** A tap; resolves when the page has received the click and has nothing left to do. */
export async function tapped(page, at) {
  await page.evaluate(() => {
    window.clicked = new Promise((resolve) =>
      addEventListener("click", () => resolve(), { once: true, capture: true }),
    );
  });
  await tap(page, at);
  await page.evaluate(() => window.clicked);
  await rested(page);
}

/** The middle of an element. */
export const middle = async (locator) => {
  const { x, y, width, height } = await locator.boundingBox();
  return { x: x + width / 2, y: y + height / 2 };
};
