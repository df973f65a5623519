// Notices for readers if there is no map, or if the page's own facts cannot be shown.
import { findingOf } from "./sco-map-told.js";
import { WORDS } from "./sco-map-words.js";

/**
 * Why there is no map, what the reader still has, and, unless it is in vain, a way to try again; or the list of what
 * is wrong with facts of the page's own.
 */
export function noticeOf(error, { language, hasBelow, retry }) {
  const words = wordsFor(language);
  return error.problems ? listOf(words, error, retry) : sentence(words, error.word ?? "script", hasBelow, retry);
}

// A text for readers of that BCP 47 language, and its language: `{ tag, text }`.
function wordsFor(language) {
  const tag = tagFor(language?.trim().toLowerCase() ?? "");
  return { tag, text: (key) => WORDS[tag][key] ?? WORDS.en[key] };
}

// Like src/i18n/negotiate.rs: "ru-RU" finds "ru"; if nothing is found, any variety of the language is used.
function tagFor(language) {
  const tags = Object.keys(WORDS);
  const parts = language.split("-");
  const ranges = parts.map((_, n) => parts.slice(0, parts.length - n).join("-"));
  const exact = ranges.map((range) => tags.find((tag) => tag.toLowerCase() === range)).find(Boolean);
  return exact ?? tags.find((tag) => tag.toLowerCase().split("-")[0] === parts[0]) ?? "en";
}

function sentence(words, key, hasBelow, retry) {
  const notice = made(
    "p",
    words,
    "failure",
    [words.text(key), hasBelow ? words.text("below") : ""].filter(Boolean).join(" "),
  );
  if (retry) notice.append(" ", button(words, retry));
  return notice;
}

// The lines are in English, for the author of the facts.
function listOf(words, { of, problems, more = 0 }, retry) {
  const list = document.createElement("ul");
  for (const problem of problems) list.append(line(problem));
  if (more) list.append(item(words.text("more").replace("{count}", more)));
  const notice = made("section", words, "problems");
  notice.append(paragraph(words.text("own").replace("{name}", () => of)), list, button(words, retry));
  return notice;
}

function line(problem) {
  const place = document.createElement("code");
  place.append(problem.place);
  const made = item(place, `: ${findingOf(problem)}`);
  return Object.assign(made, { lang: "en", dir: "ltr" });
}

function item(...inside) {
  const made = document.createElement("li");
  made.append(...inside);
  return made;
}

function paragraph(text) {
  const made = document.createElement("p");
  made.append(text);
  return made;
}

function made(name, { tag }, part, ...inside) {
  const notice = document.createElement(name);
  notice.setAttribute("part", part);
  notice.setAttribute("role", "alert");
  Object.assign(notice, { lang: tag, dir: "auto" });
  notice.append(...inside);
  return notice;
}

function button(words, press) {
  const made = document.createElement("button");
  made.type = "button";
  made.append(words.text("retry"));
  made.addEventListener("click", press);
  return made;
}
