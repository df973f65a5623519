// Facts of a page's own, read by a program that is fetched for them alone.
import { asset, program, textAt } from "./sco-map-files.js";

/** Resolves to `{ facts, details }`, and fails with an error that has `problems` if something cannot be read. */
export async function readOwn({ dossier, src, overlay }, { glue, dossier: ours }) {
  const whole = await textOf(dossier, src);
  const over = await textOf(null, overlay);
  let baked = whole && (await read(whole));
  if (over) baked = await read(over, baked ?? { dossier: ours, details: await asset("details.bin") });
  return { facts: new glue.Facts(baked.dossier), details: baked.details };
}

// A text and its form; null for none.
async function textOf(object, url) {
  if (object) return { text: typeof object === "string" ? object : JSON.stringify(object), name: "dossier" };
  return url ? { text: await textAt(url), name: url } : null;
}

async function read({ text, name }, base) {
  const reader = await program("facts");
  const read = reader.read(text, formOf(name, text), base?.dossier, base?.details);
  if (!read.problems) return read;
  throw Object.assign(new Error(`These facts cannot be shown: ${name}`), read);
}

function formOf(name, text) {
  return /\.csv$/i.test(name.split(/[?#]/)[0]) || !/^\s*[{[]/.test(text) ? "csv" : "json";
}
