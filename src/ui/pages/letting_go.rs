//! Letting go: open from the first day to the last, from every state.

use leptos::prelude::*;

use crate::domain::path::Stage;
use crate::ui::components::text::{acts, h1, lede, link, paras, run, section};
use crate::ui::route::To;
use crate::ui::shell::{Shape, shell};
use crate::ui::words;

/// Letting go.
pub fn letting_go() -> AnyView {
    let w = words();
    let parts = w.letting_go.parts.iter().map(|(title, paragraphs)| section(title, paras(paragraphs)));
    let content = view! {
        {run(w.letting_go.run)}
        {h1(w.letting_go.title)}
        {lede(w.letting_go.lede)}
        {parts.collect_view()}
        {acts(view! { {link(To::Part(Stage::LetGo).href(), w.letting_go.points)} {link(To::Choose.href(), w.choose.link)} }.into_any())}
    };
    shell(w.letting_go.page, Shape::Menu, None, Some(To::LettingGo), content.into_any())
}
