//! What is kept on the way of letting go.

use chrono::NaiveDate;

use crate::domain::kept::{Kept, things};
use crate::domain::own::Own;
use crate::domain::record::{EventId, Record};

use super::Step;

/// One thing kept on the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LettingGo {
    /// What was said of a step. The latest of a step counts.
    Said {
        /// The step.
        step: Step,
        /// What.
        said: SaidOf,
    },
    /// A time and a place for grief.
    Hour(Hour),
    /// Something marked.
    Mark(Mark),
    /// One of three writings about what is good in the end.
    Evening(Evening),
    /// A question about somebody new. The latest of a question counts.
    Anew {
        /// The question.
        question: Anew,
        /// Whether the answer is yes.
        yes: bool,
    },
}

impl LettingGo {
    /// The first version of what this is a version of, if it is one of a thing with versions.
    pub fn first_version(&self, own: EventId) -> Option<EventId> {
        match self {
            LettingGo::Hour(Hour { of, .. })
            | LettingGo::Mark(Mark { of, .. })
            | LettingGo::Evening(Evening { of, .. }) => Some(of.unwrap_or(own)),
            LettingGo::Said { .. } | LettingGo::Anew { .. } => None,
        }
    }
}

/// What can be said of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaidOf {
    /// It is nothing for this person.
    NotForMe,
    /// It is done.
    Done,
    /// Neither any more.
    Open,
}

impl SaidOf {
    /// All three.
    pub const ALL: [SaidOf; 3] = [SaidOf::NotForMe, SaidOf::Done, SaidOf::Open];
}

/// A time and a place for grief, or a later version of one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hour {
    /// The first version.
    pub of: Option<EventId>,
    /// The time of the day.
    pub when: String,
    /// The place.
    pub place: String,
}

/// Something marked, or a later version of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The first version.
    pub of: Option<EventId>,
    /// What.
    pub words: String,
    /// The day it was.
    pub on: NaiveDate,
}

/// One of three writings, or a later version of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evening {
    /// The first version.
    pub of: Option<EventId>,
    /// Which of them, from 1.
    pub number: u8,
    /// The words.
    pub words: String,
    /// How it was afterwards.
    pub after: After,
}

/// How it was after writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum After {
    /// Lighter.
    Lighter,
    /// As before.
    Same,
    /// Heavier.
    Heavier,
    /// The question why went round.
    Circling,
}

impl After {
    /// All four.
    pub const ALL: [After; 4] = [After::Lighter, After::Same, After::Heavier, After::Circling];

    /// Whether the writing ends there.
    pub fn stops(self) -> bool {
        matches!(self, After::Heavier | After::Circling)
    }
}

/// A question about somebody new.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anew {
    /// Whether an evening alone is bearable.
    Alone,
    /// Whether it is about that person, and not about being seen or forgetting.
    Reason,
    /// Whether the past can be told shortly and without a verdict.
    Past,
    /// Whether one knows what one wants and will not take again.
    Wants,
    /// Whether a no could be heard and left there.
    No,
}

impl Anew {
    /// All five.
    pub const ALL: [Anew; 5] = [Anew::Alone, Anew::Reason, Anew::Past, Anew::Wants, Anew::No];
}

/// The times and places for grief, in the order in which they were first set.
pub fn hours(record: &Record) -> Vec<Kept<'_, Hour>> {
    things(record, |own| if let Own::LettingGo(LettingGo::Hour(hour)) = own { Some(hour) } else { None })
}

/// What was marked, in the order in which it was first marked.
pub fn marks(record: &Record) -> Vec<Kept<'_, Mark>> {
    things(record, |own| if let Own::LettingGo(LettingGo::Mark(mark)) = own { Some(mark) } else { None })
}

/// The writings, in the order in which they were first kept.
pub fn evenings_of(record: &Record) -> Vec<Kept<'_, Evening>> {
    things(record, |own| if let Own::LettingGo(LettingGo::Evening(evening)) = own { Some(evening) } else { None })
}
