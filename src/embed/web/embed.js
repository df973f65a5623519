// The page for iframes: passes the settings in its address to the map, and reports its height to the host page.
const map = document.currentScript.parentElement;
const settings = new URLSearchParams(location.search);

// The map itself reads date, comparison, selection and step, and puts them into copied links.
for (const name of ["layers", "camera", "layout", "lang", "theme", "controls", "src", "overlay"])
  if (settings.has(name)) map.setAttribute(name, settings.get(name));

// The poster shows the opening, so it does not fit another view.
const VIEW = ["date", "compare", "select", "step", "left", "at", "show", "hide", "layers", "camera", "src", "overlay"];
if (VIEW.some((name) => settings.has(name))) map.toggleAttribute("other-view", true);

addEventListener("map-error", () => map.removeAttribute("other-view"));

// The time for the host page to set the height before the map fits into the given one.
const PATIENCE_MS = 500;
let told = 0;
let patience = 0;

function tell() {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (map.hasAttribute("layout") || !height) return;
  clearTimeout(patience);
  patience = setTimeout(fit, PATIENCE_MS, height);
  if (height === told) return;
  told = height;
  messages(height).forEach((message) => parent.postMessage(message, "*"));
}

// The same message in the formats of AMP, Pym, Medium and sco-map.
function messages(height) {
  const id = settings.get("id");
  const child = settings.get("childId");
  return [
    { sentinel: "amp", type: "embed-size", height },
    ...(child ? [`pymxPYMx${child}xPYMxheightxPYMx${height}`] : []),
    JSON.stringify({ src: location.href, context: "iframe.resize", height }),
    { source: "sco-map", type: "height", id, height },
  ];
}

// A frame that stays lower than its content shows a map in the layout for that height, without a scroll bar.
function fit(height) {
  if (innerHeight < height && innerWidth >= 700) map.setAttribute("layout", "frame");
}

if (parent !== window) {
  addEventListener("map-ready", () => new ResizeObserver(tell).observe(document.body), { once: true });
  addEventListener("resize", () => (map.removeAttribute("layout"), tell()));
}
