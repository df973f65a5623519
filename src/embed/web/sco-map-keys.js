// Stops key events that the reader meant for the map.

const MOVES = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End", "PageUp", "PageDown"];
const EDITS = [...MOVES, "Enter", "Backspace", "Delete", "Insert"];
const PRESSES = ["Enter", " "];

// Keys that the browser itself handles, by the focused element.
const USES = [
  ["[type=range]", [...MOVES, " "]],
  ["[type=checkbox], [type=radio]", [" "]],
  ["input, textarea, select", EDITS, "types"],
  ["a[href]", ["Enter"]],
  ["button, summary, [role=button]", PRESSES],
  ["[tabindex]", [...MOVES, " "], "scrolls"],
];

/**
 * What is typed into a field below `root`, and each key that something there has used, stops at it: shortcuts of the
 * page do not see it. Tab, and keys with Ctrl, Alt or Meta that nothing has used, are the page's.
 */
export function keepKeys(root) {
  const held = new Set();
  const hear = (event) => {
    const key = event.code || event.key;
    const isUsed = event.type === "keydown" ? uses(event) : held.has(key);
    if (isUsed) event.stopPropagation();
    if (event.type === "keyup" || !isUsed) held.delete(key);
    else held.add(key);
  };
  for (const type of ["keydown", "keypress", "keyup"]) root.addEventListener(type, hear);
}

function uses(event) {
  const { key, target, ctrlKey, altKey, metaKey } = event;
  if (event.defaultPrevented) return true;
  const writes = event.getModifierState?.("AltGraph"); // Windows reports it as Ctrl and Alt.
  if (!key || key === "Tab" || ((ctrlKey || altKey || metaKey) && !writes)) return false;
  const [, keys, how] = USES.find(([selector]) => target.matches?.(selector)) ?? [null, []];
  if (how === "scrolls" && !scrolls(target)) return false;
  return keys.includes(key) || (how === "types" && key.length === 1);
}

function scrolls({ scrollWidth, clientWidth, scrollHeight, clientHeight }) {
  return scrollWidth > clientWidth || scrollHeight > clientHeight;
}
