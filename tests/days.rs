//! The facts of a day are computed once for all days of an interval: they must be those of each of its days.
#![allow(clippy::unwrap_used, missing_docs)]

use sco_map::data::{Day, DayFacts, Dossier, decode};
use sco_map::state::Context;
use std::rc::Rc;

fn ours() -> Context {
    let dossier: Dossier = decode(include_bytes!("../assets/dossier.bin")).unwrap();
    Context::new(Rc::new(dossier))
}

/// Every day that the map can show.
fn days(context: &Context) -> impl Iterator<Item = Day> {
    let (first, last) = (context.dossier.first.count(), context.dossier.as_of.count());
    (first..=last).map(Day::from_count)
}

#[test]
fn the_days_of_an_interval_have_equal_facts() {
    let context = ours();
    let mut kept = (usize::MAX, DayFacts::default());
    let mut computed = 0;
    for day in days(&context) {
        let interval = context.interval(day);
        let anew = DayFacts::of(&context.dossier, day);
        if interval == kept.0 {
            assert_eq!(kept.1, anew, "{day}");
        } else {
            computed += 1;
            kept = (interval, anew);
        }
    }
    let all = days(&context).count();
    assert!(computed * 10 < all, "{computed} of {all} days");
}

/// Otherwise the test above would prove nothing about them.
#[test]
fn our_facts_change_in_every_way() {
    let context = ours();
    let mut starts: Vec<_> = days(&context).collect();
    starts.dedup_by_key(|day| context.interval(*day));
    let facts: Vec<_> = starts.into_iter().map(|day| DayFacts::of(&context.dossier, day)).collect();
    let dormant = |facts: &DayFacts| facts.standings.iter().filter(|one| one.1.dormant).count();
    let presumed = |facts: &DayFacts| facts.sites.iter().filter(|one| one.presumed).count();
    let sizes = |facts: &DayFacts| facts.sites.iter().filter_map(|one| one.size).count();
    let sites = |facts: &DayFacts| facts.sites.iter().map(|one| one.site).collect::<Vec<_>>();
    let mut seen = [0; 6];
    for pair in facts.windows(2) {
        let (was, is) = (&pair[0], &pair[1]);
        let same_sites = sites(is) == sites(was);
        let ways = [
            is.ties != was.ties,
            is.relations != was.relations,
            dormant(is) != dormant(was),
            same_sites && presumed(is) != presumed(was),
            same_sites && sizes(is) != sizes(was),
            !same_sites,
        ];
        ways.iter().zip(&mut seen).for_each(|(way, seen)| *seen += u32::from(*way));
    }
    assert!(seen.iter().all(|times| *times > 0), "{seen:?}");
}
