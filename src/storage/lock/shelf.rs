//! The shelf with the lock before it: a store reads and writes plain values, while the shelf and its mirror hold sealed
//! ones.
//!
//! Every write first looks whether the lock stands as this tab knows it: another tab may have turned it on, off or over
//! to another passphrase, and a value must never be sealed with a key that is nowhere, nor lie plain under a lock.

use std::cell::RefCell;
use std::rc::Rc;

use super::LockFault;
use super::header::{Lock, PLACES, look};
use super::tries::{TRIES, Tries};
use super::turn::{forget_lock, keep_lock, open_all, seal_all};
use super::value::{self, Vault, stays_plain};
use crate::storage::mirror::{Twin, was_taken};
use crate::storage::shelf::{Shelf, ShelfFault};

/// How the lock stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// There is none.
    Off,
    /// It is closed: nothing is read, nothing can be written.
    Locked,
    /// It is closed, and neither copy of it can be read.
    Damaged,
    /// It has been opened in this tab.
    Open,
}

/// What this tab knows of the lock.
pub(super) enum Inside {
    Off,
    Locked(Lock),
    Damaged,
    Open(Lock, Rc<dyn Vault>),
}

/// A shelf that may be locked.
pub struct LockShelf {
    pub(super) shelf: Twin,
    pub(super) inside: RefCell<Inside>,
}

impl LockShelf {
    /// Looks whether a shelf is locked.
    ///
    /// # Errors
    /// When the shelf cannot be read.
    pub fn new(shelf: Box<dyn Shelf>) -> Result<LockShelf, ShelfFault> {
        let shelf = LockShelf { shelf: Twin::new(shelf), inside: RefCell::new(Inside::Off) };
        shelf.look_again()?;
        Ok(shelf)
    }

    /// On a shelf that has nothing on it.
    pub fn empty(shelf: Box<dyn Shelf>) -> LockShelf {
        LockShelf { shelf: Twin::new(shelf), inside: RefCell::new(Inside::Off) }
    }

    /// Looks again, from the outside: what was open is closed, and its key wiped.
    ///
    /// # Errors
    /// When the shelf cannot be read; then it stays as it was.
    pub fn look_again(&self) -> Result<(), ShelfFault> {
        let inside = match look(&self.shelf) {
            Ok(None) => Inside::Off,
            Ok(Some(lock)) => Inside::Locked(lock),
            Err(LockFault::Shelf(fault)) => return Err(fault),
            Err(_) => Inside::Damaged,
        };
        self.inside.replace(inside);
        Ok(())
    }

    /// How the lock stands.
    pub fn standing(&self) -> Standing {
        match &*self.inside.borrow() {
            Inside::Off => Standing::Off,
            Inside::Locked(_) => Standing::Locked,
            Inside::Damaged => Standing::Damaged,
            Inside::Open(..) => Standing::Open,
        }
    }

    /// Whether it is closed, in whatever way.
    pub fn is_closed(&self) -> bool {
        matches!(self.standing(), Standing::Locked | Standing::Damaged)
    }

    /// The lock, closed or open.
    pub fn lock(&self) -> Option<Lock> {
        match &*self.inside.borrow() {
            Inside::Off | Inside::Damaged => None,
            Inside::Locked(lock) | Inside::Open(lock, _) => Some(lock.clone()),
        }
    }

    /// Turns the lock on: keeps it, then seals every value.
    ///
    /// # Errors
    /// When the shelf refuses. Then everything is plain again, as far as the shelf lets it be, and can be read either way.
    pub fn turn_on(&self, lock: Lock, vault: Rc<dyn Vault>) -> Result<(), ShelfFault> {
        self.must_be_as_known()?;
        let shelf = &self.shelf;
        let lock = lock.counted(shelf.next_rev(PLACES[0]).max(shelf.next_rev(PLACES[1])));
        if let Err(fault) = keep_lock(shelf, &lock).and_then(|()| seal_all(shelf, &*vault)) {
            let undone = open_all(shelf, &*vault).and_then(|()| forget_lock(shelf));
            if undone.is_err() {
                self.inside.replace(Inside::Open(lock, vault));
            }
            return Err(fault);
        }
        self.inside.replace(Inside::Open(lock, vault));
        Ok(())
    }

    /// Opens the lock in this tab with what [`super::unlock`] gave for it, and finishes what was cut short: a copy of the
    /// lock that is missing, values that are not sealed yet. Where the shelf has no room for that, it is still open.
    ///
    /// # Errors
    /// [`ShelfFault::Blocked`] where another tab has put another lock in its place; then it is looked at again.
    pub fn opened(&self, lock: Lock, vault: Rc<dyn Vault>) -> Result<(), ShelfFault> {
        self.look_again()?;
        if !self.lock().is_some_and(|there| there.is(&lock)) {
            return Err(ShelfFault::Blocked);
        }
        let _later = keep_lock(&self.shelf, &lock).and_then(|()| seal_all(&self.shelf, &*vault));
        self.inside.replace(Inside::Open(lock, vault));
        Ok(())
    }

