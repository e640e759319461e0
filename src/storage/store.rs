//! The store: a person's record kept on a shelf, one key per event, and unfinished pages beside it.

use serde_json::{Map, Value};

use super::envelope::{self, EnvelopeFault};
use super::fields::{Fields, parse, parse_id, print, print_id};
use super::records::{self, Fault};
use super::shelf::{Shelf, ShelfFault};
use crate::domain::record::{Event, EventId, Record};
use crate::domain::screen::Answers;

/// Everything of ours begins with this; other keys of the same origin are left alone.
const PREFIX: &str = "afterword.";
const RECORD: &str = "afterword.record.";
const ROUND: &str = "afterword.page.round";

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

/// A record as it stands on the shelf.
struct Known {
    id: EventId,
    rev: u64,
    map: Map<String, Value>,
}

/// A record on a shelf.
pub struct Store {
    shelf: Box<dyn Shelf>,
    known: Vec<Known>,
    read_only: bool,
}

impl Store {
    /// Opens a store and reads what is there.
    ///
    /// # Errors
    /// When the shelf cannot be listed or read at all.
    pub fn open(shelf: Box<dyn Shelf>) -> Result<(Store, Loaded), ShelfFault> {
        let mut store = Store { shelf, known: Vec::new(), read_only: false };
        let loaded = store.read_again()?;
        Ok((store, loaded))
    }

    /// A store that forgets everything when it is dropped, for a browser that blocks storage.
    pub fn in_memory(shelf: super::memory::MemoryShelf) -> Store {
        Store { shelf: Box::new(shelf), known: Vec::new(), read_only: false }
    }

    /// Reads the shelf anew: another tab may have written to it.
    ///
    /// # Errors
    /// When the shelf cannot be listed or read at all.
    pub fn read_again(&mut self) -> Result<Loaded, ShelfFault> {
        let mut known = Vec::new();
        let mut events = Vec::new();
        let mut unreadable = Vec::new();
        for key in self.shelf.keys()? {
            let Some(name) = key.strip_prefix(RECORD) else { continue };
            let text = self.shelf.get(&key)?.unwrap_or_default();
            match read(name, &text) {
                Ok((rev, map, event)) => {
                    known.push(Known { id: event.id, rev, map });
                    events.push(event);
                }
                Err(fault) => unreadable.push(Unreadable { key, text, fault }),
            }
        }
        self.known = known;
        self.read_only = unreadable.iter().any(|u| u.fault == Fault::Newer);
        Ok(match (events.is_empty(), unreadable.is_empty()) {
            (true, true) => Loaded::Nothing,
            (true, false) => Loaded::Unreadable(unreadable),
            (false, _) => Loaded::Save(Record::new(events), unreadable),
        })
    }

    /// Whether a newer edition has written here, so that nothing may be changed.
    pub fn is_read_only(&self) -> bool {
        self.read_only
    }

    /// Keeps an event, new or changed.
    ///
    /// # Errors
    /// When the shelf refuses, or holds records of a newer edition. What was there before is still there.
    pub fn keep(&mut self, event: &Event) -> Result<(), ShelfFault> {
        if self.read_only {
            return Err(ShelfFault::ReadOnly);
        }
        let at = self.known.iter().position(|known| known.id == event.id);
        let before = at.and_then(|at| self.known.get(at));
        let rev = before.map_or(1, |known| known.rev + 1);
        let map = records::to_json(event, before.map(|known| &known.map));
        self.shelf.set(&format!("{RECORD}{}", print_id(event.id)), &envelope::seal(rev, &print(&map)))?;
        let now = Known { id: event.id, rev, map };
        match at.and_then(|at| self.known.get_mut(at)) {
            Some(known) => *known = now,
            None => self.known.push(now),
        }
        Ok(())
    }

    /// The records as JSON objects, unknown fields included: what a backup holds.
    pub fn objects(&self) -> impl Iterator<Item = &Map<String, Value>> {
        self.known.iter().map(|known| &known.map)
    }

    /// Keeps the answers of a round that is not finished.
    ///
    /// # Errors
    /// When the shelf refuses.
    pub fn keep_round(&self, answers: &Answers) -> Result<(), ShelfFault> {
        if self.read_only {
            return Err(ShelfFault::ReadOnly);
        }
        self.shelf.set(ROUND, &envelope::seal(1, &print(&records::round_to_json(answers))))
    }

    /// The answers of a round that is not finished, if there are any.
    pub fn round(&self) -> Option<Answers> {
        let text = self.shelf.get(ROUND).ok()??;
        let map = parse(envelope::open(&text).ok()?.json)?;
        records::read_answers(&Fields(&map)).ok()
    }

    /// Forgets the unfinished round.
    ///
    /// # Errors
    /// When the shelf refuses.
    pub fn drop_round(&self) -> Result<(), ShelfFault> {
        self.shelf.remove(ROUND)
    }

    /// Takes everything of ours from the shelf, what cannot be read included.
    ///
    /// # Errors
    /// When the shelf refuses; what was taken so far is gone.
    pub fn erase(&mut self) -> Result<(), ShelfFault> {
        for key in self.shelf.keys()? {
            if key.starts_with(PREFIX) {
                self.shelf.remove(&key)?;
            }
        }
        self.known.clear();
        self.read_only = false;
        Ok(())
    }
}

fn read(name: &str, text: &str) -> Result<(u64, Map<String, Value>, Event), Fault> {
    let opened = envelope::open(text).map_err(|fault| match fault {
        EnvelopeFault::Damaged => Fault::Damaged,
        EnvelopeFault::Newer => Fault::Newer,
    })?;
    let map = parse(opened.json).ok_or(Fault::Damaged)?;
    let event = records::from_json(&map)?;
    if parse_id(name) != Some(event.id) {
        return Err(Fault::Damaged);
    }
    Ok((opened.rev, map, event))
}
