//! How a contact of the user's counts at its moment: of an open step, the pause answer, or a slip.

use chrono::NaiveDate;

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
        // While waiting, the next word is theirs, in a quiet period too.
        let may_answer = self.step() != Step::Waiting && !self.pause_answered;
        if reach == Reach::Message && may_answer && self.wrote_in_quiet(date(at)) {
            return Standing::PauseAnswer;
        }
        Standing::Slip
    }

    /// Whether a word of theirs that is not answered was said in the quiet period that is running. One of the day of a last
    /// contact that is not in the log may have been answered by that.
    fn wrote_in_quiet(&self, today: NaiveDate) -> bool {
        let (Some(quiet), Some(word)) = (&self.quiet, self.their_word) else { return false };
        let contact = quiet.current().contact;
        !quiet.is_over(today) && (word.on > contact || word.on == contact && self.last_slip == Some(contact))
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
