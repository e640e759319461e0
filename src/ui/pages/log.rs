//! The log of contact, newest first.

use leptos::prelude::*;

use crate::domain::own::urges;
use crate::ui::components::text::{h1, lede, link};
use crate::ui::components::{Glyph, Icon};
use crate::ui::parts::entries;
use crate::ui::route::To;
use crate::ui::shell::{Shape, shell};
use crate::ui::{app, words};

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
    // They are no contact, and stand on a page of their own.
    let has_urges = untrack(|| app().with_record(|record| !urges(record).is_empty()));
    let content = view! {
        {h1(w.log.title)}
        {lede(w.log.lede)}
        <div class="acts"><a class="btn" href=To::Entry(None).href()><Glyph icon=Icon::Add small=true />{w.log.add}</a></div>
        {list}
        {has_urges.then(|| link(To::Urge.href(), w.log.urges))}
    };
    shell(w.log.page, Shape::Menu, None, Some(To::Log), content.into_any())
}
