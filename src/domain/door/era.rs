//! What the history gathers: spells that hold, ends that rest, what counts since an era and a chapter began.

use chrono::NaiveDate;

use crate::domain::contact::LookBack;
use crate::domain::id::Step;
use crate::domain::record::{Choice, EventId, Motive, Readiness};
use crate::domain::review::Review;
use crate::domain::time::Moment;

/// A closing fact that holds.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Spell {
    pub since: NaiveDate,
    pub event: EventId,
}

/// A closing fact that has ended, or an undo that counts as one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct End {
    pub on: NaiveDate,
    pub rest_days: u32,
    pub event: EventId,
}

/// What began C-ended, the heaviest last: what it says first. Each ends in its own way, and C-ended with the last of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EndedBy {
    /// The same hurt in a second review.
    SameHurt,
    /// A talk.
    Talk,
    /// Abuse or contempt by them, found in a review.
    AbuseByEx,
    /// Abuse or contempt by the user, found in a review.
    AbuseByUser,
}

/// What C-ended holds by, each cause once, the heaviest last. There are four at most: a list needs less room in the app than a
/// map.
#[derive(Clone, Debug, Default)]
pub(crate) struct Ends(Vec<(EndedBy, Spell)>);

impl Ends {
    /// The causes, the heaviest last.
    pub fn causes(&self) -> impl DoubleEndedIterator<Item = EndedBy> {
        self.0.iter().map(|(cause, _)| *cause)
    }

    /// The spell of a cause where it is the only one.
    pub fn only(&self, cause: EndedBy) -> Option<Spell> {
        match self.0.as_slice() {
            [(held, spell)] if *held == cause => Some(*spell),
            _ => None,
        }
    }

    /// The spell that began first.
    pub fn first(&self) -> Option<Spell> {
        self.0.iter().map(|(_, spell)| *spell).min_by_key(|spell| spell.since)
    }

    /// Holds a cause from now on. Says whether it did not before.
    pub fn begin(&mut self, cause: EndedBy, spell: Spell) -> bool {
        let is_new = self.causes().all(|held| held != cause);
        if is_new {
            let at = self.causes().filter(|held| *held < cause).count();
            self.0.insert(at, (cause, spell));
        }
        is_new
    }

    /// Lets a cause go.
    pub fn end(&mut self, cause: EndedBy) {
        self.0.retain(|(held, _)| *held != cause);
    }
}

/// A message of an open step and their warm reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exchange {
    /// The day of the message.
    pub sent: NaiveDate,
    /// The day of the reply.
    pub answered: NaiveDate,
}

/// A meeting, looked back on or not yet.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Meeting {
    pub day: NaiveDate,
    pub look_back: Option<LookBack>,
}

/// A word of theirs that is not answered.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TheirWord {
    /// The day that it counts from.
    pub on: NaiveDate,
    /// When it was entered.
    pub made: Moment,
    pub event: EventId,
}

/// A step that was reached, and by what.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reached {
    pub step: Step,
    pub on: NaiveDate,
    pub event: EventId,
}

/// What has happened since messages, meetings and wishes count: all of it counts anew when a closing fact ends.
#[derive(Clone, Debug, Default)]
pub(crate) struct Era {
    /// It began again where messages had been sent.
    pub resumed: bool,
    pub light: bool,
    pub open_start: bool,
    pub exchanges: Vec<Exchange>,
    pub meetings: Vec<Meeting>,
    pub meeting_proposed: bool,
    /// They declined one, and have come to none that they proposed since.
    pub declined: bool,
    pub talk_asked: bool,
    pub talked: bool,
    pub waiting: bool,
    pub rebuild: bool,
    pub last_review: Option<Review>,
    pub highest: Option<Reached>,
}

/// What counts since the chapter began.
#[derive(Clone, Debug, Default)]
pub(crate) struct Chapter {
    pub first_quiet: Option<NaiveDate>,
    pub sent: u32,
    pub awaiting_first: bool,
    pub rebuilt: bool,
    /// What was sent first in `rebuild` and has no reply: no silence closes there, and one does as soon as that is over.
    pub sent_in_rebuild: Option<(NaiveDate, EventId)>,
    pub motive: Option<(NaiveDate, Motive)>,
    pub causes: bool,
    pub own_part: bool,
    pub choice: Option<(NaiveDate, EventId, Choice)>,
    pub review_calls: bool,
    pub practised: Vec<NaiveDate>,
    /// Habits done, each ticked on the day or the next.
    pub ticked: Vec<(NaiveDate, EventId)>,
    pub ready: [Option<(NaiveDate, bool)>; Readiness::ALL.len()],
}
