//! The pages of two who try again: agreements, looking back, whether it is still good for both, counselling, and sheets to
//! fill together. What is written there is for the person; only what a look back finds is read by the rules.

mod agreement;
mod answer;
mod counsel;
mod form;
mod looks;
mod paper;
mod table;
mod then;
mod turn;

use leptos::prelude::*;

use crate::ui::route::Two;

/// Draws one of them.
pub fn two(page: Two) -> AnyView {
    match page {
        Two::Agreements => table::table(),
        Two::NewAgreement => form::form(None),
        Two::Agreement(id) => agreement::agreement(id),
        Two::ChangeAgreement(id) => form::form(Some(id)),
        Two::Reviews => looks::looks(),
        Two::NewReview => answer::answer(),
        Two::StillGood => turn::turn(),
        Two::Counsel => counsel::counsel(),
        Two::Paper(at) => paper::paper(at),
    }
}
