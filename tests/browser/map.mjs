// The parts of a map by their accessible names, and their content.
import { readFileSync } from "node:fs";
import { pageTest, shown } from "./harness.mjs";

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

/** The sites of the dossier, in the order in which `data-sites` counts them. */
export const SITES = JSON.parse(read("data/sco/sites.json"));

export { RECORD } from "./record.mjs";

/** A `pageTest` of a map that is shown: `body` also receives its `map`. */
export function mapTest(name, options, body) {
  pageTest(name, options, async (visit) => {
    await shown(visit.page);
    await body({ ...visit, map: mapOf(visit) });
  });
}

function mapOf({ page, server }) {
  const named = (role, name) => page.getByRole(role, { name, exact: true });
  const panel = page.locator(".panel");
  return {
    /** Opens another link in the same tab, which is much quicker than a new test. */
    open: async (path) => {
      await page.goto(server.origin + path);
      await shown(page);
    },
    named,
    panel,
    picture: page.getByRole("group", { name: /^Map of/ }),
    tip: page.getByRole("tooltip"),
    slider: page.getByRole("slider"),
    /** In the sheet of the date. */
    field: page.getByLabel("Go to date"),
    search: page.getByRole("searchbox"),
    country: (id) => page.locator(`[data-country="${id}"]`),
    /** A mark by the start of its name. */
    mark: (name) => page.getByRole("button", { name: new RegExp(`^${name}[,:]`) }),
    /** Opens a sheet: Date, or that of a button of the foot. */
    openSheet: async (name) => {
      const button = name === "Date" ? page.locator("button.date") : named("button", name);
      if ((await button.getAttribute("aria-expanded")) === "false") await button.click();
    },
    closeSheet: () => page.locator(".sheet > .close").click(),
    /** Shows a table: Countries, Sites, Events or Relations. */
    table: (name) => page.locator(".choice").getByRole("button", { name, exact: true }).click(),
    /** The rows of that table. */
    rows: page.locator(".tables tbody"),
    /** A switch of the legend, in the sheet of the layers, in the group of that name. */
    filter: (group, name) => named("group", group).getByRole("checkbox", { name: new RegExp(`^${name}\\b`) }),
    /** The day on the map. */
    date: () => page.evaluate(() => document.querySelector("sco-map").state.date),
    /** The day as its button says it. */
    day: () => page.locator("[part=date]").innerText(),
    /** The heading of the panel; empty without a selection and a comparison. */
    heading: async () => (await panel.getByRole("heading", { level: 2 }).allInnerTexts()).join(),
    /** The query of the page, which follows the state with a delay. */
    query: () => page.evaluate(() => location.search),
    /** Whether the picture is at rest: no animation and no transform. */
    still: () => page.locator(".stage").evaluate((stage) => !stage.style.transform && !stage.matches(".gliding")),
    focus: () => page.evaluate(focused),
    seen: () => page.evaluate(seen),
  };
}

// The name of the element with the keyboard focus, or its tag.
function focused() {
  let element = document.activeElement;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element.ariaLabel || element.innerText || element.labels?.[0].innerText || element.localName;
}

// All forms in which the page shows the day.
function seen() {
  const root = document.querySelector("sco-map").shadowRoot;
  const all = (selector, from = root) => [...from.querySelectorAll(selector)];
  const text = (element) => element.textContent.trim();
  const standing = (area) =>
    (area.getAttribute("fill") ?? area.getAttribute("class")).match(/#([a-z-]+)|area ([a-z-]+)/);
  const areas = all(".area").map((area) => [area.dataset.country, standing(area).slice(1).find(Boolean)]);
  const numbers = (group) => all("label", group).map((label) => all("span", label).map(text));
  const groups = all(".legend fieldset").map((group) => [
    text(group.querySelector("legend")),
    Object.fromEntries(numbers(group)),
  ]);
  return {
    sentence: text(root.querySelector(".sentence")),
    spoken: root.querySelector(".slider").ariaValueText,
    /** The filled countries with their standings. */
    filled: Object.fromEntries(areas.filter(([, kind]) => kind !== "land")),
    /** The sites of every mark, by their indices in the dossier. */
    marks: all("[data-sites]").map((mark) => mark.dataset.sites.split(" ").map(Number)),
    /** What the key's line counts. */
    key: Object.fromEntries(
      all(".key-line .entry")
        .map((entry) => all("span", entry).map(text))
        .filter((words) => words.length > 1),
    ),
    /** The switches and counts of the open legend. */
    legend: Object.fromEntries(groups),
    /** The rows of the table in the document. */
    rows: all("table tbody tr").map((row) => all("th, td", row).map(text)),
  };
}

/** A point of the screen, near the element's middle, at which a click hits it. */
export const spot = (locator) =>
  locator.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const steps = [...Array(41).keys()].map((step) => (step + 0.5) / 41);
    const places = steps.flatMap((y) =>
      steps.map((x) => ({ x: left + x * width, y: top + y * height, off: Math.hypot(x - 0.5, y - 0.5) })),
    );
    const hit = ({ x, y }) => element.contains(element.getRootNode().elementFromPoint(x, y));
    return places.sort((a, b) => a.off - b.off).find(hit);
  });
