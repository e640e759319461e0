//! From a record to what happened, in order. An entry dated back or changed late can be read in more than one way;
//! each reading is one list.

use chrono::NaiveDate;

use crate::domain::contact::{Act, Entry, Tone};
use crate::domain::order::in_order;
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
struct Reading<'a> {
    /// Entries dated back and made up to this day count from their date, later ones from when they were made.
    by_date: Option<NaiveDate>,
    /// Changes made after the 48 hours that are taken.
    late: &'a [EventId],
}

/// Every reading of the record that matters at `now`, the one as entered first: one, unless an entry was dated back or changed late.
///
/// Days on which entries were dated back are taken in turn: what is dated back today then never opens more than what is
/// entered as of today. Late changes are taken in turn and each by itself: none can take back what another closed.
pub(crate) fn readings(record: &Record, now: Moment) -> Vec<Vec<Happening>> {
    let mut filled_in = in_order(record.events().iter().filter_map(|e| day_filled_in(record, e)), |day| *day);
    filled_in.dedup();
    let late: Vec<EventId> = record.events().iter().filter(|e| matters_late(record, e, now)).map(|e| e.id).collect();
    let mut found = Vec::new();
    for by_date in std::iter::once(None).chain(filled_in.into_iter().map(Some)) {
        let in_turn = (0..=late.len()).filter_map(|n| late.get(..n));
        let by_itself = late.windows(1).skip(1);
        found.extend(in_turn.chain(by_itself).map(|late| reading(record, now, Reading { by_date, late })));
    }
    found
}

/// The day on which an entry was made that says it happened earlier.
fn day_filled_in(record: &Record, event: &Event) -> Option<NaiveDate> {
    let (made, on) = match &event.what {
        What::Contact(entry) => (date(event.made), entry.on),
        What::Changed { entry, to } => (date(record.get(*entry)?.made), to.on),
        _ => return None,
    };
    (on < made).then_some(made)
}

/// The log as the person sees it: late changes shown, undone entries left out, in the order of their dates.
pub(crate) fn entries(record: &Record, now: Moment) -> Vec<(EventId, Moment, Entry)> {
    let all: Vec<EventId> = record.events().iter().map(|e| e.id).collect();
    let found = record.events().iter().filter_map(|e| match &e.what {
        What::Contact(entry) => Some((e.id, e.made, as_it_stands(record, e, entry, now, &all)?)),
        _ => None,
    });
    in_order(found, |(id, made, entry)| (entry.on, *made, *id))
}

/// A reading, amendment by amendment: whether one had closed the door depends on those before it.
fn reading(record: &Record, now: Moment, how: Reading) -> Vec<Happening> {
    let mut closing_undone = Vec::new();
    for event in record.events() {
        if let Some(entry) = target(event)
            && in_time(record, event, entry)
            && had_closed_the_door(record, entry, event, how, &closing_undone)
        {
            closing_undone.push(event.id);
        }
    }
    happenings(record, now, how, &closing_undone)
}

fn happenings(record: &Record, now: Moment, how: Reading, closing_undone: &[EventId]) -> Vec<Happening> {
    let mut acts = Vec::new();
    for event in record.events() {
        let made = event.made.min(now);
        let kind = match &event.what {
            What::Contact(entry) => match as_it_stands(record, event, entry, now, how.late) {
                Some(entry) => Kind::Contact(entry),
                None => continue,
            },
            What::Undone { .. } | What::Changed { .. } if closing_undone.contains(&event.id) => Kind::ClosingUndone,
            What::Undone { .. } | What::Changed { .. } if event.made > now => Kind::DatedAhead,
            What::Undone { .. } | What::Changed { .. } => continue,
            other => Kind::Noted(other.clone()),
        };
        let says = |on: NaiveDate| on > date(event.made) && on > date(now);
        let ahead = event.made > now || matches!(&kind, Kind::Contact(entry) if says(entry.on));
        let at = match &kind {
            Kind::Contact(entry) if how.by_date >= Some(date(event.made)) && entry.on < date(made) => {
                on_date(made, entry.on)
            }
            _ => made,
        };
        acts.push(Happening { day: date(at), at, made, event: event.id, kind });
        if ahead {
            acts.push(Happening { day: date(now), at: now, made: now, event: event.id, kind: Kind::DatedAhead });
        }
    }
    // Stable: what is dated ahead counts from now, in the order in which it was made.
    let mut acts = in_order(acts, |a| a.at);
    // A log filled in later is read in the order of its dates, in whatever order it was typed. What closes the door,
    // and what was entered on its own day, stays where it was made: otherwise a date could spare somebody an answer.
    for run in acts.chunk_by_mut(|a, b| a.day == b.day && filled_in(a).is_some() && filled_in(b).is_some()) {
        let filled = in_order(run.to_vec(), |a| (filled_in(a), a.made, a.event));
        run.clone_from_slice(&filled);
    }
    acts
}

