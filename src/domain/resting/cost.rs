//! R-cost: returning has a serious cost. It is weighed in writing, and going on is chosen, before contact opens.

use super::Rest;
use crate::domain::door::{Ends, History};
use crate::domain::time::{Moment, date};

pub(super) fn holds(history: &History, _: Moment) -> Option<Rest> {
    let since = history.cost_since?;
    let chosen = history.weighed.is_some_and(|(at, go_on)| at > since && go_on);
    (!chosen).then(|| Rest { since: Some(date(since)), event: None, ends: Ends::ByAct, details: vec![] })
}
