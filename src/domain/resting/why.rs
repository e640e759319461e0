//! R-why: why, causes and own part are written, and the motive is not mostly pain, loneliness, fear of being single, or
//! need. Fear of being single came before attempts to renew, day by day (Spielmann and others 2016).

use super::{MOTIVE_DAYS, Rest};
use crate::domain::door::{Detail, Ends, History, Page};
use crate::domain::time::{Moment, days_after};

pub(super) fn holds(history: &History, now: Moment) -> Option<Rest> {
    let chapter = &history.chapter;
    let mut details = Vec::new();
    let mut ends = Ends::ByAct;
    match chapter.motive {
        None => details.push(Detail::NotWritten(Page::Why)),
        Some((_, motive)) if motive.waits() => details.push(Detail::Motive(motive)),
        Some(_) => {}
    }
    if !chapter.causes {
        details.push(Detail::NotWritten(Page::Causes));
    }
    if !chapter.own_part {
        details.push(Detail::NotWritten(Page::OwnPart));
    }
    let since = chapter.motive.filter(|(_, motive)| motive.waits()).map(|(day, _)| day);
    if since.is_some_and(|day| super::today(now) < days_after(day, MOTIVE_DAYS)) {
        ends = Ends::ByAct;
    }
    (!details.is_empty()).then_some(Rest { since, event: None, ends, details })
}
