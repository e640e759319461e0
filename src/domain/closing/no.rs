//! C-no: they said no, asked for space, or said that they are not in love. Only they can end it, by writing freely.
//! An order that has ended leaves a C-no behind.

use super::{ClosingRule, freely_started, order, screen_says_yes, their_word};
use crate::domain::contact::Tone;
use crate::domain::door::{Ends, Happening, History};
use crate::domain::id::Closing;
use crate::domain::screen::Question;

pub(super) const RULE: ClosingRule =
    ClosingRule { id: Closing::No, begins, ends: freely_started, change: Ends::ByThem };

fn begins(history: &History, act: &Happening<'_>) -> bool {
    let said = their_word(act).is_some_and(|word| word.tone == Tone::No);
    let order_ended = history.is_open(Closing::Order) && order::is_recorded_as_ended(act);
    said || order_ended || screen_says_yes(act, Question::Refusal)
}
