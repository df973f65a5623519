//! The facts of the view as tables of text, for programs: ids, codes, and dates as precise as they are known (EDTF).
//! The columns of sites are those of a table of own facts, so that the map opens such a file again.

use crate::atlas::Fixed;
use crate::data::{
    Change, CountryId, Date, Details, Event, Evidence, Holds, Kind, Layer, Party, Relation, Site,
    SourceIdx, Span, Standing, StandingKind,
};
use crate::state::Compared;
use crate::view::panel::change_sources;
use crate::view::saving::TableText;
use crate::view::ui::Ui;

/// The facts that the map shows, and the changes of a comparison. Facts that hold only possibly have `possibly` in their column
/// `holds`.
pub(super) fn tables(ui: &Ui) -> Vec<TableText> {
    let Some(details) = ui.assets.details.as_deref() else { return Vec::new() };
    let export = Export { ui, details };
    let mut tables = vec![export.countries(), export.sites(), export.events(), export.relations()];
    if ui.setup.context.dossier.tells_coverage() {
        tables.push(export.coverage());
    }
    if let Some(compared) = Compared::shown(&ui.setup.context, &ui.state) {
        tables.push(export.changes(&compared));
    }
    tables
}

struct Export<'a> {
    ui: &'a Ui,
    details: &'a Details,
}

