// The page does not receive keys that the map uses, and receives all others.
import assert from "node:assert/strict";
import { becomes, rested, until } from "./harness.mjs";
import { hostTest } from "./host.mjs";

const DIALOG =
  '<button id="open">Open</button><dialog style="width:1000px;height:700px"><sco-map layout="page" loading="eager"></sco-map></dialog>';
const FREE = { server: { policy: "" } };

// Counts the keys that the page receives; those with Ctrl have a "^" before them.
async function listening(page) {
  await page.evaluate(() => {
    window.heard = [];
    const ours = ({ type, key, ctrlKey }) =>
      window.heard.push(`${type === "keydown" ? "" : `${type} `}${ctrlKey ? "^" : ""}${key}`);
    for (const type of ["keydown", "keypress", "keyup"]) addEventListener(type, ours);
  });
}
const heard = (page) => page.evaluate(() => window.heard.splice(0));

hostTest(
  "what is typed into the map, or used by it, is not heard by the page",
  '<sco-map layout="page" loading="eager" select="manas"></sco-map>',
  FREE,
  async ({ page, run }) => {
    await until("there is a map", () => run((map) => !!map.state));
    await listening(page);
    const sheet = page.locator("sco-map .sheet");
    for (const [where, keys, opener] of [
      ["[type=search]", ["r", "u", "s", "/", " ", "ArrowLeft", "Backspace", "Home", "Escape"]],
      ["[role=tab]", ["ArrowRight", "Home", "End", "Enter"]],
      [".typed input", ["0", "ArrowUp"], ".date"],
      [".slider", ["ArrowRight", "PageDown", "Home", "End", " "]],
      [".pairs", ["ArrowDown", "2"], ".open-compare"],
      [".play select", ["ArrowDown", "s"], ".date"],
      [".legend input", [" "], ".open-layers"],
      [".cite-open", ["Enter", " "], ".open-share"],
      [".tables .scroll button", [" "]],
      ["[data-country=IND]", ["ArrowRight", "ArrowLeft"]],
      [".ticks [tabindex='0']", ["ArrowRight", "Home"]],
    ]) {
      if (opener) await page.locator(`sco-map ${opener}`).first().click();
      const element = (opener ? sheet : page.locator("sco-map")).locator(where).first();
      for (const key of keys) {
        await element.focus();
        await page.keyboard.press(key);
        assert.deepEqual(await heard(page), [], `${key} on ${where}`);
      }
      if (opener) await sheet.locator("> .close").click();
    }
    await page.locator("sco-map .panel h2").focus();
    await page.keyboard.down("Escape");
    assert.deepEqual(await heard(page), [], "Escape in the panel");
  },
);

hostTest(
  "what the map has no use for is the page's",
  '<sco-map layout="page" loading="eager"></sco-map>',
  FREE,
  async ({ page, run }) => {
    await until("there is a map", () => run((map) => !!map.state));
    await listening(page);
    await page.evaluate(() => addEventListener("keydown", (event) => event.ctrlKey && event.preventDefault()));
    for (const [where, key, expected, opener] of [
      [".later", "s", ["s", "keypress s", "keyup s"]],
      [".slider", "s", ["s", "keypress s", "keyup s"]],
      [".legend input", "f", ["f", "keypress f", "keyup f"], ".open-layers"],
      ["[role=tab]", "f", ["f", "keypress f", "keyup f"]],
      ["[data-country=IND]", "/", ["/", "keypress /", "keyup /"]],
      ["[type=search]", "Control+s", ["^Control", "^s", "keyup ^s", "keyup Control"]],
      ["[type=search]", "Escape", ["Escape", "keyup Escape"]],
      ["[type=search]", "F2", ["F2", "keyup F2"]],
      [".slider", "Control+s", ["^Control", "^s", "keyup ^s", "keyup Control"]],
      [".later", "Escape", ["Escape", "keyup Escape"]],
    ]) {
      if (opener) await page.locator(`sco-map ${opener}`).first().click();
      await page.locator(`sco-map ${where}`).first().focus();
      // The label of what has the focus goes first; in a sheet, Escape would close that.
      if (!opener) await page.keyboard.press("Escape");
      await heard(page);
      await page.keyboard.press(key);
      assert.deepEqual(await heard(page), expected, `${key} on ${where}`);
      if (opener) await page.keyboard.press("Escape");
    }
    await page.locator("sco-map [type=search]").focus();
    await page.keyboard.press("Tab");
    assert.equal((await heard(page))[0], "Tab");
  },
);

