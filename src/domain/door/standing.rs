//! How a contact of the user's counts at its moment: of an open step, the pause answer, or a slip.

use crate::domain::contact::Reach;
use crate::domain::id::Step;
use crate::domain::resting;
use crate::domain::time::{Moment, date};

use super::history::History;

/// How a personal contact of the user's counts. The later, the heavier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// A message of an open step: no slip, restarts nothing.
    OfStep,
    /// The one answer in a quiet period: no slip, no silence.
    PauseAnswer,
    /// A slip that looked or asked: restarts nothing.
    Look,
    /// A slip that reached them: the count begins again.
    Slip,
}

impl History {
    /// How a contact of the user's counts at a moment, from all that went before.
    pub fn standing(&self, reach: Reach, at: Moment) -> Standing {
        if self.is_closed() {
            return Standing::Slip;
        }
        if self.step_allows(reach) && resting::reasons(self, at).is_empty() {
            return Standing::OfStep;
        }
        let in_quiet = self.quiet.as_ref().is_some_and(|q| !q.is_over(date(at)));
        if reach == Reach::Message && in_quiet && self.their_word.is_some() && !self.pause_answered {
            return Standing::PauseAnswer;
        }
        Standing::Slip
    }

    /// Whether the step that is reached has room for it: never two in a row without a reply.
    pub fn step_allows(&self, reach: Reach) -> bool {
        match self.step() {
            Step::Waiting => false,
            Step::FirstMessage => {
                reach == Reach::Message && self.awaiting.is_none_or(|last| last == Standing::PauseAnswer)
            }
            Step::LightContact | Step::Meeting | Step::Talk => reach.awaits_reply() && self.awaiting.is_none(),
            Step::Rebuild => true,
        }
    }
}
