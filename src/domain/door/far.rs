//! How far somebody has come, whatever closes the door: for the page of the path, which decides nothing.

use chrono::NaiveDate;

use super::happening;
use super::{Decision, Door, Ends, History, Reason, Rule, Step, stricter};
use crate::domain::record::Record;
use crate::domain::resting;
use crate::domain::time::Moment;

/// How far somebody has come.
pub(crate) struct Far {
    /// What would rest contact if nothing closed it, in the order of the rules.
    pub rests: Vec<Reason>,
    /// The step that was reached.
    pub step: Step,
    /// Since when that step stands.
    pub since: Option<NaiveDate>,
}

/// How far somebody has come. Of several readings of the record the strictest counts, as in a decision.
pub(crate) fn far(record: &Record, now: Moment) -> Far {
    let walked = happening::readings(record, now).into_iter().map(|acts| History::walk(&acts, now));
    let decisions = walked.map(|history| (unclosed(&history, now), history));
    let strictest = |(x, a): (Decision, History), (y, b): (Decision, History)| {
        (stricter(x, y), if a.step() <= b.step() { a } else { b })
    };
    let none = || History::walk(&[], now);
    let (decision, history) = decisions.reduce(strictest).unwrap_or_else(|| (unclosed(&none(), now), none()));
    let rests = decision.reasons.into_iter().filter(|reason| matches!(reason.rule, Rule::Resting(_))).collect();
    Far { rests, step: history.step(), since: history.step_since() }
}

/// What would be decided if nothing closed the door.
fn unclosed(history: &History, now: Moment) -> Decision {
    let rests = resting::reasons(history, now);
    let step = history.step();
    let (door, reasons) = if rests.is_empty() { (Door::Open(step), of_step(step)) } else { (Door::Resting, rests) };
    Decision { door, reasons, next_look: None, may_draft: false }
}

fn of_step(step: Step) -> Vec<Reason> {
    vec![Reason { rule: Rule::Step(step), since: None, event: None, ends: Ends::Open, details: vec![] }]
}
