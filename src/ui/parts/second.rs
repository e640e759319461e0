//! Whether the pages of a second beginning can be written on, and why not where they cannot.

use leptos::prelude::*;

use crate::domain::door::Decision;
use crate::domain::record::Record;
use crate::domain::second::{Look, Second, due_now, second};
use crate::domain::time::Moment;
use crate::ui::components::text::link;
use crate::ui::components::{Notice, NoticeKind};
use crate::ui::route::To;
use crate::ui::{app, words};

/// How the second beginning stands. It changes with the record, the decision and the day.
pub fn standing() -> Second {
    read(second)
}

/// The look back that is due, if one is. It changes with the record, the decision and the day.
pub fn look_due() -> Option<Look> {
    read(due_now)
}

fn read<T>(of: fn(&Record, &Decision, Moment) -> T) -> T {
    let state = app();
    let decision = state.decision();
    let _day = state.today();
    let now = untrack(|| state.now());
    state.with_record(|record| of(record, &decision, now))
}

/// Whether it can be written on.
pub fn is_open(second: Second) -> bool {
    second.began().is_some()
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
