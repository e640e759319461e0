//! R-hurt: a meeting or a word of theirs hurt, pressed or showed an old pattern; or, after the first message, a slip of
//! the user's reached them. The step stays.

use chrono::NaiveDate;

use super::{Rest, today};
use crate::domain::door::History;
use crate::domain::time::{Moment, days_after};

const DAYS: u32 = 14;

/// First day on which the rest after a hurt is over.
pub(super) fn over_on(day: NaiveDate) -> NaiveDate {
    days_after(day, DAYS)
}

pub(super) fn holds(history: &History, now: Moment) -> Option<Rest> {
    let (day, event) = history.hurts.iter().max_by_key(|(day, _)| *day)?;
    let over = over_on(*day);
    (today(now) < over).then(|| Rest { since: Some(*day), event: Some(*event), ..Rest::until(over) })
}
