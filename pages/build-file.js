// The reader's own file: chosen in the field, or dropped on the page. What is listed under the field is of this file only.

/**
 * `take(file)` shows the facts in a file; null for ours alone. `area` holds the field and the list.
 * Returns what the builder does with it: `tell(lines)` lists the notices about the facts on the map, `add(line)` adds a
 * line about the file, `again()` takes it again, and `clear()` takes none.
 */
export function fileField(field, area, take) {
  const list = area.querySelector("[role=status]");
  let chosen = null;
  let own = []; // The lines about what was chosen,
  let told = []; // and about what is on the map.

  const show = () => {
    const lines = [...own, ...told].map((line) => Object.assign(document.createElement("li"), { textContent: line }));
    list.replaceChildren(...lines);
  };
  const tell = (lines) => ((told = lines), show());
  const add = (line) => (own.push(line), show());
  const put = (file, lines = []) => {
    [chosen, own, told] = [file, lines, []];
    fill();
    show();
    take(file);
  };
  // The field names the file that was taken last, also one that was dropped.
  const fill = () => {
    const data = new DataTransfer();
    if (chosen) data.items.add(chosen);
    field.files = data.files;
  };

  // A corrected file can be chosen again; who chooses none keeps the one before.
  field.addEventListener("click", () => (field.value = ""));
  field.addEventListener("cancel", fill);
  field.addEventListener("change", () => put(field.files[0] ?? null));
  addEventListener("dragover", (event) => (event.preventDefault(), area.classList.add("over")));
  addEventListener("dragleave", () => area.classList.remove("over"));
  addEventListener("drop", (event) => {
    event.preventDefault();
    area.classList.remove("over");
    const { file, lines } = dropped(event.dataTransfer);
    if (file) put(file, lines);
    else (own = lines), show();
  });
  return { tell, add, again: () => chosen && take(chosen), clear: () => put(null) };
}

// The first file, and a line for each other thing.
function dropped({ files, items }) {
  const entries = [...items].map((item) => item.webkitGetAsEntry?.());
  const folders = entries.filter((entry) => entry?.isDirectory).map(({ name }) => name);
  const [file, ...others] = [...files].filter(({ name }) => !folders.includes(name));
  const lines = [
    ...others.map(({ name }) => `${name}: one file at a time`),
    ...folders.map((name) => `${name}: found a folder, expected a file`),
  ];
  if (!file && !lines.length) lines.push("found no file in what was dropped, expected a JSON or CSV file");
  return { file, lines };
}
