//! Sorting, once for all types: each type that is sorted by itself costs the program 4 kB.

use core::cmp::Ordering;

/// The items in the order that `compare` says; equals stay in theirs.
pub fn ordered<T: Clone>(items: &[T], compare: impl Fn(&T, &T) -> Ordering) -> Vec<T> {
    let places = places(items.len(), &|a, b| compare(&items[a], &items[b]));
    places.into_iter().map(|place| items[place].clone()).collect()
}

fn places(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<_> = (0..count).collect();
    places.sort_by(|a, b| compare(*a, *b));
    places
}
