//! Checks locales/ and writes it as src/i18n/messages.rs: one method a text, one arm a language.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::{fs, path::Path};
use toml::{Table, Value};

/// The language whose texts decide which there are, and which placeholders.
const REFERENCE: &str = "en";

const HEAD: &str = "\
// Generated from locales/ by `cargo bake`: edit the texts there, not here.

use super::{Lang, Plural};

";

type Texts = BTreeMap<String, Message>;

/// One text in one language.
#[derive(Debug, PartialEq)]
enum Message {
    /// The same for every number.
    Plain(String),
    /// By plural category: `one`, `other`.
    Plural(BTreeMap<String, String>),
}

/// What `src/i18n/messages.rs` would hold now.
///
/// # Errors
/// Every problem of every language, one a line: file or language, key, finding, expectation.
pub fn generate(folder: &Path) -> Result<String, String> {
    let mut problems = Vec::new();
    let mut locales = BTreeMap::new();
    for tag in names(folder)? {
        let texts = read(&folder.join(&tag), &tag, &mut problems);
        locales.insert(tag, texts);
    }
    check(&locales, &mut problems);
    if problems.is_empty() { Ok(source(&locales)) } else { Err(problems.join("\n")) }
}

fn names(folder: &Path) -> Result<BTreeSet<String>, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    Ok(entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect())
}

/// A text's key is its file's name and its own: `legend` and `blocs` give `legend_blocs`.
fn read(folder: &Path, tag: &str, problems: &mut Vec<String>) -> Texts {
    let mut texts = Texts::new();
    for file in names(folder).unwrap_or_default() {
        let part = file.trim_end_matches(".toml");
        let text = fs::read_to_string(folder.join(&file)).unwrap_or_default();
        match text.parse::<Table>() {
            Err(error) => problems.push(format!("{tag}/{file}: found {}, expected TOML", error.message())),
            Ok(table) => {
                for (key, value) in table {
                    match message(&value) {
                        Some(message) => _ = texts.insert(format!("{part}_{key}"), message),
                        None => problems.push(format!(
                            "{tag}/{file}: {key}: found {value}, expected a text, or texts for `one` and `other`"
                        )),
                    }
                }
            }
        }
    }
    texts
}

fn message(value: &Value) -> Option<Message> {
    match value {
        Value::String(text) if !text.trim().is_empty() => Some(Message::Plain(text.clone())),
        Value::Table(forms) if forms.contains_key("other") => {
            let form = |(category, text): (&String, &Value)| Some((category.clone(), text.as_str()?.to_owned()));
            forms.iter().map(form).collect::<Option<_>>().map(Message::Plural)
        }
        _ => None,
    }
}

fn check(locales: &BTreeMap<String, Texts>, problems: &mut Vec<String>) {
    let Some(reference) = locales.get(REFERENCE) else {
        problems.push(format!("found no {REFERENCE}, expected the texts of the reference language"));
        return;
    };
    for (tag, texts) in locales {
        for key in reference.keys().filter(|key| !texts.contains_key(*key)) {
            problems.push(format!("{tag}: {key}: found nothing, expected a text"));
        }
        for (key, message) in texts {
            match reference.get(key) {
                None => problems.push(format!("{tag}: {key}: found a text, expected none: {REFERENCE} has none")),
                Some(model) if placeholders(model) != placeholders(message) => problems.push(format!(
                    "{tag}: {key}: found the placeholders {:?}, expected {:?}",
                    placeholders(message),
                    placeholders(model)
                )),
                Some(_) => {}
            }
        }
    }
}

/// The names between braces; in a plural, of all its forms together.
fn placeholders(message: &Message) -> BTreeSet<&str> {
    let texts: Vec<&str> = match message {
        Message::Plain(text) => vec![text],
        Message::Plural(forms) => forms.values().map(String::as_str).collect(),
    };
    let names = texts.into_iter().flat_map(|text| text.split('{').skip(1).filter_map(|part| part.split_once('}')));
    let mut names: BTreeSet<&str> = names.map(|(name, _)| name).collect();
    if matches!(message, Message::Plural(_)) {
        names.insert("n");
    }
    names
}

fn source(locales: &BTreeMap<String, Texts>) -> String {
    let mut out = HEAD.to_owned();
    out.push_str("/// The texts of the page.\nimpl Lang {\n");
    for (key, model) in locales.get(REFERENCE).into_iter().flatten() {
        method(&mut out, key, model, locales);
    }
    out.push_str("}\n");
    out
}

// Writing to a String cannot fail.
fn method(out: &mut String, key: &str, model: &Message, locales: &BTreeMap<String, Texts>) {
    let names = placeholders(model);
    let parameters: String =
        names.iter().map(|name| format!(", {name}: {}", if *name == "n" { "u32" } else { "&str" })).collect();
    let result = if names.is_empty() { "&'static str" } else { "String" };
    let _ = writeln!(out, "    /// “{}”", sample(model));
    let _ = writeln!(out, "    pub fn {key}(self{parameters}) -> {result} {{\n        match self {{");
    for (tag, texts) in locales {
        if let Some(message) = texts.get(key) {
            let _ = writeln!(out, "            Self::{} => {},", variant(tag), expression(message, names.is_empty()));
        }
    }
    out.push_str("        }\n    }\n\n");
}

fn expression(message: &Message, is_static: bool) -> String {
    match message {
        Message::Plain(text) if is_static => format!("{text:?}"),
        Message::Plain(text) => format!("format!({text:?})"),
        Message::Plural(forms) => {
            let arms = forms.iter().map(|(category, text)| {
                let pattern = if category == "other" { "_".to_owned() } else { format!("Plural::{}", variant(category)) };
                (category == "other", format!("{pattern} => format!({text:?}), "))
            });
            let mut arms: Vec<_> = arms.collect();
            arms.sort();
            let arms: String = arms.into_iter().map(|(_, arm)| arm).collect();
            format!("match Plural::of(self, n) {{ {arms}}}")
        }
    }
}

fn sample(message: &Message) -> &str {
    match message {
        Message::Plain(text) => text,
        Message::Plural(forms) => forms.get("other").map_or("", String::as_str),
    }
}

fn variant(tag: &str) -> String {
    let (first, rest) = tag.split_at(1);
    first.to_uppercase() + rest
}
