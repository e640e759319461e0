//! What people keep for themselves: urges, lists, habits, days, pages of a journal. Of all of it the rules read one thing:
//! on which days a habit was done.

use chrono::{Datelike, NaiveDate};

pub use super::agreement::Agreement;
pub use super::amends::{Apology, Came, Commitment};
pub use super::kept::{Kept, Urge, habits, items, pages, tick, urges};
use super::letting_go::LettingGo;
pub use super::list::{Item, List, Whose};
use super::record::EventId;
pub use super::second::Beside;
use super::{meeting, talk};

/// The strongest an urge can be rated.
pub const STRONGEST: u8 = 10;

/// One thing kept for oneself. Where a thing has versions, `of` names its first one, and is empty on the first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Own {
    /// An urge to write to them, as strong as rated from 0 to [`STRONGEST`].
    Urge {
        /// How strong.
        strength: u8,
    },
    /// What became of an urge. The latest of an urge counts.
    Eased {
        /// The urge.
        urge: EventId,
        /// How strong it was afterwards, if it was rated again.
        strength: Option<u8>,
        /// What was done meanwhile.
        did: Vec<String>,
        /// What had set it off.
        set_off: String,
    },
    /// A line of a list.
    Item(Item),
    /// A habit, set or changed.
    Habit(Habit),
    /// A habit on a day. The latest of a habit and a day counts.
    Ticked {
        /// The habit.
        habit: EventId,
        /// The day.
        day: NaiveDate,
        /// How it went.
        tick: Tick,
    },
    /// A day of one's own: what was kept from, and words. The latest of a day counts.
    Day {
        /// The day.
        day: NaiveDate,
        /// What was kept from on it.
        kept: Vec<Restraint>,
        /// Words.
        words: String,
    },
    /// How the night before a day was. The latest of a day counts.
    Slept {
        /// The day.
        day: NaiveDate,
        /// How.
        sleep: Sleep,
    },
    /// A page of the journal, or a letter that is not for sending.
    Page(Page),
    /// An apology, in its parts.
    Apology(Apology),
    /// Something one has said one will do.
    Commitment(Commitment),
    /// A meeting that is planned.
    Meeting(Box<meeting::Plan>),
    /// Notes for the talk.
    Talk(Box<talk::Notes>),
    /// An agreement of two who try again.
    Agreement(Box<Agreement>),
    /// What was written beside a review.
    Beside(Beside),
    /// Something on the way of letting go.
    LettingGo(LettingGo),
    /// Something that was here and was taken away by the person.
    Gone,
}

/// On which days a habit is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Schedule {
    /// On days of the week: bit 0 is Monday, bit 6 Sunday.
    Weekdays(u8),
    /// So many times a week, on any days.
    PerWeek(u8),
    /// Every so many days, counted from one.
    Every {
        /// How many days: 1 is daily.
        days: u16,
        /// The day it is counted from.
        from: NaiveDate,
    },
}

impl Schedule {
    /// Whether a day is one of those the habit is meant on. With so many times a week every day may be.
    pub fn is_on(self, day: NaiveDate) -> bool {
        match self {
            Schedule::Weekdays(mask) => mask & (1 << day.weekday().num_days_from_monday()) != 0,
            Schedule::PerWeek(times) => times > 0,
            Schedule::Every { days, from } => days > 0 && day >= from && (day - from).num_days() % i64::from(days) == 0,
        }
    }
}

/// A small habit, or a later version of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Habit {
    /// The first version.
    pub of: Option<EventId>,
    /// What is done.
    pub what: String,
    /// When and where.
    pub when: String,
    /// On which days.
    pub schedule: Schedule,
    /// Whether it is laid aside.
    pub ended: bool,
}

/// How a habit went on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tick {
    /// Done.
    Done,
    /// Left out on purpose: no miss.
    Skipped,
    /// Neither; takes an earlier tick back.
    Cleared,
}

/// What is kept from on a quiet day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Restraint {
    /// No message, call, comment or post aimed at them.
    Messages,
    /// No look at their profiles.
    Feeds,
    /// No news of them through others.
    GoBetweens,
    /// Nothing sent late at night.
    LateNight,
}

impl Restraint {
    /// All four.
    pub const ALL: [Restraint; 4] =
        [Restraint::Messages, Restraint::Feeds, Restraint::GoBetweens, Restraint::LateNight];
}

/// How a night was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sleep {
    /// Well.
    Well,
    /// Some.
    Some,
    /// Hardly.
    Hardly,
}

impl Sleep {
    /// All three.
    pub const ALL: [Sleep; 3] = [Sleep::Well, Sleep::Some, Sleep::Hardly];
}

/// What a page of words is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageKind {
    /// A page of the journal.
    Journal,
    /// A letter that is not for sending.
    Letter,
}

/// A page of words, or a later version of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The first version.
    pub of: Option<EventId>,
    /// What it is.
    pub kind: PageKind,
    /// Its title; may be empty.
    pub title: String,
    /// Its words.
    pub words: String,
    /// Its tags.
    pub tags: Vec<String>,
    /// Id of the guide point or prompt it answers; may be empty.
    pub prompt: String,
    /// The first day on which it can be read again.
    pub sealed_until: Option<NaiveDate>,
}

impl Page {
    /// A new page or letter of these words, with nothing else to it.
    pub fn new(kind: PageKind, words: String) -> Page {
        let (title, tags, prompt) = (String::new(), Vec::new(), String::new());
        Page { of: None, kind, title, words, tags, prompt, sealed_until: None }
    }
}

impl Own {
    /// The first version of what this is a version of, if it is one of a thing with versions.
    pub fn first_version(&self, own: EventId) -> Option<EventId> {
        match self {
            Own::Item(Item { of, .. })
            | Own::Habit(Habit { of, .. })
            | Own::Page(Page { of, .. })
            | Own::Apology(Apology { of, .. })
            | Own::Commitment(Commitment { of, .. }) => Some(of.unwrap_or(own)),
            Own::Agreement(agreement) => Some(agreement.of.unwrap_or(own)),
            Own::Meeting(plan) => Some(plan.of.unwrap_or(own)),
            Own::Talk(notes) => Some(notes.of.unwrap_or(own)),
            Own::LettingGo(kept) => kept.first_version(own),
            Own::Urge { .. }
            | Own::Eased { .. }
            | Own::Ticked { .. }
            | Own::Day { .. }
            | Own::Slept { .. }
            | Own::Beside(_)
            | Own::Gone => None,
        }
    }
}
