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
#[derive(Clone, Copy, Debug)]
pub(crate) struct Happening<'a> {
    /// Local date it counts from.
    pub day: NaiveDate,
    /// Moment it counts from.
    pub at: Moment,
    /// When it was recorded.
    pub made: Moment,
    /// The event behind it.
    pub event: EventId,
    /// What it is.
    pub kind: Kind<'a>,
}

/// What happened.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Kind<'a> {
    /// An entry of the log, as this reading has it.
    Contact(&'a Entry),
    /// Anything else that was recorded.
    Noted(&'a What),
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

/// Events up to some point, and those among them that undo or change an entry.
struct Events<'a> {
    all: Vec<&'a Event>,
    amendments: Vec<(EventId, &'a Event)>,
    /// Those that came from another side when two were made one, and recorded ends that did: too late, whenever they were made.
    apart: Vec<EventId>,
}

impl<'a> Events<'a> {
    fn of(events: impl Iterator<Item = &'a Event>) -> Events<'a> {
        let all: Vec<_> = events.collect();
        let amendments = all.iter().filter_map(|event| Some((amended(&event.what)?, *event))).collect();
        let apart = all.iter().filter_map(|event| match event.what {
            What::Apart { amendment } => Some(amendment),
            _ => None,
        });
        Events { apart: apart.collect(), all, amendments }
    }

    /// The events before `end`, and `end` itself where it is included.
    fn upto(&self, end: &Event, included: bool) -> Events<'a> {
        let order = |event: &Event| (event.made, event.id);
        let upto = self.all.iter().copied().filter(|e| order(e) < order(end) || included && e.id == end.id);
        Events { apart: self.apart.clone(), ..Events::of(upto) }
    }

    fn get(&self, id: EventId) -> Option<&'a Event> {
        self.all.iter().copied().find(|event| event.id == id)
    }

    fn in_time(&self, amendment: &Event, entry: EventId) -> bool {
        self.get(entry).is_some_and(|event| self.is_timely(event, amendment))
    }

    fn is_timely(&self, entry: &Event, amendment: &Event) -> bool {
        is_in_time(entry.made, amendment.made) && !self.apart.contains(&amendment.id)
    }
}

/// Every reading of the record that matters at `now`, the one as entered first: one, unless an entry was dated back or
/// changed late.
///
/// Days on which entries were dated back are taken in turn: what is dated back today then never opens more than what is
/// entered as of today. Late changes are taken in turn and each by itself: none can take back what another closed.
pub(crate) fn readings(record: &Record, now: Moment) -> Vec<Vec<Happening<'_>>> {
    let events = Events::of(record.events().iter());
    let mut filled_in = in_order(events.all.iter().filter_map(|e| day_filled_in(&events, e)), |day| *day);
    filled_in.dedup();
    let changes = events.amendments.iter().filter(|(entry, change)| matters_late(&events, *entry, change));
    let late: Vec<EventId> = changes.map(|(_, change)| change.id).collect();
    let mut found = Vec::new();
    for by_date in std::iter::once(None).chain(filled_in.into_iter().map(Some)) {
        let in_turn = (0..=late.len()).filter_map(|n| late.get(..n));
        let by_itself = late.windows(1).skip(1);
        found.extend(in_turn.chain(by_itself).map(|late| reading(&events, now, Reading { by_date, late })));
    }
    found
}

/// The day on which an entry was made that says it happened earlier.
fn day_filled_in(events: &Events<'_>, event: &Event) -> Option<NaiveDate> {
    let (made, on) = match &event.what {
        What::Contact(entry) => (date(event.made), entry.on),
        What::Changed { entry, to } => (date(events.get(*entry)?.made), to.on),
        _ => return None,
    };
    (on < made).then_some(made)
}

/// The log as the person sees it: late changes shown, undone entries left out, in the order of their dates.
pub(crate) fn entries(record: &Record) -> Vec<(EventId, Moment, Entry)> {
    let events = Events::of(record.events().iter());
    let late: Vec<EventId> = events.amendments.iter().map(|(_, change)| change.id).collect();
    let found = events.all.iter().filter_map(|event| match &event.what {
        What::Contact(entry) => Some((event.id, event.made, as_it_stands(&events, event, entry, &late)?.clone())),
        _ => None,
    });
    in_order(found, |(id, made, entry)| (entry.on, *made, *id))
}

/// A reading, amendment by amendment: whether one had closed the door depends on those before it.
fn reading<'a>(events: &Events<'a>, now: Moment, how: Reading<'_>) -> Vec<Happening<'a>> {
    let mut closing_undone = Vec::new();
    for (entry, amendment) in &events.amendments {
        if events.in_time(amendment, *entry) && had_closed_the_door(events, *entry, amendment, how, &closing_undone) {
            closing_undone.push(amendment.id);
        }
    }
    happenings(events, now, how, &closing_undone)
}