    /// Puts the same lock with another passphrase in its place.
    ///
    /// # Errors
    /// When the shelf refuses; then the passphrase before still holds.
    pub fn changed(&self, lock: Lock) -> Result<(), ShelfFault> {
        self.must_be_as_known()?;
        keep_lock(&self.shelf, &lock)?;
        if let Inside::Open(known, _) = &mut *self.inside.borrow_mut() {
            *known = lock;
        }
        Ok(())
    }

    /// Turns the lock off: opens every value, then takes the lock away.
    ///
    /// # Errors
    /// When the shelf refuses, or the lock is not open; then it stays on.
    pub fn turn_off(&self) -> Result<(), ShelfFault> {
        let vault = match &*self.inside.borrow() {
            Inside::Open(_, vault) => Rc::clone(vault),
            Inside::Off | Inside::Locked(_) | Inside::Damaged => return Err(ShelfFault::Other),
        };
        self.must_be_as_known()?;
        open_all(&self.shelf, &*vault)?;
        forget_lock(&self.shelf)?;
        self.inside.replace(Inside::Off);
        Ok(())
    }

    /// Closes the lock in this tab and wipes the key.
    pub fn close(&self) {
        let lock = self.lock();
        if let Some(lock) = lock {
            self.inside.replace(Inside::Locked(lock));
        }
    }

    /// How often a passphrase was wrong since it was last opened.
    pub fn tries(&self) -> Tries {
        Tries::read(self.shelf.get(TRIES).ok().flatten().as_deref())
    }

    /// Keeps that count; none is forgotten. Where the shelf refuses, nothing is counted.
    pub fn count_tries(&self, tries: Option<Tries>) {
        let _kept = match tries {
            Some(tries) => self.shelf.set(TRIES, &tries.text()),
            None => self.shelf.remove(TRIES),
        };
    }

    /// Every key with its text and with the length of what lies there, in bytes. There is no text where the key was taken away
    /// and only the mark of that is left. While it is locked only what stays plain.
    ///
    /// # Errors
    /// When the shelf refuses.
    pub fn each_sized(&self, see: &mut dyn FnMut(String, Option<String>, usize)) -> Result<(), ShelfFault> {
        let closed = self.is_closed();
        self.shelf.each_raw(&mut |key, text| {
            if closed && !stays_plain(&key) {
                return;
            }
            let length = text.len();
            let text = if was_taken(&key, &text) { None } else { self.read(&key, text) };
            see(key, text, length);
        })
    }

    /// A value that was sealed with another key, or changed, comes as it lies there: the store tells that it cannot be
    /// read and keeps it. A plain value is read as well: turning the lock on may have been cut short.
    fn read(&self, key: &str, text: String) -> Option<String> {
        if stays_plain(key) {
            return Some(text);
        }
        match &*self.inside.borrow() {
            Inside::Off => Some(text),
            Inside::Locked(_) | Inside::Damaged => None,
            Inside::Open(_, vault) => Some(value::plain(&**vault, key, &text, false).unwrap_or(text)),
        }
    }

    /// The lock on the shelf is the one this tab knows, and not closed.
    fn must_be_as_known(&self) -> Result<(), ShelfFault> {
        let there = match look(&self.shelf) {
            Ok(there) => there,
            Err(LockFault::Shelf(fault)) => return Err(fault),
            Err(_) => return Err(ShelfFault::Blocked),
        };
        let is_known = match &*self.inside.borrow() {
            Inside::Off => there.is_none(),
            Inside::Open(lock, _) => there.is_some_and(|there| there.is(lock)),
            Inside::Locked(_) | Inside::Damaged => false,
        };
        if is_known { Ok(()) } else { Err(ShelfFault::Blocked) }
    }
}

impl Shelf for LockShelf {
    fn get(&self, key: &str) -> Result<Option<String>, ShelfFault> {
        Ok(self.shelf.get(key)?.and_then(|text| self.read(key, text)))
    }

    /// Refused as [`ShelfFault::Blocked`] while it is locked, or where another tab has changed the lock.
    fn set(&self, key: &str, text: &str) -> Result<(), ShelfFault> {
        if stays_plain(key) {
            return self.shelf.set(key, text);
        }
        self.must_be_as_known()?;
        match &*self.inside.borrow() {
            Inside::Off => self.shelf.set(key, text),
            Inside::Locked(_) | Inside::Damaged => Err(ShelfFault::Blocked),
            Inside::Open(_, vault) => {
                self.shelf.set(key, &value::sealed(&**vault, key, text, false).map_err(|_| ShelfFault::Other)?)
            }
        }
    }

    fn remove(&self, key: &str) -> Result<(), ShelfFault> {
        self.shelf.remove(key)
    }

    /// While it is locked only what stays plain is listed.
    fn keys(&self) -> Result<Vec<String>, ShelfFault> {
        let mut keys = self.shelf.keys()?;
        match &*self.inside.borrow() {
            Inside::Locked(_) | Inside::Damaged => keys.retain(|key| stays_plain(key)),
            Inside::Off | Inside::Open(..) => {}
        }
        Ok(keys)
    }
}
