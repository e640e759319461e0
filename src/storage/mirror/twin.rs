//! The shelf, with a queue to the mirror: whoever writes to it or takes from it cannot forget the mirror.

use std::cell::{Cell, RefCell, RefMut};

use super::Slot;
use super::outbox::{Link, Outbox};
use crate::storage::envelope;
use crate::storage::lock::is_place;
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
        let there = there.as_deref().and_then(envelope::head).map(|(head, json)| (head.rev, json.is_empty()));
        let floor = self.floor.get();
        1 + match there {
            Some((rev, false)) => rev,
            Some((rev, true)) => rev.max(floor),
            None => floor,
        }
    }

    /// The text of a key as it lies there, the mark of one that was taken away included.
    pub fn raw(&self, key: &str) -> Result<Option<String>, ShelfFault> {
        self.shelf.get(key)
    }

    /// Every key with its text as it lies there, the marks of what was taken away included.
    pub fn each_raw(&self, see: &mut dyn FnMut(String, String)) -> Result<(), ShelfFault> {
        self.shelf.each(see)
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

/// Whether a key that is taken away leaves its mark on the shelf. A lock that is turned off does not: its values are plain
/// again by then, and are read with it or without.
fn leaves_mark(key: &str) -> bool {
    is_mirrored(key) && !is_place(key)
}

/// Whether a text is the mark that its key was taken away.
pub fn was_taken(key: &str, text: &str) -> bool {
    leaves_mark(key) && envelope::is_gone(text)
}

impl Shelf for Twin {
    fn get(&self, key: &str) -> Result<Option<String>, ShelfFault> {
        Ok(self.shelf.get(key)?.filter(|text| !was_taken(key, text)))
    }

    fn set(&self, key: &str, text: &str) -> Result<(), ShelfFault> {
        self.shelf.set(key, text).inspect_err(|fault| self.outbox().refused(*fault))?;
        if is_mirrored(key) {
            self.outbox().push(Slot { key: key.to_owned(), text: Some(text.to_owned()) });
        }
        Ok(())
    }

    /// Until the mirror has forgotten it too, the mark that it was taken away stays on the shelf: a page that is left
    /// before that would otherwise find the text in the mirror, and bring it back.
    fn remove(&self, key: &str) -> Result<(), ShelfFault> {
        let rev = self.next_rev(key);
        let mark = envelope::gone(rev);
        let is_waited_for = self.outbox().link() != Link::Missing && leaves_mark(key);
        let gone = if is_waited_for && self.shelf.get(key)?.is_some() {
            self.shelf.set(key, &mark)
        } else {
            Err(ShelfFault::Other)
        };
        gone.or_else(|_| self.shelf.remove(key)).inspect_err(|fault| self.outbox().refused(*fault))?;
        if is_mirrored(key) {
            self.raise(rev);
            self.outbox().push(Slot { key: key.to_owned(), text: Some(mark) });
        }
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, ShelfFault> {
        self.shelf.keys()
    }
}
