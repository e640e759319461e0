//! C-chosen: the user chose to let go. They may choose anew from the 7th day after, if nothing else closes; an earlier
//! choice is not taken and does not ripen.

use chrono::NaiveDate;

use super::ClosingRule;
use crate::domain::door::{Ends, Happening, History, Kind};
use crate::domain::id::Closing;
use crate::domain::record::{Choice, What};
use crate::domain::time::days_after;

/// Days after the choice from which a new one is taken.
const DAYS: u32 = 7;

/// First day on which a choice to let go can be made anew.
pub(crate) fn anew_from(since: NaiveDate) -> NaiveDate {
    days_after(since, DAYS)
}

pub(super) const RULE: ClosingRule = ClosingRule { id: Closing::Chosen, begins, ends, change: Ends::ByAct };

fn begins(_: &History, act: &Happening<'_>) -> bool {
    matches!(act.kind, Kind::Noted(What::Chose(Choice::LetGo)))
}

fn ends(history: &History, act: &Happening<'_>) -> Option<u32> {
    let anew = matches!(act.kind, Kind::Noted(What::Chose(Choice::TryAgain | Choice::Wait)));
    let ripe = history.open_since(Closing::Chosen).is_some_and(|since| act.day >= anew_from(since));
    (anew && ripe && !history.is_closed_otherwise(Closing::Chosen)).then_some(0)
}
