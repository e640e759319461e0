//! An address that leads nowhere.

use leptos::prelude::*;

use crate::ui::components::text::{h1, link, para};
use crate::ui::route::To;
use crate::ui::shell::{Shape, shell};
use crate::ui::words;

/// No such page.
pub fn missing() -> AnyView {
    let w = words();
    let content = view! {
        {h1(w.missing.title)}
        {para(w.missing.text)}
        {link(To::Welcome.href(), w.missing.link)}
    };
    shell(w.frame.name, Shape::Plain, None, None, content.into_any())
}
