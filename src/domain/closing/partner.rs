//! C-partner: they are with someone else, however it was learned; the guide never asks to look. Ends when recorded as
//! over, never by their words: acting on a relationship of theirs harms three people.

use super::{ClosingRule, entry_act, screen_names_partner};
use crate::domain::contact::{Act, Side};
use crate::domain::door::{Ends, Happening, History, Kind};
use crate::domain::id::Closing;
use crate::domain::record::{Over, What};
use crate::domain::screen::Question;

/// Days of rest after somebody's new relationship is recorded as over.
pub(super) const REST_DAYS: u32 = 30;

pub(super) const RULE: ClosingRule = ClosingRule { id: Closing::Partner, begins, ends, change: Ends::ByAct };

fn begins(_: &History, act: &Happening<'_>) -> bool {
    screen_names_partner(act, Question::TheirPartner) || entry_act(act) == Some(Act::NewPartner(Side::Ex))
}

fn ends(_: &History, act: &Happening<'_>) -> Option<u32> {
    matches!(act.kind, Kind::Noted(What::Over(Over::Partner(Side::Ex)))).then_some(REST_DAYS)
}
