//! Erasing one kind of what is kept. What contact is decided from stays without its words, so that erasing opens nothing:
//! a closing fact ends only as its row in the rules says, and a rest no sooner than it would have.

use chrono::NaiveDate;

use super::contact::{Act, Entry};
use super::door::amended;
use super::draft::DraftState;
use super::order::sorted;
use super::own::Own;
use super::record::{Event, EventId, Record, What, Writing};
use super::resting::VERY_LOW_WELLBEING;
use super::time::{Moment, date};

/// A kind of what is kept that can be erased by itself. Answers, choices, the quiet time and reviews hold no words of their
/// own, and contact is decided from each of them: they go with everything only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The log of contact.
    Log,
    /// Check-ins and measures of how somebody is.
    CheckIns,
    /// What was practised.
    Practice,
    /// Habits and the days on which they were done.
    Habits,
    /// The pages of understanding, the cost weighed, and reasons for a choice.
    Written,
    /// The six questions of readiness.
    Readiness,
    /// Drafts and what stays unsent.
    Drafts,
    /// Points thought about.
    Points,
    /// Urges.
    Urges,
    /// Lists of one's own.
    Lists,
    /// Days and nights of one's own.
    Days,
    /// Pages of the journal, and letters that are not for sending.
    Journal,
    /// Plans for meetings, and notes for the talk.
    Meetings,
    /// Agreements of two, and what was written beside a review.
    Agreements,
    /// What is kept only on the way of letting go.
    LettingGo,
    /// What is typed into a form and not saved. It is no part of the record.
    Typed,
}

impl Kind {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Kind; 16] = [
        Kind::Log,
        Kind::CheckIns,
        Kind::Written,
        Kind::Drafts,
        Kind::Journal,
        Kind::Points,
        Kind::Readiness,
        Kind::Practice,
        Kind::Habits,
        Kind::Urges,
        Kind::Lists,
        Kind::Days,
        Kind::Meetings,
        Kind::Agreements,
        Kind::LettingGo,
        Kind::Typed,
    ];

    /// The kind that goes with what is typed into a form, by the name of the form.
    pub fn of_form(name: &str) -> Option<Kind> {
        match name.split('-').next().unwrap_or(name) {
            "entry" | "change" => Some(Kind::Log),
            "note" | "five" => Some(Kind::CheckIns),
            "practice" => Some(Kind::Practice),
            "writing" | "three" => Some(Kind::Written),
            "six" => Some(Kind::Readiness),
            "draft" | "parts" | "matter" => Some(Kind::Drafts),
            "pages" => Some(Kind::Points),
            "urge" => Some(Kind::Urges),
            "list" | "doing" => Some(Kind::Lists),
            "day" => Some(Kind::Days),
            "habit" => Some(Kind::Habits),
            "plan" | "after" | "outline" => Some(Kind::Meetings),
            "letter" | "book" => Some(Kind::Journal),
            "table" | "looks" => Some(Kind::Agreements),
            "reading" => Some(Kind::LettingGo),
            _ => None,
        }
    }

    /// The kind that an event is of, if it can be erased by itself.
    pub fn of(what: &What) -> Option<Kind> {
        match what {
            What::Contact(_) | What::Undone { .. } | What::Changed { .. } | What::Apart { .. } => Some(Kind::Log),
            What::CheckIn { .. } | What::Wellbeing { .. } => Some(Kind::CheckIns),
            What::Practised { .. } => Some(Kind::Practice),
            What::Wrote { .. } | What::Weighed { .. } | What::Reasoned { .. } => Some(Kind::Written),
            What::Ready { .. } => Some(Kind::Readiness),
            What::Draft(_) => Some(Kind::Drafts),
            What::Reflected { .. } => Some(Kind::Points),
            What::Own(own) => match own {
                Own::Urge { .. } | Own::Eased { .. } => Some(Kind::Urges),
                Own::Item(_) => Some(Kind::Lists),
                Own::Habit(_) | Own::Ticked { .. } => Some(Kind::Habits),
                Own::Day { .. } | Own::Slept { .. } => Some(Kind::Days),
                Own::Apology(_) => Some(Kind::Drafts),
                Own::Commitment(_) => Some(Kind::Lists),
                Own::Meeting(_) | Own::Talk(_) => Some(Kind::Meetings),
                Own::Page(_) => Some(Kind::Journal),
                Own::Agreement(_) | Own::Beside(_) => Some(Kind::Agreements),
                Own::LettingGo(_) => Some(Kind::LettingGo),
                Own::Gone => None,
            },
            What::Age(_)
            | What::Screen(_)
            | What::Quiet(_)
            | What::Chose(_)
            | What::HarmLifted
            | What::Over(_)
            | What::Review(_)
            | What::AfterReview(_) => None,
        }
    }
}

