//! Checks every language against the reference language.

use super::kinds;
use super::pattern::Pattern;
use super::problem::Problem;
use super::read::{Locale, Message, Texts};
use super::{REFERENCE, reference};
use sco_map::i18n::{Category, PluralRule};
use std::collections::{BTreeMap, BTreeSet};

/// Reports texts that are missing, unknown, or of another shape than in the reference.
pub(super) fn locales(locales: &[Locale], problems: &mut Vec<Problem>) {
    let Some(model) = reference(locales) else {
        problems.push(Problem::new(
            REFERENCE,
            "",
            "no such folder",
            "the language that decides which texts there are",
        ));
        return;
    };
    for locale in locales {
        let is_tag = locale.tag.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        match PluralRule::of(&locale.tag).filter(|_| is_tag) {
            Some(rule) => {
                let mut checked = Checked { locale, model, rule, problems };
                checked.run();
                checked.kinds();
            }
            None => problems.push(Problem::new(
                &locale.tag,
                "",
                "no language whose plurals we know",
                "a tag of src/i18n/plural.rs, or its rule added there",
            )),
        }
    }
}

struct Checked<'a> {
    locale: &'a Locale,
    model: &'a Locale,
    rule: PluralRule,
    problems: &'a mut Vec<Problem>,
}

impl Checked<'_> {
    fn run(&mut self) {
        let parts: BTreeSet<_> = self.locale.files.keys().chain(self.model.files.keys()).collect();
        for part in parts {
            let file = format!("{}/{part}.toml", self.locale.tag);
            match (self.locale.files.get(part), self.model.files.get(part)) {
                (Some(Some(texts)), Some(Some(model))) => self.file(&file, texts, model),
                (None, _) => self.tell(
                    &file,
                    "",
                    "no file",
                    &format!("the texts of {REFERENCE}/{part}.toml"),
                ),
                (_, None) => {
                    self.tell(
                        &file,
                        "",
                        "a file",
                        &format!("none: {REFERENCE} has no {part}.toml"),
                    );
                }
                // One of the two could not be read, which is already reported.
                _ => {}
            }
        }
    }

    /// Each kind has a text in the reference language, with which the others are compared.
    fn kinds(&mut self) {
        if self.locale.tag != REFERENCE {
            return;
        }
        for kinds in kinds::all() {
            let Some(Some(texts)) = self.model.files.get(kinds.part) else { continue };
            let file = format!("{REFERENCE}/{}.toml", kinds.part);
            let keys = kinds.names.iter().map(|(name, _)| kinds.text(name));
            for key in keys.filter(|key| !texts.contains_key(key)) {
                self.tell(&file, &key, "nothing", "a text");
            }
        }
    }

    fn file(&mut self, file: &str, texts: &Texts, model: &Texts) {
        let keys: BTreeSet<_> = texts.keys().chain(model.keys()).collect();
        for key in keys {
            match (texts.get(key), model.get(key)) {
                (Some(Some(text)), Some(Some(model))) => self.text(file, key, text, model),
                (None, Some(Some(_))) => self.tell(file, key, "nothing", "a text"),
                (Some(_), None) => {
                    self.tell(file, key, "a text", &format!("none: {REFERENCE} has no such key"));
                }
                // One of the two could not be read, which is already reported.
                _ => {}
            }
        }
    }

    fn text(&mut self, file: &str, key: &str, text: &Message, model: &Message) {
        match (text, model) {
            (Message::Plain(text), Message::Plain(model)) => {
                self.slots(file, key, text, &model.slots(), &[]);
            }
            (Message::Plural(forms), Message::Plural(model)) => {
                self.plural(file, key, forms, model);
            }
            (Message::List(items), Message::List(model)) if items.len() == model.len() => {}
            _ => self.tell(file, key, &shape(text), &shape(model)),
        }
    }

    fn plural(
        &mut self,
        file: &str,
        key: &str,
        forms: &BTreeMap<String, Pattern>,
        model: &BTreeMap<String, Pattern>,
    ) {
        let needed: Vec<&str> =
            self.rule.categories().iter().map(|category| category.name()).collect();
        for form in needed.iter().filter(|form| !forms.contains_key(**form)) {
            self.tell(
                file,
                &format!("{key}.{form}"),
                "nothing",
                "a text: this language needs the form",
            );
        }
        let wanted: BTreeSet<&str> = model.values().flat_map(Pattern::slots).collect();
        for (form, text) in forms {
            let key = format!("{key}.{form}");
            if form == "zero" {
                // The text for 0 needs no placeholders.
                let free: Vec<&str> = wanted.iter().copied().collect();
                self.slots(file, &key, text, &wanted, &free);
            } else if needed.contains(&form.as_str()) {
                let is_single =
                    Category::named(form).is_some_and(|category| self.rule.is_single(category));
                self.slots(file, &key, text, &wanted, if is_single { &["n", "word"] } else { &[] });
            } else {
                self.tell(
                    file,
                    &key,
                    "a form",
                    &format!("none: this language has zero, {}", needed.join(", ")),
                );
            }
        }
    }

    /// `free` can be left out. The number can be in figures or a word.
    fn slots(
        &mut self,
        file: &str,
        key: &str,
        text: &Pattern,
        wanted: &BTreeSet<&str>,
        free: &[&str],
    ) {
        let number = |slots: &BTreeSet<&str>| slots.contains("n") || slots.contains("word");
        let slots = text.slots();
        let both_number = number(&slots) && number(wanted);
        let as_number = |slot: &&&str| both_number && ["n", "word"].contains(*slot);
        for slot in
            wanted.difference(&slots).filter(|slot| !free.contains(*slot) && !as_number(slot))
        {
            self.tell(file, key, &format!("“{}”", text.text()), &format!("{{{slot}}} in it"));
        }
        for slot in slots.difference(wanted).filter(|slot| !as_number(slot)) {
            self.tell(file, key, &format!("{{{slot}}}"), &format!("only {}", said(wanted)));
        }
    }

    fn tell(&mut self, file: &str, key: &str, finding: &str, expected: &str) {
        self.problems.push(Problem::new(file, key, finding, expected));
    }
}

fn shape(message: &Message) -> String {
    match message {
        Message::Plain(_) => "a text".to_owned(),
        Message::Plural(_) => "a table of plural forms".to_owned(),
        Message::List(items) => format!("a list of {} texts", items.len()),
    }
}

fn said(slots: &BTreeSet<&str>) -> String {
    let slots: Vec<_> = slots.iter().map(|slot| format!("{{{slot}}}")).collect();
    if slots.is_empty() { "text that fills in nothing".to_owned() } else { slots.join(", ") }
}
