//! The mirror: a second, durable place of every text, reached asynchronously. "Saved" is said when it has answered.
//!
//! A text on the shelf is there at once, but a browser that is killed can lose its last seconds, some their last minute
//! (measured in Chromium, Firefox and WebKitGTK). What the mirror has confirmed survives.

#[cfg(feature = "ui")]
pub mod browser;
pub mod memory;
pub mod merge;
pub mod outbox;
mod twin;

pub use outbox::Saving;
pub(super) use twin::{Twin, is_mirrored, was_taken};

use super::shelf::ShelfFault;

/// A key and the text under it, or none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// The key.
    pub key: String,
    /// The text, if there is one.
    pub text: Option<String>,
}

/// Called once with what came of it, at once or later.
pub type Done = Box<dyn FnOnce(Result<Vec<Slot>, ShelfFault>)>;

/// A durable place of named texts. It answers later, in the order in which it was asked.
///
/// It answers [`ShelfFault::Blocked`] where there is none, and [`ShelfFault::ReadOnly`] where a newer edition has
/// changed it.
pub trait Mirror {
    /// Every key of ours at which it and the shelf differ, with the text that it holds.
    fn differing(&self, done: Done);

    /// Puts all of these texts or none, after taking everything away with `wipe`; without a text, the mark of a key that
    /// was taken away is forgotten. A text whose revision is not higher than that of another text under its key stays
    /// out: such keys are given back with the text that is there.
    fn put(&self, slots: Vec<Slot>, wipe: bool, done: Done);
}
