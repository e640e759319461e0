//! The step of contact that the history has reached, whatever closes or rests the door.

use chrono::NaiveDate;

use crate::domain::id::Step;
use crate::domain::record::EventId;
use crate::domain::time::days_between;

use super::era::{Era, Exchange, Meeting};
use super::history::History;

/// Warm exchanges needed before a meeting may be planned.
const EXCHANGES: usize = 3;
/// Days that must lie between the first and the last of those replies.
const EXCHANGE_DAYS: u32 = 14;

impl History {
    /// The step, from least to most: what they have asked for opens it, what was easy for both carries it.
    pub fn step(&self) -> Step {
        let era = &self.era;
        if era.rebuild {
            return Step::Rebuild;
        }
        if era.waiting || self.chapter.awaiting_first {
            return Step::Waiting;
        }
        if may_talk(era) {
            return Step::Talk;
        }
        if may_meet(era) {
            return Step::Meeting;
        }
        if era.light || era.open_start || (era.resumed && self.all_answered()) {
            return Step::LightContact;
        }
        if self.chapter.sent == 0 {
            return Step::FirstMessage;
        }
        Step::Waiting
    }

    /// Since when the highest step stands.
    pub fn step_since(&self) -> Option<NaiveDate> {
        self.era.highest.map(|reached| reached.on)
    }

    /// What reached the highest step.
    pub fn step_event(&self) -> Option<EventId> {
        self.era.highest.map(|reached| reached.event)
    }
}

fn may_talk(era: &Era) -> bool {
    if era.talk_asked {
        return true;
    }
    let [.., before, last] = era.meetings.as_slice() else { return false };
    let easy = |meeting: &Meeting| meeting.look_back.is_some_and(|l| l.was_easy());
    !era.talked && before.day != last.day && easy(before) && easy(last)
}

/// Days from the first of their warm replies to the last.
pub(super) fn exchange_days(exchanges: &[Exchange]) -> u32 {
    exchanges.first().zip(exchanges.last()).map_or(0, |(first, last)| days_between(first.answered, last.answered))
}

fn may_meet(era: &Era) -> bool {
    let last_looked_back = era.meetings.last().is_none_or(|meeting| meeting.look_back.is_some());
    let grown = era.exchanges.len() >= EXCHANGES && exchange_days(&era.exchanges) >= EXCHANGE_DAYS;
    last_looked_back && (grown && !era.declined || era.meeting_proposed)
}
