//! R-why: why, causes and own part are written, and the motive is not mostly pain, loneliness, fear of being single, or
//! need. Fear of being single came before attempts to renew, day by day (Spielmann and others 2016).

use super::Rest;
use crate::domain::door::{Detail, Ends, History, Page};
use crate::domain::time::Moment;

pub(super) fn holds(history: &History, _: Moment) -> Option<Rest> {
    let chapter = &history.chapter;
    let mut details = Vec::new();
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
    (!details.is_empty()).then_some(Rest { since, event: None, ends: Ends::ByAct, details })
}
