//! Tables of texts with one for each kind of a closed list: `[kind]` in `standing.toml`, with `member = "…"`.
//! They become one method that takes the kind: `lang.standing_kind(StandingKind::Member)`.

use core::fmt::Debug;
use sco_map::data::{
    Bloc, Completeness, Confidence, EventKind, Kind, RelationKind, SiteKind, SourceKind,
    StandingKind, StrengthQualifier, TieEnd, TieKind, Verdict,
};

/// A table with a text for each kind.
pub(super) struct Keyed {
    /// The file: `standing`.
    pub(super) part: &'static str,
    /// The table in it.
    pub(super) key: &'static str,
    /// The Rust type of its kinds.
    pub(super) of: &'static str,
    /// Each kind's name in the table, and in Rust.
    pub(super) names: Vec<(&'static str, String)>,
}

impl Keyed {
    /// The key of one kind's text among all texts of the file.
    pub(super) fn text(&self, name: &str) -> String {
        format!("{}.{name}", self.key)
    }

    /// All names, as a problem lists them.
    pub(super) fn list(&self) -> String {
        self.names.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ")
    }
}

/// All such tables.
pub(super) fn all() -> Vec<Keyed> {
    vec![
        keyed::<StandingKind>("compare", "became"),
        keyed::<StandingKind>("compare", "inline"),
        keyed::<StandingKind>("compare", "list"),
        keyed::<Confidence>("confidence", "sentence"),
        keyed::<Confidence>("confidence", "word"),
        keyed::<EventKind>("event", "kind"),
        keyed::<Completeness>("coverage", "list"),
        keyed::<Completeness>("coverage", "told"),
        keyed::<RelationKind>("relation", "inline"),
        keyed::<RelationKind>("relation", "kind"),
        keyed::<StandingKind>("sentence", "in"),
        keyed::<StandingKind>("sentence", "standing"),
        keyed::<Bloc>("site", "bloc"),
        keyed::<Bloc>("site", "bloc_inline"),
        keyed::<Bloc>("site", "count"),
        keyed::<SiteKind>("site", "kind"),
        keyed::<SiteKind>("site", "line"),
        keyed::<StrengthQualifier>("site", "strength"),
        keyed::<SourceKind>("source", "kind"),
        keyed::<StandingKind>("standing", "count"),
        keyed::<StandingKind>("standing", "kind"),
        keyed::<Verdict>("story", "verdict"),
        keyed::<TieEnd>("tie", "end"),
        keyed::<TieKind>("tie", "kind"),
    ]
}

/// The table of that name in that file, if it is one.
pub(super) fn find(part: &str, key: &str) -> Option<Keyed> {
    all().into_iter().find(|keyed| keyed.part == part && keyed.key == key)
}

fn keyed<T: Kind + Debug>(part: &'static str, key: &'static str) -> Keyed {
    let of = core::any::type_name::<T>().rsplit("::").next().unwrap_or_default();
    let names = T::NAMES.iter().map(|(name, kind)| (*name, format!("{kind:?}"))).collect();
    Keyed { part, key, of, names }
}
