// Pages of somebody else's with the map in them.
import { pageTest } from "./harness.mjs";

const html = (body, script) => ({
  type: "text/html; charset=utf-8",
  body: Buffer.from(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><link rel="icon" href="icon.svg">${script}<body>${body}`,
  ),
});

/**
 * A test of a page that holds `body`: `check` is given what a `pageTest` is, and `run(act, given)`, which calls `act`
 * in the page with its first map. /late.html holds the same without a script.
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
