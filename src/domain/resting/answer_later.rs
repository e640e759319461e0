//! R-answer-later: less than 24 hours since the last personal word of theirs that is not answered. You need not answer.

use super::Rest;
use crate::domain::door::{Ends, History, TheirWord};
use crate::domain::time::{Moment, date, hours_after};

const HOURS: u32 = 24;

pub(super) fn holds(history: &History, now: Moment) -> Option<Rest> {
    let TheirWord { made: at, event, .. } = history.their_word?;
    let over = hours_after(at, HOURS);
    (now < over).then(|| Rest { since: Some(date(at)), event: Some(event), ends: Ends::At(over), details: vec![] })
}
