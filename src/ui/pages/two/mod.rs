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

use crate::domain::second::{Second, second};
use crate::ui::app;
use crate::ui::components::text::link;
use crate::ui::components::{Notice, NoticeKind};
use crate::ui::route::{To, Two};
use crate::ui::words;

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

/// How the second beginning stands. It changes with the record, the decision and the day.
fn standing() -> Second {
    let state = app();
    let decision = state.decision();
    let _day = state.today();
    untrack(|| state.with_record(|record| second(record, &decision, state.now())))
}

/// Whether it can be written on.
fn is_open(second: Second) -> bool {
    matches!(second, Second::Since(_))
}

/// Why nothing can be written here, if that is so.
fn told(second: Second, not_yet: &'static str, closed: &'static str) -> Option<AnyView> {
    let text = match second {
        Second::Since(_) => return None,
        Second::NotYet => not_yet,
        Second::Closed => closed,
    };
    let w = words();
    let why = link(To::Door.href(), w.still_good.decision);
    Some(view! { <Notice kind=NoticeKind::Fact title="" text=text>{why}</Notice> }.into_any())
}
