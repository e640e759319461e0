//! R-ready: before the user's own first message of a chapter, six yeses from the last 7 days and ten practice days.

use super::{Rest, today};
use crate::domain::door::{Detail, History};
use crate::domain::order::sorted;
use crate::domain::record::Readiness;
use crate::domain::time::{Moment, days_between};

const YES_DAYS: u32 = 7;
/// Practice days needed since the first quiet period of the chapter began.
pub const PRACTICE_DAYS: u32 = 10;

pub(super) fn holds(history: &History, now: Moment) -> Option<Rest> {
    let chapter = &history.chapter;
    if chapter.sent > 0 {
        return None;
    }
    let is_yes = |question: Readiness| {
        chapter
            .ready
            .get(question as usize)
            .copied()
            .flatten()
            .is_some_and(|(day, yes)| yes && days_between(day, today(now)) <= YES_DAYS)
    };
    let mut details: Vec<Detail> = Readiness::ALL.into_iter().filter(|q| !is_yes(*q)).map(Detail::NotReady).collect();
    let practised = practice_days(history);
    if practised < PRACTICE_DAYS {
        details.push(Detail::PracticeDays(practised, PRACTICE_DAYS));
    }
    (!details.is_empty()).then(|| Rest::by_act(details))
}

/// Different days practised since the day after the contact with which the chapter's first quiet period began.
fn practice_days(history: &History) -> u32 {
    let Some(began) = history.chapter.first_quiet else { return 0 };
    let chapter = &history.chapter;
    let all = chapter.practised.iter().chain(chapter.ticked.iter().map(|(day, _)| day));
    let days = sorted(all.filter(|day| **day > began).collect());
    u32::try_from(days.chunk_by(|one, next| one == next).count()).unwrap_or(u32::MAX)
}
