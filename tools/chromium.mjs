// The browser of tests and benches.
import { env } from "node:process";

/** The path and the flags for Playwright’s `launch`. */
export const CHROMIUM = {
  executablePath: env.CHROMIUM || "/usr/bin/chromium",
  args: [
    // Root cannot have a sandbox.
    "--no-sandbox",
    "--disable-gpu",
    // The rest keeps the browser from calling home.
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};
