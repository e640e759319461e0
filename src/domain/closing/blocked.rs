//! C-blocked: they blocked the user on any channel. A block is a no, and ends as one.

use super::{ClosingRule, entry_act, freely_started, screen_says_yes};
use crate::domain::contact::Act;
use crate::domain::door::{Ends, Happening, History};
use crate::domain::id::Closing;
use crate::domain::screen::Question;

pub(super) const RULE: ClosingRule =
    ClosingRule { id: Closing::Blocked, begins, ends: freely_started, change: Ends::ByThem };

fn begins(_: &History, act: &Happening<'_>) -> bool {
    screen_says_yes(act, Question::Blocked) || entry_act(act) == Some(Act::Blocked)
}
