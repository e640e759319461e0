//! The store: a person's record kept on a shelf, one key per event, and unfinished pages beside it.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::envelope::{self, EnvelopeFault};
use super::fields::{Fields, parse_id, print_id};
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

/// A record on a shelf.
pub struct Store {
    shelf: Box<dyn Shelf>,
    known: BTreeMap<EventId, (u64, Map<String, Value>)>,
    read_only: bool,
}

impl Store {
    /// Opens a store and reads what is there.
    ///
    /// # Errors
    /// When the shelf cannot be listed or read at all.
    pub fn open(shelf: Box<dyn Shelf>) -> Result<(Store, Loaded), ShelfFault> {
        let mut store = Store { shelf, known: BTreeMap::new(), read_only: false };
        let mut events = Vec::new();
        let mut unreadable = Vec::new();
        for key in store.shelf.keys()? {
            let Some(name) = key.strip_prefix(RECORD) else { continue };
            let text = store.shelf.get(&key)?.unwrap_or_default();
            match read(name, &text) {
                Ok((rev, map, event)) => {
                    store.known.insert(event.id, (rev, map));
                    events.push(event);
                }
                Err(fault) => unreadable.push(Unreadable { key, text, fault }),
            }
        }
        store.read_only = unreadable.iter().any(|u| u.fault == Fault::Newer);
        let loaded = match (events.is_empty(), unreadable.is_empty()) {
            (true, true) => Loaded::Nothing,
            (true, false) => Loaded::Unreadable(unreadable),
            (false, _) => Loaded::Save(Record::new(events), unreadable),
        };
        Ok((store, loaded))
    }

    /// Keeps an event, new or changed.
    ///
    /// # Errors
    /// When the shelf refuses, or holds records of a newer edition. What was there before is still there.
    pub fn keep(&mut self, event: &Event) -> Result<(), ShelfFault> {
        if self.read_only {
            return Err(ShelfFault::ReadOnly);
        }
        let (rev, before) = match self.known.get(&event.id) {
            Some((rev, map)) => (rev + 1, Some(map)),
            None => (1, None),
        };
        let map = records::to_json(event, before);
        let json = serde_json::to_string(&map).map_err(|_| ShelfFault::Other)?;
        self.shelf.set(&format!("{RECORD}{}", print_id(event.id)), &envelope::seal(rev, &json))?;
        self.known.insert(event.id, (rev, map));
        Ok(())
    }

    /// The records as JSON objects, unknown fields included: what a backup holds.
    pub fn objects(&self) -> impl Iterator<Item = &Map<String, Value>> {
        self.known.values().map(|(_, map)| map)
    }

    /// Keeps the answers of a round that is not finished.
    ///
    /// # Errors
    /// When the shelf refuses.
    pub fn keep_round(&self, answers: &Answers) -> Result<(), ShelfFault> {
        if self.read_only {
            return Err(ShelfFault::ReadOnly);
        }
        self.shelf.set(ROUND, &envelope::seal(1, &records::answers_body(answers).to_string()))
    }

    /// The answers of a round that is not finished, if there are any.
    pub fn round(&self) -> Option<Answers> {
        let text = self.shelf.get(ROUND).ok()??;
        let json = envelope::open(&text).ok()?.json;
        let map: Map<String, Value> = serde_json::from_str(json).ok()?;
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
    let map: Map<String, Value> = serde_json::from_str(opened.json).map_err(|_| Fault::Damaged)?;
    let event = records::from_json(&map)?;
    if parse_id(name) != Some(event.id) {
        return Err(Fault::Damaged);
    }
    Ok((opened.rev, map, event))
}
