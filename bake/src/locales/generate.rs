//! Writes the texts as Rust.

use super::REFERENCE;
use super::kinds::{self, Keyed};
use super::notices;
use super::pattern::{Pattern, Piece};
use super::read::{Locale, Message};
use std::collections::{BTreeMap, BTreeSet};

const HEAD: &str = "\
// Generated from locales/: edit the texts there, not here.
// `cargo bake locales` writes this file, `cargo bake --check locales` says whether it is fresh.

use super::plural::{Category, PluralRule};
";

/// The whole file. The number is the first parameter, the others follow by name, so that a change of English word order
/// cannot swap two of them without a compiler error.
pub(super) fn source(reference: &Locale, locales: &[Locale]) -> String {
    let keyed = kinds::all().into_iter();
    let keyed: Vec<Keyed> = keyed.filter(|keyed| !models(keyed, reference).is_empty()).collect();
    let used = used(&keyed);
    let mut out = format!("{HEAD}{used}\n{}\nimpl Lang {{\n{}", language(locales), facts(locales));
    for (part, texts) in &reference.files {
        let texts = texts.iter().flatten().filter(|(key, _)| !is_elsewhere(part, key));
        for (key, model) in texts {
            out.extend(model.iter().map(|model| method(part, key, model, locales)));
        }
    }
    out.extend(keyed.iter().map(|keyed| keyed_method(keyed, reference, locales)));
    out + "}\n"
}

/// The texts of a `[table]` share one method; texts that only the element uses have none.
fn is_elsewhere(part: &str, key: &str) -> bool {
    key.contains('.') || notices::is_said_by_the_element_alone(part, key)
}

fn used(keyed: &[Keyed]) -> String {
    let types: BTreeSet<&str> = keyed.iter().map(|keyed| keyed.of).collect();
    let types = types.into_iter().collect::<Vec<_>>().join(", ");
    match types.split_once(", ") {
        Some(_) => format!("use crate::data::{{{types}}};\n"),
        None if types.is_empty() => types,
        None => format!("use crate::data::{types};\n"),
    }
}

/// The texts of all kinds in one language, in the order of the kinds.
fn models<'a>(keyed: &Keyed, locale: &'a Locale) -> Vec<&'a Message> {
    let texts = locale.files.get(keyed.part).and_then(Option::as_ref);
    let text = |name: &str| texts?.get(&keyed.text(name))?.as_ref();
    keyed.names.iter().filter_map(|(name, _)| text(name)).collect()
}

fn language(locales: &[Locale]) -> String {
    let variant = |locale: &Locale| {
        let default = if locale.tag == REFERENCE { "    #[default]\n" } else { "" };
        format!("    /// `{}`\n{default}    {},\n", locale.tag, variant(&locale.tag))
    };
    let variants: String = locales.iter().map(variant).collect();
    format!(
        "/// A language that the page speaks: one for each folder of locales/.\n\
         #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]\npub enum Lang {{\n{variants}}}\n"
    )
}

fn facts(locales: &[Locale]) -> String {
    let all: Vec<_> =
        locales.iter().map(|locale| format!("Self::{}", variant(&locale.tag))).collect();
    let (count, all) = (all.len(), all.join(", "));
    let tags = arms(locales, |locale| format!("{:?}", locale.tag));
    // `check` has found a rule for each.
    let rules = arms(locales, |locale| {
        sco_map::i18n::PluralRule::of(&locale.tag)
            .map_or_else(String::new, |rule| format!("PluralRule::{rule:?}"))
    });
    format!(
        "    /// All, in the order of their tags.\n    pub const ALL: [Self; {count}] = [{all}];\n\n\
         \x20   /// BCP 47, as documents state their language.\n    pub fn tag(self) -> &'static str {{\n{tags}    }}\n\n\
         \x20   pub(super) fn plural_rule(self) -> PluralRule {{\n{rules}    }}\n"
    )
}

fn method(part: &str, key: &str, model: &Message, locales: &[Locale]) -> String {
    let parameters = parameters(&[model]);
    let result = match model {
        Message::List(items) => format!("[&'static str; {}]", items.len()),
        _ if parameters.is_empty() => "&'static str".to_owned(),
        _ => "String".to_owned(),
    };
    let is_static = parameters.is_empty();
    let body = arms(locales, |locale| {
        let message = locale.files.get(part).and_then(|texts| texts.as_ref()?.get(key)?.as_ref());
        message.map_or_else(String::new, |message| expression(message, is_static))
    });
    let sample = sample(model).replace('`', "'");
    format!(
        "\n    /// `{sample}`\n    pub(crate) fn {part}_{key}(self{parameters}) -> {result} {{\n{body}    }}\n"
    )
}

