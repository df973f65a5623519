// The page for iframes: passes the settings in its address to the map, and reports its height to the host page.
const map = document.currentScript.parentElement;
const settings = new URLSearchParams(location.search);

// The map itself reads date, comparison, selection and step, and puts them into copied links.
for (const name of ["layers", "camera", "layout", "lang", "theme", "controls", "src", "overlay"])
  if (settings.has(name)) map.setAttribute(name, settings.get(name));

// The poster shows the opening, so it does not fit another view.
const VIEW = ["date", "compare", "select", "step", "left", "at", "show", "hide", "layers", "camera", "src", "overlay"];
if (VIEW.some((name) => settings.has(name))) map.toggleAttribute("other-view", true);

// Nor does anything else stand there if no map comes: better the opening than nothing. A script that is missing or broken
// is an error that no map can report.
for (const fault of ["map-error", "error"]) addEventListener(fault, () => map.removeAttribute("other-view"), true);

// A map whose scripts do not come can say nothing either.
addEventListener("load", () => {
  if (customElements.get("sco-map")) return;
  const button = Object.assign(document.createElement("button"), { type: "button", textContent: "Try again" });
  button.addEventListener("click", () => location.reload());
  const notice = Object.assign(document.createElement("p"), { role: "alert", lang: "en" });
  notice.append("The map could not be loaded. ", button);
  map.prepend(notice);
});

// A language that the map does not have: it shows another, and knows nothing of the address.
const isOf = (tag, wanted) => tag.split("-")[0].toLowerCase() === wanted.trim().split("-")[0].toLowerCase();
addEventListener(
  "map-ready",
  () => {
    const lang = map.shadowRoot.querySelector("[lang]").getAttribute("lang");
    if (!settings.get("lang") || isOf(lang, settings.get("lang"))) return;
    console.warn(
      `sco-map: lang: found “${settings.get("lang")}”, expected a language of the map; it is shown in “${lang}”`,
    );
  },
  { once: true },
);

// The height that suits the map, in CSS px. It fits into any other from 320 px on.
const HEIGHT = 640;

let isReady = false;

function tell() {
  isReady = true;
  messages(HEIGHT).forEach((message) => parent.postMessage(message, "*"));
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

if (parent !== window) {
  addEventListener("map-ready", tell, { once: true });
  // A helper that loads after the map asks.
  addEventListener("message", ({ source, data }) => {
    if (isReady && source === parent && data?.source === "sco-map" && data.type === "ask") tell();
  });
}
