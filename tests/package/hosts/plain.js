import { ScoMap } from "sco-map/define";

ScoMap.base = "/package/";

const output = document.createElement("output");
const map = Object.assign(document.createElement("sco-map"), {
  loading: "eager",
  date: "2014-06-03",
  overlayDossier: window.facts,
});
map.addEventListener("map-change", ({ detail }) => (output.textContent = map.date = detail.date));
output.textContent = map.date;
document.body.append(
  output,
  button("Set", () => (output.textContent = map.date = "2001-06-15")),
  button("Unmount", () => map.remove()),
  map,
);

function button(text, act) {
  const made = document.createElement("button");
  made.textContent = text;
  made.onclick = act;
  return made;
}
