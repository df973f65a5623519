//! The layers: groups of facts that the reader can switch on and off.

use super::{Bloc, Dossier, Kind, RelationKind, SiteKind, StandingKind};

/// One switch of the legend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layer {
    /// Countries of that standing.
    Standing(StandingKind),
    /// Sites of that bloc.
    Bloc(Bloc),
    /// Sites of that kind.
    Kind(SiteKind),
    /// Relations of that kind.
    Relation(RelationKind),
    /// Marks of events.
    Events,
    /// Badges of countries with military ties.
    Ties,
}

impl Layer {
    /// Every layer, in the order of the legend.
    pub fn all() -> impl Iterator<Item = Self> {
        let standings = StandingKind::all().map(Self::Standing);
        let sites = Bloc::all().map(Self::Bloc).chain(SiteKind::all().map(Self::Kind));
        let relations = RelationKind::all().map(Self::Relation);
        standings.chain(sites).chain(relations).chain([Self::Events, Self::Ties])
    }

    /// Its position among all, counted from 0. Asked for each site at each date step, so it searches nothing.
    pub fn position(self) -> usize {
        const BLOCS: usize = StandingKind::NAMES.len();
        const KINDS: usize = BLOCS + Bloc::NAMES.len();
        const RELATIONS: usize = KINDS + SiteKind::NAMES.len();
        const OTHERS: usize = RELATIONS + RelationKind::NAMES.len();
        match self {
            Self::Standing(kind) => kind as usize,
            Self::Bloc(bloc) => BLOCS + bloc as usize,
            Self::Kind(kind) => KINDS + kind as usize,
            Self::Relation(kind) => RELATIONS + kind as usize,
            Self::Events => OTHERS,
            Self::Ties => OTHERS + 1,
        }
    }

    /// Its name in links and steps: `observer`, `sites-russian`, `kind-air`, `relation-tension`.
    pub fn name(self) -> String {
        match self {
            Self::Standing(kind) => kind.name().to_owned(),
            Self::Bloc(bloc) => format!("sites-{}", bloc.name()),
            Self::Kind(kind) => format!("kind-{}", kind.name()),
            Self::Relation(kind) => format!("relation-{}", kind.name()),
            Self::Events => "events".to_owned(),
            Self::Ties => "ties".to_owned(),
        }
    }

    /// The layer of that name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::all().find(|layer| layer.name() == name)
    }

    /// Whether it is on by default. Arcs, marks of events and badges are off: they would hide the main content.
    pub fn is_shown_at_first(self) -> bool {
        !matches!(self, Self::Relation(_) | Self::Events | Self::Ties)
    }
}

impl Dossier {
    /// Whether any fact belongs to that layer, on any day.
    pub fn has(&self, layer: Layer) -> bool {
        match layer {
            Layer::Standing(kind) => self.standings.iter().any(|standing| standing.kind == kind),
            Layer::Bloc(bloc) => self.sites.iter().any(|site| site.bloc == bloc),
            Layer::Kind(kind) => self.sites.iter().any(|site| site.kind == kind),
            Layer::Relation(kind) => {
                let mut periods = self.relations.iter().flat_map(|relation| &relation.periods);
                periods.any(|period| period.kind == kind)
            }
            Layer::Events => !self.events.is_empty(),
            Layer::Ties => !self.ties.is_empty(),
        }
    }
}
