//! Suggested pairs of days.

use crate::data::{Day, Dossier, Event, EventKind};
use crate::i18n::Lang;

/// A pair of days with a name.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Preset {
    pub(super) before: Day,
    pub(super) after: Day,
    pub(super) name: String,
}

impl Preset {
    /// The value of its option in the menu: `2007-07-03/2026-09-01`.
    pub(super) fn value(&self) -> String {
        format!("{}/{}", self.before, self.after)
    }
}

/// The pair with that value.
pub(super) fn parse(value: &str) -> Option<(Day, Day)> {
    let (before, after) = value.split_once('/')?;
    Some((Day::parse(before)?, Day::parse(after)?))
}

/// The first day, the founding, the opening day, and the last day.
pub(super) fn years_apart(lang: Lang, dossier: &Dossier) -> Vec<Preset> {
    let (first, opens, last) = (dossier.first, dossier.opens, dossier.as_of);
    let founded = summits_of(dossier).map(|summit| summit.date.earliest()).min();
    let founded = founded.map(|founded| (founded, opens));
    let pairs = [Some((first, last)), founded, Some((opens, last))].into_iter().flatten();
    let mut pairs: Vec<_> = pairs.filter(|(before, after)| before < after).collect();
    pairs.dedup();
    let named = |(before, after)| Preset { before, after, name: years(lang, before, after) };
    pairs.into_iter().map(named).collect()
}

/// “2007 and 2026”, or the days themselves if both are in one year.
fn years(lang: Lang, before: Day, after: Day) -> String {
    let year = |day: Day| day.ymd().0.to_string();
    if year(before) == year(after) {
        return lang.compare_years(&lang.day(before), &lang.day(after));
    }
    lang.compare_years(&year(before), &year(after))
}

/// The day before each summit, and its last.
pub(super) fn summits(lang: Lang, dossier: &Dossier) -> Vec<Preset> {
    let summits = summits_of(dossier);
    summits
        .map(|summit| {
            let (first, last) =
                (summit.date.earliest(), summit.last.unwrap_or(summit.date).latest());
            let year = first.ymd().0.to_string();
            let name = lang.compare_summit(&summit.title, &year);
            Preset { before: first.plus(-1), after: last, name }
        })
        .collect()
}

fn summits_of(dossier: &Dossier) -> impl Iterator<Item = &Event> {
    let events = dossier.events.iter();
    events.filter(|event| event.kind == EventKind::Summit && event.ordinal.is_some())
}
