//! The changes between the two days of a comparison.

use super::{Context, Layers, State};
use crate::data::{Change, CountryId, Date, Day, Layer, Move, StandingKind};

/// The changes, in order of time.
///
/// Always from the earlier day to the later, whichever day the map shows: a quoted change must not
/// turn into its opposite because the reader looks at the earlier day.
#[derive(Clone, Debug, PartialEq)]
pub struct Compared {
    /// The earlier day and the later.
    pub days: [Day; 2],
    /// Each with its date.
    pub changes: Vec<(Option<Date>, Change)>,
}

impl Compared {
    /// All changes; none if there is no comparison.
    pub fn all(context: &Context, state: &State) -> Option<Self> {
        let days = state.compared_days()?;
        Some(Self { days, changes: context.dossier.changes_in_order(days[0], days[1]) })
    }

    /// The changes that the layers show.
    pub fn shown(context: &Context, state: &State) -> Option<Self> {
        let mut compared = Self::all(context, state)?;
        compared.changes.retain(|(_, change)| is_shown(context, state.layers, *change));
        Some(compared)
    }

    /// A country's standings on both days, if they differ.
    pub fn standing(&self, id: CountryId) -> Option<(Option<StandingKind>, Option<StandingKind>)> {
        self.changes.iter().find_map(|(_, change)| match *change {
            Change::Standing { country, was, is } if country == id => Some((was, is)),
            _ => None,
        })
    }

    /// Which way a country moved.
    pub fn moved(&self, id: CountryId) -> Option<Move> {
        self.standing(id).map(|(was, is)| Move::between(was, is))
    }

    /// Whether a site opened or closed; none if neither.
    pub fn site(&self, index: usize) -> Option<bool> {
        self.changes.iter().find_map(|(_, change)| match *change {
            Change::Site { site, opened } if site == index => Some(opened),
            _ => None,
        })
    }
}

impl State {
    /// The two days of a comparison, the earlier first.
    pub fn compared_days(&self) -> Option<[Day; 2]> {
        self.compare.map(|day| [day.min(self.date), day.max(self.date)])
    }
}

/// A country's change is visible if the layer of either standing is on; changes of ties are always visible.
fn is_shown(context: &Context, layers: Layers, change: Change) -> bool {
    match change {
        Change::Standing { was, is, .. } => {
            [was, is].into_iter().flatten().any(|kind| layers.shows(Layer::Standing(kind)))
        }
        Change::Site { site, .. } => layers.shows_site(&context.dossier.sites[site]),
        Change::Tie { .. } => true,
    }
}
