//! Bringing back a copy: what it would change, doing it whole or not at all, and taking it back.
//!
//! Before the first write the texts that were there are kept under one key. Where it stops in the middle, the next reading
//! of the shelf puts them back; where it comes to its end, the same key lets it be taken back until something else is
//! written.

use serde_json::{Map, Value};

use super::apart;
use super::backup::Backup;
use super::envelope;
use super::fields::{Fields, parse, parse_id, print, print_id};
use super::merge::{Object, merge};
use super::migrations;
use super::records::{from_json, to_json};
use super::shelf::{Shelf, ShelfFault};
use super::store::{OTHER, Store, record_key};
use crate::domain::record::{EventId, Record};
use crate::domain::time::{Moment, within_hours};

/// What was there before a copy was brought back.
const BEFORE: &str = "afterword.before";
/// Hours in which it can be taken back.
const HOURS: u32 = 24;

/// What bringing back a copy would do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Records that are not here yet.
    pub added: usize,
    /// Records that would read otherwise.
    pub changed: usize,
    /// Everything as it would be then.
    pub record: Record,
    writes: Vec<Object>,
}

impl Plan {
    /// Whether everything of the copy is here already.
    pub fn changes_nothing(&self) -> bool {
        self.writes.is_empty()
    }
}

impl Store {
    /// What bringing back a copy would do. Nothing is ever removed by it.
    pub fn plan(&self, copy: &Backup) -> Plan {
        let here: Vec<Object> = self.objects().collect();
        let mut merged = merge(&here, &copy.objects);
        let both = record_of(&merged);
        let apart = apart::notes(&record_of(&here), &copy.record, copy.saved, &both);
        merged.extend(apart.iter().map(|note| to_json(note, None)));
        let known: Vec<(Option<EventId>, &Object)> = here.iter().map(|object| (id_of(object), object)).collect();
        let mut plan = Plan { added: 0, changed: 0, record: Record::default(), writes: Vec::new() };
        let mut events = Vec::new();
        for object in merged {
            events.extend(from_json(&object));
            match known.binary_search_by_key(&id_of(&object), |(id, _)| *id) {
                Ok(at) if known.get(at).is_some_and(|(_, there)| **there == object) => continue,
                Ok(_) => plan.changed += 1,
                Err(_) => plan.added += 1,
            }
            plan.writes.push(object);
        }
        plan.record = Record::new(events);
        plan
    }

    /// Brings back a copy. Followed by [`Store::read_again`], whatever came of it.
    ///
    /// # Errors
    /// When the shelf refuses, holds records of a newer edition, or was cleared. Then what was written so far is taken
    /// back: at once, or where the shelf refuses that too, at the next reading.
    pub fn restore(&mut self, copy: &Backup, now: Moment) -> Result<(), ShelfFault> {
        self.may_write()?;
        // Another window may have changed something since somebody was told what it would do.
        let plan = self.plan(copy);
        let mut was = Map::new();
        for id in plan.writes.iter().filter_map(id_of) {
            was.insert(print_id(id), self.shelf.get(&record_key(id))?.map_or(Value::Null, Value::String));
        }
        let mut before = Map::new();
        before.insert("made".into(), now.to_rfc3339().into());
        before.insert("was".into(), was.into());
        let done = self.set_before(&mut before, false).and_then(|()| {
            plan.writes.iter().try_for_each(|object| self.put_object(object))?;
            self.set_before(&mut before, true)
        });
        if done.is_err() {
            let _later = self.undo(&before);
        }
        done
    }

    /// Whether what was brought back last can be taken back. After a day that is forgotten.
    pub fn can_take_back(&self, now: Moment) -> bool {
        let Some(before) = self.before() else { return false };
        let made = Fields(&before).text("made").ok().and_then(|made| Moment::parse_from_rfc3339(&made).ok());
        let is_fresh = made.is_some_and(|made| made <= now && within_hours(made, now, HOURS));
        if !is_fresh {
            let _later = self.forget_before();
        }
        is_fresh
    }

    /// Takes back what was brought back last. Followed by [`Store::read_again`].
    ///
    /// # Errors
    /// When the shelf refuses: what is left is taken back at the next reading.
    pub fn take_back(&mut self) -> Result<(), ShelfFault> {
        self.may_write()?;
        let Some(mut before) = self.before() else { return Ok(()) };
        self.set_before(&mut before, false)?;
        self.undo(&before)
    }

    /// Takes back what was begun and not ended.
    pub(super) fn undo_half(&self) {
        if let Some(before) = self.before().filter(|before| !Fields(before).flag("whole").unwrap_or_default()) {
            let _later = self.undo(&before);
        }
    }

    /// Something else is written: from now on there is nothing to take back.
    pub(super) fn forget_before(&self) -> Result<(), ShelfFault> {
        if self.shelf.get(BEFORE)?.is_some() { self.shelf.remove(BEFORE) } else { Ok(()) }
    }

    fn before(&self) -> Option<Object> {
        let text = self.shelf.get(BEFORE).ok()??;
        parse(envelope::open(&text).ok()?.json)
    }

    fn set_before(&self, before: &mut Object, is_whole: bool) -> Result<(), ShelfFault> {
        // Both ways of saying it are of one length, so that the second always finds room.
        before.insert("whole".into(), is_whole.into());
        before.insert("half".into(), (!is_whole).into());
        self.shelf.set(BEFORE, &envelope::seal(1, &print(before)))
    }

    /// A text that cannot be read, and takes the place of which is taken, is kept beside it.
    fn put_object(&self, object: &Object) -> Result<(), ShelfFault> {
        let Some(id) = id_of(object) else { return Ok(()) };
        let key = record_key(id);
        if let Some(torn) = self.shelf.get(&key)?.filter(|text| read_object(text).is_none()) {
            self.shelf.set(&torn_key(id), &torn)?;
        }
        self.shelf.set(&key, &envelope::seal(self.shelf.next_rev(&key), &print(object)))
    }

    /// Puts every text back that was there before, in a newer writing, and takes away what was not there.
    fn undo(&self, before: &Object) -> Result<(), ShelfFault> {
        let was = before.get("was").and_then(Value::as_object);
        for (name, text) in was.into_iter().flatten() {
            let Some(id) = parse_id(name) else { continue };
            let key = record_key(id);
            let there = self.shelf.get(&key)?;
            let put = match (text.as_str(), &there) {
                (None, None) => Ok(()),
                (None, Some(_)) => self.shelf.remove(&key),
                (Some(text), Some(there)) if text == there => Ok(()),
                (Some(text), _) => match read_object(text) {
                    Some(object) => self.shelf.set(&key, &envelope::seal(self.shelf.next_rev(&key), &print(&object))),
                    None => self.shelf.set(&key, text).and_then(|()| self.shelf.remove(&torn_key(id))),
                },
            };
            put?;
        }
        self.shelf.remove(BEFORE)
    }
}

fn record_of(objects: &[Object]) -> Record {
    Record::new(objects.iter().filter_map(|object| from_json(object).ok()))
}

fn torn_key(id: EventId) -> String {
    format!("{OTHER}torn.record.{}", print_id(id))
}

fn read_object(text: &str) -> Option<Object> {
    let opened = envelope::open(text).ok()?;
    let object = migrations::lift(opened.head.schema, parse(opened.json)?);
    from_json(&object).is_ok().then_some(object)
}

fn id_of(object: &Object) -> Option<EventId> {
    Fields(object).id("id").ok()
}
