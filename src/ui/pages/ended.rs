//! Recording that an order or a relationship has ended: one page that says what it means, so that no single tap does it.

use leptos::prelude::*;

use crate::domain::record::{Over, What};
use crate::ui::components::text::{button, button_link, h1, paras};
use crate::ui::route::To;
use crate::ui::shell::{Shape, Trouble, shell};
use crate::ui::{app, goes, words};

/// The page that says what recording it means.
pub fn ended(over: Over) -> AnyView {
    let w = words();
    let says = (w.settings.over)(over);
    let state = app();
    let go = goes();
    let trouble = Trouble::new();
    let record = move |()| {
        if trouble.tell(state.note(What::Over(over))) {
            go(To::Door);
        }
    };
    let content = view! {
        {trouble.view()}
        {h1(says.title)}
        {paras(says.text)}
        <div class="acts even gap">
            {button_link(To::Settings.href(), says.keep)}
            {button("btn", says.record, Callback::new(record))}
        </div>
    };
    shell(w.settings.title, Shape::Plain, Some(To::Settings), None, content.into_any())
}
