//! The app has stopped twice in a row: it opens in a plain way, and everything can be opened again on purpose.

use leptos::prelude::*;

use crate::ui::components::text::{button, h1, lede, link, para};
use crate::ui::route::To;
use crate::ui::shell::{Shape, shell};
use crate::ui::{device, words};

/// The plain page. `plain` is set to false when everything is opened.
pub fn safe(plain: RwSignal<bool>) -> AnyView {
    let w = words();
    let open = move |()| {
        device::goes_on();
        plain.set(false);
    };
    let content = view! {
        {h1(w.safe.title)}
        {lede(w.safe.text)}
        {para(w.safe.can)}
        <div class="acts gap">{button("btn", w.safe.open_all, Callback::new(open))}{link(To::Erase.href(), w.settings.erase_button)}</div>
    };
    shell(w.frame.name, Shape::Plain, None, None, content.into_any())
}
