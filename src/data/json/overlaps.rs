//! Spans of one owner that overlap.

use crate::data::Span;

/// The index of each item whose span overlaps one before it of the same owner, with the indices of those.
pub(super) fn overlaps<T, Owner: PartialEq>(
    items: &[T],
    of: impl Fn(&T) -> (Owner, Span),
) -> Vec<(usize, Vec<usize>)> {
    let before = |later: usize| -> Vec<usize> {
        let (owner, span) = of(&items[later]);
        let is_met = |earlier: &usize| {
            let (other, earlier) = of(&items[*earlier]);
            other == owner && earlier.overlaps(span)
        };
        (0..later).filter(is_met).collect()
    };
    let all = (0..items.len()).map(|later| (later, before(later)));
    all.filter(|(_, before)| !before.is_empty()).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test")]
mod tests {
    use super::*;
    use crate::data::Date;

    #[test]
    fn only_spans_of_one_owner_overlap() {
        let date = |year: &str| Some(Date::parse(year).unwrap());
        let span = |from, to| Span { from: date(from), to: date(to) };
        let items = [
            ('a', span("2001", "2005")),
            ('b', span("2002", "2003")),
            ('a', span("2005", "2009")),
            ('a', span("2004", "2007")),
        ];
        assert_eq!(overlaps(&items, |item| *item), [(3, vec![0, 2])]);
    }
}
