//! C-minor: one of the two is under 18. Nothing here is for minors; to begin as an adult the record is erased first.

use super::{ClosingRule, never};
use crate::domain::door::{Ends, Happening, History, Kind};
use crate::domain::id::Closing;
use crate::domain::record::{Age, What};

pub(super) const RULE: ClosingRule = ClosingRule { id: Closing::Minor, begins, ends: never, change: Ends::Never };

fn begins(_: &History, act: &Happening<'_>) -> bool {
    matches!(act.kind, Kind::Noted(What::Age(Age::Minor)))
}
