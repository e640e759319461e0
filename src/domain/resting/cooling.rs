//! R-cooling: a draft waits to be copied. It rests over night, and is copied between 08:00 and 20:00 local time.

use chrono::Timelike;

use super::{Rest, today};
use crate::domain::door::{Ends, History};
use crate::domain::time::{Moment, date, days_after};

const MORNING: u32 = 8;
const EVENING: u32 = 20;

pub(super) fn holds(history: &History, now: Moment) -> Option<Rest> {
    let changed = date(history.draft?);
    let at_night = !(MORNING..EVENING).contains(&now.hour());
    let changed_today = today(now) <= changed;
    let opens_on = if changed_today || now.hour() >= EVENING { days_after(today(now), 1) } else { today(now) };
    (changed_today || at_night).then(|| Rest {
        since: Some(changed),
        ends: at_morning(now, opens_on),
        ..Rest::by_act(vec![])
    })
}

fn at_morning(now: Moment, day: chrono::NaiveDate) -> Ends {
    let local = day.and_hms_opt(MORNING, 0, 0).and_then(|t| t.and_local_timezone(*now.offset()).single());
    local.map_or(Ends::On(day), Ends::At)
}
