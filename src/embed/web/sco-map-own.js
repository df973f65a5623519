// A page's own facts, read by a separate program that loads only for them.
import { answerAt, asset, blame, later, program } from "./sco-map-files.js";
import { isFile } from "./sco-map-settings.js";

/**
 * Resolves to `{ facts, details, notices }`; the last are of what was passed over or guessed. Fails with an error that
 * has `problems`, and the `notices` beside them, if something cannot be read.
 */
export async function readOwn({ dossier, src, overlayDossier, overlay }, { glue, dossier: ours }) {
  const reader = await later("sco-map-text").catch(blame("data"));
  const whole = await fileOf(reader, "dossier", dossier, src);
  const over = await fileOf(reader, "overlayDossier", overlayDossier, overlay);
  const own = whole && (await read(whole, ours));
  const details = async () => own?.details ?? (await asset("details.bin").catch(blame("data")));
  const baked = over ? await read(over, own?.dossier ?? ours, await details()) : own;
  const notices = [whole, own, over, over && baked].flatMap((part) => part?.notices ?? []);
  return { facts: new glue.Facts(baked.dossier), details: baked.details, notices };
}

// A name, a text, and notices about reading it; null for none. What has no name of its own has that of the property.
async function fileOf(reader, property, object, url) {
  if (object === null && !url) return null;
  const name = nameOf(property, object, url);
  try {
    return { name, ...(await textOf(reader, object, url)) };
  } catch (error) {
    const problem =
      "finding" in error ? error : { place: "file", finding: error.message, expectation: "facts as JSON or CSV" };
    throw failed(name, { problems: [problem], more: 0 });
  }
}

function nameOf(property, object, url) {
  if (object === null) return url;
  return (isFile(object) && object.name) || property;
}

async function textOf({ bytesOf, textOfBytes, textOfPage }, object, url) {
  if (typeof object === "string") return textOfPage(object);
  if (object !== null && !isFile(object)) return textOfPage(plainText(object));
  const { bytes, type } = await bytesOf(object ?? (await answerAt(url)));
  return textOfBytes(bytes, type);
}

// An object of another kind, like a Map, has no fields that JSON would keep.
function plainText(object) {
  const kind = Object.prototype.toString.call(object).slice(8, -1);
  if (kind === "Object" || kind === "Array") return JSON.stringify(object);
  throw { place: "file", finding: `an object of the kind ${kind}`, expectation: "a plain object, a text or a File" };
}

function failed(name, told) {
  return Object.assign(new Error(`The facts in ${name} cannot be shown.`), { of: name, ...told });
}

let again = false;

async function read({ text, name, notices }, dossier, details) {
  const reader = await program("facts", again).catch((error) => ((again = true), blame("data")(error)));
  const form = formOf(name, text);
  const read = reader.read(form === "csv" ? text.normalize() : composed(text), form, dossier, details);
  if (!read.problems) return read;
  throw failed(name, { ...read, notices: [...notices, ...read.notices] });
}

// Letters with their accents in one form, as two that look alike are one; the browser has the tables for it. Each text of
// JSON for itself, since a mark behind a backslash or an escape would become part of that.
function composed(text) {
  return text.replace(/"(?:[^"\\]|\\.)*"/g, (quoted) => {
    if (!/[^ -~]|\\u/.test(quoted)) return quoted;
    try {
      return JSON.stringify(JSON.parse(quoted).normalize());
    } catch {
      return quoted; // The reader of facts reports the problem.
    }
  });
}

function formOf(name, text) {
  const ending = /\.(csv|json)$/i.exec(name.split(/[?#]/)[0])?.[1].toLowerCase();
  return ending ?? (/^\s*[{[]/.test(text) ? "json" : "csv");
}
