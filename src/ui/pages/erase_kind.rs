//! Erasing one kind of what is kept: a list of the kinds, and a page for each that says what goes and what stays.

use leptos::prelude::*;

use crate::domain::erasing::Kind;
use crate::state::erasing::Erasable;
use crate::ui::components::text::{
    acts, button, button_link, classed, go_link, h1, lede, para, paras, row_link, rows, section, small,
};
use crate::ui::components::{Icon, Notice, NoticeKind};
use crate::ui::route::To;
use crate::ui::shell::{Shape, focus_heading, say, shell};
use crate::ui::{app, words};

/// The list of the kinds of which there is something.
pub fn erase_kinds() -> AnyView {
    let w = words();
    let state = app();
    let row = move |(at, kind): (usize, Kind)| {
        let Erasable { count, span, .. } = state.erasable(kind)?;
        let holds = (w.erase_kind.holds)(count, span, untrack(|| state.today()));
        let to = To::EraseKind(u8::try_from(at).unwrap_or(u8::MAX));
        let link = row_link(Icon::Erase, to.href(), (w.erase_kind.kind)(kind).name, holds);
        Some(view! { <li>{link}</li> }.into_any())
    };
    // Other windows add to it and take from it.
    let list = move || {
        if state.is_clock_behind() {
            return para(w.erase_kind.behind);
        }
        let all: Vec<AnyView> = Kind::ALL.into_iter().enumerate().filter_map(row).collect();
        if all.is_empty() { para(w.erase_kind.none) } else { rows(all.into_any()) }
    };
    let content = view! {
        {h1(w.erase_kind.title)}
        {lede(w.erase_kind.lede)}
        {list}
        {small(w.erase_kind.not_here)}
    };
    shell(w.settings.title, Shape::Plain, Some(To::Settings), None, content.into_any())
}

/// The page of one kind, by its place in the list of kinds, or `None` where there is no such kind.
pub fn erase_kind(at: u8) -> Option<AnyView> {
    let w = words();
    let state = app();
    let kind = Kind::ALL.get(usize::from(at)).copied()?;
    let says = (w.erase_kind.kind)(kind);
    let done = RwSignal::new(false);
    let refused = RwSignal::new(false);
    let erase = Callback::new(move |()| {
        let erased = state.erase_kind(kind).is_ok();
        refused.set(!erased);
        if erased {
            done.set(true);
            say(w.erase_kind.done);
            request_animation_frame(focus_heading);
        }
    });
    let refusal = move || {
        let row = &w.erase_kind.refused;
        refused.get().then(|| view! { <Notice kind=NoticeKind::Care title=row.what text=row.small /> })
    };
    let page = move || {
        if done.get() {
            let on = view! {
                {go_link(To::Settings.href(), w.frame.settings)}
                {button_link(To::EraseKinds.href(), w.erase_kind.more)}
            };
            return view! { {h1(w.erase_kind.done)} {para(w.erase_kind.done_small)} {acts(on.into_any())} }.into_any();
        }
        let Some(found) = state.erasable(kind).filter(|_| !state.is_clock_behind()) else {
            let text = if state.is_clock_behind() { w.erase_kind.behind } else { w.erase_kind.none };
            return view! { {h1(says.name)} {para(text)} {acts(button_link(To::EraseKinds.href(), w.erase_kind.title))} }
                .into_any();
        };
        let bare = (found.bare > 0).then(|| para((w.erase_kind.bare)(found.bare)));
        view! {
            {h1(says.name)}
            {lede_of((w.erase_kind.holds)(found.count, found.span, untrack(|| state.today())))}
            {section(w.erase_kind.goes_title, view! { {para(says.goes)} {bare} }.into_any())}
            {section(w.erase_kind.depends_title, paras(says.depends))}
            {small(w.erase_kind.elsewhere)}
            <div class="acts gap">
                {button_link(To::EraseKinds.href(), w.erase_kind.keep)}
                {button("btn danger", w.erase_kind.erase, erase)}
            </div>
        }
        .into_any()
    };
    let content = view! { {refusal} {page} };
    Some(shell(w.settings.title, Shape::Plain, Some(To::EraseKinds), None, content.into_any()))
}

fn lede_of(text: String) -> AnyView {
    classed("lede", format!("{text}."))
}
