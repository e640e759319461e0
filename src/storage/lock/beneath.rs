//! What lies beneath the lock: values as they are on the shelf and in its mirror, for the store's side of the mirror.

use std::cell::RefMut;

use super::header::look;
use super::shelf::{Inside, LockShelf};
use super::turn::keep_lock;
use super::value;
use crate::storage::mirror::outbox::Outbox;
use crate::storage::shelf::{Shelf, ShelfFault};

impl LockShelf {
    /// Puts the lock back that is open here, where everything was cleared in another window.
    ///
    /// # Errors
    /// When the shelf refuses.
    pub fn put_lock_back(&self) -> Result<(), ShelfFault> {
        match (&*self.inside.borrow(), look(&self.shelf)) {
            (Inside::Open(lock, _), Ok(None)) => keep_lock(&self.shelf, lock),
            _ => Ok(()),
        }
    }

    /// The plain text of a value of the shelf or its mirror; `None` where it is sealed and cannot be opened.
    pub fn plain(&self, key: &str, text: &str) -> Option<String> {
        let opened = match &*self.inside.borrow() {
            Inside::Open(_, vault) => value::plain(&**vault, key, text, false),
            Inside::Off | Inside::Locked(_) | Inside::Damaged => None,
        };
        if value::is_sealed(text) { opened } else { Some(text.to_owned()) }
    }

    /// A torn text as the mirror may hold it under a key; `mended` is the text that takes its place. `None` where it would
    /// lie plain under a lock that is closed.
    pub fn aside(&self, key: &str, torn: String, mended: &str) -> Option<String> {
        match &*self.inside.borrow() {
            Inside::Off => (!value::is_sealed(mended)).then_some(torn),
            Inside::Locked(_) | Inside::Damaged => None,
            Inside::Open(_, vault) => value::sealed(&**vault, key, &torn, false).ok(),
        }
    }

    /// The text of a key as it lies there, the mark of one that was taken away included.
    ///
    /// # Errors
    /// When the shelf refuses.
    pub fn raw(&self, key: &str) -> Result<Option<String>, ShelfFault> {
        self.shelf.raw(key)
    }

    /// All keys, locked or not.
    ///
    /// # Errors
    /// When the shelf refuses.
    pub fn raw_keys(&self) -> Result<Vec<String>, ShelfFault> {
        self.shelf.keys()
    }

    /// What is on its way to the mirror.
    pub fn outbox(&self) -> RefMut<'_, Outbox> {
        self.shelf.outbox()
    }

    /// Something was taken away at this revision.
    pub fn raise(&self, rev: u64) {
        self.shelf.raise(rev);
    }

    /// The revision of the next writing of a key.
    pub fn next_rev(&self, key: &str) -> u64 {
        self.shelf.next_rev(key)
    }

    /// Writes what the mirror holds, as it lies there, so that it is not sent there again.
    ///
    /// # Errors
    /// When the shelf refuses.
    pub fn set_from_mirror(&self, key: &str, text: &str) -> Result<(), ShelfFault> {
        self.shelf.set_from_mirror(key, text)
    }

    /// Takes away what the mirror does not hold.
    ///
    /// # Errors
    /// When the shelf refuses.
    pub fn remove_from_shelf(&self, key: &str) -> Result<(), ShelfFault> {
        self.shelf.remove_from_shelf(key)
    }
}
