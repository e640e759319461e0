//! Reading what people keep for themselves: things with their versions, urges with what became of them.

use chrono::NaiveDate;

use super::own::{Habit, Item, List, Own, Page, PageKind, Tick};
use super::record::{Event, EventId, Record, What};

/// A thing with its versions.
#[derive(Clone, Debug)]
pub struct Kept<'a, T> {
    /// Its name: the id of its first version.
    pub id: EventId,
    /// The version that counts, and the event that holds it.
    pub latest: (&'a Event, &'a T),
    /// The versions before it, oldest first.
    pub earlier: Vec<(&'a Event, &'a T)>,
}

impl<'a, T> Kept<'a, T> {
    /// The event of its first version: when it was made.
    pub fn first(&self) -> &'a Event {
        self.earlier.first().unwrap_or(&self.latest).0
    }
}

/// Things of one type in a record, in the order in which they were first made.
fn things<'a, T>(record: &'a Record, read: impl Fn(&'a Own) -> Option<&'a T>) -> Vec<Kept<'a, T>> {
    let mut found: Vec<Kept<'a, T>> = Vec::new();
    for event in record.events() {
        let What::Own(own) = &event.what else { continue };
        let (Some(version), Some(id)) = (read(own), own.first_version(event.id)) else { continue };
        match found.iter_mut().find(|kept| kept.id == id) {
            Some(kept) => kept.earlier.push(std::mem::replace(&mut kept.latest, (event, version))),
            None => found.push(Kept { id, latest: (event, version), earlier: Vec::new() }),
        }
    }
    found
}

/// The lines of a list, in the order in which they were first written.
pub fn items(record: &Record, list: List) -> Vec<Kept<'_, Item>> {
    things(record, |own| if let Own::Item(item) = own { (item.list == list).then_some(item) } else { None })
}

/// The habits, those laid aside included.
pub fn habits(record: &Record) -> Vec<Kept<'_, Habit>> {
    things(record, |own| if let Own::Habit(habit) = own { Some(habit) } else { None })
}

/// The pages of a kind.
pub fn pages(record: &Record, kind: PageKind) -> Vec<Kept<'_, Page>> {
    things(record, |own| if let Own::Page(page) = own { (page.kind == kind).then_some(page) } else { None })
}

/// An urge with what became of it.
#[derive(Clone, Copy, Debug)]
pub struct Urge<'a> {
    /// Its event.
    pub event: &'a Event,
    /// How strong it was.
    pub strength: u8,
    /// What became of it, if that was written.
    pub eased: Option<&'a Own>,
}

/// The urges, oldest first.
pub fn urges(record: &Record) -> Vec<Urge<'_>> {
    let mut found: Vec<Urge<'_>> = Vec::new();
    for event in record.events() {
        match &event.what {
            What::Own(Own::Urge { strength }) => found.push(Urge { event, strength: *strength, eased: None }),
            What::Own(own @ Own::Eased { urge, .. }) => {
                if let Some(of) = found.iter_mut().find(|known| known.event.id == *urge) {
                    of.eased = Some(own);
                }
            }
            _ => {}
        }
    }
    found
}

/// How a habit went on a day, if that was said.
pub fn tick(record: &Record, of: EventId, on: NaiveDate) -> Option<Tick> {
    record.events().iter().rev().find_map(|event| match &event.what {
        What::Own(Own::Ticked { habit, day, tick }) if *habit == of && *day == on => Some(*tick),
        _ => None,
    })
}
