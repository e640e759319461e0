//! Taking something away, and bringing it back for as long as the page that it leads to stands.

use leptos::prelude::*;

use crate::domain::record::EventId;
use crate::ui::components::text::{button, para};
use crate::ui::components::{Notice, NoticeKind};
use crate::ui::route::To;
use crate::ui::shell::{Trouble, focus_heading, say};
use crate::ui::{app, goes, words};

/// What taking it away takes, and the button. It leads to `back`, where [`taken`] stands. `also` is told before.
pub fn take_away(
    thing: EventId,
    [open, says, press]: [&'static str; 3],
    back: To,
    also: impl Fn() + Send + Sync + 'static,
) -> AnyView {
    let state = app();
    let go = goes();
    let trouble = Trouble::new();
    let take = move |()| {
        if trouble.tell(state.take_away_for_now(thing)) {
            also();
            go(back);
        }
    };
    view! {
        <details class="gap off-paper">
            <summary>{open}</summary>
            <div class="flow">
                {para(says)}
                {trouble.refusal()}
                {button("btn danger", press, Callback::new(take))}
            </div>
        </details>
    }
    .into_any()
}

/// Offers to bring back what was taken away on the page before.
pub fn taken() -> AnyView {
    let w = words();
    let state = app();
    let trouble = Trouble::new();
    on_cleanup(move || state.forget_taken());
    let bring_back = move |()| {
        if trouble.tell(state.give_back()) {
            say(w.book.is_back);
            focus_heading();
        }
    };
    let notice = move || {
        state.has_taken().then(|| {
            view! {
                <Notice kind=NoticeKind::Fact title="" text=w.book.taken>
                    {button("btn", w.book.bring_back, Callback::new(bring_back))}
                </Notice>
            }
        })
    };
    view! { {trouble.refusal()} {notice} }.into_any()
}
