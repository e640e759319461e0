//! Words about copies: saving one, when the last one was saved, and bringing one back.

use chrono::NaiveDate;

use super::Row;
use crate::domain::door::Door;

/// A day, and the next.
pub type Span = Option<(NaiveDate, NaiveDate)>;

/// Copies.
pub struct CopyWords {
    /// The row in Settings.
    pub row: Row,
    /// Link from a page on which nothing can be read.
    pub link: &'static str,
    /// Hand the file to another app.
    pub share: &'static str,
    /// It was not shared, and nobody has cancelled it.
    pub not_shared: &'static str,
    /// Opens the form that saves a copy behind a passphrase.
    pub seal_title: &'static str,
    /// What that means.
    pub seal_notes: &'static [&'static str],
    /// Passphrase of the file: label.
    pub seal_new: &'static str,
    /// Save it.
    pub seal_save: &'static str,
    /// It was saved.
    pub seal_done: &'static str,
    /// When the last copy was saved, and today.
    pub last: fn(NaiveDate, NaiveDate) -> String,
    /// Days with something new since the last copy, which may never have been saved.
    pub remind: fn(usize, bool) -> String,
    /// Title of the page.
    pub title: &'static str,
    /// What happens there.
    pub lede: &'static str,
    /// The file: label.
    pub file: &'static str,
    /// The file: hint.
    pub hint: &'static str,
    /// While it is read.
    pub reading: &'static str,
    /// The browser does not give it.
    pub no_file: &'static str,
    /// Too large.
    pub too_large: &'static str,
    /// No text.
    pub not_text: &'static str,
    /// A text, and not ours.
    pub not_ours: &'static str,
    /// Ours, cut off or damaged.
    pub broken: &'static str,
    /// Of a newer edition.
    pub newer: &'static str,
    /// It is behind a passphrase.
    pub sealed: &'static str,
    /// Its passphrase.
    pub passphrase: &'static str,
    /// Open it.
    pub open: &'static str,
    /// What was typed does not open it.
    pub wrong: &'static str,
    /// Heading of what it would change.
    pub preview: &'static str,
    /// How many records, from when to when, and today.
    pub holds: fn(usize, Span, NaiveDate) -> String,
    /// Everything is here already.
    pub nothing: &'static str,
    /// How many would be added.
    pub added: fn(usize) -> String,
    /// How many would be changed.
    pub changed: fn(usize) -> String,
    /// None is removed.
    pub removed: &'static str,
    /// Places of records that cannot be read.
    pub unreadable: fn(&[usize]) -> String,
    /// The file was changed since it was saved.
    pub altered: &'static str,
    /// How the door would stand.
    pub door: fn(Door) -> &'static str,
    /// Bring it back.
    pub bring: &'static str,
    /// Leave it.
    pub leave: &'static str,
    /// It is back: heading.
    pub done: &'static str,
    /// How long it can be taken back.
    pub done_small: &'static str,
    /// Go on.
    pub go_on: &'static str,
    /// Take it back.
    pub take_back: &'static str,
    /// It was taken back.
    pub taken: &'static str,
}
