// One WebDriver session in the engine that ENGINE names, with the system's browser and driver; nothing is downloaded.
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { env } from "node:process";
import { setTimeout } from "node:timers/promises";
import { Builder } from "selenium-webdriver";
import { CHROMIUM } from "../../tools/chromium.mjs";
import { until } from "../browser/waiting.mjs";
import { freePort } from "../browser/ports.mjs";

/** What is tested: chromium, firefox or webkit. */
export const ENGINE = env.ENGINE ?? "chromium";

/** The size of the page in CSS px. */
const PAGE = { width: 1200, height: 800 };

// How to start the driver on a port, and what to ask it for.
const ENGINES = {
  chromium: {
    driver: (port) => [env.CHROMEDRIVER ?? "chromedriver", `--port=${port}`],
    wants: () => ({
      browserName: "chrome",
      "goog:chromeOptions": { binary: CHROMIUM.executablePath, args: ["--headless=new", ...CHROMIUM.args] },
      "goog:loggingPrefs": { browser: "WARNING" },
    }),
  },
  firefox: {
    driver: (port) => [env.GECKODRIVER ?? "geckodriver", "--port", `${port}`, "--websocket-port", "0"],
    wants: () => ({
      browserName: "firefox",
      "moz:firefoxOptions": { binary: env.FIREFOX ?? "/usr/bin/firefox-esr", args: ["-headless"] },
    }),
  },
  webkit: {
    display: true,
    driver: (port) => [env.WEBKITDRIVER ?? "WebKitWebDriver", `--port=${port}`],
    wants: () => ({
      browserName: "MiniBrowser",
      "webkitgtk:browserOptions": { binary: miniBrowser(), args: ["--automation"] },
    }),
  },
};

let started;

/** The session, started at the first call: `{ driver, version }`. */
export const session = () => (started ??= start());

/** Ends it, and what it started. */
export async function end() {
  const { driver, stop } = (await started) ?? {};
  // WebKitGTK's driver does not always answer.
  await Promise.race([driver?.quit().catch(() => {}), setTimeout(3000)]);
  await stop?.();
}

/** The engine with its version, once the session has started. */
export const about = async () => `${ENGINE} ${started ? (await started).version : "(not started)"}`;

async function start() {
  const { display, driver: command, wants } = ENGINES[ENGINE];
  const home = mkdtempSync(join(tmpdir(), "sco-map-engine-"));
  const screen = display && (await openDisplay());
  const port = await freePort();
  const server = run(command(port), { ...settings(home), ...(screen && { DISPLAY: screen.name }) });
  const stop = async () => {
    await ended(server);
    if (screen) await ended(screen.server);
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  await until(`${ENGINE}'s driver answers`, () =>
    fetch(`http://127.0.0.1:${port}/status`).then(
      ({ ok }) => ok,
      () => false,
    ),
  );
  const driver = await new Builder()
    .disableEnvironmentOverrides()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities({ ...wants(), timeouts: { script: 20_000, pageLoad: 30_000, implicit: 0 } })
    .build();
  await sized(driver);
  return { driver, stop, version: (await driver.getCapabilities()).getBrowserVersion() };
}

// Nothing of the reader's own, and no rendering that needs a graphics card.
const settings = (home) => ({
  ...env,
  HOME: home,
  XDG_RUNTIME_DIR: home,
  XDG_CONFIG_HOME: home,
  XDG_CACHE_HOME: home,
  // Root cannot have a sandbox.
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
  MOZ_DISABLE_CONTENT_SANDBOX: "1",
  LIBGL_ALWAYS_SOFTWARE: "1",
  NO_AT_BRIDGE: "1",
});

// The page is to have its size, whatever a browser puts around it.
async function sized(driver) {
  for (let time = 0; time < 3; time++) {
    const [width, height] = await driver.executeScript("return [innerWidth, innerHeight]");
    if (width === PAGE.width && height === PAGE.height) return;
    const { width: outer, height: high } = await driver.manage().window().getRect();
    await driver
      .manage()
      .window()
      .setRect({ x: 0, y: 0, width: outer + PAGE.width - width, height: high + PAGE.height - height });
  }
}

// An X server that chooses a free display itself.
async function openDisplay() {
  const server = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1600x1400x24", "-nolisten", "tcp", "-noreset"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const number = await new Promise((resolve, reject) => {
    server.on("error", reject).on("exit", () => reject(new Error("Xvfb does not start")));
    server.stdio[3].once("data", (line) => resolve(`${line}`.trim()));
  });
  return { name: `:${number}`, server };
}

function run([program, ...args], variables) {
  const child = spawn(program, args, {
    env: variables,
    stdio: ["ignore", "ignore", env.SHOW_DRIVER ? "inherit" : "ignore"],
  });
  child.on("error", (error) => console.error(`${program}: ${error.message}`));
  return child;
}

async function ended(child) {
  if (child.exitCode !== null || child.signalCode) return;
  const exit = new Promise((resolve) => child.once("exit", resolve));
  child.kill();
  await Promise.race([exit, setTimeout(3000)]);
  child.kill("SIGKILL");
}

// WebKitGTK's small browser lies in a folder of the machine's kind.
function miniBrowser() {
  if (env.MINIBROWSER) return env.MINIBROWSER;
  const folders = readdirSync("/usr/lib").map((kind) => `/usr/lib/${kind}`);
  const found = folders.flatMap((folder) =>
    read(folder)
      .filter((name) => /^webkit2?gtk-/.test(name))
      .map((name) => join(folder, name)),
  );
  return join(
    found
      .filter((folder) => read(folder).includes("MiniBrowser"))
      .sort()
      .at(-1),
    "MiniBrowser",
  );
}

function read(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
