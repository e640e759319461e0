//! R-crisis: thoughts of self-harm, or a very low WHO-5. Help first; contact waits at least 14 days and two steady days.

use super::{Rest, today};
use crate::domain::door::{Ends, History};
use crate::domain::record::Mood;
use crate::domain::time::{Moment, date, days_between};

/// Days for which contact waits at least.
pub(crate) const DAYS: u32 = 14;
const STEADY_DAYS: usize = 2;

pub(super) fn holds(history: &History, now: Moment) -> Option<Rest> {
    let (low, event) = history.low?;
    let mut steady: Vec<_> = history
        .check_ins
        .iter()
        .filter(|(at, mood)| *at > low && *mood == Mood::Steady)
        .map(|(at, _)| date(*at))
        .collect();
    steady.dedup();
    let over = days_between(date(low), today(now)) >= DAYS && steady.len() >= STEADY_DAYS;
    (!over).then(|| Rest { since: Some(date(low)), event: Some(event), ends: Ends::ByAct, details: vec![] })
}
