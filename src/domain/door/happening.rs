//! From a record to what happened, in order. An entry dated back or changed late can be read in more than one way;
//! each reading is one list.

use chrono::NaiveDate;

use crate::domain::contact::Entry;
use crate::domain::record::{Event, EventId, Record, What};
use crate::domain::time::{Moment, date, within_hours};

use super::History;

/// Hours in which an entry can be undone or changed as if it had always been so.
pub(crate) const UNDO_HOURS: u32 = 48;

/// One thing that happened, at its place in a reading.
#[derive(Clone, Debug)]
pub(crate) struct Happening {
    /// Local date it counts from.
    pub day: NaiveDate,
    /// Moment it counts from.
    pub at: Moment,
    /// When it was recorded.
    pub made: Moment,
    /// The event behind it.
    pub event: EventId,
    /// What it is.
    pub kind: Kind,
}

/// What happened.
#[derive(Clone, Debug)]
pub(crate) enum Kind {
    /// An entry of the log, as this reading has it.
    Contact(Entry),
    /// Anything else that was recorded.
    Noted(What),
    /// An entry that had closed the door was undone or changed.
    ClosingUndone,
    /// The event is dated after now.
    DatedAhead,
}

#[derive(Clone, Copy)]
struct Reading {
    /// Entries dated back count from their date, otherwise from when they were made.
    by_date: bool,
    /// Changes made after the 48 hours are taken.
    late_changes: bool,
}

/// Every reading of the record that matters at `now`: one, unless an entry was dated back or changed late.
pub(crate) fn readings(record: &Record, now: Moment) -> Vec<Vec<Happening>> {
    let dated_back = record.events().iter().any(|e| matches!(&e.what, What::Contact(entry) if entry.on < date(e.made)) || matches!(&e.what, What::Changed { to, .. } if to.on < date(e.made)));
    let changed_late = record.events().iter().any(|e| late_change_of(record, e));
    let choices = |more: bool| if more { vec![false, true] } else { vec![false] };
    let mut found = Vec::new();
    for by_date in choices(dated_back) {
        for late_changes in choices(changed_late) {
            found.push(reading(record, now, Reading { by_date, late_changes }));
        }
    }
    found
}

/// The log as the person sees it: late changes shown, undone entries left out, in the order of their dates.
pub(crate) fn entries(record: &Record, now: Moment) -> Vec<(EventId, Moment, Entry)> {
    let mut found: Vec<_> = record
        .events()
        .iter()
        .filter_map(|e| match &e.what {
            What::Contact(entry) => Some((e.id, e.made, as_it_stands(record, e, entry, now, true)?)),
            _ => None,
        })
        .collect();
    found.sort_by_key(|(id, made, entry)| (entry.on, *made, *id));
    found
}

fn reading(record: &Record, now: Moment, how: Reading) -> Vec<Happening> {
    let mut acts = Vec::new();
    for event in record.events() {
        let made = event.made.min(now);
        let ahead = event.made > now;
        let kind = match &event.what {
            What::Contact(entry) => match as_it_stands(record, event, entry, now, how.late_changes) {
                Some(entry) => Kind::Contact(entry),
                None => continue,
            },
            What::Undone { entry } | What::Changed { entry, .. } => {
                if in_time(record, event, *entry) && had_closed_the_door(record, *entry, event, how) {
                    Kind::ClosingUndone
                } else {
                    continue;
                }
            }
            other => Kind::Noted(other.clone()),
        };
        let at = match &kind {
            Kind::Contact(entry) if how.by_date && entry.on < date(made) => on_date(made, entry.on),
            _ => made,
        };
        acts.push(Happening { day: date(at), at, made, event: event.id, kind });
        if ahead {
            acts.push(Happening { day: date(now), at: now, made: now, event: event.id, kind: Kind::DatedAhead });
        }
    }
    acts.sort_by_key(|a| (a.at, a.event));
    // Entries made on one day are read in the order of their dates, in whatever order they were typed.
    for day in acts.chunk_by_mut(|a, b| a.day == b.day) {
        if day.iter().any(|a| entry_date(a) < a.day) {
            day.sort_by_key(|a| (entry_date(a), a.made, a.event));
        }
    }
    acts
}

fn entry_date(act: &Happening) -> NaiveDate {
    match &act.kind {
        Kind::Contact(entry) => entry.on.min(act.day),
        Kind::Noted(_) | Kind::ClosingUndone | Kind::DatedAhead => act.day,
    }
}

/// The same time of day on an earlier date. Where the clock skipped that hour, a fixed offset knows no gap.
fn on_date(made: Moment, on: NaiveDate) -> Moment {
    let days = date(made).signed_duration_since(on);
    made.checked_sub_signed(days).unwrap_or(made)
}

fn in_time(record: &Record, amendment: &Event, entry: EventId) -> bool {
    record.get(entry).is_some_and(|e| amendment.made >= e.made && within_hours(e.made, amendment.made, UNDO_HOURS))
}

fn late_change_of(record: &Record, event: &Event) -> bool {
    match &event.what {
        What::Changed { entry, .. } => !in_time(record, event, *entry),
        _ => false,
    }
}

/// The entry as amended, or `None` where it was undone in time. An undo that came too late is not taken.
fn as_it_stands(record: &Record, event: &Event, entry: &Entry, now: Moment, late_changes: bool) -> Option<Entry> {
    let mut stands = Some(entry.clone());
    for amendment in record.events().iter().filter(|a| a.made <= now) {
        let timely = in_time(record, amendment, event.id);
        match &amendment.what {
            What::Undone { entry } if *entry == event.id && timely => stands = None,
            What::Changed { entry, to } if *entry == event.id && (timely || late_changes) => stands = Some(to.clone()),
            _ => {}
        }
    }
    stands
}

/// Whether, just before the amendment, a closing fact held that this entry had begun.
fn had_closed_the_door(record: &Record, entry: EventId, amendment: &Event, how: Reading) -> bool {
    let before = Record::new(record.events().iter().filter(|e| (e.made, e.id) < (amendment.made, amendment.id)).cloned());
    let history = History::walk(&reading(&before, amendment.made, how), amendment.made);
    history.spells().any(|spell| spell.event == entry)
}
