//! C-own-harm: the user frightened, hurt, followed, checked or pressured them. There is no way back to contact from
//! here: being sorry does not make contact safe for them.

use super::{ClosingRule, never, screen_says_yes};
use crate::domain::door::{Ends, Happening, History};
use crate::domain::id::Closing;
use crate::domain::screen::Question;

pub(super) const RULE: ClosingRule = ClosingRule { id: Closing::OwnHarm, begins, ends: never, change: Ends::Never };

fn begins(_: &History, act: &Happening<'_>) -> bool {
    screen_says_yes(act, Question::OwnHarm)
}
