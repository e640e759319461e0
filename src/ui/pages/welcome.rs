//! The first page: the promise before any question, and a way to help for somebody who cannot wait.

use leptos::prelude::*;

use crate::content::shape::Row;
use crate::ui::components::text::{go_link, lede, link, rows, small, what_small};
use crate::ui::components::{Glyph, Icon};
use crate::ui::route::To;
use crate::ui::shell::{Shape, shell};
use crate::ui::words;

/// Edges of pages, closer at the start: pairs of place and strength in percent. The ribbon lies at the seventh.
const EDGES: [(u16, u16); 20] = [
    (1, 99),
    (7, 98),
    (14, 95),
    (22, 92),
    (31, 89),
    (40, 86),
    (72, 80),
    (84, 76),
    (98, 72),
    (112, 68),
    (127, 64),
    (143, 60),
    (160, 56),
    (179, 52),
    (199, 48),
    (221, 44),
    (245, 40),
    (271, 36),
    (299, 32),
    (340, 28),
];

/// The first page.
pub fn welcome() -> AnyView {
    let w = words();
    let promise = |icon: Icon, row: &'static Row| {
        view! { <li class="r lead"><Glyph icon=icon />{what_small(row.what, row.small)}</li> }.into_any()
    };
    let promises = [
        promise(Icon::Device, &w.welcome.on_device),
        promise(Icon::Exit, &w.welcome.exit),
        promise(Icon::Erase, &w.welcome.erase),
    ];
    let content = view! {
        <section class="verso flow" aria-labelledby="t">
            {edges()}
            <h1 class="title" id="t">{w.frame.name}</h1>
            {lede(w.welcome.lede)}
        </section>
        <section class="flow" aria-labelledby="p">
            <h2 class="vh" id="p">{w.welcome.promises_title}</h2>
            {rows(promises.collect_view().into_any())}
            <div class="acts">
                {go_link(To::Before.href(), w.welcome.begin)}
                {link(To::Help.href(), w.welcome.not_safe)}
                {link(To::Urge.href(), w.frame.want_to_write)}
                {link(To::Copy.href(), w.welcome.copy)}
            </div>
            {small(w.welcome.adults)}
        </section>
    };
    shell(w.frame.name, Shape::Spread, None, None, content.into_any())
}

fn edges() -> AnyView {
    let edge = |(x, strength): (u16, u16)| {
        let x = x.to_string();
        view! { <line x1=x.clone() x2=x y1="6" y2="84" stroke-opacity=format!("0.{strength}") /> }.into_any()
    };
    view! {
        <svg class="art" viewBox="0 0 342 112" aria-hidden="true" focusable="false">
            {EDGES.map(edge).collect_view()}
            <path class="tail" d="M50 0h10v110l-5-4-5 4z" />
        </svg>
    }
    .into_any()
}
