// The builder: turns the settings of the preview and the form into three snippets.
import { dayField } from "./build-day.js";
import { fileField } from "./build-file.js";
import { fit, staged } from "./build-preview.js";
import { elementOf, frameOf, frozenOf } from "./build-snippets.js";
import { lookOf } from "./sco-map-code.js";
import { CONTROLS, STATE } from "./sco-map-settings.js";
import { WORDS } from "./sco-map-words.js";

const ATTRIBUTES = ["layout", "lang", "theme"];

const stage = document.querySelector(".stage");
const form = document.forms[0];
const field = form.elements;
const base = new URL("./", location.href).href;
let map = null; // In this page or in that of the frame.
let opening = null; // Of the facts, without what was set here.
let awaited = {}; // The view that a map on its way is to show.
let used = null; // The reader's own facts on the map: `{ file, over }`; null for ours alone.
let wanted = null; // The same of the facts that are on their way,
let before = null; // and the opening and view of those before them, which stay if those cannot be shown.
let isRefused = false;

field.lang.append(...Object.keys(WORDS).map((tag) => new Option(languageName(tag), tag)));
const controls = CONTROLS.map((name) => partBox(name));
document.querySelector(".parts").append(...controls.map((box) => box.parentElement));
const articles = ["element", "frame", "frozen"].map(() => article());

heed(stage.querySelector("sco-map"));
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("change", ({ target }) => {
  if (target.type === "date") return; // The field has followed each digit already.
  if (target.name === "way") return void stageAnew();
  if (target.name === "view") map.setAttribute("view", target.value);
  else if (target.name === "over") files.again();
  dress();
});
const dates = {
  date: dayField(field.date, {
    isNeeded: true,
    take: (day) => void map.goTo(day).then(follow),
    kept: (day) => `The map shows ${day}.`,
  }),
  compare: dayField(field.compare, {
    isNeeded: false,
    take: (day) => {
      if (day === map.state?.date) return "The map already shows this day.";
      setOrRemove("compare", day || (opening?.compare && "none"));
      setTimeout(follow); // The map follows its attributes in a moment.
    },
    kept: (day) => (day ? `The map is still compared with ${day}.` : "No comparison is shown."),
  }),
};
field.reset.addEventListener("click", () => (reset(), setTimeout(follow)));
const files = fileField(field.file, document.querySelector(".drop"), own);
field.ours.addEventListener("click", files.clear);

// Follows that map from now on.
function heed(shown) {
  map = shown;
  map.addEventListener("map-ready", () => ((isRefused = false), files.tell([]), begin()));
  map.addEventListener("map-error", () => (isRefused = true));
  map.addEventListener("map-change", follow);
  map.addEventListener("map-notice", ({ detail }) =>
    files.tell(
      detail.notices.map(({ place, finding, expectation }) => `${place}: found ${finding}, expected ${expectation}`),
    ),
  );
  if (map.state && !used) begin();
}

// Shows the same view in the other way.
async function stageAnew() {
  const way = field.way.value;
  if (map.state && opening) awaited = viewOf(map.state);
  const shown = await staged(stage, way, lookOf(map));
  if (!shown || way !== field.way.value) return;
  if (used) shown[used.over ? "overlayDossier" : "dossier"] = used.file;
  heed(shown);
  dress();
}

// A language’s name in the language itself.
function languageName(tag) {
  return new Intl.DisplayNames([tag], { type: "language" }).of(tag);
}

function begin() {
  opening ??= map.state;
  for (const [name, value] of Object.entries(awaited)) map.setAttribute(name, value);
  awaited = {};
  setTimeout(follow); // The map follows its attributes in a moment.
}

// Shows other facts at their own opening; the settings belonged to the facts before them.
function own(file) {
  const over = field.over.checked;
  const asked = { file, over };
  if (opening && map.state) before = { opening, view: viewOf(map.state) };
  [wanted, isRefused, opening, awaited] = [asked, false, null, {}];
  reset();
  map.overlayDossier = over ? file : null;
  map.dossier = over ? null : file;
  // Equal facts cause no redraw and no event.
  setTimeout(() =>
    map.data().then(
      () => wanted === asked && settle(asked),
      () => {},
    ),
  );
}

// With facts that cannot be shown, the map keeps those before them, and the snippets with it.
function settle(asked) {
  if (!isRefused) used = asked.file && asked;
  else {
    files.add(`${asked.file.name}: not used. The map still shows ${used?.file.name ?? "our facts"}.`);
    [opening, awaited] = [before.opening, before.view];
  }
  begin();
}

// Removing an attribute resets its part of the state to the opening, even if the reader had changed it.
function reset() {
  for (const name of STATE) map.setAttribute(name, "none"), map.removeAttribute(name);
}

