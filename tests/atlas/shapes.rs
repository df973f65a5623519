//! Properties of every shape at every level.

use crate::{ATLAS, LEVELS, Point, name, world};
use sco_map::atlas::LineClass;
use sco_map::data::CountryId;
use std::collections::BTreeSet;

/// Calls back with the unit's index, its name, the level and the ring.
fn each_ring(mut visit: impl FnMut(usize, &str, usize, &[Point])) {
    for (index, unit) in ATLAS.units().iter().enumerate() {
        for level in 0..LEVELS {
            for ring in ATLAS.rings(index, level) {
                visit(index, name(unit), level, &ring.collect::<Vec<_>>());
            }
        }
    }
}

fn corners(ring: &[Point]) -> usize {
    ring.iter().collect::<BTreeSet<_>>().len()
}

#[test]
fn all_levels_are_there() {
    assert_eq!((ATLAS.level(), LEVELS), (2, 3));
    assert!(ATLAS.units().len() > 240, "{}", ATLAS.units().len());
    assert_eq!([0, 1, 2].map(|level| ATLAS.lakes(level).len()), [66, 205, 205]);
}

#[test]
fn a_ring_ends_where_it_starts_and_has_three_corners() {
    each_ring(|_, name, level, ring| {
        assert_eq!(ring.first(), ring.last(), "{name} at level {level}");
        assert!(corners(ring) > 2, "{name} at level {level}: {ring:?}");
    });
    for ring in (0..LEVELS).flat_map(|level| ATLAS.lakes(level)) {
        assert!(ring.first() == ring.last() && corners(ring) > 2, "{ring:?}");
    }
}

#[test]
fn no_unit_is_missing_at_any_level() {
    for (index, unit) in ATLAS.units().iter().enumerate() {
        for level in 0..LEVELS {
            assert!(ATLAS.rings(index, level).next().is_some(), "{} at {level}", name(unit));
        }
    }
}

/// A finer level puts vertices outside the box of a coarser one.
#[test]
fn bounds_hold_the_shape_at_every_level() {
    each_ring(|index, name, level, ring| {
        let bounds = ATLAS.bounds(index).unwrap();
        let out = ring.iter().find(|point| !bounds.contains(world(**point)));
        assert_eq!(out, None, "{name} at level {level}");
    });
}

/// Of the borders, those within a set of countries and the others are each drawn once.
#[test]
fn borders_part_into_those_within_a_set_and_the_rest() {
    let pieces = |path: &str| -> BTreeSet<String> {
        path.split('M').filter(|piece| !piece.is_empty()).map(str::to_owned).collect()
    };
    for level in 0..LEVELS {
        let all = pieces(&ATLAS.line_path(LineClass::Border, level));
        for (countries, least) in
            [(&[][..], 0), (&["CHN"], 0), (&["RUS", "CHN", "KAZ"], 3), (&["IND", "PAK"], 1)]
        {
            let within = |id: CountryId| countries.iter().any(|own| id.to_string() == *own);
            let [seams, others] = ATLAS.border_paths(within, level).map(|path| pieces(&path));
            assert_eq!(seams.len() + others.len(), all.len(), "{countries:?} at {level}");
            assert_eq!(seams.union(&others).count(), all.len(), "{countries:?} at {level}");
            assert!(seams.len() >= least, "{countries:?} at {level}");
            assert!(least > 0 || seams.is_empty(), "{countries:?} at {level}");
        }
    }
}
