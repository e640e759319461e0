//! The library: every guide point by stage, and a search that answers while one types. Reading is never locked.

mod part;
mod point;
mod sources;

use std::time::Duration;

use leptos::prelude::*;

pub use part::part;
pub use point::point;
pub use sources::sources;

use crate::content::search::Index;
use crate::content::shape::{PointWords, Tool};
use crate::domain::path::Stage;
use crate::ui::components::text::{acts, go_link, h1, h2, lede, link, para, rows, what_small};
use crate::ui::components::{Glyph, Icon, Notice, NoticeKind};
use crate::ui::reading::Reading;
use crate::ui::route::To;
use crate::ui::shell::{Shape, shell};
use crate::ui::words;

/// How long after the last key a screen reader is told how many entries there are.
const TOLD_AFTER: Duration = Duration::from_millis(700);

/// So many of the first results are looked at for one that leads to help.
const FIRST: usize = 3;

/// The address of a point.
pub(super) fn address(id: &str) -> To {
    let at = words().library.all().position(|(_, point)| point.id == id);
    To::Point(at.and_then(|at| u16::try_from(at).ok()).unwrap_or_default())
}

/// A row that leads to a page.
pub(super) fn row(to: To, what: &'static str, small: String) -> AnyView {
    view! { <li><a class="r" href=to.href()>{what_small(what, small)}<Glyph icon=Icon::Next small=true /></a></li> }
        .into_any()
}

/// The library.
pub fn library() -> AnyView {
    let w = words();
    let query = expect_context::<Reading>().query;
    let index = StoredValue::new_local(None::<Index>);
    let found = Memo::new(move |_| {
        let typed = query.get();
        if typed.trim().is_empty() {
            return None;
        }
        index.update_value(|index| {
            index.get_or_insert_with(|| Index::new(&w.library));
        });
        Some(index.with_value(|index| index.as_ref().map(|index| index.find(&typed)).unwrap_or_default()))
    });
    let told = RwSignal::new(String::new());
    let timer = StoredValue::new(None::<TimeoutHandle>);
    let stop = move || timer.try_update_value(Option::take).flatten().into_iter().for_each(|t| t.clear());
    Effect::new(move || {
        let says = found.get().map(|found| says(found.len())).unwrap_or_default();
        stop();
        timer.set_value(set_timeout_with_handle(move || drop(told.try_set(says)), TOLD_AFTER).ok());
    });
    on_cleanup(stop);
    let shown = move || match found.get() {
        Some(found) if !found.is_empty() => results(&found),
        _ => stages(),
    };
    let content = view! {
        {h1(w.library.title)}
        {lede(w.library.lede)}
        <form autocomplete="off" class="flow tight gap" role="search" on:submit=move |ev| ev.prevent_default()>
            <label class="label" for="look">{w.library.search}</label>
            <input class="field" id="look" type="search" enterkeyhint="search" autocomplete="off" spellcheck="false"
                maxlength="200" dir="auto" aria-describedby="look-note"
                prop:value=move || query.get() on:input=move |ev| query.set(event_target_value(&ev)) />
            <p class="small" id="look-note">{w.library.search_note}</p>
            <p class="status-line" role="status">{told}</p>
        </form>
        {shown}
        {acts(view! { {link(To::Sources.href(), w.library.sources_title)} {link(To::Rules.href(), w.rules.link)} }.into_any())}
    };
    shell(w.library.page, Shape::Menu, None, None, content.into_any())
}

fn says(found: usize) -> String {
    let w = words();
    if found == 0 { w.library.nothing_found.to_owned() } else { (w.library.found)(found) }
}

/// Entries that were found. Where one of the first leads to help, that stands before them.
fn results(found: &[usize]) -> AnyView {
    let w = words();
    let entries: Vec<(Stage, &'static PointWords)> = found.iter().filter_map(|at| w.library.all().nth(*at)).collect();
    let is_grave = entries.iter().take(FIRST).any(|(_, point)| point.tool == Tool::Help);
    let help = is_grave.then(|| {
        let way = go_link(To::Help.href(), w.frame.help);
        view! { <Notice kind=NoticeKind::Fact title=w.library.now_title text=w.library.now>{way}</Notice> }.into_any()
    });
    let row = |(stage, point): (Stage, &'static PointWords)| {
        view! {
            <li>
                <a class="r" href=address(point.id).href()>
                    <span>
                        <span class="what">{point.title}</span>
                        " "
                        <span class="small">{point.what}</span>
                        " "
                        <span class="small run">{(w.path.stage)(stage)}</span>
                    </span>
                    <Glyph icon=Icon::Next small=true />
                </a>
            </li>
        }
        .into_any()
    };
    let listed = entries.into_iter().map(row).collect_view();
    view! { {help} <ul class="rows big gap">{listed}</ul> }.into_any()
}

/// Every entry under its stage; a stage opens on demand.
fn stages() -> AnyView {
    let w = words();
    let stage = |stage: Stage| {
        let point = |point: &'static PointWords| row(address(point.id), point.title, String::new());
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
