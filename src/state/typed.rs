//! The content of a field for a day.

use super::Context;
use crate::data::Day;

/// The content so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Typed {
    /// A day that the map has.
    Day(Day),
    /// Nothing.
    Nothing,
    /// An incomplete date, or a day that the month does not have.
    Unfinished,
    /// A date outside the map's range, as typed. The first digits of a year are such a date as well.
    Outside(String),
}

impl Typed {
    /// `text` is the value of the field, empty unless it is a date; `is_partial` means that a part of a date is typed.
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
