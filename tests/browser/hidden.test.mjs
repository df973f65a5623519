// A map in a hidden part of the page does what it was asked for as soon as it can.
import assert from "node:assert/strict";
import { becomes, rested, until } from "./harness.mjs";
import { hostTest } from "./host.mjs";

const FREE = { server: { policy: "" } };

// Ways to have no size, each with its reverse.
const HIDDEN = {
  "in a hidden tab": ['<div id="tab" hidden>MAP</div>', (show) => (document.querySelector("#tab").hidden = !show)],
  "in a closed dialog": [
    '<dialog id="tab" style="width:900px">MAP</dialog>',
    (show) => (document.querySelector("#tab").open = show),
  ],
  "without width": [
    '<div id="tab" style="width:0;overflow:hidden">MAP</div>',
    (show) => (document.querySelector("#tab").style.width = show ? "900px" : 0),
  ],
  "hidden itself": ['<div id="tab">MAP</div>', (show) => (document.querySelector("sco-map").hidden = !show), " hidden"],
};

// Whether Kyrgyzstan and Tajikistan fill the map.
const fits = (map) => {
  const frame = map.shadowRoot.querySelector(".map").getBoundingClientRect();
  const boxes = ["KGZ", "TJK"].map((id) =>
    map.shadowRoot.querySelector(`[data-country=${id}]`).getBoundingClientRect(),
  );
  const inside = boxes.every(
    (box) => box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom,
  );
  return inside && boxes.some((box) => box.width > frame.width / 4);
};

for (const [where, [html, show, attribute = ""]] of Object.entries(HIDDEN)) {
  const body = html.replace("MAP", `<sco-map loading="eager"${attribute}></sco-map>`);

  hostTest(`a map ${where} fits when it is shown, and says so then`, body, FREE, async ({ page, run }) => {
    await until("there is a map", () => run((map) => !!map.state));
    await run((map) => {
      window.done = [];
      map.fit(["KGZ", "TJK"]).then((done) => window.done.push(done));
    });
    await rested(page);
    assert.deepEqual(
      await page.evaluate(() => window.done),
      [],
      "it says that it fits where there is nothing to fit into",
    );
    await page.evaluate(show, true);
    await becomes(() => page.evaluate(() => window.done), [true]);
    await until("it fits", () => run(fits));
  });

  hostTest(`a map ${where} that was shown before fits at once, and is a picture`, body, FREE, async ({ page, run }) => {
    await page.evaluate(show, true);
    await until("there is a map", () => run((map) => map.shadowRoot.querySelector(".map")?.clientWidth > 0));
    await rested(page);
    await run((map) => map.fit(["KGZ", "TJK"]));
    const seen = await run((map) => map.toSVG());
    await page.evaluate(show, false);
    await rested(page);
    assert.equal(await run((map) => map.fit(["UZB"])), true);
    assert.equal(await run((map) => map.fit(["KGZ", "TJK"])), true);
    const unseen = await run((map) => map.toSVG());
    const frame = (svg) => svg.match(/viewBox="0 0 [^"]*"/)[0];
    const place = (svg) =>
      [...svg.matchAll(/ (x|y|width|height)="(-?[\d.]+)"/g)]
        .slice(0, 12)
        .map(([, name, value]) => [name, Number(value)]);
    assert.equal(frame(unseen), frame(seen));
    const off = place(unseen).filter(
      ([name, value], n) => name !== place(seen)[n][0] || Math.abs(value - place(seen)[n][1]) > 1,
    );
    assert.deepEqual(off, [], "the picture lies otherwise");
    await page.evaluate(show, true);
    await until("it fits", () => run(fits));
  });
}

hostTest(
  "what waits for a size is not done when the map leaves",
  '<div id="tab" hidden><sco-map loading="eager"></sco-map></div>',
  FREE,
  async ({ page, run }) => {
    await until("there is a map", () => run((map) => !!map.state));
    const done = await run(async (map) => {
      const asked = Promise.allSettled([map.fit(["KGZ"]), map.toSVG()]);
      await window.rested();
      map.remove();
      return (await asked).map(({ status, value }) => [status, value]);
    });
    assert.deepEqual(done, [
      ["fulfilled", false],
      ["rejected", undefined],
    ]);
    await rested(page);
  },
);

// What a page asks for while a reader is in a tab, and what is then seen of it.
const ASKED = [
  [(map) => map.select("manas"), { heading: "Manas" }],
  [(map) => map.fit(["KGZ", "TJK"]), { fits: true }],
  [(map) => map.goTo("2014-06-03"), { day: "3 June 2014" }],
  [(map) => map.select("atlantis"), { stays: true }, false],
  [(map) => map.fit(["KGZ", "atlantis"]), { stays: true }, false],
];

hostTest(
  "what a promise says is done is seen in every tab",
  '<sco-map loading="eager"></sco-map>',
  { ...FREE, allows: [/^console warning: sco-map: /] },
  async ({ page, run }) => {
    const seen = () => {
      const root = document.querySelector("sco-map").shadowRoot;
      const words = (selector) => [...root.querySelectorAll(selector)].find((one) => one.checkVisibility())?.innerText;
      return {
        heading: words(".panel h2"),
        day: words("[part=date]"),
        map: root.querySelector(".map").checkVisibility(),
      };
    };
    for (const early of [true, false])
      for (const tab of ["map", "story", "table", "sources"])
        for (const [ask, expected, answer = true] of ASKED) {
          const what = `${ask}, with ${tab} open ${early ? "from the start" : "later"}`;
          await page.evaluate(
            ({ tab, early }) => {
              const map = Object.assign(document.createElement("sco-map"), { loading: "eager" });
              if (early) map.view = tab;
              document.querySelector("sco-map").replaceWith(map);
            },
            { tab, early },
          );
          await until("there is a map", () => run((map) => !!map.state));
          if (!early) await run((map, tab) => (map.view = tab), tab);
          await becomes(async () => (await run((map) => map.state)).view, tab);
          await rested(page);
          assert.equal(await run(ask), answer, what);
          const found = await page.evaluate(seen);
          if (expected.heading) assert.equal(found.heading, expected.heading, what);
          if (expected.day) assert.equal(found.day, expected.day, what);
          if (expected.stays) assert.equal((await run((map) => map.state)).view, tab, what);
          if (expected.fits) {
            assert.ok(found.map, what);
            await until(`it fits: ${what}`, () => run(fits));
          }
        }
  },
);

hostTest("what a promise says is done is seen", '<sco-map loading="eager"></sco-map>', FREE, async ({ run }) => {
  const seen = await run(async (map) => {
    const root = map.shadowRoot;
    const at = () => [
      root.querySelector("[part=date]").textContent,
      root.querySelector(".panel h2")?.textContent,
      root.querySelector(".ground").getAttribute("transform"),
    ];
    const states = [];
    for (const act of [
      () => map.goTo("2014-06-03"),
      () => map.select("manas"),
      () => map.fit(["KGZ"]),
      () => map.select(null),
    ])
      states.push([await act(), ...at()]);
    return states;
  });
  assert.deepEqual(
    seen.map(([done, date, heading]) => [done, date, heading]),
    [
      [true, "3 June 2014", undefined],
      [true, "3 June 2014", "Manas"],
      [true, "3 June 2014", "Manas"],
      [true, "3 June 2014", undefined],
    ],
  );
  assert.notEqual(seen[2][3], seen[1][3], "the camera has not moved");
});