impl Export<'_> {
    fn countries(&self) -> TableText {
        let (dossier, state) = (&self.ui.setup.context.dossier, &self.ui.state);
        let all = dossier.standings.iter().enumerate();
        let shown = all.filter_map(|(index, standing)| {
            let holds = standing.on(state.date);
            let is_shown = state.layers.shows(Layer::Standing(standing.kind)) && holds != Holds::No;
            is_shown.then(|| self.country(index, standing, holds))
        });
        table(
            "countries",
            "country name standing from to holds coverage confidence source",
            shown.collect(),
        )
    }

    fn country(&self, index: usize, standing: &Standing, holds: Holds) -> Vec<String> {
        let [from, to] = ends(Some(&standing.span));
        let evidence = self.details.standings.get(index).map(|detail| &detail.evidence);
        vec![
            standing.country.to_string(),
            self.ui.setup.voice.country(standing.country),
            standing.kind.name().to_owned(),
            from,
            to,
            held(holds),
            self.coverage_of(standing.country),
            standing.confidence.name().to_owned(),
            self.sources(evidence),
        ]
    }

    /// The completeness of the search in that country on the day; `not-covered`, or nothing if the facts do not tell.
    fn coverage_of(&self, country: CountryId) -> String {
        let dossier = &self.ui.setup.context.dossier;
        let found = dossier.coverage_on(country, self.ui.state.date);
        let found = found.map(|(_, coverage)| coverage.completeness.name());
        let left_out = dossier.tells_coverage().then_some("not-covered");
        found.or(left_out).unwrap_or_default().to_owned()
    }

    /// Every country that was searched, whenever it was.
    fn coverage(&self) -> TableText {
        let all = self.ui.setup.context.dossier.coverage.iter().zip(&self.details.coverage);
        let rows = all.map(|(coverage, detail)| {
            let [from, to] = ends(Some(&coverage.span));
            vec![
                coverage.country.to_string(),
                self.ui.setup.voice.country(coverage.country),
                from,
                to,
                coverage.completeness.name().to_owned(),
                detail.note.as_deref().unwrap_or_default().to_owned(),
            ]
        });
        table("coverage", "country name from to completeness note", rows.collect())
    }

    fn sites(&self) -> TableText {
        let (dossier, state) = (&self.ui.setup.context.dossier, &self.ui.state);
        let shown =
            dossier.sites_on(state.date).filter(|(_, site, _)| state.layers.shows_site(site));
        table(
            "sites",
            "id name host lon lat bloc kind operators from to use overseas attested presumed confidence holds source",
            shown.map(|(index, site, holds)| self.site(index, site, holds)).collect(),
        )
    }

    fn site(&self, index: usize, site: &Site, holds: Holds) -> Vec<String> {
        let [from, to] = ends(site.active.iter().find(|span| span.on(self.ui.state.date) == holds));
        let evidence = self.details.sites.get(index).map(|detail| &detail.evidence);
        vec![
            site.id.to_string(),
            site.name.to_string(),
            site.host.to_string(),
            degrees(site.at.lon),
            degrees(site.at.lat),
            site.bloc.name().to_owned(),
            site.kind.name().to_owned(),
            parties(&site.operators),
            from,
            to,
            site.usage.name().to_owned(),
            yes(site.overseas),
            site.attested.map(|date| date.to_string()).unwrap_or_default(),
            yes(site.is_presumed(self.ui.state.date)),
            site.confidence.name().to_owned(),
            held(holds),
            self.sources(evidence),
        ]
    }

    /// All of them, as in the table of the view.
    fn events(&self) -> TableText {
        let all = self.ui.setup.context.dossier.events.iter().enumerate();
        table(
            "events",
            "id date last kind title countries places confidence source",
            all.map(|(index, event)| self.event(index, event)).collect(),
        )
    }

    fn event(&self, index: usize, event: &Event) -> Vec<String> {
        let evidence = self.details.events.get(index).map(|detail| &detail.evidence);
        let places = event.places.iter().map(|place| place.name.to_string());
        vec![
            event.id.to_string(),
            event.date.to_string(),
            event.last.map(|date| date.to_string()).unwrap_or_default(),
            event.kind.name().to_owned(),
            event.title.to_string(),
            listed(event.countries.iter().map(ToString::to_string)),
            listed(places),
            event.confidence.name().to_owned(),
            self.sources(evidence),
        ]
    }

    fn relations(&self) -> TableText {
        let all = self.ui.setup.context.dossier.relations.iter().enumerate();
        table(
            "relations",
            "id kind from_parties to_parties one_way from to holds confidence source",
            all.filter_map(|(index, relation)| self.relation(index, relation)).collect(),
        )
    }

    fn relation(&self, index: usize, relation: &Relation) -> Option<Vec<String>> {
        let (kind, holds) = relation.on(self.ui.state.date)?;
        let period = relation.period_on(self.ui.state.date);
        let [from, to] = ends(period.map(|(period, _)| &period.span));
        let evidence = self.details.relations.get(index).map(|detail| &detail.evidence);
        Some(vec![
            relation.id.to_string(),
            kind.name().to_owned(),
            parties(&relation.from),
            parties(&relation.to),
            yes(relation.one_way),
            from,
            to,
            held(holds),
            relation.confidence.name().to_owned(),
            self.sources(evidence),
        ])
    }

    fn changes(&self, compared: &Compared) -> TableText {
        let rows = compared.changes.iter().map(|(date, change)| {
            let [what, id, name, before, after] = self.change(*change);
            let sources = change_sources(self.ui, compared, *date, *change);
            let date = date.map(|date| date.to_string()).unwrap_or_default();
            vec![date, what, id, name, before, after, self.links(&sources)]
        });
        table("changes", "date change id name before after source", rows.collect())
    }

    /// The kind of the change, the id and name of the fact, and its standing before and after.
    fn change(&self, change: Change) -> [String; 5] {
        let dossier = &self.ui.setup.context.dossier;
        let none = String::new;
        match change {
            Change::Standing { country, was, is } => {
                let standing = |kind: Option<StandingKind>| {
                    kind.map(|kind| kind.name().to_owned()).unwrap_or_default()
                };
                let name = self.ui.setup.voice.country(country);
                ["standing".to_owned(), country.to_string(), name, standing(was), standing(is)]
            }
            Change::Site { site, opened } => {
                let what = if opened { "site-opened" } else { "site-closed" };
                let site = &dossier.sites[site];
                [what.to_owned(), site.id.to_string(), site.name.to_string(), none(), none()]
            }
            Change::Tie { tie, began } => {
                let what = if began { "tie-began" } else { "tie-ended" };
                let tie = &dossier.ties[tie];
                let name = format!("{}: {}", self.ui.setup.voice.party(&tie.party), tie.title);
                [what.to_owned(), tie.id.to_string(), name, none(), none()]
            }
        }
    }

    fn sources(&self, evidence: Option<&Evidence>) -> String {
        self.links(evidence.map_or(&[][..], |evidence| &evidence.sources))
    }

    fn links(&self, sources: &[SourceIdx]) -> String {
        let of = |source: &SourceIdx| self.details.sources.get(usize::from(source.0));
        listed(sources.iter().filter_map(of).map(|source| source.url.to_string()))
    }
}

/// With the names of its columns in one line.
fn table(name: &'static str, columns: &str, mut rows: Vec<Vec<String>>) -> TableText {
    rows.insert(0, columns.split(' ').map(str::to_owned).collect());
    TableText { name, rows }
}

fn ends(span: Option<&Span>) -> [String; 2] {
    let text = |date: Option<Date>| date.map(|date| date.to_string()).unwrap_or_default();
    [text(span.and_then(|span| span.from)), text(span.and_then(|span| span.to))]
}

/// To a ten-thousandth, as in the dossier.
fn degrees(angle: f32) -> String {
    Fixed(f64::from(angle), 4).to_string()
}

fn yes(is_so: bool) -> String {
    if is_so { "yes" } else { "no" }.to_owned()
}

fn held(holds: Holds) -> String {
    if holds == Holds::Possibly { "possibly" } else { "surely" }.to_owned()
}

fn parties(parties: &[Party]) -> String {
    listed(parties.iter().map(|party| match party {
        Party::Country(id) => id.to_string(),
        Party::Organisation(id) => id.to_string(),
    }))
}

fn listed(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join("; ")
}
