// What a reader finds on the map: its parts by the names that the page gives them, and what they say.
import { readFileSync } from "node:fs";
import { pageTest, shown } from "./harness.mjs";

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

/** The sites of the dossier, in the order in which `data-sites` counts them. */
export const SITES = JSON.parse(read("data/sco/sites.json"));

/** The answers of record, which Rust tests read too. */
export const RECORD = JSON.parse(read("tests/record.json"));

/** A `pageTest` of a map that is shown: `body` is given its `map` as well. */
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
    /** Opens another link in the same tab, which is much quicker than another test. */
    open: async (path) => {
      await page.goto(server.origin + path);
      await shown(page);
    },
    named,
    panel,
    picture: page.getByRole("group", { name: /^Map of/ }),
    tip: page.getByRole("tooltip"),
    slider: page.getByRole("slider"),
    field: page.getByLabel("Go to date"),
    search: page.getByRole("searchbox"),
    country: (id) => page.locator(`[data-country="${id}"]`),
    /** A mark by the start of its name. */
    mark: (name) => page.getByRole("button", { name: new RegExp(`^${name}[,:]`) }),
    /** A switch of the legend, in the group of that name. */
    filter: (group, name) => named("group", group).getByRole("checkbox", { name: new RegExp(`^${name}\\b`) }),
    /** The day that is shown, as the field gives it. */
    date: () => page.getByLabel("Go to date").inputValue(),
    /** What the panel tells of. */
    heading: () => panel.getByRole("heading", { level: 2 }).innerText(),
    /** The query of the page, which follows the state when that has rested. */
    query: () => page.evaluate(() => location.search),
    /** Whether the picture is at rest: nothing glides, and what is seen is what was drawn. */
    still: () => page.locator(".stage").evaluate((stage) => !stage.style.transform && !stage.matches(".gliding")),
    focus: () => page.evaluate(focused),
    seen: () => page.evaluate(seen),
  };
}

// The name of what has the keyboard's focus, or its tag.
function focused() {
  let element = document.activeElement;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element.ariaLabel || element.innerText || element.labels?.[0].innerText || element.localName;
}

// The picture of the day in every form that the page gives it.
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
  const rows = (table) => all("tbody tr", table).map((row) => all("th, td", row).map(text));
  const [countries, sites] = all("table").map(rows);
  return {
    sentence: text(root.querySelector(".sentence")),
    spoken: root.querySelector(".slider").ariaValueText,
    /** The countries that are filled, with their standings. */
    filled: Object.fromEntries(areas.filter(([, kind]) => kind !== "land")),
    /** The sites of every mark, by their places in the dossier. */
    marks: all("[data-sites]").map((mark) => mark.dataset.sites.split(" ").map(Number)),
    legend: Object.fromEntries(groups),
    countries,
    sites,
  };
}

/** A point of the screen at which that element of the picture is the one that is hit, near its middle. */
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
