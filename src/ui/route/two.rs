//! The addresses of the pages of two who try again. They say nothing of what is on them.

use super::read::thing;
use crate::domain::record::EventId;

/// A page of two who try again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Two {
    /// What they agreed.
    Agreements,
    /// A new agreement.
    NewAgreement,
    /// An agreement.
    Agreement(EventId),
    /// An agreement to change.
    ChangeAgreement(EventId),
    /// Looking back, then and now.
    Reviews,
    /// The questions of a look back.
    NewReview,
    /// Whether it is still good for both.
    StillGood,
    /// Counselling.
    Counsel,
    /// A sheet to fill together, by its place.
    Paper(u8),
}

impl Two {
    /// The address below the base.
    pub(super) fn path(self) -> String {
        match self {
            Two::Agreements => "/table".into(),
            Two::NewAgreement => "/table/new".into(),
            Two::Agreement(id) => format!("/table/{:032x}", id.0),
            Two::ChangeAgreement(id) => format!("/table/{:032x}/change", id.0),
            Two::Reviews => "/looks".into(),
            Two::NewReview => "/looks/new".into(),
            Two::StillGood => "/turn".into(),
            Two::Counsel => "/third".into(),
            Two::Paper(at) => format!("/paper/{at}"),
        }
    }
}

/// The page of an address, by its first part and the rest.
pub(super) fn read(first: &str, rest: &str) -> Option<Two> {
    match (first, rest) {
        ("table", "") => Some(Two::Agreements),
        ("table", "new") => Some(Two::NewAgreement),
        ("table", id) => thing(id, Two::Agreement, Two::ChangeAgreement),
        ("looks", "") => Some(Two::Reviews),
        ("looks", "new") => Some(Two::NewReview),
        ("turn", "") => Some(Two::StillGood),
        ("third", "") => Some(Two::Counsel),
        ("paper", at) => at.parse().ok().filter(|at| *at < 3).map(Two::Paper),
        _ => None,
    }
}