/// The date of an entry made later than it happened, unless what happened can close the door.
fn filled_in(act: &Happening) -> Option<NaiveDate> {
    let Kind::Contact(entry) = &act.kind else { return None };
    let harmless = match entry.act {
        Act::Reached(_) | Act::Looked(_) | Act::Necessary { .. } | Act::Met | Act::LookedBack(_) => true,
        Act::Word(word) => matches!(word.tone, Tone::Warm | Tone::Neutral) && !word.hot_and_cold,
        Act::Blocked | Act::NewPartner(_) | Act::OrderMade | Act::Talked(_) => false,
    };
    (harmless && entry.on < act.day).then_some(entry.on)
}

/// The same time of day on an earlier date. Where the clock skipped that hour, a fixed offset knows no gap.
fn on_date(made: Moment, on: NaiveDate) -> Moment {
    let days = date(made).signed_duration_since(on);
    made.checked_sub_signed(days).unwrap_or(made)
}

/// The entry that an amendment is about.
fn target(event: &Event) -> Option<EventId> {
    match &event.what {
        What::Undone { entry } | What::Changed { entry, .. } => Some(*entry),
        _ => None,
    }
}

fn in_time(record: &Record, amendment: &Event, entry: EventId) -> bool {
    record.get(entry).is_some_and(|e| amendment.made >= e.made && within_hours(e.made, amendment.made, UNDO_HOURS))
}

/// Whether it is a change made too late, and of more than the words of an entry.
fn matters_late(record: &Record, event: &Event, now: Moment) -> bool {
    let What::Changed { entry, to } = &event.what else { return false };
    if event.made > now || in_time(record, event, *entry) {
        return false;
    }
    let original = record
        .get(*entry)
        .and_then(|e| if let What::Contact(entry) = &e.what { as_it_stands(record, e, entry, now, &[]) } else { None });
    original.is_none_or(|before| (before.on, before.act) != (to.on, to.act))
}

/// The entry as amended, or `None` where it was undone in time. An undo that came too late is not taken.
fn as_it_stands(record: &Record, event: &Event, entry: &Entry, now: Moment, late: &[EventId]) -> Option<Entry> {
    let mut stands = Some(entry.clone());
    for amendment in record.events().iter().filter(|a| target(a) == Some(event.id) && a.made <= now) {
        let timely = in_time(record, amendment, event.id);
        match &amendment.what {
            What::Undone { .. } if timely => stands = None,
            What::Changed { to, .. } if timely || late.contains(&amendment.id) => stands = stands.map(|_| to.clone()),
            _ => {}
        }
    }
    stands
}

/// Whether the entry had closed the door before the amendment, or closed it together with others: a closing fact
/// would vanish with it.
fn had_closed_the_door(
    record: &Record,
    entry: EventId,
    amendment: &Event,
    how: Reading,
    closing_undone: &[EventId],
) -> bool {
    let walk = |upto: Record| History::walk(&happenings(&upto, amendment.made, how, closing_undone), amendment.made);
    let before = walk(record.upto(|e| (e.made, e.id) < (amendment.made, amendment.id)));
    let after = walk(record.upto(|e| (e.made, e.id) <= (amendment.made, amendment.id)));
    before.has_closed(entry) || before.closings().any(|(closing, _)| !after.is_open(closing))
}
