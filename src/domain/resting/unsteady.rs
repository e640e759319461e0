//! R-unsteady: nothing is sent out of a high or a low. The latest check-in is steady, at most 3 days old, and the row of
//! steady check-ins it ends covers two different days.

use super::{Rest, today};
use crate::domain::door::{Detail, History};
use crate::domain::record::Mood;
use crate::domain::time::{Moment, date, days_between};

const GAP_DAYS: u32 = 3;
const STEADY_DAYS: u32 = 2;

pub(super) fn holds(history: &History, now: Moment) -> Option<Rest> {
    let days = steady_days(history, now);
    (days < STEADY_DAYS).then(|| Rest::by_act(vec![Detail::SteadyDays(days)]))
}

/// Different days in the row of steady check-ins that the latest ends; 0 when it is not steady or too old.
fn steady_days(history: &History, now: Moment) -> u32 {
    let mut next = today(now);
    let mut days = 0;
    let mut counted = None;
    for (at, mood) in history.check_ins.iter().rev() {
        let day = date(*at);
        if *mood != Mood::Steady || days_between(day, next) > GAP_DAYS {
            break;
        }
        if counted != Some(day) {
            days += 1;
            counted = Some(day);
        }
        next = day;
    }
    days
}
