// The preview: a real element or a real frame, of the size that was chosen.
import { frameAddress } from "./sco-map-code.js";

/** Puts a map with those settings on the stage. Resolves to its element, in this page or in that of the frame. */
export async function staged(stage, way, settings) {
  if (way !== "frame") return element(stage, settings);
  const frame = Object.assign(document.createElement("iframe"), {
    title: "The map in a frame",
    allow: "fullscreen; clipboard-write",
    src: frameAddress("", settings),
  });
  stage.replaceChildren(frame);
  await new Promise((loaded) => frame.addEventListener("load", loaded, { once: true }));
  return frame.contentDocument?.querySelector("sco-map");
}

function element(stage, settings) {
  const map = document.createElement("sco-map");
  for (const [name, value] of Object.entries({ ...settings, loading: "eager" })) map.setAttribute(name, value);
  stage.replaceChildren(map);
  return map;
}

/** Gives what is on the stage a width and a height; without them, an element and a frame have those of the snippets. */
export function fit(stage, { width = "", height = "" }) {
  // On a narrow page, the box around the stage scrolls.
  stage.style.width = width && `${width}px`;
  const [shown] = stage.children;
  const isFrame = shown.localName === "iframe";
  const size = { width: width || (isFrame && "100%"), height: height || (isFrame && "640") };
  for (const [name, length] of Object.entries(size)) {
    if (length) shown.setAttribute(name, length);
    else shown.removeAttribute(name);
  }
}
