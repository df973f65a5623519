//! The marks of sites, gathered where they crowd.

use super::subject::Subject;
use super::words;
use crate::atlas::{
    ClusterItem, Disc, ScreenBox, ScreenPoint, displace, gather, laea, reading_order,
};
use crate::data::{Bloc, Dossier, Holds, InUse, SiteKind, SizeClass, ordered};
use crate::state::Selection;
use std::rc::Rc;

/// One mark: a site, or several that crowd.
#[derive(Clone, Debug, PartialEq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each says something else, and any may go with any"
)]
pub struct Mark {
    /// Its centre, in CSS px of the viewport.
    pub at: ScreenPoint,
    /// Their indices in the dossier's table.
    pub sites: Rc<[usize]>,
    /// The kind of a single site.
    pub kind: Option<SiteKind>,
    /// Their blocs, each with its number of sites.
    pub blocs: Rc<[(Bloc, usize)]>,
    /// Whether all of them are of the counted bloc.
    pub counted: bool,
    /// Whether they opened, or closed, between the two days of a comparison.
    pub opened: Option<bool>,
    /// Its variation within its bloc and kind.
    pub look: Look,
    /// Whether the step of the story is about it.
    pub ringed: bool,
    /// Whether the reader has selected it.
    pub selected: bool,
    /// Whether it is in view, so that the keyboard can reach it.
    pub seen: bool,
    /// Its accessible name.
    pub name: Rc<str>,
}

/// The variation of a mark within its bloc and kind; for a crowd, only if it applies to all of its sites.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// Whether it is possibly in use, but not surely.
    pub soft: bool,
    /// Access without basing, or use that is only reported: never counted.
    pub hollow: bool,
    /// Presumed: not attested for two years.
    pub presumed: bool,
    /// The size class of a single site with a known strength.
    pub size: Option<SizeClass>,
}

impl Mark {
    /// The bloc of its sites, if all have the same.
    pub fn bloc(&self) -> Option<Bloc> {
        if let [(bloc, _)] = *self.blocs { Some(bloc) } else { None }
    }

    /// Half its width, in CSS px. A crowd has room for its digits; a single site is larger only if it has a large
    /// known strength or is of the counted bloc.
    pub fn radius(&self) -> f64 {
        match self.sites.len() {
            0..2 => self.single_radius(),
            2..10 => 7.5,
            10..100 => 9.0,
            _ => 12.5,
        }
    }

    fn single_radius(&self) -> f64 {
        let muted = if self.counted { 0.0 } else { 0.5 };
        let size = match self.look.size {
            None | Some(SizeClass::Hundreds) => 5.5,
            Some(SizeClass::Thousands) => 7.0,
            Some(SizeClass::Many) => 8.5,
        };
        // Room for the sign of what changed.
        let sign: f64 = if self.opened.is_some() { 7.0 } else { 0.0 };
        sign.max(size - muted)
    }

    /// Its radius in CSS px, including rim and stroke.
    pub(super) fn reach(&self) -> f64 {
        self.radius() + if self.sites.len() > 1 { 2.0 * RIM } else { 2.5 }
    }

    /// The radius that nothing else may cover.
    fn disc(&self) -> Disc {
        let is_crowd = self.sites.len() > 1;
        let ring = match is_crowd {
            _ if self.opened.is_some() => 18.0,
            false if self.selected => 15.0,
            false if self.ringed => 12.5,
            true if self.ringed => 17.0,
            _ => 0.0,
        };
        Disc { at: self.at, reach: self.reach().max(ring), core: is_crowd.then(|| self.number()) }
    }

    /// The area that no name may cover.
    pub(super) fn bounds(&self) -> ScreenBox {
        let size = if self.sites.len() > 1 { 25.0 } else { 16.0 };
        ScreenBox::about(self.at, size, size)
    }

    /// The radius of the number of a crowd, in CSS px.
    fn number(&self) -> f64 {
        match self.sites.len() {
            0..10 => 5.5,
            10..100 => 8.0,
            _ => 11.0,
        }
    }
}

/// The distance from the disc of a crowd to the middle of its rim, in CSS px; `style.css` sets the width of the rim.
pub const RIM: f64 = 1.8;

/// Marks nearer than this gather, in CSS px.
const CROWDED: f64 = 17.0;

