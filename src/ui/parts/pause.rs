//! A way out of writing that circles: offered after a quarter of an hour, or when the person says so.

use leptos::prelude::*;

use crate::domain::journal::LONG;
use crate::domain::own::{List, items};
use crate::domain::time::Moment;
use crate::ui::components::text::button;
use crate::ui::components::{Notice, NoticeKind};
use crate::ui::shell::focus;
use crate::ui::{app, words};

/// Things to do that are shown.
const SHOWN: usize = 4;

/// The button, and the offer to stop in its place once it is time. Time runs from the first change of the words.
pub fn pause(text: RwSignal<String>) -> AnyView {
    let w = words();
    let state = app();
    let began = RwSignal::new(None::<Moment>);
    let said = RwSignal::new(false);
    let first = text.get_untracked();
    Effect::new(move || {
        if began.get_untracked().is_none() && text.with(|text| *text != first) {
            began.set(Some(untrack(|| state.now())));
        }
    });
    let is_long = move || began.get().is_some_and(|began| (state.now() - began).num_minutes() >= LONG);
    let is_time = Memo::new(move |_| said.get() || is_long());
    let circles = move |()| {
        said.set(true);
        request_animation_frame(|| focus("#stop"));
    };
    let write_on = move |()| {
        began.set(Some(untrack(|| state.now())));
        said.set(false);
        focus("#words");
    };
    let offer = move || {
        let text = if untrack(|| said.get()) { w.sheet.stop_said } else { w.sheet.stop_time };
        view! {
            <Notice kind=NoticeKind::Fact title=w.sheet.stop text=text>
                <p>{w.sheet.instead_title}</p>
                <ul class="dash">{instead()}</ul>
                {button("btn", w.sheet.write_on, Callback::new(write_on))}
            </Notice>
        }
        .into_any()
    };
    let content = move || match is_time.get() {
        true => offer(),
        false => button("link", w.sheet.circles, Callback::new(circles)),
    };
    view! { <div id="stop" role="group" aria-label=w.sheet.stop>{content}</div> }.into_any()
}

/// What can be done in place of writing on: one's own list, or a few small things.
fn instead() -> Vec<AnyView> {
    let own = untrack(|| {
        app().with_record(|record| {
            let own = items(record, List::Instead);
            let texts = own.iter().map(|item| item.latest.1.first.clone()).filter(|text| !text.is_empty());
            texts.take(SHOWN).collect::<Vec<_>>()
        })
    });
    let line = |text: String| view! { <li dir="auto">{text}</li> }.into_any();
    match own.as_slice() {
        [] => words().sheet.instead.iter().map(|text| line((*text).to_owned())).collect(),
        _ => own.into_iter().map(line).collect(),
    }
}
