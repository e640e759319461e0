//! R-screen: the safety screen has an unanswered question, is old, or was not answered since something that asks for it
//! anew. A "no" never reads as "you are safe": brief screens miss many.

use chrono::NaiveDate;

use super::{Rest, today};
use crate::domain::door::{Detail, History};
use crate::domain::time::{Moment, date, days_after, days_between};

/// A screen is asked again when it is more than this many days old.
const DAYS: u32 = 30;

pub(super) fn holds(history: &History, now: Moment) -> Option<Rest> {
    let mut details = Vec::new();
    if history.dates_ahead {
        details.push(Detail::DatesAhead);
    }
    match &history.screen {
        None => details.push(Detail::NoScreen),
        Some((at, answers)) => {
            details.extend(answers.open().into_iter().map(Detail::Unanswered));
            let age = days_between(date(*at), today(now));
            if age > DAYS {
                details.push(Detail::ScreenAge(age));
            }
            if is_asked_anew(history, *at, now) {
                details.push(Detail::ScreenAnew);
                details.extend(counts_from(history).filter(|day| *day > today(now)).map(Detail::ScreenFrom));
            }
        }
    }
    (!details.is_empty()).then(|| Rest::by_act(details))
}

/// Whether the screen must be answered on or after a day, or after a moment, that it was answered before.
fn is_asked_anew(history: &History, screen: Moment, now: Moment) -> bool {
    let answered = date(screen);
    let after_a_rest = counts_from(history).is_some_and(|day| answered < day);
    let after_the_quiet = history.chapter.sent == 0
        && history.quiet.as_ref().is_some_and(|q| q.is_over(today(now)) && answered <= q.last_day());
    let after_an_act = history.anew_after.is_some_and(|act| screen <= act);
    after_a_rest || after_the_quiet || after_an_act
}

/// The first day on which every rest that asks for the screen anew is over.
fn counts_from(history: &History) -> Option<NaiveDate> {
    let ends = history.ends.iter().map(|end| days_after(end.on, end.rest_days));
    ends.chain(history.hurts.iter().map(|(day, _)| super::hurt::over_on(*day))).max()
}
