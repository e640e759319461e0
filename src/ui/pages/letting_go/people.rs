//! People to lean on: the list, and the way to change it.

use leptos::prelude::*;

use crate::domain::own::{List, items};
use crate::ui::components::text::{acts, button_link, para, rows, text_row};
use crate::ui::route::To;
use crate::ui::{app, words};

pub(super) fn people() -> AnyView {
    let w = words();
    let state = app();
    let drawn = move || {
        let lines: Vec<AnyView> = state.with_record(|r| {
            let all = items(r, List::People);
            all.iter().map(|item| text_row(item.latest.1.first.clone(), item.latest.1.second.clone())).collect()
        });
        if lines.is_empty() { para((w.lists.of)(List::People).none) } else { rows(lines.into_any()) }
    };
    view! { {drawn} {acts(button_link(To::List(List::People).href(), w.letting_go.people))} }.into_any()
}
