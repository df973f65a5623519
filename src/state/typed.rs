//! What stands in a field that a day is typed into.

use super::Context;
use crate::data::Day;

/// What a reader has typed by now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Typed {
    /// A day that the map has.
    Day(Day),
    /// Nothing.
    Nothing,
    /// Not all parts of a date, or a day that its month does not have.
    Unfinished,
    /// A date that the map does not have, as it was typed. The first digits of a year are such a date too.
    Outside(String),
}

impl Typed {
    /// `text` is the value of the field, empty unless it is a date; `is_partial` tells that more than that stands there.
    pub fn read(text: &str, is_partial: bool, context: &Context) -> Self {
        let day = Day::parse(text).filter(|day| context.clamp(*day) == *day);
        match day {
            Some(day) => Self::Day(day),
            None if !text.is_empty() => Self::Outside(text.to_owned()),
            None if is_partial => Self::Unfinished,
            None => Self::Nothing,
        }
    }
}