fn keyed_method(keyed: &Keyed, reference: &Locale, locales: &[Locale]) -> String {
    let models_of = models(keyed, reference);
    let parameters = parameters(&models_of);
    let is_static = parameters.is_empty();
    let result = if is_static { "&'static str" } else { "String" };
    let body = arms(locales, |locale| {
        let texts = keyed.names.iter().zip(models(keyed, locale));
        let arm = |((_, kind), text): (&(&str, String), &Message)| {
            format!("{}::{kind} => {}, ", keyed.of, expression(text, is_static))
        };
        format!("match kind {{ {}}}", texts.map(arm).collect::<String>())
    });
    let sample = models_of.first().map(|model| sample(model)).unwrap_or_default();
    let Keyed { part, key, of, .. } = keyed;
    format!(
        "\n    /// `{}`\n    pub(crate) fn {part}_{key}(self, kind: {of}{parameters}) -> {result} {{\n{body}    }}\n",
        sample.replace('`', "'")
    )
}

/// The placeholders of a text: the number first, then the others by name.
fn parameters(models: &[&Message]) -> String {
    let slots: BTreeSet<&str> = models.iter().flat_map(|model| slots(model)).collect();
    let is_plural = models.iter().any(|model| matches!(model, Message::Plural(_)));
    let takes_number = is_plural || slots.contains("n") || slots.contains("word");
    let number = if takes_number { ", n: u32".to_owned() } else { String::new() };
    let others = slots.iter().filter(|slot| !["n", "word"].contains(*slot));
    others.fold(number, |all, slot| format!("{all}, {slot}: &str"))
}

fn slots(message: &Message) -> BTreeSet<&str> {
    match message {
        Message::Plain(text) => text.slots(),
        Message::Plural(forms) => forms.values().flat_map(Pattern::slots).collect(),
        Message::List(_) => BTreeSet::new(),
    }
}

fn arms(locales: &[Locale], expression: impl Fn(&Locale) -> String) -> String {
    let arm = |locale: &Locale| {
        format!("            Self::{} => {},\n", variant(&locale.tag), expression(locale))
    };
    format!("        match self {{\n{}        }}\n", locales.iter().map(arm).collect::<String>())
}

fn expression(message: &Message, is_static: bool) -> String {
    match message {
        Message::Plain(text) if is_static => format!("{:?}", text.text()),
        Message::Plain(text) => filled(text),
        Message::Plural(forms) => plural(forms),
        Message::List(items) => format!("{items:?}"),
    }
}

/// `zero` matches the number 0; the last category matches the rest.
fn plural(forms: &BTreeMap<String, Pattern>) -> String {
    const ORDER: [&str; 4] = ["one", "few", "many", "other"];
    let present: Vec<_> =
        ORDER.iter().filter_map(|form| Some((*form, forms.get(*form)?))).collect();
    let category = |index, form| {
        if index + 1 == present.len() {
            "_".to_owned()
        } else {
            format!("(_, Category::{})", variant(form))
        }
    };
    let zero = forms.get("zero").map(|text| ("(0, _)".to_owned(), text));
    let others =
        present.iter().enumerate().map(|(index, (form, text))| (category(index, form), *text));
    let arm = |(pattern, text): (String, &Pattern)| {
        format!("                {pattern} => {},\n", filled(text))
    };
    let arms: String = zero.into_iter().chain(others).map(arm).collect();
    format!("match (n, self.plural_rule().category(n)) {{\n{arms}            }}")
}

/// Joined, not formatted, because every piece is already a text.
fn filled(text: &Pattern) -> String {
    let piece = |piece: &Piece| match piece {
        Piece::Literal(text) => format!("{text:?}"),
        Piece::Slot(name) if name == "n" => "&self.number(n)".to_owned(),
        Piece::Slot(name) if name == "word" => "&self.number_word(n)".to_owned(),
        Piece::Slot(name) => name.clone(),
    };
    match &text.0[..] {
        [Piece::Literal(text)] => format!("{text:?}.to_owned()"),
        pieces => format!("[{}].concat()", pieces.iter().map(piece).collect::<Vec<_>>().join(", ")),
    }
}

fn sample(message: &Message) -> String {
    match message {
        Message::Plain(text) => text.text(),
        Message::Plural(forms) => forms.get("other").map(Pattern::text).unwrap_or_default(),
        Message::List(items) => items.join(", "),
    }
}

/// `zh-Hans` is the language `ZhHans`.
fn variant(tag: &str) -> String {
    let capital = |part: &str| {
        let mut letters = part.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect::<String>())
    };
    tag.split('-').filter_map(capital).collect()
}
