//! One sort for all types: every further instance of the standard sort costs the program 4 kB.

use core::cmp::Ordering;

/// Sorts the items by `compare`; the sort is stable.
pub fn ordered<T: Clone>(items: &[T], compare: impl Fn(&T, &T) -> Ordering) -> Vec<T> {
    let positions = positions(items.len(), &|a, b| compare(&items[a], &items[b]));
    positions.into_iter().map(|position| items[position].clone()).collect()
}

/// The items in order, each once.
pub fn distinct<T: Ord + Clone>(items: impl IntoIterator<Item = T>) -> Vec<T> {
    let items: Vec<_> = items.into_iter().collect();
    let mut items = ordered(&items, T::cmp);
    items.dedup();
    items
}

fn positions(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut positions: Vec<_> = (0..count).collect();
    positions.sort_by(|a, b| compare(*a, *b));
    positions
}
