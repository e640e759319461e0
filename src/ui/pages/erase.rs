//! Erase everything: a page, not a dialog. What goes, what stays; afterwards the exit page, not a goodbye.

use leptos::prelude::*;

use crate::ui::components::text::{button, button_link, h1, lede, para};
use crate::ui::prefs::Prefs;
use crate::ui::route::{To, base};
use crate::ui::shell::{Shape, Trouble, shell};
use crate::ui::{edition, guard, words};

/// The page of erasing.
pub fn erase() -> AnyView {
    let w = words();
    let guard = guard();
    let prefs = expect_context::<Prefs>();
    let trouble = Trouble::new();
    let erase = move |()| {
        guard.erase(move |erased| {
            if trouble.tell(erased) {
                prefs.forget();
                edition::forget(|| {
                    let _left = window().location().replace(&format!("{}/exit.html", base()));
                });
            }
        });
    };
    let content = view! {
        {trouble.view()}
        {h1(w.erase.title)}
        {lede(w.erase.goes)}
        {para(w.erase.stays)}
        <div class="acts gap">
            {button_link(To::Settings.href(), w.erase.keep)}
            {button("btn danger", w.erase.erase, Callback::new(erase))}
        </div>
    };
    shell(w.settings.title, Shape::Plain, Some(To::Settings), None, content.into_any())
}
