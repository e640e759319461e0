//! R-space: no quiet period is set, or it is running; only until the user has sent a message in an open step.

use super::{Rest, today};
use crate::domain::door::{Detail, Ends, History};
use crate::domain::time::{Moment, days_after};

pub(super) fn holds(history: &History, now: Moment) -> Option<Rest> {
    if history.chapter.sent > 0 {
        return None;
    }
    let set = history.quiet.as_ref().filter(|_| history.chapter.first_quiet.is_some());
    let Some(quiet) = set else { return Some(Rest::by_act(vec![Detail::NoQuiet])) };
    (!quiet.is_over(today(now))).then(|| Rest {
        since: Some(quiet.current().contact),
        event: None,
        ends: Ends::On(days_after(quiet.last_day(), 1)),
        details: vec![Detail::QuietDay(quiet.day_number(today(now)), quiet.span())],
    })
}
