//! The shelf, with a queue to the mirror: whoever writes to it or takes from it cannot forget the mirror.

use std::cell::{Cell, RefCell, RefMut};

use super::Slot;
use super::outbox::Outbox;
use crate::storage::envelope;
use crate::storage::shelf::{Shelf, ShelfFault};

/// Keys that the mirror holds too. Preferences of reading are not among them.
const MIRRORED: [&str; 4] = ["afterword.record.", "afterword.page.", "afterword.other.", "afterword.lock."];

/// A shelf and the texts on their way to the mirror.
pub struct Twin {
    shelf: Box<dyn Shelf>,
    outbox: RefCell<Outbox>,
    /// The highest revision of anything that was taken away: what is written under a free key stands above it.
    floor: Cell<u64>,
}

impl Twin {
    /// On a shelf; the mirror has not been read.
    pub fn new(shelf: Box<dyn Shelf>) -> Twin {
        Twin { shelf, outbox: RefCell::default(), floor: Cell::new(0) }
    }

    /// What is on its way to the mirror.
    pub fn outbox(&self) -> RefMut<'_, Outbox> {
        self.outbox.borrow_mut()
    }

    /// Something was taken away at this revision.
    pub fn raise(&self, rev: u64) {
        self.floor.set(self.floor.get().max(rev));
    }

    /// The revision of the next writing of a key.
    pub fn next_rev(&self, key: &str) -> u64 {
        let there = self.shelf.get(key).ok().flatten();
        let there = there.and_then(|text| envelope::head(&text).map(|(head, _)| head.rev));
        there.unwrap_or(self.floor.get()) + 1
    }

    /// Writes what the mirror holds, so that it is not sent there again.
    pub fn set_from_mirror(&self, key: &str, text: &str) -> Result<(), ShelfFault> {
        self.shelf.set(key, text)
    }

    /// Takes away what the mirror does not hold.
    pub fn remove_from_shelf(&self, key: &str) -> Result<(), ShelfFault> {
        self.shelf.remove(key)
    }
}

/// Whether the mirror holds this key too.
pub fn is_mirrored(key: &str) -> bool {
    MIRRORED.iter().any(|start| key.starts_with(start))
}

impl Shelf for Twin {
    fn get(&self, key: &str) -> Result<Option<String>, ShelfFault> {
        self.shelf.get(key)
    }

    fn set(&self, key: &str, text: &str) -> Result<(), ShelfFault> {
        self.shelf.set(key, text).inspect_err(|fault| self.outbox().refused(*fault))?;
        if is_mirrored(key) {
            self.outbox().push(Slot { key: key.to_owned(), text: Some(text.to_owned()) });
        }
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), ShelfFault> {
        let rev = self.next_rev(key);
        self.shelf.remove(key).inspect_err(|fault| self.outbox().refused(*fault))?;
        if is_mirrored(key) {
            self.raise(rev);
            self.outbox().push(Slot { key: key.to_owned(), text: Some(envelope::gone(rev)) });
        }
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, ShelfFault> {
        self.shelf.keys()
    }
}
