//! C-mine: the user is with someone else. Pursuing an ex then would wrong three people; it ends as C-partner does.

use super::{ClosingRule, entry_act, partner, screen_names_partner};
use crate::domain::contact::{Act, Side};
use crate::domain::door::{Ends, Happening, History, Kind};
use crate::domain::id::Closing;
use crate::domain::record::{Over, What};
use crate::domain::screen::Question;

pub(super) const RULE: ClosingRule = ClosingRule { id: Closing::Mine, begins, ends, change: Ends::ByAct };

fn begins(_: &History, act: &Happening<'_>) -> bool {
    screen_names_partner(act, Question::MyPartner) || entry_act(act) == Some(Act::NewPartner(Side::User))
}

fn ends(_: &History, act: &Happening<'_>) -> Option<u32> {
    matches!(act.kind, Kind::Noted(What::Over(Over::Partner(Side::User)))).then_some(partner::REST_DAYS)
}
