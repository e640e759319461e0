//! What the guide does and does not do, and the privacy promise with its limits, before any question.

use leptos::prelude::*;

use crate::ui::components::text::{acts, dashes, go_link, h1, lede, note, paras, run, section};
use crate::ui::route::To;
use crate::ui::shell::{Shape, shell};
use crate::ui::words;

/// Before you begin.
pub fn before() -> AnyView {
    let w = words();
    let privacy = view! {
        {note(w.before.watched_title, w.before.watched)}
        {paras(w.before.privacy)}
    };
    let content = view! {
        {run(w.before.run)}
        {h1(w.before.title)}
        {lede(w.before.lede)}
        {section(w.before.does_title, dashes(w.before.does))}
        {section(w.before.does_not_title, dashes(w.before.does_not))}
        {section(w.before.privacy_title, privacy.into_any())}
        {acts(go_link(To::Age.href(), w.frame.go_on))}
    };
    shell(w.age.page, Shape::Plain, Some(To::Welcome), None, content.into_any())
}
