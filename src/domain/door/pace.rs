//! Whose turn it is, and what an open step allows next: facts for the pages of contact, read from the same walk as the
//! decision. It decides nothing.

use chrono::NaiveDate;

use super::era::{Exchange, Meeting};
use super::happening;
use super::history::SILENCE_DAYS;
use super::step::exchange_days;
use super::{Decision, Ends, History, Resting, Rule, Step, judge};
use crate::domain::contact::Reach;
use crate::domain::record::Record;
use crate::domain::time::{Moment, days_after};

/// What may be done next, from the freest to the strictest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Next {
    /// One message may be written, or none.
    Yours,
    /// A draft rests.
    DraftRests,
    /// They wrote less than a day ago: not before this moment.
    Later(Moment),
    /// The last word is the user's, or a message waits: nothing is written.
    Theirs,
    /// Nothing of an open step has been answered yet.
    NotYet,
    /// The door is closed, or contact rests for another reason.
    Rests,
}

/// How contact goes at an open step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pace {
    /// What may be done next.
    pub next: Next,
    /// Whether the door is closed.
    pub is_closed: bool,
    /// The step that was reached, whatever closes or rests the door.
    pub step: Step,
    /// The warm exchanges that count, oldest first.
    pub exchanges: Vec<Exchange>,
    /// Days from the first of their warm replies to the last.
    pub days: u32,
    /// The day on which silence closes the door, while something of the user's is unanswered.
    pub closes_on: Option<NaiveDate>,
    /// Whether a meeting may be planned.
    pub may_plan: bool,
    /// Whether the talk may be prepared and asked for.
    pub may_prepare: bool,
    /// The day of the last meeting, while it is not looked back on.
    pub to_look_back: Option<NaiveDate>,
    /// Whether they declined a meeting, so that only they propose the next.
    pub declined: bool,
}

impl Pace {
    fn of(history: &History, now: Moment) -> Pace {
        let decision = judge(history, now);
        let step = history.step();
        let era = &history.era;
        let last = era.meetings.last();
        let is_behind = last.is_none_or(|meeting| meeting.look_back.is_some());
        // A talk stays possible after a declined meeting; the next meeting is theirs to propose.
        let may_propose = step == Step::Rebuild || !era.declined || era.meeting_proposed;
        let unlooked = |meeting: &Meeting| meeting.look_back.is_none().then_some(meeting.day);
        Pace {
            next: next(history, &decision),
            is_closed: history.is_closed(),
            step,
            exchanges: era.exchanges.clone(),
            days: exchange_days(&era.exchanges),
            closes_on: awaited_until(history),
            may_plan: decision.may_draft && step >= Step::Meeting && is_behind && may_propose,
            may_prepare: decision.may_draft && step >= Step::Talk,
            to_look_back: last.and_then(unlooked),
            declined: era.declined,
        }
    }

    /// This reading and another: the strictest counts.
    fn and(self, other: Pace) -> Pace {
        let exchanges = if self.exchanges.len() <= other.exchanges.len() { self.exchanges } else { other.exchanges };
        let is_closed = self.is_closed || other.is_closed;
        let closes_on = [self.closes_on, other.closes_on].into_iter().flatten().min();
        Pace {
            next: self.next.max(other.next),
            is_closed,
            step: self.step.min(other.step),
            exchanges,
            days: self.days.min(other.days),
            // Once one reading has closed it, no later day does.
            closes_on: closes_on.filter(|_| !is_closed),
            may_plan: self.may_plan && other.may_plan,
            may_prepare: self.may_prepare && other.may_prepare,
            to_look_back: self.to_look_back.or(other.to_look_back),
            declined: self.declined || other.declined,
        }
    }
}

/// The day on which silence closes the door, by one reading.
fn awaited_until(history: &History) -> Option<NaiveDate> {
    let awaited = history.awaited().filter(|_| !history.is_closed() && !history.is_in_rebuild());
    awaited.map(|(since, _)| days_after(since, SILENCE_DAYS))
}

fn next(history: &History, decision: &Decision) -> Next {
    let step = history.step();
    let is_open = matches!(decision.door, super::Door::Open(_));
    let reason = |of: Resting| decision.reasons.iter().find(|reason| reason.rule == Rule::Resting(of));
    if !is_open && !decision.may_draft {
        return Next::Rests;
    }
    if step == Step::FirstMessage {
        return Next::NotYet;
    }
    if !history.step_allows(Reach::Message) {
        return Next::Theirs;
    }
    match reason(Resting::AnswerLater).map(|reason| reason.ends) {
        Some(Ends::At(moment)) => Next::Later(moment),
        _ if reason(Resting::Cooling).is_some() => Next::DraftRests,
        _ => Next::Yours,
    }
}

/// How contact goes at a moment.
pub fn pace(record: &Record, now: Moment) -> Pace {
    let walked = happening::readings(record, now).into_iter().map(|acts| Pace::of(&History::walk(&acts, now), now));
    walked.reduce(Pace::and).unwrap_or_else(|| Pace::of(&History::walk(&[], now), now))
}
