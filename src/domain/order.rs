//! Sorting in little code: for lists that are nearly in order already, and for long ones in any order. The standard
//! library's sorts cost the app 6 KB on the wire.

use std::collections::BinaryHeap;

/// The items in order, however many there are. Equal items keep no order.
pub(crate) fn sorted<T: Ord>(items: Vec<T>) -> Vec<T> {
    BinaryHeap::from(items).into_sorted_vec()
}

/// The items in the order of their keys; equal keys keep their order.
pub(crate) fn in_order<T, K: Ord>(items: impl IntoIterator<Item = T>, key: impl Fn(&T) -> K) -> Vec<T> {
    let mut sorted: Vec<T> = Vec::new();
    for item in items {
        let own = key(&item);
        if sorted.last().is_none_or(|last| key(last) <= own) {
            sorted.push(item);
        } else {
            let at = sorted.partition_point(|other| key(other) <= own);
            sorted.insert(at, item);
        }
    }
    sorted
}

#[cfg(test)]
mod tests {
    use super::in_order;

    #[test]
    fn equal_keys_keep_their_order() {
        let items = [(2, 'a'), (1, 'b'), (2, 'c'), (1, 'd'), (0, 'e')];
        assert_eq!(in_order(items, |(n, _)| *n), [(0, 'e'), (1, 'b'), (1, 'd'), (2, 'a'), (2, 'c')]);
    }
}
