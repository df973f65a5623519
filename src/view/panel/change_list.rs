//! The changes between two days as lines of a list, grouped by kind.

use crate::data::{
    Change, Date, Evidence, Kind, Note, Party, SourceIdx, StandingKind, Tie, ordered,
};
use crate::i18n::{Lang, count};
use crate::state::{Compared, Selection};
use crate::view::ui::Ui;

/// One change.
#[derive(Clone)]
pub(super) struct Line {
    pub(super) date: Option<Date>,
    /// The target of its name.
    pub(super) leads_to: Option<Selection>,
    pub(super) name: String,
    pub(super) rest: String,
    pub(super) sources: Vec<SourceIdx>,
}

/// Changes of one kind, in order.
pub(super) struct Group {
    pub(super) heading: String,
    pub(super) lines: Vec<Line>,
}

/// Countries by new standing, sites, ties; empty groups are left out.
pub(super) fn groups(ui: &Ui, compared: &Compared) -> Vec<Group> {
    let lang = ui.setup.voice.lang;
    let standings = StandingKind::all().map(Some).chain([None]).map(|kind| {
        let lines = lines(
            ui,
            compared,
            |change| matches!(change, Change::Standing { is, .. } if is == kind),
        );
        (lang.became_heading(kind, count(lines.len())), lines)
    });
    let sorts: [Sort; 4] = [
        (Lang::compare_list_opened, |c| matches!(c, Change::Site { opened: true, .. })),
        (Lang::compare_list_closed, |c| matches!(c, Change::Site { opened: false, .. })),
        (Lang::compare_list_began, |c| matches!(c, Change::Tie { began: true, .. })),
        (Lang::compare_list_ended, |c| matches!(c, Change::Tie { began: false, .. })),
    ];
    let others = sorts.map(|(heading, wanted)| {
        let lines = lines(ui, compared, wanted);
        (heading(lang, count(lines.len())), lines)
    });
    let groups = standings.chain(others).filter(|(_, lines)| !lines.is_empty());
    groups.map(|(heading, lines)| Group { heading, lines }).collect()
}

/// The heading with its count, and the filter for its changes.
type Sort = (fn(Lang, u32) -> String, fn(Change) -> bool);

fn lines(ui: &Ui, compared: &Compared, wanted: impl Fn(Change) -> bool) -> Vec<Line> {
    let own = compared.changes.iter().filter(|(_, change)| wanted(*change));
    let lines: Vec<_> = own.map(|(date, change)| line(ui, compared, *date, *change)).collect();
    // By name within a day.
    ordered(&lines, |a, b| a.date.cmp(&b.date).then_with(|| a.name.cmp(&b.name)))
}

fn line(ui: &Ui, compared: &Compared, date: Option<Date>, change: Change) -> Line {
    let (lang, dossier) = (ui.setup.voice.lang, &ui.setup.context.dossier);
    let sources = sources(ui, compared, date, change);
    let (leads_to, name, rest) = match change {
        Change::Standing { country, was, .. } => {
            let before = was.map(|was| lang.compare_before(lang.standing_inline(Some(was))));
            let rest = before.map(|before| format!(" ({before})")).unwrap_or_default();
            (Some(Selection::Country(country)), ui.setup.voice.country(country), rest)
        }
        Change::Site { site, .. } => {
            let fact = &dossier.sites[site];
            let rest = format!(", {}", ui.setup.voice.site_line(fact));
            (Some(Selection::Site(site)), fact.name.to_string(), rest)
        }
        Change::Tie { tie, .. } => {
            let fact: &Tie = &dossier.ties[tie];
            let leads_to = match fact.party {
                Party::Country(id) => Some(Selection::Country(id)),
                Party::Organisation(_) => None,
            };
            (leads_to, ui.setup.voice.party(&fact.party), format!(": {}", fact.title))
        }
    };
    Line { date, leads_to, name, rest, sources }
}

/// The sources of the change itself, if the chronicle of a site contains it; else the sources of the whole fact.
pub(in crate::view) fn sources(
    ui: &Ui,
    compared: &Compared,
    date: Option<Date>,
    change: Change,
) -> Vec<SourceIdx> {
    let own = match (ui.assets.details.as_deref(), date, change) {
        (Some(details), Some(date), Change::Site { site, .. }) => {
            let notes = details.sites.get(site).into_iter().flat_map(|detail| &detail.chronicle);
            let then = |note: &&Note| {
                note.date.earliest() <= date.latest() && date.earliest() <= note.date.latest()
            };
            once(notes.filter(then).flat_map(|note| note.sources.iter().copied()))
        }
        _ => Vec::new(),
    };
    if !own.is_empty() {
        return own;
    }
    evidence(ui, compared, change).map(|evidence| evidence.sources.clone()).unwrap_or_default()
}

/// Each once, in order of first use.
fn once(sources: impl Iterator<Item = SourceIdx>) -> Vec<SourceIdx> {
    let mut seen = Vec::new();
    for source in sources {
        if !seen.contains(&source) {
            seen.push(source);
        }
    }
    seen
}

/// The evidence of a change: of the standing that began with it, or of the last that ended.
fn evidence<'a>(ui: &'a Ui, compared: &Compared, change: Change) -> Option<&'a Evidence> {
    let (details, dossier) = (ui.assets.details.as_deref()?, &ui.setup.context.dossier);
    match change {
        Change::Standing { country, is, .. } => {
            let day = compared.days[usize::from(is.is_some())];
            let (standing, _) = dossier.standing_on(country, day)?;
            let index = dossier.standings.iter().position(|one| one.id == standing.id)?;
            details.standings.get(index).map(|detail| &detail.evidence)
        }
        Change::Site { site, .. } => details.sites.get(site).map(|detail| &detail.evidence),
        Change::Tie { tie, .. } => details.ties.get(tie).map(|detail| &detail.evidence),
    }
}
