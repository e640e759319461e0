//! C-order: a court order or a formal request for no contact binds the user, even if the other person writes first.
//! A passed date does nothing; recorded as ended, the no behind it stays (C-no).

use super::{ClosingRule, entry_act, screen_says_yes};
use crate::domain::contact::Act;
use crate::domain::door::{Ends, Happening, History, Kind};
use crate::domain::id::Closing;
use crate::domain::record::{Over, What};
use crate::domain::screen::Question;

pub(super) const RULE: ClosingRule = ClosingRule { id: Closing::Order, begins, ends, change: Ends::ByAct };

fn begins(_: &History, act: &Happening<'_>) -> bool {
    screen_says_yes(act, Question::Order) || entry_act(act) == Some(Act::OrderMade)
}

fn ends(_: &History, act: &Happening<'_>) -> Option<u32> {
    is_recorded_as_ended(act).then_some(0)
}

/// Whether the user records that the order has ended.
pub(super) fn is_recorded_as_ended(act: &Happening<'_>) -> bool {
    matches!(act.kind, Kind::Noted(What::Over(Over::Order)))
}
