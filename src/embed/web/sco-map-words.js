// Generated from locales/: edit the texts there, not here.
// `cargo bake locales` writes this file, `cargo bake --check locales` says whether it is fresh.

/** What the element says where there is no program, by language. */
export const WORDS = {
  "en": {
    script: "The map could not be loaded.",
    wasm: "This browser, or this page’s security policy, does not run WebAssembly.",
    data: "The map’s facts could not be loaded.",
    stopped: "The map has stopped because of a fault of ours.",
    below: "Its picture and table are below.",
    retry: "Try again",
    own: "The facts of {name} cannot be shown.",
    more: "and {count} more",
  },
};
