//! Lifting the answer "harmed", given by mistake: found in settings only, never offered, possible once.

use leptos::prelude::*;

use crate::domain::record::What;
use crate::ui::components::text::{button, button_link, h1, paras};
use crate::ui::route::To;
use crate::ui::shell::{Shape, Trouble, shell};
use crate::ui::{app, goes, words};

/// The page that says what lifting means.
pub fn lift() -> AnyView {
    let w = words();
    let state = app();
    let go = goes();
    let trouble = Trouble::new();
    let lift = move |()| {
        if trouble.tell(state.note(What::HarmLifted)) {
            go(To::Door);
        }
    };
    let content = view! {
        {trouble.view()}
        {h1(w.lift.title)}
        {paras(w.lift.text)}
        <div class="acts even gap">
            {button_link(To::Settings.href(), w.lift.keep)}
            {button("btn", w.lift.lift, Callback::new(lift))}
        </div>
    };
    shell(w.settings.title, Shape::Plain, Some(To::Settings), None, content.into_any())
}
