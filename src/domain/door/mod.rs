//! The door: whether personal contact tools may be used, decided from the record and the moment, with every reason.
//!
//! Closed beats resting, resting beats open. A closed door lists every closing fact and nothing else, a resting door
//! every resting fact, an open door its step.

mod account;
mod era;
mod far;
mod happening;
mod history;
mod note_contact;
mod note_other;
mod pace;
mod standing;
mod step;

use chrono::NaiveDate;

use super::contact::Side;
pub use super::id::{Closing, Resting, Step};
use super::record::{EventId, Readiness, Record};
use super::screen::Question;
use super::time::{Moment, date};
pub use account::{Account, account};
pub(crate) use era::{End, TheirWord};
pub use era::{EndedBy, Exchange};
pub(crate) use far::{Far, far};
pub(crate) use happening::{Happening, Kind, amended};
pub(crate) use history::History;
pub use pace::{Next, Pace, pace};
pub use standing::Standing;

/// Whether contact tools may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    /// No contact tool opens.
    Closed,
    /// Contact waits.
    Resting,
    /// The tools of this step, and only those.
    Open(Step),
}

/// A rule that holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// A closing fact.
    Closing(Closing),
    /// A resting fact.
    Resting(Resting),
    /// An open step.
    Step(Step),
}

impl Rule {
    /// The id as written in the rules.
    pub fn code(self) -> &'static str {
        match self {
            Rule::Closing(closing) => closing.code(),
            Rule::Resting(resting) => resting.code(),
            Rule::Step(step) => step.code(),
        }
    }
}

/// What would change a reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ends {
    /// Never.
    Never,
    /// Only an act of theirs.
    ByThem,
    /// Only an act of the user's that the rule names.
    ByAct,
    /// By date alone, on the first day on which it no longer holds.
    On(NaiveDate),
    /// By the clock, at a moment.
    At(Moment),
    /// At the step's next act.
    Open,
}

/// The user's own fact behind a reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// A question of the screen without an answer.
    Unanswered(Question),
    /// A question answered "not sure".
    NotSure(Question),
    /// The screen is this many days old.
    ScreenAge(u32),
    /// No screen was ever confirmed.
    NoScreen,
    /// Something since the last screen asks for it anew.
    ScreenAnew,
    /// The questions count only when they are answered on this day or later; it is ahead.
    ScreenFrom(NaiveDate),
    /// The record holds dates that are still to come.
    DatesAhead,
    /// No quiet period is set.
    NoQuiet,
    /// Day of the quiet period, and its length as it stands.
    QuietDay(u32, u32),
    /// A page of understanding that is not written.
    NotWritten(Page),
    /// The motive is one that contact waits on.
    Motive(super::record::Motive),
    /// A question of readiness without a yes from the last seven days.
    NotReady(Readiness),
    /// Practice days, and how many are needed.
    PracticeDays(u32, u32),
    /// Days with a steady check-in in the row that the latest ends.
    SteadyDays(u32),
    /// No choice was made.
    NoChoice,
    /// A review called the page *is this still good for both?*, and nothing was chosen since.
    ReviewCalls,
    /// What began C-ended.
    Ended(EndedBy),
}

/// A page of understanding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// Why.
    Why,
    /// Causes.
    Causes,
    /// Own part.
    OwnPart,
}

/// A rule that holds, with the facts behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The rule.
    pub rule: Rule,
    /// The local date since which it holds, where one fact began it.
    pub since: Option<NaiveDate>,
    /// The event behind it, where it is one event.
    pub event: Option<EventId>,
    /// What would change it.
    pub ends: Ends,
    /// Further facts.
    pub details: Vec<Detail>,
}

impl Reason {
    /// What began C-ended, where this is it.
    pub fn ended_by(&self) -> Option<EndedBy> {
        self.details.iter().find_map(|detail| if let Detail::Ended(by) = detail { Some(*by) } else { None })
    }

    /// The closing fact that this counts as: abuse or contempt found in a review is as harm on the screen is.
    pub fn counts_as(&self) -> Option<Closing> {
        let Rule::Closing(closing) = self.rule else { return None };
        match self.ended_by() {
            Some(EndedBy::AbuseByEx) => Some(Closing::Harm),
            Some(EndedBy::AbuseByUser) => Some(Closing::OwnHarm),
            Some(EndedBy::Talk | EndedBy::SameHurt) | None => Some(closing),
        }
    }
}

/// What the guide decides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The door.
    pub door: Door,
    /// Every reason that holds, worst first. Never empty.
    pub reasons: Vec<Reason>,
    /// The latest of the dates on which resting facts end by date alone. A closed door has none.
    pub next_look: Option<NaiveDate>,
    /// Whether drafts may be written and changed: the door is open, or only R-cooling or R-answer-later hold.
    pub may_draft: bool,
}

impl Decision {
    /// Whether a closing fact holds.
    pub fn is_closed_by(&self, closing: Closing) -> bool {
        self.reasons.iter().any(|r| r.rule == Rule::Closing(closing))
    }

