// What can be tapped on a map, where it is, and what a tap has changed.

/** Everything that a reader can change, and how far the page is scrolled. */
export const whole = (page) =>
  page.evaluate(() => {
    const { select, query, ...rest } = document.querySelector("sco-map").state;
    const keys = [...new URLSearchParams(location.search).keys()].filter((key) => key !== "select").sort();
    return { select, rest, keys, scroll: [scrollX, scrollY], scale: visualViewport.scale };
  });

/** The elements that a finger can reach, each with the point nearest its middle at which a tap hits it. */
export const places = (page, selector) =>
  page.evaluate((selector) => {
    const root = document.querySelector("sco-map").shadowRoot;
    const box = root.querySelector(".map").getBoundingClientRect();
    // What the map's edge leaves less than 4 px of is no target.
    const inside = ({ x, y }) =>
      x > Math.max(0, box.left) + 4 &&
      x < Math.min(innerWidth, box.right) - 4 &&
      y > Math.max(0, box.top) + 4 &&
      y < Math.min(innerHeight, box.bottom) - 4;
    const hits = (element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const steps = [...Array(21).keys()].map((step) => (step + 0.5) / 21);
      const all = steps.flatMap((v) =>
        steps.map((u) => ({ x: left + u * width, y: top + v * height, off: Math.hypot(u - 0.5, v - 0.5) })),
      );
      return all
        .sort((a, b) => a.off - b.off)
        .find((at) => inside(at) && root.elementFromPoint(at.x, at.y)?.closest(selector) === element);
    };
    const isAlone = ({ x, y }) =>
      new Set(
        root
          .elementsFromPoint(x, y)
          .map((found) => found.closest(".marks > *, .event, .badge, .arc"))
          .filter(Boolean),
      ).size === 1;
    const found = [...root.querySelectorAll(selector)].map((element) => ({
      name: element.ariaLabel,
      ...element.dataset,
      at: hits(element),
    }));
    return found
      .filter(({ at }) => at)
      .map((found) => ({ ...found, at: { x: found.at.x, y: found.at.y }, isAlone: isAlone(found.at) }));
  }, selector);

/** A point of the map where there is nothing, nor within a finger's reach. */
export const water = (page) =>
  page.evaluate(() => {
    const root = document.querySelector("sco-map").shadowRoot;
    const { left, top, width, height } = root.querySelector(".map").getBoundingClientRect();
    const steps = [...Array(60).keys()].map((step) => (step + 0.5) / 60);
    const all = steps.flatMap((v) => steps.map((u) => ({ x: left + u * width, y: top + v * height })));
    const offs = [-12, 0, 4, 12];
    // Land without facts takes no pointer: the map asks its shapes.
    const lands = [...root.querySelectorAll(".ground :is(.land, .left-out)")];
    const ways = lands.map((land) => [land, land.getScreenCTM().inverse()]);
    const isLand = (x, y) => ways.some(([land, way]) => land.isPointInFill(new DOMPoint(x, y).matrixTransform(way)));
    const isWater = (x, y) => root.elementsFromPoint(x, y)[0]?.matches(".stage > svg") && !isLand(x, y);
    return all.find(({ x, y }) => offs.every((dx) => offs.every((dy) => isWater(x + dx, y + dy))));
  });
