//! Something is kept and nothing of it can be read: it stays, can be saved as it is, and is erased only on purpose.

use leptos::prelude::*;

use crate::ui::components::text::{button, button_link, h1, lede, link};
use crate::ui::route::To;
use crate::ui::shell::{Shape, Trouble, shell};
use crate::ui::{app, device, words};

/// The page of an unreadable store.
pub fn unreadable() -> AnyView {
    let w = words();
    let state = app();
    let trouble = Trouble::new();
    let save = move |()| {
        let name = (w.settings.backup_name)(untrack(|| state.today()));
        trouble.tell(device::save_file(&name, &state.raw_copy()));
    };
    let content = view! {
        {trouble.view()}
        {h1(w.faults.unreadable_title)}
        {lede(w.faults.unreadable)}
        <div class="acts gap">
            {button("btn", w.faults.save_raw, Callback::new(save))}
            {button_link(To::Copy.href(), w.copy.link)}
            {button_link(To::Erase.href(), w.faults.start_fresh)}
        </div>
        {link(To::Help.href(), w.help.all_lines)}
    };
    shell(w.frame.name, Shape::Plain, None, None, content.into_any())
}
