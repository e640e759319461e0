//! Whether the pages of a second beginning can be written on, and why not where they cannot.

use leptos::prelude::*;

use crate::domain::second::{Second, second};
use crate::ui::components::text::link;
use crate::ui::components::{Notice, NoticeKind};
use crate::ui::route::To;
use crate::ui::{app, words};

/// How the second beginning stands. It changes with the record, the decision and the day.
pub fn standing() -> Second {
    let state = app();
    let decision = state.decision();
    let _day = state.today();
    untrack(|| state.with_record(|record| second(record, &decision, state.now())))
}

/// Whether it can be written on.
pub fn is_open(second: Second) -> bool {
    matches!(second, Second::Since(_))
}

/// Why nothing can be written here, if that is so.
pub fn told(second: Second, not_yet: &'static str, closed: &'static str) -> Option<AnyView> {
    let text = match second {
        Second::Since(_) => return None,
        Second::NotYet => not_yet,
        Second::Closed => closed,
    };
    let w = words();
    let why = link(To::Door.href(), w.still_good.decision);
    Some(view! { <Notice kind=NoticeKind::Fact title="" text=text>{why}</Notice> }.into_any())
}
