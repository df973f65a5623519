// The picture from toSVG(): it looks like the map without a stylesheet, and describes its content.
import assert from "node:assert/strict";
import { until } from "./harness.mjs";
import { hostTest } from "./host.mjs";
import { differing, shares } from "./pixels.mjs";

const EVERYTHING =
  "events ties relation-tension relation-rivalry relation-dispute relation-cooperation relation-dialogue relation-alliance";
// Without the camera buttons, which cover part of the map.
const MOST_APART = 0.005; // Of the pixels.
const CONTROLS = 'controls="title sentence time legend compare story"';

for (const [what, attributes, colorScheme, words] of [
  ["the opening", "", "light", ["3 July 2007", "Member 6", "Observer 4", "Western 79", "Disputed land"]],
  ["a day of many standings", 'date="2014-06-03"', "dark", ["Dialogue partner 3", "Applicant 1"]],
  [
    "every layer",
    `date="2005-07-05" layers="${EVERYTHING}"`,
    "light",
    ["Tension 4", "Alliance 2", "Events 7", "Military ties 57"],
  ],
  [
    "every layer",
    `date="2005-07-05" layers="${EVERYTHING}"`,
    "dark",
    ["Tension 4", "Alliance 2", "Events 7", "Military ties 57"],
  ],
  [
    "a comparison",
    'date="2026-09-01" compare="2001-06-15"',
    "light",
    ["Gained a standing 23", "Site opened 54", "Faded: unchanged", "Between 15 June 2001 and 1 September 2026"],
  ],
  ["a comparison", 'date="2026-09-01" compare="2001-06-15"', "dark", ["Gained a standing 23", "Site closed 14"]],
  ["a step", 'step="bushehr-quarrel"', "light", ["26 March 2007", "Dispute", "Events"]],
  [
    "every layer of a page",
    `layout="page" date="2005-07-05" layers="${EVERYTHING}"`,
    "light",
    ["Tension 4", "Alliance 2", "Events 7", "Military ties 57"],
  ],
  ["a step of a page", 'layout="page" step="bushehr-quarrel"', "light", ["26 March 2007", "Dispute", "Events"]],
  ["a step that compares", 'step="told-to-leave"', "light", ["Site closed 3", "Alliance", "Events"]],
  ["what is chosen", 'select="manas" camera="radar-offer"', "light", ["Western 79"]],
]) {
  const body = `<div style="width: 720px"><sco-map loading="eager" ${attributes} ${CONTROLS}></sco-map></div>`;
  const options = { server: { policy: "" }, context: { colorScheme, viewport: { width: 800, height: 1200 } } };
  hostTest(`the picture of ${what} looks like the map, ${colorScheme}`, body, options, async ({ page, run }) => {
    await until("there is a map", () => run((map) => !!map.state));
    const screenshot = await page.screenshot({ clip: await drawnBox(page) });
    const svg = await run((map) => map.toSVG());
    const { box, texts, right } = await page.evaluate(readBack, svg);
    const apart = await differing(page, screenshot, svg, box);
    assert.ok(apart < MOST_APART, `${(apart * 100).toFixed(2)} % of the picture is unlike the map`);
    const { "#000000": black } = await shares(page, svg, ["#000000"]);
    assert.ok(black < 0.0005, `${(black * 100).toFixed(2)} % of it is black`);
    const text = texts.join(" ");
    const notes = [
      "The Shanghai Cooperation Organisation",
      "As of 1 September 2026",
      "do not imply endorsement",
      "Natural Earth",
    ];
    for (const word of [...words, ...notes]) assert.ok(text.includes(word), `“${word}” is not in ${text}`);
    assert.ok(
      right.every((edge) => edge <= 720.5),
      `a text ends at ${Math.max(...right)}`,
    );
    assert.doesNotMatch(svg, / (class|style|tabindex|vector-effect)=|var\(|NaN|undefined/);
  });
}

// The pixels of the map: its box may begin within a pixel, the browser draws it from the nearest whole one.
async function drawnBox(page) {
  const { x, y, width, height } = await page.locator(".root .map").boundingBox();
  return { x: Math.round(x), y: Math.round(y), width: Math.floor(width), height: Math.floor(height) };
}

// The position of the map in the picture, and the texts around it.
function readBack(svg) {
  const file = document.body.appendChild(
    document.importNode(new DOMParser().parseFromString(svg, "image/svg+xml").documentElement, true),
  );
  const frame = file.querySelector(":scope > svg[y]:not([x])");
  const [left] = file.getAttribute("viewBox").split(" ").map(Number);
  const size = (name) => Math.floor(Number(frame.getAttribute(name)));
  const texts = [...file.querySelectorAll(":scope > text")];
  const box = { x: -left, y: Number(frame.getAttribute("y")), width: size("width"), height: size("height") };
  const right = texts.map((text) => text.getBBox().x + text.getBBox().width);
  file.remove();
  return { box, texts: texts.map((text) => text.textContent), right };
}

hostTest(
  "the key is of what is shown",
  '<sco-map loading="eager" layers="-sites-russian" controls="time"></sco-map>',
  {},
  async ({ run }) => {
    await until("there is a map", () => run((map) => !!map.state));
    const svg = await run((map) => map.toSVG());
    assert.match(svg, />Western 79</);
    assert.doesNotMatch(svg, />(Russian|Tension|Events|Dialogue partner|Relations)/);
  },
);
