//! Resting facts, one file each: whether it holds at a moment, the facts behind it, and what ends it.

mod after;
mod answer_later;
mod choice;
mod cooling;
mod cost;
mod crisis;
mod hurt;
mod ready;
mod screen;
mod space;
mod unsteady;
mod unsure;
mod why;

use chrono::NaiveDate;

pub(crate) use crisis::DAYS as CRISIS_DAYS;
pub use ready::PRACTICE_DAYS;

use super::door::{Detail, Ends, History, Reason, Rule};
use super::id::Resting;
use super::record::EventId;
use super::time::{Moment, date};

/// WHO-5 scores up to this are very low (Topp and others 2015: 28 of 100).
pub(crate) const VERY_LOW_WELLBEING: u8 = 28;
/// Days for which a motive that contact waits on stays the one that counts.
pub(crate) const MOTIVE_DAYS: u32 = 14;

/// That a resting fact holds.
pub(crate) struct Rest {
    since: Option<NaiveDate>,
    event: Option<EventId>,
    ends: Ends,
    details: Vec<Detail>,
}

impl Rest {
    /// A rest that an act of the user's ends.
    fn by_act(details: Vec<Detail>) -> Rest {
        Rest { since: None, event: None, ends: Ends::ByAct, details }
    }

    /// A rest that ends by date alone.
    fn until(day: NaiveDate) -> Rest {
        Rest { since: None, event: None, ends: Ends::On(day), details: vec![] }
    }
}

/// One resting fact as a rule over the history.
pub(crate) struct RestingRule {
    id: Resting,
    holds: fn(&History, Moment) -> Option<Rest>,
}

/// Every resting fact. The order is that of [`Resting::ALL`]: help first, then safety, then the work, then the clock.
const LIST: [RestingRule; 13] = [
    RestingRule { id: Resting::Crisis, holds: crisis::holds },
    RestingRule { id: Resting::Screen, holds: screen::holds },
    RestingRule { id: Resting::Unsure, holds: unsure::holds },
    RestingRule { id: Resting::Unsteady, holds: unsteady::holds },
    RestingRule { id: Resting::Cost, holds: cost::holds },
    RestingRule { id: Resting::Space, holds: space::holds },
    RestingRule { id: Resting::Why, holds: why::holds },
    RestingRule { id: Resting::Ready, holds: ready::holds },
    RestingRule { id: Resting::Choice, holds: choice::holds },
    RestingRule { id: Resting::After, holds: after::holds },
    RestingRule { id: Resting::Hurt, holds: hurt::holds },
    RestingRule { id: Resting::Cooling, holds: cooling::holds },
    RestingRule { id: Resting::AnswerLater, holds: answer_later::holds },
];

/// The resting facts that hold at a moment, in the order of the list.
pub(crate) fn reasons(history: &History, now: Moment) -> Vec<Reason> {
    LIST.iter()
        .filter_map(|rule| {
            let rest = (rule.holds)(history, now)?;
            Some(Reason {
                rule: Rule::Resting(rule.id),
                since: rest.since,
                event: rest.event,
                ends: rest.ends,
                details: rest.details,
            })
        })
        .collect()
}

fn today(now: Moment) -> NaiveDate {
    date(now)
}
