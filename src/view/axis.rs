//! The position of a day on a line from the dossier's first day to its last.

use super::ui::Setup;
use crate::atlas::Fixed;
use crate::data::Day;

/// From 0 to 1.
pub(super) fn share(setup: &Setup, day: Day) -> f64 {
    let dossier = &setup.context.dossier;
    let whole = f64::from(dossier.as_of.count() - dossier.first.count()).max(1.0);
    (f64::from(day.count() - dossier.first.count()) / whole).max(0.0).min(1.0)
}

/// The same as a length of SVG: `12.5%`.
pub(super) fn percent(setup: &Setup, day: Day) -> String {
    format!("{}%", Fixed(share(setup, day) * 100.0, 2))
}

/// The years with a label on the line, with the position of their first day.
pub(super) fn years(setup: &Setup, step: i32) -> Vec<(i32, String)> {
    let dossier = &setup.context.dossier;
    let years = dossier.first.ymd().0 + 1..=dossier.as_of.ymd().0;
    let named = years.filter(|year| year % step == 0);
    named.filter_map(|year| Some((year, percent(setup, Day::from_ymd(year, 1, 1)?)))).collect()
}
