//! The store: a person's record kept on a shelf, one key per event, and unfinished pages beside it. The mirror's side of
//! it is in `settle`.

use serde_json::{Map, Value};

use super::envelope::{self, EnvelopeFault};
use super::fields::{Fault, parse, parse_id, print, print_id};
use super::lock::LockShelf;
use super::migrations;
use super::records;
use super::shelf::{Fullness, Shelf, ShelfFault, fullness};
use crate::domain::order::sorted;
use crate::domain::record::{Event, EventId, Record};

/// Everything of ours begins with this; other keys of the same origin are left alone.
pub(super) const PREFIX: &str = "afterword.";
pub(super) const RECORD: &str = "afterword.record.";
/// Another text of a record: two windows wrote it at once, or it was torn and mended.
pub(super) const OTHER: &str = "afterword.other.";
/// A newer edition is at work in another window.
const NEWER: &str = "afterword.newer";

/// A stored value that cannot be read. It stays where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// Its key.
    pub key: String,
    /// Its text, as it stands.
    pub text: String,
    /// Why it cannot be read.
    pub fault: Fault,
}

/// What was found on the shelf. A failed load is not "no data".
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Loaded {
    /// Nothing of ours.
    Nothing,
    /// A record. What could not be read is beside it.
    Save(Record, Vec<Unreadable>),
    /// Something of ours, and nothing of it can be read.
    Unreadable(Vec<Unreadable>),
}

/// What another window has done to a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Look {
    /// Nothing that concerns the record.
    Same,
    /// It has kept this.
    Event(Event),
    /// It has taken something away.
    Missing,
    /// It has left something that is to be read anew with all the rest.
    ReadAgain,
}

/// What this window knows of a record on the shelf: its id, and the revision and sum of its text.
type Known = (u128, u64, u32);

/// A record on a shelf.
pub struct Store {
    pub(super) shelf: LockShelf,
    pub(super) known: Vec<Known>,
    pub(super) read_only: bool,
    pub(super) torn: Vec<Unreadable>,
    /// Keys of which the mirror has the mark that they were taken away, to be forgotten later.
    pub(super) marks: Vec<String>,
    /// Keys of which the shelf had that mark when it was read.
    pub(super) gone: Vec<String>,
    used: usize,
    others: Vec<String>,
}

impl Store {
    /// Opens a store and reads what is there.
    ///
    /// # Errors
    /// When the shelf cannot be listed or read at all.
    pub fn open(shelf: Box<dyn Shelf>) -> Result<(Store, Loaded), ShelfFault> {
        let mut store = Store::on(LockShelf::new(shelf)?);
        let loaded = store.read_again()?;
        Ok((store, loaded))
    }

    /// A store that forgets everything when it is dropped, for a browser that blocks storage.
    pub fn in_memory(shelf: super::memory::MemoryShelf) -> Store {
        Store::on(LockShelf::empty(Box::new(shelf)))
    }

    fn on(shelf: LockShelf) -> Store {
        let (known, torn, others) = (Vec::new(), Vec::new(), Vec::new());
        Store { shelf, known, read_only: false, torn, marks: Vec::new(), gone: Vec::new(), used: 0, others }
    }

    /// Reads the shelf anew.
    ///
    /// # Errors
    /// When the shelf cannot be listed or read at all.
    pub fn read_again(&mut self) -> Result<Loaded, ShelfFault> {
        self.undo_half();
        let (mut known, mut events, mut unreadable) = (Vec::new(), Vec::new(), Vec::new());
        let (mut others, mut gone, mut used) = (Vec::new(), Vec::new(), 0);
        self.shelf.each_sized(&mut |key, text, length| {
            let Some(text) = text else {
                gone.push(key);
                return;
            };
            used += key.len() + length;
            match key.strip_prefix(RECORD).map(|name| read(name, &text)) {
                Some(Ok((known_of, event))) => {
                    known.push(known_of);
                    events.push(event);
                }
                Some(Err(fault)) => unreadable.push(Unreadable { key, text, fault }),
                None if key.starts_with(OTHER) => others.push(text),
                None => {}
            }
        })?;
        (self.others, self.gone) = (others, gone);
        unreadable.extend(self.torn.iter().cloned());
        self.known = sorted(known);
        self.used = used;
        self.read_only = self.read_only || unreadable.iter().any(|u| u.fault == Fault::Newer);
        Ok(match (events.is_empty(), unreadable.is_empty()) {
            (true, true) => Loaded::Nothing,
            (true, false) => Loaded::Unreadable(unreadable),
            (false, _) => Loaded::Save(Record::new(events), unreadable),
        })
    }

    /// Looks at one key that another window has changed; without a key, everything was cleared.
    pub fn look(&mut self, key: Option<&str>) -> Look {
        let Some(key) = key else { return self.look_at_all() };
        if key == NEWER {
            self.read_only = true;
            return Look::ReadAgain;
        }
        let Some(name) = key.strip_prefix(RECORD) else { return Look::Same };
        let at = parse_id(name).and_then(|id| self.place(id).ok()).and_then(|at| self.known.get(at).copied());
        let Ok(Some(text)) = self.shelf.get(key) else {
            return match at {
                Some(_) if self.is_marked(key) => Look::ReadAgain,
                Some(_) => Look::Missing,
                None => Look::Same,
            };
        };
        let head = envelope::head(&text).map(|(head, _)| (head.rev, head.sum));
        if head.is_some() && head == at.map(|(_, rev, sum)| (rev, sum)) {
            return Look::Same;
        }
        match read(name, &text) {
            Ok((known, event)) => {
                self.learn(known);
                self.used += key.len() + text.len();
                Look::Event(event)
            }
            Err(_) => Look::ReadAgain,
        }
    }

