//! C-ended: a talk ended with a no or with "friends"; a review found abuse or contempt; two reviews found the same hurt.
//! Listed once, as this. Each of what began it ends in its own way, and it ends with the last of them.

use chrono::NaiveDate;

use super::{ClosingRule, entry_act, freely_started, harm};
use crate::domain::contact::{Act, Side, TalkEnd};
use crate::domain::door::{EndedBy, Ends, Happening, History, Kind};
use crate::domain::id::Closing;
use crate::domain::record::{Choice, What};
use crate::domain::time::days_after;

/// Days after the same hurt came up again from which the user may choose anew.
const HURT_DAYS: u32 = 30;

pub(super) const RULE: ClosingRule = ClosingRule { id: Closing::Ended, begins, ends, change: Ends::Never };

fn begins(history: &History, act: &Happening<'_>) -> bool {
    begun_by(history, act).is_some()
}

/// What began it, if this act does.
pub(crate) fn begun_by(history: &History, act: &Happening<'_>) -> Option<EndedBy> {
    if let Some(Act::Talked(TalkEnd::No | TalkEnd::Friends)) = entry_act(act) {
        return Some(EndedBy::Talk);
    }
    let Kind::Noted(What::Review(review)) = act.kind else { return None };
    match review.abuse_by {
        Some(Side::User) => Some(EndedBy::AbuseByUser),
        Some(Side::Ex) => Some(EndedBy::AbuseByEx),
        None => (review.same_hurt && history.same_hurt).then_some(EndedBy::SameHurt),
    }
}

/// First day on which the user can choose anew, where the same hurt ended it and nothing heavier does.
pub(crate) fn anew_from(history: &History) -> Option<NaiveDate> {
    history.ended_by.only(EndedBy::SameHurt).map(|hurt| days_after(hurt.since, HURT_DAYS))
}

/// What would change it, for the reader: the heaviest of what began it decides. (The rule's own is for nothing known.)
pub(super) fn change(history: &History) -> Ends {
    match history.heaviest_end() {
        Some(EndedBy::Talk) => Ends::ByThem,
        Some(EndedBy::SameHurt) => Ends::ByAct,
        Some(EndedBy::AbuseByEx | EndedBy::AbuseByUser) | None => Ends::Never,
    }
}

fn ends(history: &History, act: &Happening<'_>) -> Option<u32> {
    history.ended_by.causes().find_map(|cause| rest_after(cause, history, act))
}

/// The one of what it holds by that this act ends. No act ends two.
pub(crate) fn ended_now(history: &History, act: &Happening<'_>) -> Option<EndedBy> {
    history.ended_by.causes().find(|cause| rest_after(*cause, history, act).is_some())
}

fn rest_after(cause: EndedBy, history: &History, act: &Happening<'_>) -> Option<u32> {
    match cause {
        EndedBy::Talk => freely_started(history, act),
        EndedBy::SameHurt => {
            let anew = matches!(act.kind, Kind::Noted(What::Chose(Choice::TryAgain | Choice::Wait)));
            let ripe = anew_from(history).is_some_and(|from| act.day >= from);
            (anew && ripe).then_some(0)
        }
        EndedBy::AbuseByEx => harm::lifted(history, act),
        EndedBy::AbuseByUser => None,
    }
}
