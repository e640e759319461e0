//! The log of contact, newest first.

use leptos::prelude::*;

use crate::ui::components::text::{h1, lede};
use crate::ui::components::{Glyph, Icon};
use crate::ui::parts::entries;
use crate::ui::route::To;
use crate::ui::shell::{Shape, shell};
use crate::ui::words;

/// The log.
pub fn log() -> AnyView {
    let w = words();
    let list = move || match entries(usize::MAX) {
        Some(rows) => view! {
            <h2 class="vh" id="entries">{w.log.list}</h2>
            <ol class="log" aria-labelledby="entries">{rows}</ol>
        }
        .into_any(),
        None => view! { <p class="empty">{w.log.empty}</p> }.into_any(),
    };
    let content = view! {
        {h1(w.log.title)}
        {lede(w.log.lede)}
        <div class="acts"><a class="btn" href=To::Entry(None).href()><Glyph icon=Icon::Add small=true />{w.log.add}</a></div>
        {list}
    };
    shell(w.log.page, Shape::Menu, None, Some(To::Log), content.into_any())
}
