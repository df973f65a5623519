// Facts of a page's own, read by a program that is fetched for them alone.
import { asset, program, textAt } from "./sco-map-files.js";

// In letters: more is not read, so that a page stays alive that points at the wrong file.
const MOST = 20_000_000;

/** Resolves to `{ facts, details }`, and fails with an error that has `problems` if something cannot be read. */
export async function readOwn({ dossier, src, overlayDossier, overlay }, { glue, dossier: ours }) {
  const whole = await textOf(dossier, src);
  const over = await textOf(overlayDossier, overlay);
  const own = whole && (await read(whole, ours));
  const baked = over ? await read(over, own?.dossier ?? ours, own?.details ?? (await asset("details.bin"))) : own;
  return { facts: new glue.Facts(baked.dossier), details: baked.details };
}

// A text and its form; null for none.
async function textOf(object, url) {
  if (object instanceof Blob) return { text: await object.text(), name: object.name ?? "file" };
  if (object) return { text: typeof object === "string" ? object : JSON.stringify(object), name: "dossier" };
  if (!url) return null;
  try {
    return { text: await textAt(url), name: url };
  } catch ({ message }) {
    throw failed(url, { problems: [{ place: "file", finding: message, expectation: "facts as JSON or CSV" }], more: 0 });
  }
}

function failed(name, told) {
  return Object.assign(new Error(`The facts of ${name} cannot be shown.`), told);
}

async function read({ text, name }, dossier, details) {
  const reader = await program("facts");
  const read = text.length > MOST ? tooLong(text) : reader.read(text, formOf(name, text), dossier, details);
  if (!read.problems) return read;
  throw failed(name, read);
}

function tooLong({ length }) {
  const problem = { place: "file", finding: `${length} letters`, expectation: `at most ${MOST}` };
  return { problems: [problem], more: 0 };
}

function formOf(name, text) {
  const ending = /\.(csv|json)$/i.exec(name.split(/[?#]/)[0])?.[1].toLowerCase();
  return ending ?? (/^\s*[{[]/.test(text) ? "json" : "csv");
}
