//! From files to texts. Reports unreadable files; `check` reports texts that do not fit.

use super::kinds::{self, Keyed};
use super::pattern::Pattern;
use super::problem::Problem;
use std::collections::BTreeMap;
use std::{fs, path::Path};
use toml::{Table, Value};

/// One language.
pub(super) struct Locale {
    /// The BCP 47 tag, which is the name of its folder.
    pub(super) tag: String,
    /// By part of the page. `None` is a file that is not TOML and has been reported.
    pub(super) files: BTreeMap<String, Option<Texts>>,
}

/// The texts of one file, by key. `None` is a text that could not be read and has been reported.
pub(super) type Texts = BTreeMap<String, Option<Message>>;

/// One text in one language.
#[derive(Debug, PartialEq)]
pub(super) enum Message {
    /// The same for every number.
    Plain(Pattern),
    /// By plural category, `zero` among them.
    Plural(BTreeMap<String, Pattern>),
    /// A list.
    List(Vec<String>),
}

/// All languages, in the order of their tags.
pub(super) fn locales(folder: &Path, problems: &mut Vec<Problem>) -> Vec<Locale> {
    let tags = names(folder, true, problems);
    tags.into_iter()
        .map(|tag| {
            let files = files(&folder.join(&tag), &tag, problems);
            Locale { tag, files }
        })
        .collect()
}

fn files(folder: &Path, tag: &str, problems: &mut Vec<Problem>) -> BTreeMap<String, Option<Texts>> {
    let mut files = BTreeMap::new();
    for name in names(folder, false, problems) {
        let file = format!("{tag}/{name}");
        match name.strip_suffix(".toml") {
            Some(part) if is_key(part) && !part.contains('_') => {
                files.insert(part.to_owned(), texts(&folder.join(&name), part, &file, problems));
            }
            _ => problems.push(Problem::new(
                &file,
                "",
                "a file of this name",
                "small letters and .toml",
            )),
        }
    }
    files
}

fn texts(path: &Path, part: &str, file: &str, problems: &mut Vec<Problem>) -> Option<Texts> {
    let text = fs::read_to_string(path).map_err(|error| error.to_string());
    let table = text.and_then(|text| text.parse::<Table>().map_err(|error| at_line(&text, &error)));
    let table =
        table.map_err(|finding| problems.push(Problem::new(file, "", &finding, "TOML"))).ok()?;
    let mut texts = Texts::new();
    for (key, value) in &table {
        match kinds::find(part, key) {
            Some(kinds) => texts.extend(keyed(&kinds, value, file, problems)),
            None => {
                texts.insert(key.clone(), message(key, value, file, problems));
            }
        }
    }
    Some(texts)
}

/// The texts of a table with one for each kind, by `table.kind`.
fn keyed(kinds: &Keyed, value: &Value, file: &str, problems: &mut Vec<Problem>) -> Texts {
    let Some(table) = value.as_table() else {
        let expected = format!("a table with a text for each of {}", kinds.list());
        problems.push(Problem::new(file, kinds.key, value.type_str(), &expected));
        return kinds.names.iter().map(|(name, _)| (kinds.text(name), None)).collect();
    };
    let mut texts = Texts::new();
    for (name, value) in table {
        let key = kinds.text(name);
        if kinds.names.iter().any(|(known, _)| known == name) {
            let read = text(&key, value, file, problems);
            texts.insert(key, read);
        } else {
            let expected = format!("one of {}", kinds.list());
            problems.push(Problem::new(file, &key, "an unknown kind", &expected));
        }
    }
    texts
}

fn at_line(text: &str, error: &toml::de::Error) -> String {
    let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
    format!("“{}” in line {}", error.message().replace('\n', " "), before.matches('\n').count() + 1)
}

fn message(key: &str, value: &Value, file: &str, problems: &mut Vec<Problem>) -> Option<Message> {
    if !is_key(key) {
        let expected = "small letters, digits and _, a letter first";
        problems.push(Problem::new(file, key, "this key", expected));
        return None;
    }
    text(key, value, file, problems)
}

fn text(key: &str, value: &Value, file: &str, problems: &mut Vec<Problem>) -> Option<Message> {
    let mut tell = |key: &str, finding: &str, expected: &str| {
        problems.push(Problem::new(file, key, finding, expected));
    };
    match value {
        Value::String(text) => pattern(key, text, &mut tell).map(Message::Plain),
        Value::Table(forms) => plural(key, forms, &mut tell).map(Message::Plural),
        Value::Array(items) => list(key, items, &mut tell).map(Message::List),
        other => {
            tell(key, other.type_str(), "a text, a table of plural forms, or a list of texts");
            None
        }
    }
}

fn pattern(key: &str, text: &str, tell: &mut impl FnMut(&str, &str, &str)) -> Option<Pattern> {
    Pattern::parse(text).map_err(|expected| tell(key, &format!("“{text}”"), expected)).ok()
}

fn plural(
    key: &str,
    forms: &Table,
    tell: &mut impl FnMut(&str, &str, &str),
) -> Option<BTreeMap<String, Pattern>> {
    // Reads all of them before the first error ends it, so that every fault is reported.
    let forms: Vec<_> = forms
        .iter()
        .map(|(form, value)| {
            let key = format!("{key}.{form}");
            let text = value.as_str().or_else(|| {
                tell(&key, value.type_str(), "a text");
                None
            })?;
            Some((form.clone(), pattern(&key, text, tell)?))
        })
        .collect();
    forms.into_iter().collect()
}

fn list(
    key: &str,
    items: &[Value],
    tell: &mut impl FnMut(&str, &str, &str),
) -> Option<Vec<String>> {
    let plain = |item: &Value| {
        let text = item.as_str()?;
        Pattern::parse(text)
            .is_ok_and(|pattern| pattern.slots().is_empty())
            .then(|| text.to_owned())
    };
    let texts: Option<Vec<_>> = items.iter().map(plain).collect();
    if texts.is_none() {
        tell(key, "another list", "a list of texts that fill in nothing");
    }
    texts
}

fn is_key(key: &str) -> bool {
    key.starts_with(|c: char| c.is_ascii_lowercase())
        && key.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}

/// The folders or the files in a folder, in order.
fn names(folder: &Path, folders: bool, problems: &mut Vec<Problem>) -> Vec<String> {
    let entries = fs::read_dir(folder).map_err(|error| {
        problems.push(Problem::new(
            "",
            "",
            &error.to_string(),
            &format!("the folder {}", folder.display()),
        ));
    });
    let wanted = entries
        .into_iter()
        .flatten()
        .filter_map(Result::ok)
        .filter(|e| e.path().is_dir() == folders);
    let mut names: Vec<_> =
        wanted.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.sort();
    names
}