fn happenings<'a>(
    events: &Events<'a>,
    now: Moment,
    how: Reading<'_>,
    closing_undone: &[EventId],
) -> Vec<Happening<'a>> {
    let mut acts = Vec::new();
    for event in &events.all {
        let made = event.made.min(now);
        let kind = match &event.what {
            What::Contact(entry) => match as_it_stands(events, event, entry, how.late) {
                Some(entry) => Kind::Contact(entry),
                None => continue,
            },
            What::Undone { .. } | What::Changed { .. } if closing_undone.contains(&event.id) => Kind::ClosingUndone,
            What::Undone { .. } | What::Changed { .. } if event.made > now => Kind::DatedAhead,
            What::Undone { .. } | What::Changed { .. } | What::Apart { .. } => continue,
            What::HarmLifted | What::Over(_) if events.apart.contains(&event.id) => continue,
            other => Kind::Noted(other),
        };
        let says = |on: NaiveDate| on > date(event.made) && on > date(now);
        let ahead = event.made > now || matches!(kind, Kind::Contact(entry) if says(entry.on));
        let at = match kind {
            Kind::Contact(entry) if how.by_date >= Some(date(event.made)) && entry.on < date(made) => {
                on_date(made, entry.on)
            }
            // Its date was moved on: it happened after it was made.
            Kind::Contact(entry) if entry.on > date(made) => on_date(made, entry.on).min(now),
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
        let filled = in_order(run.iter().copied(), |a| (filled_in(a), a.made, a.event));
        run.copy_from_slice(&filled);
    }
    acts
}

/// The date of an entry made later than it happened, unless what happened can close the door.
fn filled_in(act: &Happening<'_>) -> Option<NaiveDate> {
    let Kind::Contact(entry) = act.kind else { return None };
    let harmless = match entry.act {
        Act::Reached(_) | Act::Looked(_) | Act::Necessary { .. } | Act::Met | Act::Declined | Act::LookedBack(_) => {
            true
        }
        Act::Word(word) => matches!(word.tone, Tone::Warm | Tone::Neutral) && !word.hot_and_cold,
        Act::Blocked | Act::NewPartner(_) | Act::OrderMade | Act::Talked(_) => false,
    };
    (harmless && entry.on < act.day).then_some(entry.on)
}

/// The same time of day on another date. Where the clock skipped that hour, a fixed offset knows no gap.
fn on_date(made: Moment, on: NaiveDate) -> Moment {
    let days = date(made).signed_duration_since(on);
    made.checked_sub_signed(days).unwrap_or(made)
}

/// The entry that an undo or a change is about.
pub(crate) fn amended(what: &What) -> Option<EventId> {
    match what {
        What::Undone { entry } | What::Changed { entry, .. } => Some(*entry),
        _ => None,
    }
}

/// Whether an entry made then can be undone or changed at a moment: not before it was made, and 48 hours on at the latest.
pub(crate) fn is_in_time(made: Moment, now: Moment) -> bool {
    now >= made && within_hours(made, now, UNDO_HOURS)
}

/// Whether it is a change made too late, and of more than the words of an entry.
fn matters_late(events: &Events<'_>, entry: EventId, change: &Event) -> bool {
    let What::Changed { to, .. } = &change.what else { return false };
    if events.in_time(change, entry) {
        return false;
    }
    let original = events.get(entry).and_then(|e| match &e.what {
        What::Contact(entry) => as_it_stands(events, e, entry, &[]),
        _ => None,
    });
    original.is_none_or(|before| (before.on, before.act) != (to.on, to.act))
}

/// The entry as amended, or `None` where it was undone in time. An undo that came too late is not taken. What is dated
/// ahead is read as made now, so it amends: a clock set back takes back no change that closed the door.
fn as_it_stands<'a>(events: &Events<'a>, event: &Event, entry: &'a Entry, late: &[EventId]) -> Option<&'a Entry> {
    let mut stands = Some(entry);
    for (_, amendment) in events.amendments.iter().filter(|(entry, _)| *entry == event.id) {
        let timely = events.is_timely(event, amendment);
        match &amendment.what {
            What::Undone { .. } if timely => stands = None,
            What::Changed { to, .. } if timely || late.contains(&amendment.id) => stands = stands.map(|_| to),
            _ => {}
        }
    }
    stands
}

/// Whether the entry had closed the door before the amendment, or closed it together with others: a closing fact
/// would vanish with it.
fn had_closed_the_door(
    events: &Events<'_>,
    entry: EventId,
    amendment: &Event,
    how: Reading<'_>,
    closing_undone: &[EventId],
) -> bool {
    let walk = |included: bool| {
        let upto = events.upto(amendment, included);
        History::walk(&happenings(&upto, amendment.made, how, closing_undone), amendment.made)
    };
    let before = walk(false);
    if before.has_closed(entry) || !before.is_closed() {
        return before.has_closed(entry);
    }
    let after = walk(true);
    before.closings().any(|(closing, _)| !after.is_open(closing))
}
