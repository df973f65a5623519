// For a page with the map in iframes: gives each frame the height that its map tells.
// <iframe data-sco-map src="…/embed.html?…"></iframe><script type="module" src="…/sco-map-host.js"></script>

// A frame is known by its window, never by what a message says of itself; and by where it was loaded from, unless
// its sandbox hides that.
function isFrom(frame, { source, origin }) {
  const expected = frame.sandbox.length && !frame.sandbox.contains("allow-same-origin") ? "null" : new URL(frame.src, document.baseURI).origin;
  return source === frame.contentWindow && origin === expected;
}

addEventListener("message", (event) => {
  const { source, type, height } = event.data ?? {};
  if (source !== "sco-map" || type !== "height" || !(height > 0 && height < 20_000)) return;
  const frame = [...document.querySelectorAll("iframe[data-sco-map]")].find((frame) => isFrom(frame, event));
  if (frame) frame.height = Math.ceil(height);
});
