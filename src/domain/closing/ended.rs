//! C-ended: a talk ended with a no or with "friends". Listed once, as this; ends as a no does.

use super::{ClosingRule, entry_act, freely_started};
use crate::domain::contact::{Act, TalkEnd};
use crate::domain::door::{Ends, Happening, History};
use crate::domain::id::Closing;

pub(super) const RULE: ClosingRule =
    ClosingRule { id: Closing::Ended, begins, ends: freely_started, change: Ends::ByThem };

fn begins(_: &History, act: &Happening<'_>) -> bool {
    matches!(entry_act(act), Some(Act::Talked(TalkEnd::No | TalkEnd::Friends)))
}
