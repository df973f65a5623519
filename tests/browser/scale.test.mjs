// Many maps at once, and many one after another.
import assert from "node:assert/strict";
import { rested, until } from "./harness.mjs";
import { hostTest } from "./host.mjs";

hostTest(
  "twenty maps share one program, and each further one is small",
  '<sco-map loading="eager"></sco-map>',
  {},
  async ({ page, server, run }) => {
    await until("there is a map", () => run((map) => !!map.state));
    const before = await page.evaluate(() => performance.memory?.usedJSHeapSize ?? 0);
    const took = await page.evaluate(async () => {
      const start = performance.now();
      const ready = Array.from({ length: 19 }, () => {
        const map = Object.assign(document.createElement("sco-map"), { loading: "eager" });
        const shown = new Promise((resolve) => map.addEventListener("map-ready", resolve));
        document.body.append(map);
        return shown;
      });
      await Promise.all(ready);
      return performance.now() - start;
    });
    const after = await page.evaluate(() => performance.memory?.usedJSHeapSize ?? 0);
    console.log(
      `# 19 further maps: ${(took / 19).toFixed(1)} ms and ${((after - before) / 19 / 1e6).toFixed(2)} MB of script each`,
    );
    for (const file of ["/app/sco-map_bg.wasm", "/app/sco-map.js", "/assets/atlas-0.bin", "/assets/dossier.bin"])
      assert.equal(server.requests.filter((path) => path === file).length, 1, file);
  },
);

// A thousand take a minute: set MOUNTS=900.
const MOUNTS = Number(process.env.MOUNTS ?? 200);

hostTest(
  "maps come and go, and nothing stays",
  "<div></div>",
  { context: { viewport: { width: 700, height: 700 } } },
  async ({ page }) => {
    const client = await page.context().newCDPSession(page);
    const measured = async () => {
      for (let time = 0; time < 3; time++) {
        await client.send("HeapProfiler.collectGarbage");
        await rested(page);
      }
      const { nodes, jsEventListeners } = await client.send("Memory.getDOMCounters");
      const { usedSize } = await client.send("Runtime.getHeapUsage");
      return { nodes, jsEventListeners, usedSize };
    };
    const turns = (count) =>
      page.evaluate(async (count) => {
        for (let n = 0; n < count; n++) {
          const map = Object.assign(document.createElement("sco-map"), { loading: "eager" });
          const ready = new Promise((resolve) => map.addEventListener("map-ready", resolve));
          document.body.append(map);
          await ready;
          map.remove();
          await new Promise((resolve) => setTimeout(resolve));
        }
      }, count);
    await turns(100);
    const first = await measured();
    await turns(MOUNTS);
    const last = await measured();
    console.log(`# after 100 and ${100 + MOUNTS} maps: ${JSON.stringify([first, last])}`);
    for (const what of ["nodes", "jsEventListeners", "usedSize"])
      assert.ok(last[what] <= first[what] * 1.05, `${what}: ${first[what]} became ${last[what]}`);
  },
);
