//! A mirror in memory for tests: every answer waits until the test gives it, in any order, or never.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

use super::{Done, Mirror, Slot};
use crate::storage::envelope::head;
use crate::storage::memory::MemoryShelf;
use crate::storage::shelf::{Shelf, ShelfFault};

/// One thing that the mirror was asked for and has not done.
enum Asked {
    Differing(Done),
    Put(Vec<Slot>, bool, Done),
}

/// A mirror that does what it was asked for when [`MemoryMirror::answer`] says so.
pub struct MemoryMirror {
    beside: Rc<MemoryShelf>,
    texts: MemoryShelf,
    asked: RefCell<VecDeque<Asked>>,
}

impl MemoryMirror {
    /// An empty mirror beside a shelf.
    pub fn beside(shelf: &Rc<MemoryShelf>) -> MemoryMirror {
        MemoryMirror { beside: Rc::clone(shelf), texts: MemoryShelf::default(), asked: RefCell::default() }
    }

    /// What it holds.
    pub fn texts(&self) -> &MemoryShelf {
        &self.texts
    }

    /// How much it was asked for and has not done.
    pub fn waiting(&self) -> usize {
        self.asked.borrow().len()
    }

    /// The process was killed: nothing that waits is ever done.
    pub fn forget_asked(&self) {
        self.asked.borrow_mut().clear();
    }

    /// Does the first thing that waits, or refuses it. Says whether there was one.
    pub fn answer(&self, refuse: Option<ShelfFault>) -> bool {
        self.answer_at(0, refuse)
    }

    /// Does a thing that waits, by its place, or refuses it. Says whether there was one.
    pub fn answer_at(&self, at: usize, refuse: Option<ShelfFault>) -> bool {
        let asked = self.asked.borrow_mut().remove(at);
        match (asked, refuse) {
            (None, _) => return false,
            (Some(Asked::Differing(done) | Asked::Put(_, _, done)), Some(fault)) => done(Err(fault)),
            (Some(Asked::Differing(done)), None) => done(self.compare()),
            (Some(Asked::Put(slots, wipe, done)), None) => done(self.put_all(slots, wipe)),
        }
        true
    }

    fn compare(&self) -> Result<Vec<Slot>, ShelfFault> {
        let mut differing = Vec::new();
        for key in self.texts.keys()? {
            let text = self.texts.get(&key)?;
            if self.beside.get(&key)? != text {
                differing.push(Slot { key, text });
            }
        }
        for key in self.beside.keys()? {
            if super::twin::is_mirrored(&key) && self.texts.get(&key)?.is_none() {
                differing.push(Slot { key, text: None });
            }
        }
        Ok(differing)
    }

    fn put_all(&self, slots: Vec<Slot>, wipe: bool) -> Result<Vec<Slot>, ShelfFault> {
        let keys = if wipe { self.texts.keys()? } else { Vec::new() };
        keys.iter().try_for_each(|key| self.texts.remove(key))?;
        let mut clashes = Vec::new();
        for Slot { key, text } in slots {
            let there = self.texts.get(&key)?;
            match (text, there) {
                (None, Some(there)) if there.ends_with('\n') => self.texts.remove(&key)?,
                (None, _) => {}
                (Some(text), Some(there)) if text != there && !is_later(&text, &there) => {
                    clashes.push(Slot { key, text: Some(there) });
                }
                (Some(text), _) => self.texts.set(&key, &text)?,
            }
        }
        Ok(clashes)
    }
}

/// As in `mirror.js`.
fn is_later(text: &str, there: &str) -> bool {
    match (head(text), head(there)) {
        (Some((text, _)), Some((there, _))) => text.schema >= there.schema && text.rev > there.rev,
        _ => true,
    }
}

impl Mirror for MemoryMirror {
    fn differing(&self, done: Done) {
        self.asked.borrow_mut().push_back(Asked::Differing(done));
    }

    fn put(&self, slots: Vec<Slot>, wipe: bool, done: Done) {
        self.asked.borrow_mut().push_back(Asked::Put(slots, wipe, done));
    }
}
