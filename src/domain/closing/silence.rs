//! C-silence: fourteen days without a reply. Silence is an answer; it begins by the calendar alone, which the walk
//! through the history sees to, and ends as a no does.

use super::{ClosingRule, freely_started};
use crate::domain::door::{Ends, Happening, History};
use crate::domain::id::Closing;

pub(super) const RULE: ClosingRule =
    ClosingRule { id: Closing::Silence, begins, ends: freely_started, change: Ends::ByThem };

fn begins(_: &History, _: &Happening<'_>) -> bool {
    false
}
