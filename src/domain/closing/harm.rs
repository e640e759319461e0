//! C-harm: the user was harmed, controlled or afraid. Never ends by time or by their word; an answer given by mistake
//! can be lifted once, and a yes after that closes for good.

use super::{ClosingRule, screen_says_yes};
use crate::domain::door::{Ends, Happening, History, Kind};
use crate::domain::id::Closing;
use crate::domain::record::What;
use crate::domain::screen::Question;

/// Days of rest after a lift.
const REST_DAYS: u32 = 30;

pub(super) const RULE: ClosingRule = ClosingRule { id: Closing::Harm, begins, ends: lifted, change: Ends::Never };

fn begins(_: &History, act: &Happening<'_>) -> bool {
    screen_says_yes(act, Question::Harm)
}

/// Rest after the answer is lifted as given by mistake, once.
pub(super) fn lifted(history: &History, act: &Happening<'_>) -> Option<u32> {
    let lifted_now = matches!(act.kind, Kind::Noted(What::HarmLifted));
    (lifted_now && !history.harm_lifted).then_some(REST_DAYS)
}
