//! The library: every guide point by stage, and a search that answers while one types. Reading is never locked.

mod find;
mod own;
mod part;
mod point;
mod sources;

use leptos::prelude::*;

pub use part::part;
pub use point::point;
pub use sources::sources;

use crate::content::shape::PointWords;
use crate::domain::path::Stage;
use crate::ui::components::text::{acts, h1, h2, lede, link, para, rows};
use crate::ui::parts::{point_page, row_to};
use crate::ui::route::To;
use crate::ui::shell::{Shape, shell};
use crate::ui::words;

/// The library.
pub fn library() -> AnyView {
    let w = words();
    let content = view! {
        {h1(w.library.title)}
        {lede(w.library.lede)}
        {find::search(stages)}
        {acts(view! { {link(To::Sources.href(), w.library.sources_title)} {link(To::Rules.href(), w.rules.link)} }.into_any())}
    };
    shell(w.library.page, Shape::Menu, None, Some(To::Library), content.into_any())
}

/// Every entry under its stage; a stage opens on demand.
fn stages() -> AnyView {
    let w = words();
    let stage = |stage: Stage| {
        let point = |point: &'static PointWords| row_to(point_page(point.id), point.title, String::new());
        let listed = (w.library.points)(stage).iter().map(point).collect_view();
        let title = (w.path.stage)(stage);
        view! {
            <details>
                <summary>{title}</summary>
                {para((w.library.stage_lede)(stage))}
                {rows(listed.into_any())}
            </details>
        }
        .into_any()
    };
    let listed = Stage::ALL.map(stage).into_iter().collect_view();
    view! { <section class="flow">{h2(w.library.stages_title, false)}{listed}</section> }.into_any()
}
