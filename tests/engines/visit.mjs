// A page as a reader has it: what is seen, and a mouse and keys to act with.
import assert from "node:assert/strict";
import { Button, Key, Origin } from "selenium-webdriver";
import { comes, until } from "../browser/waiting.mjs";

export { Key };

/**
 * The page in the session's window, at an origin. Parts are found by a selector, in every map and then in the page,
 * and among those by their `name`: a label or text, or a pattern of it.
 */
export function visit(driver, origin) {
  const run = (act, ...given) => driver.executeScript(`return (${act})(...arguments)`, ...given);
  /** Calls `act` in the page with the parts and `given`. */
  const withParts = (act, css, name, ...given) =>
    driver.executeScript(
      `return (${act})((${parts})(arguments[0], arguments[1]), ...[...arguments].slice(2))`,
      css,
      name instanceof RegExp ? { pattern: name.source } : (name ?? null),
      ...given,
    );
  const actions = () => driver.actions({ async: true });
  const go = async (path) => driver.get(path.startsWith("http") ? path : origin + path);
  const place = async (css, name) => {
    let at;
    assert.ok(
      await comes(async () => (at = await withParts(spot, css, name))),
      `nothing to click: ${css} ${name ?? ""}`,
    );
    return at;
  };
  const to = ({ x, y }, duration = 0) => ({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT, duration });
  const page = {
    driver,
    origin,
    run,
    go,
    /** Opens an address and waits for its maps. */
    open: async (path) => (await go(path), page.ready()),
    /** Waits until every map has taken the place of its poster. */
    ready: async () => {
      await until("there is a map", () => run(areShown));
      await until("its picture rests", () => run(rests));
    },
    /** Calls `act` with the first map, and `given`. */
    ask: (act, ...given) =>
      driver.executeScript(`return (${act})(document.querySelector("sco-map"), ...arguments)`, ...given),
    state: () => page.ask((map) => map.state && { ...map.state }),
    count: (css, name) => withParts((all) => all.length, css, name),
    /** The texts of all that is seen. */
    texts: (css, name) => withParts((all) => all.map((one) => one.innerText.trim().replace(/\s+/g, " ")), css, name),
    /** The same of the first; empty if there is none. */
    text: async (css, name) => (await page.texts(css, name))[0] ?? "",
    attribute: (css, attribute, name) =>
      withParts(([one], name) => one?.getAttribute(name) ?? null, css, name, attribute),
    /** Calls `act` with all that are found, and `given`. */
    each: (act, css, name, ...given) => withParts(act, css, name, ...given),
    isSeen: (css, name) =>
      withParts((all) => all.some((one) => one.checkVisibility({ visibilityProperty: true })), css, name),
    comes: (css, name) => until(`there is ${css} ${name ?? ""}`, async () => await page.isSeen(css, name)),
    goes: (css, name) => until(`${css} ${name ?? ""} is gone`, async () => !(await page.isSeen(css, name))),
    place,
    /** Clicks where a hand would hit it. */
    click: async (css, name) => page.clickAt(await place(css, name)),
    clickAt: (at) => actions().move(to(at)).click().perform(),
    doubleClickAt: (at) => actions().move(to(at)).doubleClick().perform(),
    hover: async (css, name) =>
      actions()
        .move(to(await place(css, name)))
        .perform(),
    /** Drags from one point by way of others. */
    drag: (from, ...way) =>
      way
        .reduce((all, at) => all.move(to(at, 50)), actions().move(to(from)).press(Button.LEFT))
        .release(Button.LEFT)
        .perform(),
    wheel: (at, dx, dy) => actions().scroll(Math.round(at.x), Math.round(at.y), dx, dy, Origin.VIEWPORT, 0).perform(),
    /** Puts the keyboard at an element. */
    focus: async (css, name) => {
      await until(`there is ${css} ${name ?? ""}`, async () => (await page.count(css, name)) > 0);
      await withParts(([one]) => one.focus(), css, name);
    },
    /** Presses keys one after the other. */
    press: async (...keys) => {
      for (const key of keys) await actions().sendKeys(key).perform();
    },
    type: (text) => actions().sendKeys(text).perform(),
    held: (key, act) => act(actions().keyDown(key)).keyUp(key).perform(),
    /** The name of what has the keyboard, or its tag. */
    focused: () => run(focused),
    /** An element for the driver, as for a file's field. */
    element: (css, name) => withParts(([one]) => one, css, name),
    /** Calls `act` while the driver is in that frame. */
    inFrame: async (css, act) => {
      await driver.switchTo().frame(await page.element(css));
      try {
        return await act();
      } finally {
        await driver.switchTo().defaultContent();
      }
    },
    /** Resolves when frames have been drawn, in which what was begun would show. */
    calm: () => run(drawn),
  };
  return page;
}

function parts(css, name) {
  const roots = [...document.querySelectorAll("sco-map")].map((map) => map.shadowRoot).filter(Boolean);
  const isPoster = (one) => one.closest(".poster") && !css.includes("poster");
  const all = [...roots, document].flatMap((root) => [...root.querySelectorAll(css)]).filter((one) => !isPoster(one));
  if (name === null) return all;
  const said = (one) => (one.ariaLabel ?? one.labels?.[0]?.textContent ?? one.textContent).trim().replace(/\s+/g, " ");
  return all.filter((one) => (name.pattern ? new RegExp(name.pattern).test(said(one)) : said(one) === name));
}

// A point near the middle of the first that can be seen, at which the mouse hits it.
function spot(all) {
  const one = all.find((one) => one.checkVisibility({ visibilityProperty: true }));
  if (!one) return null;
  // A part of the picture is where it is: it is the picture that comes into view.
  (one.closest(".map") ?? one).scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
  const { left, top, width, height } = one.getBoundingClientRect();
  const steps = [...Array(21).keys()].map((step) => (step + 0.5) / 21);
  const places = steps.flatMap((y) =>
    steps.map((x) => ({
      x: Math.round(left + x * width),
      y: Math.round(top + y * height),
      off: Math.hypot(x - 0.5, y - 0.5),
    })),
  );
  const hit = ({ x, y }) => {
    const found = one.getRootNode().elementFromPoint(x, y);
    return found && (one.contains(found) || one.labels?.[0]?.contains(found));
  };
  return places.sort((a, b) => a.off - b.off).find(hit) ?? null;
}

function areShown() {
  const maps = [...document.querySelectorAll("sco-map")];
  const root = ({ shadowRoot }) => shadowRoot?.querySelector(".page") && !shadowRoot.querySelector("slot");
  return maps.length > 0 && maps.every((map) => map.state && root(map));
}

// Whether the picture stays where it is for some frames: WebKit fits it once more after the map is there.
async function rests() {
  const place = () => {
    const ground = document.querySelector("sco-map").shadowRoot.querySelector(".ground");
    const { a, e, f } = ground?.getScreenCTM() ?? {};
    return `${a} ${e} ${f}`;
  };
  const before = place();
  for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
  return place() === before;
}

function focused() {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!element) return "";
  return (element.ariaLabel || element.innerText || element.labels?.[0]?.innerText || element.localName).trim();
}

async function drawn() {
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
}
