// Host pages with a map.
import { pageTest } from "./harness.mjs";

const html = (body, script) => ({
  type: "text/html; charset=utf-8",
  body: Buffer.from(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><link rel="icon" href="icon.svg">${script}<body>${body}`,
  ),
});

/**
 * A test of a page that contains `body`. `check` receives the arguments of a `pageTest`, and `run(act, given)`, which
 * calls `act` in the page with its first map. /late.html is the same page without a script.
 */
export function hostTest(name, body, options, check) {
  const server = options.server ?? {};
  const breaks = server.breaks ?? {};
  breaks["/host.html"] = html(body, '<script type="module" src="sco-map.js"></script>');
  breaks["/late.html"] = html(body, "");
  pageTest(name, { path: "/host.html", ...options, server: { ...server, breaks } }, async (visit) => {
    const run = (act, given) => visit.page.locator("sco-map").first().evaluate(act, given);
    await check({ ...visit, run });
  });
}