// Applies the form’s layout, size, language, colours and parts to the preview.
function dress() {
  for (const name of ATTRIBUTES) setOrRemove(name, field[name].value);
  // The page of a frame has a level of its own.
  if (!field.way.value) setOrRemove("heading-level", field["heading-level"].value);
  const shown = controls.filter((box) => box.checked).map((box) => box.value);
  setOrRemove("controls", shown.length === CONTROLS.length ? null : shown.join(" "), true);
  fit(stage, sizeOf());
  setTimeout(follow); // The map follows its attributes in a moment.
}

// The valid ones of width and height; of another, it says why not.
function sizeOf() {
  const sizes = ["width", "height"].map((name) => field[name]);
  sizes.forEach(judge);
  const given = sizes.filter(({ value, validity }) => value && validity.valid);
  return Object.fromEntries(given.map(({ name, value }) => [name, value]));
}

function judge({ name, validity, min, max }) {
  const why = validity.rangeUnderflow ? `The map needs ${min} px or more.` : `A whole number of px up to ${max}.`;
  document.querySelector(`#${name}-problem`).textContent = validity.valid ? "" : why;
  field[name].ariaInvalid = validity.valid ? null : "true";
}

function setOrRemove(name, value, evenEmpty = false) {
  if (value || (evenEmpty && value === "")) map.setAttribute(name, value);
  else map.removeAttribute(name);
}

// Writes the snippets for the view in the preview.
async function follow() {
  const { state } = map;
  if (!state || !opening) return;
  const root = map.shadowRoot;
  const { min, max } = root.querySelector(".slider");
  for (const name of ["date", "compare"]) {
    dates[name](state[name] ?? "", [dayOf(min), dayOf(max)]);
  }
  const view = viewOf(state);
  field.view.value = state.view;
  field.shown.value =
    Object.entries(view)
      .map(([name, value]) => `${name} ${value}`)
      .join(", ") || "the opening";
  const facts = await map.data();
  const words = {
    title: root.querySelector(".head h1").textContent,
    sentence: root.querySelector(".sentence").textContent,
    notes: root.querySelector(".foot").dataset.notes,
  };
  const picture = Object.keys(view).length || used ? await pictureOf(state) : await poster();
  const look = { ...lookOf(map), ...levelOf(), ...factsOf() };
  const settings = { base, view, look, size: sizeOf(), facts, words, picture };
  [elementOf, frameOf, frozenOf].forEach((make, n) => show(articles[n], make(settings), n === 1 ? null : picture.link));
}

// The day at such a position of the slider, which counts days.
function dayOf(count) {
  return new Date(count * 864e5).toISOString().slice(0, 10);
}

// The step of the story that is shown, which implies all the rest, or the differences from the opening.
function viewOf(state) {
  if (state.view === "story") return { step: state.step };
  const differs = STATE.filter((name) => name !== "step" && state[name] !== opening[name]);
  return Object.fromEntries(differs.map((name) => [name, state[name] || "none"]));
}

function levelOf() {
  const level = field["heading-level"].value;
  return level ? { "heading-level": level } : {};
}

function factsOf() {
  return used ? { [used.over ? "overlay" : "src"]: used.file.name } : {};
}

async function poster() {
  const response = await fetch("poster.svg");
  return { name: `${base}poster.svg`, link: null, size: boxOf(await response.text()) };
}

function boxOf(svg) {
  const [, , width, height] = svg
    .match(/viewBox="([^"]*)"/)[1]
    .split(" ")
    .map(Number);
  return [Math.round(width), Math.round(height)];
}

async function pictureOf(state) {
  const svg = await map.toSVG();
  const link = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  return { name: `sco-map-${state.date}.svg`, link, size: boxOf(svg) };
}

function show(article, { title, what, code, policy }, link) {
  article.querySelector("h2").textContent = title;
  article.querySelector(".what").textContent = what;
  article.querySelector("pre code").textContent = code;
  article.querySelector(".policy").textContent = policy;
  const download = article.querySelector("[download]");
  article.querySelector(".file").hidden = !link;
  if (link) Object.assign(download, { href: link, download: `sco-map-${map.state.date}.svg` });
}

function article() {
  const made = document.querySelector("template").content.cloneNode(true).firstElementChild;
  const said = made.querySelector("[role=status]");
  made.querySelector("button").addEventListener("click", async () => {
    const code = made.querySelector("pre code");
    const copied = await navigator.clipboard?.writeText(code.textContent).then(
      () => true,
      () => false,
    );
    getSelection().selectAllChildren(code);
    said.textContent = copied ? "Copied." : "Your browser blocked copying. The code is selected: press Ctrl+C or ⌘C.";
  });
  document.querySelector(".snippets").append(made);
  return made;
}

function partBox(name) {
  const box = Object.assign(document.createElement("input"), {
    type: "checkbox",
    name: "part",
    value: name,
    checked: true,
  });
  const label = document.createElement("label");
  label.append(box, name);
  return box;
}