hostTest(
  "Escape that the map has used does not close the dialog around it, and the next one does",
  DIALOG,
  FREE,
  async ({ page, run }) => {
    await page.evaluate(() => {
      document.querySelector("#open").onclick = () => document.querySelector("dialog").showModal();
      document.querySelector("#open").click();
    });
    await until("there is a map", () => run((map) => !!map.state));
    const isOpen = () => page.evaluate(() => document.querySelector("dialog").open);
    const search = page.locator("sco-map [type=search]");
    const panel = page.locator("sco-map .panel h2");
    const uses = {
      "a text in the search": [() => search.fill("rus"), () => search.inputValue(), ""],
      "an open panel": [
        () => page.locator("sco-map .tables tbody .link").first().press("Enter"),
        () => page.locator("sco-map .panel .close").count(),
        0,
      ],
      "the label of what has the focus": [
        () => page.locator("sco-map [data-country=IND]").focus(),
        () => page.locator("sco-map .tip").isVisible(),
        false,
      ],
      "what plays": [
        () => page.locator("sco-map .start").press("Enter"),
        () => page.locator("sco-map .pause").count(),
        0,
      ],
    };
    for (const [what, [begin, state, ended]] of Object.entries(uses)) {
      await begin();
      await until(`${what} is there`, async () => (await state()) !== ended);
      await page.keyboard.press("Escape");
      await becomes(state, ended, what);
      await rested(page);
      assert.ok(await isOpen(), `${what}: the dialog is closed`);
    }
    await becomes(() => panel.count(), 0);
    await search.focus();
    await page.keyboard.press("Escape");
    await until("the dialog is closed", async () => !(await isOpen()));
  },
);

hostTest(
  "what is typed into a sheet of a widget is not heard by the page, and Escape closes only the sheet",
  DIALOG.replace('layout="page" ', ""),
  FREE,
  async ({ page, run }) => {
    await page.locator("#open").evaluate((open) => {
      const dialog = document.querySelector("dialog");
      open.addEventListener("click", () => dialog.showModal());
    });
    await page.locator("#open").click();
    await until("there is a map", () => run((map) => !!map.state));
    await listening(page);
    for (const [opener, part, key] of [
      [".date", ".typed input", "0"],
      [".open-layers", ".legend input", " "],
      [".open-compare", ".pairs", "ArrowDown"],
      [".open-share", ".cite-open", "Enter"],
    ]) {
      await page.locator(`sco-map ${opener}`).first().click();
      await page.locator(`sco-map .sheet ${part}`).first().focus();
      await page.keyboard.press(key);
      await page.keyboard.press("Escape");
      await page.locator("sco-map .sheet").waitFor({ state: "detached" });
      assert.deepEqual(await heard(page), [], `${key} on ${part}`);
      assert.ok(await page.evaluate(() => document.querySelector("dialog").open), `${opener}: the dialog is closed`);
    }
  },
);

hostTest(
  "an event of a key without a key throws nothing",
  '<sco-map loading="eager" step="manas-stays"></sco-map>',
  FREE,
  async ({ page, run }) => {
    await until("there is a map", () => run((map) => !!map.state));
    await run((map) => map.select("KGZ"));
    await page.locator("sco-map [data-country=IND]").focus();
    await run((map) => {
      for (const element of map.shadowRoot.querySelectorAll("*"))
        for (const type of ["keydown", "keypress", "keyup"])
          element.dispatchEvent(new Event(type, { bubbles: true, composed: true, cancelable: true }));
      for (const target of [map, document.body, window]) target.dispatchEvent(new Event("keydown", { bubbles: true }));
    });
    assert.equal((await run((map) => map.state)).select, "KGZ");
  },
);