/// All marks, the topmost last: the counted bloc late, crowds later, so that their numbers are readable, and the
/// sites of the story's step last.
pub(super) fn marks(subject: &Subject) -> Vec<Mark> {
    let sites = sites(subject);
    let items: Vec<_> = sites.iter().map(|one| item(subject, one.site)).collect();
    let clusters = gather(&items, CROWDED);
    let mut marks: Vec<_> = clusters
        .iter()
        .map(|cluster| {
            let own: Vec<_> = cluster.members.iter().map(|member| sites[*member]).collect();
            let at = if own.len() == 1 { items[cluster.members[0]].at } else { cluster.at };
            mark(subject, at, &own)
        })
        .collect();
    part(&mut marks);
    in_order(subject, &marks)
}

/// The sites to draw: the sites of the day, and in a comparison those that opened or closed between the two days.
fn sites(subject: &Subject) -> Vec<InUse> {
    let (dossier, layers, day) = (subject.dossier(), subject.state.layers, subject.state.date);
    let today = subject.facts.sites.iter().copied();
    let mut sites: Vec<_> =
        today.filter(|one| layers.shows_site(&dossier.sites[one.site])).collect();
    let elsewhen = dossier
        .sites
        .iter()
        .enumerate()
        .filter(|(index, site)| site.on(day) == Holds::No && opened(subject, *index).is_some());
    sites.extend(elsewhen.map(|(index, site)| InUse::of(index, site, Holds::Surely, day)));
    sites
}

fn opened(subject: &Subject, site: usize) -> Option<bool> {
    subject.compared.as_ref().and_then(|compared| compared.site(site))
}

fn item(subject: &Subject, index: usize) -> ClusterItem {
    let site = &subject.dossier().sites[index];
    ClusterItem {
        at: subject.view.to_screen(laea::project(site.at)),
        // Sites of the story's step, and sites that changed, are never hidden in a crowd of others.
        group: u32::from(Some(site.bloc) != subject.bloc())
            + 2 * u32::from(subject.rings(&[index]))
            + opened(subject, index).map_or(0, |opened| 4 + 4 * u32::from(opened))
            // The number of a crowd never includes a site that is not counted.
            + 16 * u32::from(!site.is_counted()),
        // A selected site is never hidden in a crowd.
        alone: subject.is_selected(Selection::Site(index)),
    }
}

fn mark(subject: &Subject, at: ScreenPoint, own: &[InUse]) -> Mark {
    let sites: Rc<[usize]> = own.iter().map(|one| one.site).collect();
    let blocs: Rc<[_]> = subject.dossier().blocs_of(&sites).into();
    Mark {
        at,
        counted: blocs.len() == 1 && blocs.first().map(|(bloc, _)| *bloc) == subject.bloc(),
        blocs,
        opened: opened(subject, sites[0]),
        kind: if let [index] = *sites { Some(subject.dossier().sites[index].kind) } else { None },
        look: look(subject.dossier(), own),
        ringed: subject.rings(&sites),
        selected: subject.is_site_selected(&sites),
        seen: subject.view.is_in_view(at),
        name: words::mark(subject.voice, subject.state, &sites).into(),
        sites,
    }
}

fn look(dossier: &Dossier, own: &[InUse]) -> Look {
    let is_hollow = |one: &InUse| !dossier.sites[one.site].is_counted();
    Look {
        soft: own.iter().all(|one| one.holds == Holds::Possibly),
        hollow: own.iter().all(is_hollow),
        presumed: own.iter().all(|one| one.presumed),
        size: if let [one] = own { one.size } else { None },
    }
}

/// Moves crowds away from marks that would cover their numbers.
fn part(marks: &mut [Mark]) {
    let discs: Vec<_> = marks.iter().map(Mark::disc).collect();
    for (mark, at) in marks.iter_mut().zip(displace(&discs)) {
        mark.at = at;
    }
}

fn in_order(subject: &Subject, marks: &[Mark]) -> Vec<Mark> {
    let rank = |mark: &Mark| (mark.ringed, mark.sites.len() > 1, mark.counted);
    let place = |mark: &Mark| subject.view.to_world(mark.at);
    let order =
        |a: &Mark, b: &Mark| rank(a).cmp(&rank(b)).then_with(|| reading_order(place(a), place(b)));
    ordered(marks, order)
}
