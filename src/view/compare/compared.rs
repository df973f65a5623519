//! What changed between the two days of a comparison.

use crate::data::{Change, CountryId, Date, Day, Layer, Move, StandingKind};
use crate::state::{Context, Layers, State};

/// What changed, in the order in which it came about.
///
/// Always told from the earlier day to the later, whichever of them the map shows: what a reader quotes must not
/// turn into its opposite because they went back to see how it was before.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::view) struct Compared {
    /// The earlier day and the later.
    pub(in crate::view) days: [Day; 2],
    /// Each with its date.
    pub(in crate::view) changes: Vec<(Option<Date>, Change)>,
}

impl Compared {
    /// All that changed; none where nothing is compared.
    pub(in crate::view) fn all(context: &Context, state: &State) -> Option<Self> {
        let days = days(state)?;
        Some(Self { days, changes: context.dossier.changes_in_order(days[0], days[1]) })
    }

    /// What of it the layers show.
    pub(in crate::view) fn shown(context: &Context, state: &State) -> Option<Self> {
        let mut compared = Self::all(context, state)?;
        compared.changes.retain(|(_, change)| is_shown(context, state.layers, *change));
        Some(compared)
    }

    /// How a country stood and how it stands, if that is not the same.
    pub(in crate::view) fn standing(
        &self,
        id: CountryId,
    ) -> Option<(Option<StandingKind>, Option<StandingKind>)> {
        self.changes.iter().find_map(|(_, change)| match *change {
            Change::Standing { country, was, is } if country == id => Some((was, is)),
            _ => None,
        })
    }

    /// Which way a country moved.
    pub(in crate::view) fn moved(&self, id: CountryId) -> Option<Move> {
        self.standing(id).map(|(was, is)| Move::between(was, is))
    }

    /// Whether a site opened, or closed; none if neither.
    pub(in crate::view) fn site(&self, index: usize) -> Option<bool> {
        self.changes.iter().find_map(|(_, change)| match *change {
            Change::Site { site, opened } if site == index => Some(opened),
            _ => None,
        })
    }
}

/// The two days of a comparison, the earlier first.
pub(super) fn days(state: &State) -> Option<[Day; 2]> {
    state.compare.map(|day| [day.min(state.date), day.max(state.date)])
}

/// A country's change is shown with either of its standings; ties have no layer before they are drawn.
fn is_shown(context: &Context, layers: Layers, change: Change) -> bool {
    match change {
        Change::Standing { was, is, .. } => {
            [was, is].into_iter().flatten().any(|kind| layers.shows(Layer::Standing(kind)))
        }
        Change::Site { site, .. } => layers.shows_site(&context.dossier.sites[site]),
        Change::Tie { .. } => true,
    }
}
