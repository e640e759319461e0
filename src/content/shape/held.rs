//! Words of the pages on which is read what was written with a page that may not be used now.

use super::Row;
use crate::domain::notes::Held;

/// Such pages.
pub struct HeldWords {
    /// Page title.
    pub page: &'static str,
    /// Words of each.
    pub of: fn(Held) -> &'static HeldOf,
    /// Heading over the rows that lead there.
    pub rows_title: &'static str,
}

/// One of them.
pub struct HeldOf {
    /// Heading.
    pub title: &'static str,
    /// Why the page it belongs to may not be used.
    pub why: &'static str,
    /// The row that leads to it.
    pub row: Row,
}
