//! Stages of contact: closed while anything closes the door, and otherwise as far as the steps have come.

use chrono::NaiveDate;

use super::{Facts, Stage, Status, Why};
use crate::domain::contact::Act;
use crate::domain::door::{self, Door, Standing};
use crate::domain::id::{Resting, Step};
use crate::domain::record::EventId;
use crate::domain::time::{date, months_after};

/// Months after which a second beginning is looked at again.
const REVIEW_MONTHS: [u32; 3] = [1, 3, 6];

/// The stage of a step.
fn stage_of(step: Step) -> Stage {
    match step {
        Step::FirstMessage | Step::Waiting | Step::LightContact => Stage::Reach,
        Step::Meeting => Stage::Meet,
        Step::Talk => Stage::Talk,
        Step::Rebuild => Stage::Rebuild,
    }
}

/// A stage of contact. `first_open` is the work that comes first, if any is left.
pub(super) fn step(facts: &Facts<'_>, stage: Stage, first_open: Option<Stage>) -> (Status, Vec<Why>) {
    if facts.is_closed() {
        return (Status::Closed, facts.closings());
    }
    let here = stage_of(facts.far.step);
    if stage < here {
        return match logged(facts, stage) {
            Some(fact) => (Status::Done, vec![fact]),
            None => (Status::NotYet, vec![Why::PassedBy]),
        };
    }
    if stage > here {
        let before = if stage == Stage::Rebuild { Stage::Talk } else { here };
        return (Status::NotYet, vec![Why::Waits(before.max(here))]);
    }
    let fact = logged(facts, stage);
    let (status, first) = match (facts.account.decision.door, first_open) {
        (Door::Open(step), _) => (Status::Now, vec![Why::May(step)]),
        (_, Some(work)) => (Status::NotYet, vec![Why::Waits(work)]),
        (_, None) => {
            (Status::Now, facts.held(&[Resting::After, Resting::Hurt, Resting::Cooling, Resting::AnswerLater]))
        }
    };
    (status, first.into_iter().chain(fact).collect())
}

/// The last entry of the log that belongs to a stage.
fn logged(facts: &Facts<'_>, stage: Stage) -> Option<Why> {
    let of_step = |id: EventId| facts.account.standings.contains(&(id, Standing::OfStep));
    let fact = |id: EventId, on: NaiveDate, act: Act| match (stage, act) {
        (Stage::Reach, Act::Reached(_)) => of_step(id).then_some(Why::Sent(on)),
        (Stage::Meet, Act::Met) => Some(Why::Met(on)),
        (Stage::Talk, Act::Talked(_)) => Some(Why::Talked(on)),
        _ => None,
    };
    door::log(facts.record).into_iter().rev().find_map(|(id, _, entry)| fact(id, entry.on, entry.act))
}

/// Reviews: beside a second beginning, and nothing before it.
pub(super) fn review(facts: &Facts<'_>) -> (Status, Vec<Why>) {
    if facts.is_closed() {
        return (Status::Closed, facts.closings());
    }
    if facts.far.step != Step::Rebuild {
        return (Status::NotYet, vec![Why::Waits(Stage::Rebuild)]);
    }
    let today = date(facts.now);
    let dates = facts.far.since.map(|since| REVIEW_MONTHS.map(|months| months_after(since, months)));
    let next = dates.into_iter().flatten().find(|day| *day >= today);
    (Status::Open, vec![next.map_or(Why::Stays, Why::NextReview)])
}
