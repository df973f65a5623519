// A field that a day is typed into. While a reader is in it nothing is written into it, the map follows each whole day
// that it has, and what it does not have is told when the field is left.

/**
 * `take(day)` shows a day, "" for none, and gives back why it cannot, if so. `isNeeded` tells that there always is a day.
 * `kept(day)` says which holds instead of one that cannot be shown.
 * Gives back a function that has the field follow the map: its day, and the first and last day that it has.
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
    // Even the same bounds, set anew, would end what is being typed.
    if (field.min !== min || field.max !== max) Object.assign(field, { min, max });
    if (document.activeElement !== field) show();
  };
}

function whyNot({ value, validity, min, max }) {
  if (validity.badInput) return "This is not a whole date of the calendar.";
  return `${value} is not between ${min} and ${max}.`;
}
