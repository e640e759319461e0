//! What Back shows after quick exit: a plain page that says nothing, until it is opened on purpose.

use leptos::prelude::*;

use crate::ui::components::text::{button, h1};
use crate::ui::shell::focus_heading;
use crate::ui::{device, words};

/// The plain page. `left` is set to false when it is opened.
pub fn cover(left: RwSignal<bool>) -> AnyView {
    let w = words();
    document().set_title(w.frame.cover_title);
    let open = move |()| {
        device::opened_on_purpose();
        left.set(false);
        request_animation_frame(focus_heading);
    };
    view! {
        <main class="page" id="main">
            {h1(w.frame.cover_title)}
            {button("btn", w.frame.cover_open, Callback::new(open))}
        </main>
    }
    .into_any()
}