    fn look_at_all(&self) -> Look {
        let is_there = |known: &Known| matches!(self.shelf.get(&record_key(EventId(known.0))), Ok(Some(_)));
        if self.known.iter().all(is_there) { Look::ReadAgain } else { Look::Missing }
    }

    /// The lock before the shelf. Whatever changes it is followed by [`Store::read_again`].
    pub fn lock(&self) -> &LockShelf {
        &self.shelf
    }

    /// Whether a newer edition has written here, so that nothing may be changed.
    pub fn is_read_only(&self) -> bool {
        self.read_only
    }

    /// How full the shelf is, with its bytes.
    pub fn fullness(&self) -> (Fullness, usize) {
        (fullness(self.used), self.used)
    }

    /// Texts of records that two windows wrote at once, beside those that count.
    pub fn others(&self) -> &[String] {
        &self.others
    }

    /// Keeps an event, new or changed. Where another window has written the same one since this window read it, that
    /// text is kept beside it.
    ///
    /// # Errors
    /// When the shelf refuses, holds records of a newer edition, or was cleared. What was there before is still there.
    pub fn keep(&mut self, event: &Event) -> Result<(), ShelfFault> {
        self.may_write()?;
        self.forget_before()?;
        let key = record_key(event.id);
        let there = self.shelf.get(&key)?;
        let known = self.place(event.id).ok().and_then(|at| self.known.get(at).copied());
        let (stamp, before) = match there.as_deref().map(|text| (envelope::head(text), text)) {
            Some((Some((head, json)), _)) => (Some((event.id.0, head.rev, head.sum)), parse(json)),
            // Under this name lies something that cannot be read, and stays.
            Some((None, _)) => return Err(ShelfFault::Other),
            None if known.is_some() => return Err(ShelfFault::Cleared),
            None => (None, None),
        };
        let map = records::to_json(event, before.as_ref());
        if stamp != known && before.as_ref() != Some(&map) {
            self.set_aside(&key, there.as_deref().unwrap_or_default())?;
        }
        let text = envelope::seal(self.shelf.next_rev(&key), &print(&map));
        self.shelf.set(&key, &text)?;
        self.used += if known.is_none() { key.len() + text.len() } else { 0 };
        if let Some((head, _)) = envelope::head(&text) {
            self.learn((event.id.0, head.rev, head.sum));
        }
        Ok(())
    }

    /// Keeps a text of a record beside the one that counts.
    pub(super) fn set_aside(&mut self, key: &str, text: &str) -> Result<(), ShelfFault> {
        let Some((head, _)) = envelope::head(text) else { return Ok(()) };
        let name = key.strip_prefix(PREFIX).unwrap_or(key);
        self.shelf.set(&format!("{OTHER}{name}.{:08x}", head.sum), text)?;
        self.others.push(text.to_owned());
        Ok(())
    }

    /// Nothing is written over what a newer edition wrote, or after everything was cleared in another window: the first
    /// record that this window knows must still be there.
    pub(super) fn may_write(&self) -> Result<(), ShelfFault> {
        if self.read_only {
            return Err(ShelfFault::ReadOnly);
        }
        if self.shelf.is_closed() {
            return Err(ShelfFault::Blocked);
        }
        match self.known.first() {
            Some((id, _, _)) if self.is_missing(&record_key(EventId(*id)))? => Err(ShelfFault::Cleared),
            _ => Ok(()),
        }
    }

    /// Whether a key is gone without the mark that it was taken away on purpose.
    fn is_missing(&self, key: &str) -> Result<bool, ShelfFault> {
        Ok(self.shelf.get(key)?.is_none() && !self.is_marked(key))
    }

    fn place(&self, id: EventId) -> Result<usize, usize> {
        self.known.binary_search_by(|(known, _, _)| known.cmp(&id.0))
    }

    fn learn(&mut self, known: Known) {
        match self.place(EventId(known.0)) {
            Ok(at) => self.known.iter_mut().skip(at).take(1).for_each(|old| *old = known),
            Err(at) => self.known.insert(at, known),
        }
    }

    /// The records as JSON objects, unknown fields included: what a backup holds. Read from the shelf, in the order of
    /// their ids.
    pub fn objects(&self) -> impl Iterator<Item = Map<String, Value>> {
        self.known.iter().filter_map(|(id, _, _)| {
            let text = self.shelf.get(&record_key(EventId(*id))).ok()??;
            let opened = envelope::open(&text).ok()?;
            Some(migrations::lift(opened.head.schema, parse(opened.json)?))
        })
    }
}

/// The key of a record.
pub(super) fn record_key(id: EventId) -> String {
    format!("{RECORD}{}", print_id(id))
}

/// Reads the text of a record, whose key ends in `name`.
pub(super) fn read(name: &str, text: &str) -> Result<(Known, Event), Fault> {
    let opened = envelope::open(text).map_err(|fault| match fault {
        EnvelopeFault::Damaged => Fault::Damaged,
        EnvelopeFault::Newer => Fault::Newer,
    })?;
    let map = parse(opened.json).ok_or(Fault::Damaged)?;
    let event = records::from_json(&migrations::lift(opened.head.schema, map))?;
    if parse_id(name) != Some(event.id) {
        return Err(Fault::Damaged);
    }
    Ok(((event.id.0, opened.head.rev, opened.head.sum), event))
}
