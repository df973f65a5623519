// What a page runs before its own scripts: everything that it complains of is told to its server.

/** In the page. */
function listen() {
  const home = new URL("/complaint", document.currentScript.src);
  const post = window.fetch.bind(window);
  const told = [];
  const tell = (line) =>
    told.push(post(home, { method: "POST", mode: "no-cors", keepalive: true, body: line }).catch(() => {}));
  /** Resolves when all has been told. */
  window.allTold = () => Promise.all(told).then(() => told.length);
  const isOurs = ({ filename }) => !filename || /^https?:/.test(filename);
  addEventListener("error", (event) => event.message && isOurs(event) && tell(`uncaught: ${event.message}`));
  addEventListener("unhandledrejection", ({ reason }) => tell(`uncaught: ${reason}`));
  addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
    tell(`policy: ${effectiveDirective} ${blockedURI}`),
  );
  addEventListener("map-error", ({ detail }) => tell(`map-error: ${JSON.stringify(detail)}`), true);
  for (const level of ["warn", "error"]) {
    const say = console[level].bind(console);
    console[level] = (...words) => (tell(`console ${level}: ${words.join(" ")}`), say(...words));
  }
}

const script = (act, given = []) => ({
  status: 200,
  type: "text/javascript; charset=utf-8",
  body: Buffer.from(`(${act})(...${JSON.stringify(given)})`),
});

/** The files of the listener and of `before`, which also runs first, with the arguments `given`. */
export const scripts = (before = () => {}, given = []) => ({
  "/listener.js": script(listen),
  "/before.js": script(before, given),
});

const HEAD = '<script src="/listener.js"></script><script src="/before.js"></script>';

/** A page with the listener at its start. */
export const heard = (html) => ({
  status: 200,
  type: "text/html; charset=utf-8",
  body: Buffer.from(html.replace(/<meta charset="[^"]*">/, (charset) => charset + HEAD)),
  br: null,
  gzip: null,
});

/** A host page with that content; `head` is added to its head. */
export const hostPage = (body, head = '<script type="module" src="/sco-map.js"></script>') =>
  heard(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><link rel="icon" href="/icon.svg">${head}<body>${body}`,
  );