    /// Whether harm done by one of the two closes the door: answered on the screen, or found in a review.
    pub fn harmed_by(&self, side: Side) -> bool {
        let harm = match side {
            Side::Ex => Closing::Harm,
            Side::User => Closing::OwnHarm,
        };
        self.reasons.iter().any(|reason| reason.counts_as() == Some(harm))
    }

    /// Whether nothing closes the door but what the user can end by choosing anew: letting go, or the same hurt.
    pub fn leaves_choice(&self) -> bool {
        self.reasons.iter().all(|reason| match reason.rule {
            Rule::Closing(Closing::Chosen) | Rule::Resting(_) | Rule::Step(_) => true,
            Rule::Closing(_) => reason.ended_by() == Some(EndedBy::SameHurt),
        })
    }

    /// The reason that weighs most, by what it counts as: the first, but for abuse or contempt found in a review.
    pub fn worst(&self) -> Option<&Reason> {
        self.reasons.iter().min_by_key(|reason| reason.counts_as())
    }

    /// The closing fact that the worst reason counts as.
    pub fn worst_closing(&self) -> Option<Closing> {
        self.worst().and_then(Reason::counts_as)
    }
}

/// What the guide decides: see [`account`].
pub fn decide(record: &Record, now: Moment) -> Decision {
    account(record, now).decision
}

/// Whether an entry may still be undone or changed freely: 48 hours that passed, the last of them inside. While the record
/// holds something made after `now`, the clock cannot tell.
pub fn may_undo(record: &Record, entry: EventId, now: Moment) -> bool {
    let is_behind = record.events().last().is_some_and(|latest| latest.made > now);
    !is_behind && record.get(entry).is_some_and(|event| happening::is_in_time(event.made, now))
}

/// Whole hours in which an entry made then can still be undone.
pub fn undo_hours_left(made: Moment, now: Moment) -> u32 {
    let left = super::time::hours_after(made, happening::UNDO_HOURS).signed_duration_since(now).num_hours();
    u32::try_from(left).unwrap_or(0)
}

/// The log as it stands: entries that were not undone, as they read now, oldest first.
pub fn log(record: &Record) -> Vec<(EventId, Moment, super::contact::Entry)> {
    happening::entries(record)
}

fn judge(history: &History, now: Moment) -> Decision {
    let closings = super::closing::reasons(history);
    if !closings.is_empty() {
        return Decision { door: Door::Closed, reasons: closings, next_look: None, may_draft: false };
    }
    let rests = super::resting::reasons(history, now);
    if !rests.is_empty() {
        let next_look = rests.iter().filter_map(|r| ends_by_date(r.ends)).max();
        let may_draft = rests.iter().all(|r| matches!(r.rule, Rule::Resting(Resting::Cooling | Resting::AnswerLater)));
        return Decision { door: Door::Resting, reasons: rests, next_look, may_draft };
    }
    let step = history.step();
    let reason = Reason {
        rule: Rule::Step(step),
        since: history.step_since(),
        event: history.step_event(),
        ends: Ends::Open,
        details: vec![],
    };
    Decision { door: Door::Open(step), reasons: vec![reason], next_look: None, may_draft: step != Step::Waiting }
}

fn ends_by_date(ends: Ends) -> Option<NaiveDate> {
    match ends {
        Ends::On(day) => Some(day),
        Ends::At(moment) => Some(date(moment)),
        Ends::Never | Ends::ByThem | Ends::ByAct | Ends::Open => None,
    }
}

/// Whether a reason lasts longer than the same one of another reading, or was begun by something heavier.
fn is_stricter(reason: &Reason, known: &Reason) -> bool {
    ends_by_date(known.ends) < ends_by_date(reason.ends) || known.ended_by() < reason.ended_by()
}

/// The stricter of two readings: the worse door, the union of its reasons, each with its later end.
fn stricter(a: Decision, b: Decision) -> Decision {
    let (mut kept, other) = match (a.door, b.door) {
        (Door::Closed, Door::Closed) | (Door::Resting, Door::Resting) => (a, Some(b)),
        (Door::Closed, _) | (Door::Resting, Door::Open(_)) => (a, None),
        (_, Door::Closed) | (Door::Open(_), Door::Resting) => (b, None),
        (Door::Open(x), Door::Open(y)) => (if x <= y { a } else { b }, None),
    };
    for reason in other.into_iter().flat_map(|d| d.reasons) {
        match kept.reasons.iter_mut().find(|r| r.rule == reason.rule) {
            Some(known) if is_stricter(&reason, known) => *known = reason,
            Some(_) => {}
            None => kept.reasons.push(reason),
        }
    }
    kept.reasons = super::order::in_order(kept.reasons, |r| r.rule);
    if kept.door == Door::Resting {
        kept.next_look = kept.reasons.iter().filter_map(|r| ends_by_date(r.ends)).max();
        kept.may_draft =
            kept.reasons.iter().all(|r| matches!(r.rule, Rule::Resting(Resting::Cooling | Resting::AnswerLater)));
    }
    kept
}
