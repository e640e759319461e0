//! Stages that are work of the person's own. A closed door locks none but readiness, which is about contact.

use super::{Facts, Stage, Status, Why};
use crate::domain::contact::Side;
use crate::domain::door::{Detail, Reason, Rule};
use crate::domain::id::Resting;
use crate::domain::record::What;
use crate::domain::time::date;

/// Whether a stage is work that comes before contact.
pub(super) fn is_work(stage: Stage) -> bool {
    match stage {
        Stage::Safety | Stage::Understand | Stage::Space | Stage::Grow | Stage::Ready => true,
        Stage::Reach | Stage::Meet | Stage::Talk | Stage::Rebuild | Stage::Review | Stage::LetGo => false,
    }
}

/// Done, with its fact, or open with what it waits for. Beside a closed door nothing is asked for: it stays, no more.
fn done_or(facts: &Facts<'_>, held: Vec<Why>, done: Option<Why>) -> (Status, Vec<Why>) {
    match done.filter(|_| held.is_empty()) {
        Some(done) => (Status::Done, vec![done]),
        None if facts.is_closed() || held.is_empty() => (Status::Open, vec![Why::Stays]),
        None => (Status::Open, held),
    }
}

/// The questions of safety. Beside a closed door they have been answered, and nothing is asked anew.
pub(super) fn safety(facts: &Facts<'_>) -> (Status, Vec<Why>) {
    let held = facts.held(&[Resting::Crisis, Resting::Screen, Resting::Unsure]);
    let harmed = facts.account.decision.harmed_by(Side::Ex);
    let answered = facts.record.latest_screen().map(|(made, _)| Why::Answered((!harmed).then(|| date(made))));
    match answered {
        Some(answered) if facts.is_closed() => (Status::Done, vec![answered]),
        answered => done_or(facts, held, answered),
    }
}

/// The pages of understanding, and the cost.
pub(super) fn understand(facts: &Facts<'_>) -> (Status, Vec<Why>) {
    let held = facts.held(&[Resting::Why, Resting::Cost]);
    let wrote = facts.record.events().iter().rev().find(|event| matches!(event.what, What::Wrote { .. }));
    done_or(facts, held, wrote.map(|event| Why::Written(date(event.made))))
}

/// The quiet time: while it runs, one is in it.
pub(super) fn space(facts: &Facts<'_>) -> (Status, Vec<Why>) {
    let today = date(facts.now);
    match &facts.account.quiet {
        None => done_or(facts, facts.held(&[Resting::Space]), None),
        Some(quiet) if quiet.is_over(today) => (Status::Done, vec![Why::QuietOver(quiet.last_day())]),
        Some(quiet) => (Status::Now, vec![Why::Quiet(quiet.day_number(today), quiet.span(), quiet.last_day())]),
    }
}

/// Practice.
pub(super) fn grow(facts: &Facts<'_>) -> (Status, Vec<Why>) {
    done_or(facts, of_ready(facts, |detail| matches!(detail, Detail::PracticeDays(..))), Some(Why::Practised))
}

/// The six questions, steady days, and the choice.
pub(super) fn ready(facts: &Facts<'_>) -> (Status, Vec<Why>) {
    if facts.is_closed() {
        return (Status::Closed, facts.closings());
    }
    let mut held = of_ready(facts, |detail| matches!(detail, Detail::NotReady(_)));
    held.extend(facts.held(&[Resting::Unsteady, Resting::Choice]));
    done_or(facts, held, Some(Why::IsReady))
}

/// What readiness waits for, as far as it is about these facts.
fn of_ready(facts: &Facts<'_>, about: fn(&Detail) -> bool) -> Vec<Why> {
    let ready = facts.far.rests.iter().filter(|reason| reason.rule == Rule::Resting(Resting::Ready));
    let part = |reason: &Reason| {
        let details: Vec<Detail> = reason.details.iter().copied().filter(about).collect();
        (!details.is_empty()).then(|| Why::Rule(Reason { details, ..reason.clone() }))
    };
    ready.filter_map(part).collect()
}
