// Generated from locales/: edit the texts there, not here.
// `cargo bake locales` writes this file, `cargo bake --check locales` says whether it is fresh.

/** The texts of the element while there is no program, by language. */
export const WORDS = {
  "en": {
    script: "The map could not be loaded.",
    wasm: "Your browser or this page’s security policy blocks WebAssembly.",
    old: "This browser is too old for the map.",
    data: "The map’s facts could not be loaded.",
    stopped: "The map has stopped because of an error on our side.",
    below: "A picture and a table are below instead.",
    retry: "Try again",
    own: "The facts in {name} cannot be shown.",
    more: "and {count} more",
  },
};
