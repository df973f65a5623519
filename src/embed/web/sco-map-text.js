// Decodes a file in any encoding, or reports why it cannot be read.

// The limit protects pages that point to the wrong file.
const MOST = 20_000_000;

/** The bytes of a response or of a file, and their content type. Throws a problem if there are too many. */
export async function bytesOf(source) {
  const blob = source instanceof Response ? await limited(source) : source;
  if (blob.size > MOST) throw tooLarge(blob.size);
  const type = source instanceof Response ? source.headers.get("content-type") : source.type;
  return { bytes: new Uint8Array(await blob.arrayBuffer()), type };
}

// Stops reading at the limit.
async function limited(response) {
  const parts = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader.read()) {
    size += part.value.length;
    parts.push(part.value);
    if (size <= MOST) continue;
    await reader.cancel();
    throw tooLarge(size);
  }
  return new Blob(parts);
}

/** A string from the page; throws a problem if it is too large. */
export function textOfPage(text) {
  const size = text.length * 3 > MOST ? new Blob([text]).size : text.length;
  if (size > MOST) throw tooLarge(size);
  return { text: text.replace(/^\ufeff/, ""), notices: [] };
}

function tooLarge(size) {
  return problem(`${size} bytes or more`, `at most ${MOST}`);
}

/**
 * The text of bytes, and notices of what had to be guessed. `type` is the content type that the sender gives, like
 * `text/csv; charset=windows-1251`. Throws a problem if they are no text.
 */
export function textOfBytes(bytes, type) {
  const mark = MARKS.find(({ bytes: mark }) => mark.every((byte, n) => bytes[n] === byte));
  if (mark) return { text: wholeText(bytes, mark.name), notices: [] };
  const other = OTHERS.find(([, first]) => first.every((byte, n) => bytes[n] === byte));
  if (other) throw problem(other[0], "facts as CSV or JSON; a spreadsheet saves as CSV UTF-8");
  const told = charset(type);
  if (bytes.includes(0)) return wide(bytes, told);
  const utf8 = bytes.includes(ESCAPE) && told ? null : decoded(bytes, "utf-8");
  if (utf8 != null) return { text: utf8, notices: [] };
  return narrow(bytes, told);
}

const MARKS = [
  { name: "utf-8", bytes: [0xef, 0xbb, 0xbf] },
  { name: "utf-16le", bytes: [0xff, 0xfe] },
  { name: "utf-16be", bytes: [0xfe, 0xff] },
];
// The first bytes of files that are not text.
/** @type {[string, number[]][]} */
const OTHERS = [
  ["a workbook or another zip file", [0x50, 0x4b, 3, 4]],
  ["an old workbook or document", [0xd0, 0xcf, 0x11, 0xe0]],
  ["a PDF", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["a compressed file", [0x1f, 0x8b]],
  ["a picture", [0x89, 0x50, 0x4e, 0x47]],
];
// ISO-2022-JP switches alphabets with it, in bytes that are also valid UTF-8.
const ESCAPE = 0x1b;
const NAMES = { "utf-8": "UTF-8", "utf-16le": "UTF-16", "utf-16be": "UTF-16", "windows-1252": "Windows-1252" };
const nameOf = (encoding) => NAMES[encoding] ?? encoding;

function wholeText(bytes, encoding) {
  const text = decoded(bytes, encoding);
  if (text == null || text.includes("\0"))
    throw problem(`bytes that are not valid ${nameOf(encoding)}, despite the byte order mark`, "a text in UTF-8");
  return text;
}

// UTF-16: one of the two bytes of each comma and digit is zero.
function wide(bytes, told) {
  const zeros = [0, 1].map((side) => bytes.some((byte, n) => n % 2 === side && !byte));
  const guess = zeros[0] === zeros[1] ? null : zeros[0] ? "utf-16be" : "utf-16le";
  const encoding = told?.startsWith("utf-16") ? told : guess;
  const text = encoding && decoded(bytes, encoding);
  if (text == null || text.includes("\0"))
    throw problem("zero bytes, which text never contains", "a text in UTF-8; a workbook must be saved as CSV");
  return { text, notices: [problem("UTF-16 without a byte order mark", "UTF-8; read as UTF-16")] };
}

// Text that is not UTF-8: uses the given charset, or else the one that spreadsheets write in Western Europe and America.
function narrow(bytes, told) {
  const text = told && told !== "windows-1252" ? decoded(bytes, told) : null;
  if (text != null && !CONTROLS.test(text)) return { text, notices: [guessed(`${nameOf(told)}, as its charset says`)] };
  demandOneEncoding(bytes);
  const western = decoded(bytes, "windows-1252");
  const control = CONTROLS.exec(western);
  if (control)
    throw problem(
      `byte 0x${control[0].charCodeAt(0).toString(16)} in line ${lineAt(western, control.index)}`,
      "a text in UTF-8",
    );
  const why = told === "windows-1252" ? ", as its charset says" : told ? `, since it is not ${nameOf(told)}` : "";
  return { text: western, notices: [guessed(nameOf("windows-1252") + why)] };
}

// The result of bytes without a letter.
const CONTROLS = /[\x80-\x9f]/;

function guessed(encoding) {
  return problem("text that is not UTF-8", `UTF-8; read as ${encoding}`);
}

// A file that is mostly UTF-8 is damaged, or pasted from several files.
function demandOneEncoding(bytes) {
  const text = new TextDecoder().decode(bytes);
  const lost = text.split("\ufffd").length - 1;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: letters beyond ASCII are those that are not these.
  const good = text.match(/[^\x00-\x7f\ufffd]/gu)?.length ?? 0;
  if (good >= lost)
    throw problem(
      `bytes in line ${lineAt(text, text.indexOf("\ufffd"))} that are not UTF-8, in a file that is otherwise UTF-8`,
      "a text in UTF-8",
    );
}

function lineAt(text, index) {
  return text.slice(0, index).split(/\r\n?|\n/).length;
}

// The encoding in a content type; undefined if there is none or it is unknown.
function charset(type) {
  const label = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(type ?? "")?.[1];
  try {
    const { encoding } = new TextDecoder(label);
    return label && encoding !== "utf-8" ? encoding : undefined;
  } catch {
    return undefined;
  }
}

function decoded(bytes, encoding) {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function problem(finding, expectation) {
  return { place: "file", finding, expectation };
}
