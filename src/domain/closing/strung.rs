//! C-strung: warm and cold in turn. Three swings, which the walk counts, or the user's own mark. Ends only when they
//! freely say in plain words that they want to try.

use super::{ClosingRule, their_word};
use crate::domain::contact::Ask;
use crate::domain::door::{Ends, Happening, History};
use crate::domain::id::Closing;

/// Days of rest after they said that they want to try.
const REST_DAYS: u32 = 14;

pub(super) const RULE: ClosingRule = ClosingRule { id: Closing::Strung, begins, ends, change: Ends::ByThem };

fn begins(_: &History, act: &Happening<'_>) -> bool {
    their_word(act).is_some_and(|word| word.hot_and_cold)
}

fn ends(history: &History, act: &Happening<'_>) -> Option<u32> {
    their_word(act)
        .filter(|word| word.ask == Ask::Try && !word.hot_and_cold && history.is_free(word, act.day))
        .map(|_| REST_DAYS)
}
