// For a page with the map in iframes: sets the height of each frame to that of its map.
// <iframe data-sco-map src="…/embed.html?…"></iframe><script type="module" src="…/sco-map-host.js"></script>

// A frame is known by its window, never by what a message says of itself; and by where it was loaded from, unless
// its sandbox hides that.
function isFrom(frame, { source, origin }) {
  return source && source === frame.contentWindow && origin === originOf(frame);
}

// Other frames of the page can have no address, or an invalid one.
function originOf({ sandbox, src }) {
  if (sandbox.length && !sandbox.contains("allow-same-origin")) return "null";
  return URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI).origin : null;
}

addEventListener("message", (event) => {
  const { source, type, height } = Object(event.data);
  if (source !== "sco-map" || type !== "height" || !(height > 0 && height < 20_000)) return;
  const frame = [...document.querySelectorAll("iframe")].find(
    (frame) => "scoMap" in frame.dataset && isFrom(frame, event),
  );
  if (!frame) return;
  frame.height = String(Math.ceil(height));
  // Where the page's stylesheet makes frames lower than any map, it has not meant this one.
  if (frame.clientHeight && frame.clientHeight < Math.min(320, height)) frame.style.height = `${frame.height}px`;
});

// Maps that were ready before this script have told nobody.
for (const { contentWindow, dataset } of document.querySelectorAll("iframe"))
  if ("scoMap" in dataset) contentWindow?.postMessage({ source: "sco-map", type: "ask" }, "*");
