//! R-after: a closing fact has ended, or an entry that had closed the door was undone; of several rests the longest.

use super::{Rest, today};
use crate::domain::door::{End, History};
use crate::domain::time::{Moment, days_after};

pub(super) fn holds(history: &History, now: Moment) -> Option<Rest> {
    let over_on = |end: &End| days_after(end.on, end.rest_days);
    let longest = history.ends.iter().max_by_key(|end| over_on(end))?;
    let over = over_on(longest);
    (today(now) < over).then(|| Rest { since: Some(longest.on), event: Some(longest.event), ..Rest::until(over) })
}
