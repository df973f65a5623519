// A field for a day. While the reader is typing, nothing is written into it and the map follows each complete day that
// it has. A day that the map does not have is reported when the reader leaves the field.

/**
 * `take(day)` shows a day, "" for none; if it cannot, it returns the reason. `isNeeded`: the field may not be empty.
 * `kept(day)` says which day stays on the map instead.
 * Returns a function that updates the field from the map: the day shown, and the first and last day available.
 */
export function dayField(field, { isNeeded, take, kept }) {
  const problem = Object.assign(document.createElement("p"), {
    className: "problem",
    id: `${field.name}-problem`,
    role: "status",
  });
  field.closest("label").after(problem);
  field.setAttribute("aria-describedby", problem.id);
  let shown = "";
  let settled = "";

  const tell = (why) => {
    const said = why && `${why} ${kept(shown)}`;
    if (problem.textContent !== said) problem.textContent = said;
    field.ariaInvalid = why ? "true" : null;
    field.classList.toggle("empty", !field.value && !why);
  };
  const show = () => ((field.value = settled = shown), tell(""));
  const read = () => {
    if (!field.validity.valid) return whyNot(field);
    if (!field.value && isNeeded) return "";
    const why = take(field.value);
    if (!why) settled = field.value;
    return why ?? "";
  };
  const leave = () => {
    const isUntouched = field.value === settled && !field.validity.badInput;
    if (isUntouched || (isNeeded && !field.value && field.validity.valid)) show();
    else tell(read());
  };
  field.addEventListener("input", () => (read(), tell("")));
  field.addEventListener("blur", leave);
  field.addEventListener("keydown", ({ key }) => key === "Enter" && leave());
  return (day, [min, max]) => {
    shown = day;
    // Setting even the same bounds again would interrupt typing.
    if (field.min !== min || field.max !== max) Object.assign(field, { min, max });
    if (document.activeElement !== field) show();
  };
}

function whyNot({ value, validity, min, max }) {
  if (validity.badInput) return "This date is incomplete or does not exist.";
  return `${value} is not between ${min} and ${max}.`;
}
