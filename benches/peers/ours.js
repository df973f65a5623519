// Lets scripts operate our page as a reader would. It is only in the bench's copy of the page.
import { FIRST } from "./dates.js";

const find = (selector) => document.querySelector("sco-map").shadowRoot?.querySelector(selector);
const drawn = () => !find("slot") && find(".map svg .marks")?.childElementCount > 0;

// Looked for once: to search the page is not a part of a step.
let slider;

async function ready() {
  while (!drawn()) await new Promise(requestAnimationFrame);
  window.bench.el = find(".map");
  slider = find("input[type=range]");
}

function setDay(day) {
  slider.value = Number(slider.min) + day - FIRST;
  slider.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
}

// The buttons double and halve the zoom; other values are between two of those.
function view(k) {
  find(".camera .home").click();
  for (let zoom = 1; zoom * 1.5 < k; zoom *= 2) find(".camera .in").click();
}

window.bench = { setDay, view };
window.bench.ready = ready();
