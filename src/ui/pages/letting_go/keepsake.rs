//! A keepsake: a sheet of one's own words, chosen piece by piece, to print or to save.

use leptos::prelude::*;

use crate::domain::letting_go::{Piece, Step, pieces};
use crate::ui::components::text::{acts, button, h1, para, paras, run, section, small};
use crate::ui::parts::keep_typed;
use crate::ui::route::To;
use crate::ui::shell::{Shape, Trouble, shell};
use crate::ui::{app, device, words};

/// Letters of a piece that are shown where it is chosen.
const OPENING: usize = 90;

pub(super) fn keepsake() -> AnyView {
    let w = words();
    let state = app();
    let says = (w.letting_go.of)(Step::Keepsake);
    let is = &w.letting_go.keepsake;
    let all = Memo::new(move |_| {
        let today = state.today();
        state.with_record(|r| pieces(r, today))
    });
    // What is chosen, by name: a piece that is added or gone moves no choice to another.
    let chosen = RwSignal::new(String::new());
    let _kept = keep_typed("reading-keepsake", vec![("chosen", chosen.into())]);
    let picked = Memo::new(move |_| {
        let chosen = chosen.get();
        all.get().into_iter().filter(|piece| is_in(&chosen, &name_of(piece))).collect::<Vec<_>>()
    });
    let content = view! {
        <div class="off-paper flow">
            {run(w.letting_go.title)}
            {h1(says.title)}
            {paras(says.text)}
            {move || choices(all, chosen)}
        </div>
        {move || (!all.with(Vec::is_empty)).then(|| sheet(picked))}
        {move || all.with(Vec::is_empty).then(|| para(is.none))}
    };
    shell(w.letting_go.page, Shape::Plain, Some(To::Step(Step::End)), None, content.into_any())
}

fn name_of(piece: &Piece) -> String {
    format!("{:x}", piece.id.0)
}

fn is_in(chosen: &str, name: &str) -> bool {
    chosen.split(' ').any(|one| one == name)
}

/// A box for each piece, kind by kind.
fn choices(all: Memo<Vec<Piece>>, chosen: RwSignal<String>) -> Option<AnyView> {
    let w = words();
    let state = app();
    let today = state.today();
    let all = all.get();
    if all.is_empty() {
        return None;
    }
    let row = |piece: &Piece| {
        let name = name_of(piece);
        let own = name.clone();
        let toggle = move |_| {
            chosen.update(|chosen| {
                let mut names: Vec<&str> = chosen.split(' ').filter(|one| !one.is_empty() && *one != name).collect();
                if !is_in(chosen, &name) {
                    names.push(&name);
                }
                *chosen = names.join(" ");
            });
        };
        let text = if piece.title.trim().is_empty() { &piece.words } else { &piece.title };
        let (line, is_cut) = crate::domain::journal::opening(text, OPENING);
        let line = if is_cut { format!("{line}\u{2026}") } else { line.to_owned() };
        let on = (w.dates.long)(piece.on, today);
        view! {
            <label>
                <input type="checkbox" prop:checked=move || chosen.with(|chosen| is_in(chosen, &own)) on:change=toggle />
                <span class="t" dir="auto">{line}</span>
                <span class="small">{on}</span>
            </label>
        }
        .into_any()
    };
    let group = |group: &[Piece]| {
        let title = group.first().map(|piece| (w.letting_go.keepsake.kind)(piece.kind));
        let rows: Vec<AnyView> = group.iter().map(row).collect();
        view! { <fieldset class="flow"><legend class="label">{title}</legend><div class="choices">{rows}</div></fieldset> }
            .into_any()
    };
    let groups: Vec<AnyView> = all.chunk_by(|one, next| one.kind == next.kind).map(group).collect();
    let form = view! { <form autocomplete="off" class="flow" on:submit=|ev| ev.prevent_default()>{groups}</form> };
    Some(section(w.letting_go.keepsake.choose, form.into_any()))
}

/// What is chosen, as it is printed.
fn sheet(picked: Memo<Vec<Piece>>) -> AnyView {
    let w = words();
    let state = app();
    let is = &w.letting_go.keepsake;
    let trouble = Trouble::new();
    let shown = move || {
        let today = state.today();
        let all = picked.get();
        let piece = |piece: &Piece| {
            let on = (w.dates.long)(piece.on, today);
            let title = (!piece.title.trim().is_empty())
                .then(|| view! { <p class="what" dir="auto">{piece.title.clone()}</p> }.into_any());
            let words = piece.words.clone();
            view! { {run(on)} {title} <div class="sheet written" dir="auto">{words}</div> }.into_any()
        };
        let group = |group: &[Piece]| {
            let title = group.first().map(|piece| (is.kind)(piece.kind));
            let all: Vec<AnyView> = group.iter().map(piece).collect();
            view! { <section class="flow"><h2>{title}</h2>{all}</section> }.into_any()
        };
        let groups: Vec<AnyView> = all.chunk_by(|one, next| one.kind == next.kind).map(group).collect();
        groups
    };
    let save = Callback::new(move |()| {
        let today = untrack(|| state.today());
        let texts = picked.with_untracked(|all| {
            let text = |piece: &Piece| {
                let parts = [(w.dates.long)(piece.on, today), piece.title.clone(), piece.words.clone()];
                parts.into_iter().filter(|part| !part.trim().is_empty()).collect::<Vec<_>>().join("\n\n")
            };
            all.iter().map(text).collect::<Vec<_>>()
        });
        trouble.tell(device::save_file(&(is.file_name)(today), &texts.join("\n\n* * *\n\n")));
    });
    let told = move || match picked.with(Vec::len) {
        0 => is.empty.to_owned(),
        n => (is.count)(n),
    };
    let print = Callback::new(|()| device::print());
    let ways = move || {
        let ways = view! { {button("btn", is.print, print)} {button("btn", is.save, save)} };
        (!picked.with(Vec::is_empty)).then(|| view! { {acts(ways.into_any())} {small(is.note)} })
    };
    view! {
        <div class="off-paper flow">
            <p class="status-line" role="status">{told}</p>
            {trouble.refusal()}
            {ways}
        </div>
        {shown}
    }
    .into_any()
}
