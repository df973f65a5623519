//! How things are said.

mod format;
mod kinds;
mod messages;

/// A language that the page speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lang {
    /// English.
    #[default]
    En,
}

/// Which form of a text a number takes: the categories of Unicode's CLDR that our languages use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Plural {
    One,
    Other,
}

impl Plural {
    /// CLDR, *Language Plural Rules*, for whole numbers.
    fn of(lang: Lang, n: u32) -> Self {
        match lang {
            Lang::En if n == 1 => Self::One,
            Lang::En => Self::Other,
        }
    }
}
