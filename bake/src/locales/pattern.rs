//! A text, split into literals and placeholders.

use std::collections::BTreeSet;

/// `On {date} there was no SCO.`
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Pattern(pub(super) Vec<Piece>);

/// A part of a text.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Piece {
    /// A literal.
    Literal(String),
    /// A placeholder: the name between braces.
    Slot(String),
}

impl Pattern {
    /// The pieces of the text, or the expected form.
    pub(super) fn parse(text: &str) -> Result<Self, &'static str> {
        if text.trim() != text || text.is_empty() {
            return Err("a text without leading or trailing spaces");
        }
        let mut parts = text.split('{');
        let mut pieces = vec![Piece::Literal(literal(parts.next().unwrap_or_default())?)];
        for part in parts {
            let (name, rest) = part.split_once('}').ok_or("a } for each {")?;
            pieces.push(Piece::Slot(slot(name)?));
            pieces.push(Piece::Literal(literal(rest)?));
        }
        pieces.retain(|piece| *piece != Piece::Literal(String::new()));
        Ok(Self(pieces))
    }

    /// Its placeholders.
    pub(super) fn slots(&self) -> BTreeSet<&str> {
        self.0.iter().filter(|piece| matches!(piece, Piece::Slot(_))).map(Piece::text).collect()
    }

    /// As it was written.
    pub(super) fn text(&self) -> String {
        let written = |piece: &Piece| match piece {
            Piece::Literal(text) => text.clone(),
            Piece::Slot(name) => format!("{{{name}}}"),
        };
        self.0.iter().map(written).collect()
    }
}

impl Piece {
    fn text(&self) -> &str {
        let (Self::Literal(text) | Self::Slot(text)) = self;
        text
    }
}

fn literal(text: &str) -> Result<String, &'static str> {
    if text.contains('}') { Err("a { for each }") } else { Ok(text.to_owned()) }
}

/// It becomes the name of a parameter, so it contains only letters and is no keyword of Rust.
fn slot(name: &str) -> Result<String, &'static str> {
    const RUST: [&str; 10] =
        ["as", "for", "if", "in", "loop", "match", "mod", "self", "type", "use"];
    let is_name = !name.is_empty() && name.bytes().all(|b| b.is_ascii_lowercase());
    if is_name && !RUST.contains(&name) {
        Ok(name.to_owned())
    } else {
        Err("a name of small letters between { and }, and none that is a word of Rust")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_come_back_with_their_slots() {
        for (text, slots) in [
            ("Zoom in", &[][..]),
            ("{n} members", &["n"]),
            ("{from} to {to}", &["from", "to"]),
            ("{date}", &["date"]),
            ("On {date} the SCO had {parts}.", &["date", "parts"]),
        ] {
            let pattern = Pattern::parse(text).unwrap();
            assert_eq!(pattern.text(), text);
            assert_eq!(pattern.slots().into_iter().collect::<Vec<_>>(), slots, "{text}");
        }
    }

    #[test]
    fn texts_that_are_none() {
        for (text, expected) in [
            ("", "a text without leading or trailing spaces"),
            (" Zoom in", "a text without leading or trailing spaces"),
            ("On {date", "a } for each {"),
            ("On date}", "a { for each }"),
            ("{a} to b}", "a { for each }"),
            ("{}", "a name of small letters between { and }, and none that is a word of Rust"),
            ("{Date}", "a name of small letters between { and }, and none that is a word of Rust"),
            ("{in}", "a name of small letters between { and }, and none that is a word of Rust"),
        ] {
            assert_eq!(Pattern::parse(text), Err(expected), "{text}");
        }
    }
}
