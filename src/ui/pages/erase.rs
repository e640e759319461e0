//! Erase everything: a page, not a dialog. What goes, what stays; afterwards the exit page, not a goodbye.

use leptos::prelude::*;

use crate::ui::components::text::{button, button_link, h1, lede, para};
use crate::ui::erasing::eraser;
use crate::ui::route::To;
use crate::ui::shell::{Shape, shell};
use crate::ui::words;

/// The page of erasing.
pub fn erase() -> AnyView {
    let w = words();
    let content = view! {
        {h1(w.erase.title)}
        {lede(w.erase.goes)}
        {para(w.erase.stays)}
        <div class="acts gap">
            {button_link(To::Settings.href(), w.erase.keep)}
            {button("btn danger", w.erase.erase, eraser())}
        </div>
    };
    shell(w.settings.title, Shape::Plain, Some(To::Settings), None, content.into_any())
}
