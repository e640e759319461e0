//! R-choice: the latest choice on the page try again / wait / let go is not *try again*; or a review called its page and
//! no choice was made after it.

use super::Rest;
use crate::domain::door::{Detail, History};
use crate::domain::record::Choice;
use crate::domain::time::Moment;

pub(super) fn holds(history: &History, _: Moment) -> Option<Rest> {
    match history.chapter.choice {
        Some((_, _, Choice::TryAgain)) => history.chapter.review_calls.then(|| Rest::by_act(vec![Detail::ReviewCalls])),
        Some((day, event, Choice::Wait | Choice::LetGo)) => {
            Some(Rest { since: Some(day), event: Some(event), ..Rest::by_act(vec![]) })
        }
        None => Some(Rest::by_act(vec![Detail::NoChoice])),
    }
}