/// What erasing a kind would do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// How many there are; undoing and changing an entry is none of its own.
    pub count: usize,
    /// The first and the last day on which they were recorded.
    pub span: Option<(NaiveDate, NaiveDate)>,
    /// How many of them stay without their words.
    pub bare: usize,
    /// Events that go.
    pub gone: Vec<EventId>,
    /// Events that stay, as they read then.
    pub stays: Vec<Event>,
}

impl Plan {
    /// Whether there is nothing left to erase.
    pub fn changes_nothing(&self) -> bool {
        self.gone.is_empty() && self.stays.is_empty()
    }

    /// The record as it would be then.
    pub fn applied(&self, record: &Record) -> Record {
        let kept = record.events().iter().filter(|event| !self.gone.contains(&event.id)).cloned();
        let mut record = Record::new(kept);
        self.stays.iter().for_each(|event| record.add(event.clone()));
        record
    }
}

/// What erasing a kind would do to a record. `None` while the clock is behind what is recorded: then it cannot be told what
/// contact is decided from.
pub fn plan(record: &Record, kind: Kind, now: Moment) -> Option<Plan> {
    let events = record.events();
    if events.iter().any(|event| event.made > now) {
        return None;
    }
    let deciding = deciding_entries(record, now);
    let mut plan = Plan::default();
    for event in events.iter().filter(|event| Kind::of(&event.what) == Some(kind)) {
        let on = date(event.made);
        let is_counted = !matches!(event.what, What::Undone { .. } | What::Changed { .. } | What::Apart { .. });
        plan.count += usize::from(is_counted);
        plan.span = Some((plan.span.map_or(on, |(first, _)| first), on));
        match stays(record, event, &deciding) {
            None => plan.gone.push(event.id),
            Some(what) => {
                plan.bare += usize::from(is_counted);
                if what != event.what {
                    plan.stays.push(Event { what, ..event.clone() });
                }
            }
        }
    }
    Some(plan)
}

/// What stays of an event, or `None` where all of it goes.
fn stays(record: &Record, event: &Event, deciding: &[EventId]) -> Option<What> {
    let words = String::new;
    let bare = |entry: &Entry| {
        let mut entry = entry.clone();
        entry.forget_words();
        entry
    };
    let decides = |entry: EventId| deciding.binary_search(&entry).is_ok();
    match &event.what {
        What::Contact(entry) => decides(event.id).then(|| What::Contact(bare(entry))),
        What::Changed { entry, to } => decides(*entry).then(|| What::Changed { entry: *entry, to: bare(to) }),
        What::Undone { entry } => decides(*entry).then_some(What::Undone { entry: *entry }),
        What::Apart { amendment } => {
            // What ends nothing any more goes on ending nothing.
            let stays = amended(&record.get(*amendment)?.what).is_none_or(decides);
            stays.then(|| event.what.clone())
        }
        // A low point rests contact for a time; a good day forgotten opens nothing.
        What::CheckIn { mood, self_harm, .. } => {
            self_harm.then(|| What::CheckIn { mood: *mood, self_harm: true, words: words() })
        }
        What::Wellbeing { score } => (*score <= VERY_LOW_WELLBEING).then_some(What::Wellbeing { score: *score }),
        // For a time after a motive that contact waits on, no other is taken.
        What::Wrote { page: page @ Writing::Why(motive), .. } => {
            motive.waits().then(|| What::Wrote { page: *page, words: words() })
        }
        // Whether it was sent is still to be said.
        What::Draft(draft) => {
            let is_asked = draft.state == DraftState::Copied && record.latest_draft() == Some(draft);
            is_asked.then(|| What::Draft(super::draft::Draft { words: words(), ..draft.clone() }))
        }
        _ => None,
    }
}

/// The entries that contact is decided from, in the order of their ids: all but those that were a look or necessary contact
/// all along, on a day that has come. These close and open nothing.
fn deciding_entries(record: &Record, now: Moment) -> Vec<EventId> {
    let decides = |entry: &Entry| !matches!(entry.act, Act::Looked(_) | Act::Necessary { .. }) || entry.on > date(now);
    let of = |event: &Event| match &event.what {
        What::Contact(text) if decides(text) => Some(event.id),
        What::Changed { entry, to } if decides(to) => Some(*entry),
        _ => None,
    };
    sorted(record.events().iter().filter_map(of).collect())
}
