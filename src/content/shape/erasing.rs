//! Words of erasing: everything, or one kind of what is kept.

use chrono::NaiveDate;

use super::Row;
use super::copy::Span;
use crate::domain::erasing::Kind;

/// Erasing one kind of what is kept.
pub struct EraseKindWords {
    /// The row in Settings.
    pub row: Row,
    /// Title of the list.
    pub title: &'static str,
    /// What the list is.
    pub lede: &'static str,
    /// What goes with everything only.
    pub not_here: &'static str,
    /// There is nothing that can be erased by itself.
    pub none: &'static str,
    /// The clock of the device is behind.
    pub behind: &'static str,
    /// A kind.
    pub kind: fn(Kind) -> &'static KindWords,
    /// How many there are, and from when to when, today.
    pub holds: fn(usize, Span, NaiveDate) -> String,
    /// So many stay without their words.
    pub bare: fn(usize) -> String,
    /// Heading: what goes.
    pub goes_title: &'static str,
    /// Heading: what depends on it.
    pub depends_title: &'static str,
    /// Where it may still be.
    pub elsewhere: &'static str,
    /// Erase it.
    pub erase: &'static str,
    /// Keep it.
    pub keep: &'static str,
    /// The device refused to erase all of it.
    pub refused: Row,
    /// It is erased: heading.
    pub done: &'static str,
    /// It is erased: what that means for contact.
    pub done_small: &'static str,
    /// Link to the list.
    pub more: &'static str,
}

/// One kind of what is kept.
pub struct KindWords {
    /// Its name.
    pub name: &'static str,
    /// What goes.
    pub goes: &'static str,
    /// What else depends on it.
    pub depends: &'static [&'static str],
}
