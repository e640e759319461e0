//! C-curt: a curt or cold personal word, reply or start. The next word is theirs. A couple in `rebuild` is sometimes
//! curt; reviews look at it there.

use super::{ClosingRule, freely_started, their_word};
use crate::domain::contact::Tone;
use crate::domain::door::{Ends, Happening, History};
use crate::domain::id::Closing;

pub(super) const RULE: ClosingRule =
    ClosingRule { id: Closing::Curt, begins, ends: freely_started, change: Ends::ByThem };

fn begins(history: &History, act: &Happening<'_>) -> bool {
    !history.is_in_rebuild() && their_word(act).is_some_and(|word| word.tone == Tone::Cold)
}
