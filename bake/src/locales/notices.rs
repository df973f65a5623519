//! Writes the texts of the element as a JavaScript module, for use without the program.

use super::read::{Locale, Message};

const HEAD: &str = "\
// Generated from locales/: edit the texts there, not here.
// `cargo bake locales` writes this file, `cargo bake --check locales` says whether it is fresh.

/** The texts of the element while there is no program, by language. */
export const WORDS = {
";

/// The texts of `error.toml` that the element uses; the program has the others.
const SAID: [&str; 9] =
    ["script", "wasm", "old", "data", "stopped", "below", "retry", "own", "more"];

/// The texts that the program uses as well.
const BOTH_SAY: &str = "retry";

/// Whether the program has no use for a text.
pub(super) fn is_said_by_the_element_alone(part: &str, key: &str) -> bool {
    part == "error" && SAID.contains(&key) && key != BOTH_SAY
}

/// The whole file.
pub(super) fn module(locales: &[Locale]) -> String {
    let languages: String = locales.iter().map(language).collect();
    format!("{HEAD}{languages}}};\n")
}

fn language(locale: &Locale) -> String {
    let texts: String = SAID.iter().filter_map(|key| text(locale, key)).collect();
    format!("  {}: {{\n{texts}  }},\n", quoted(&locale.tag))
}

fn text(locale: &Locale, key: &str) -> Option<String> {
    match locale.files.get("error")?.as_ref()?.get(key)?.as_ref()? {
        Message::Plain(text) => Some(format!("    {key}: {},\n", quoted(&text.text()))),
        Message::Plural(_) | Message::List(_) => None,
    }
}

/// A JSON string is also a JavaScript string.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
