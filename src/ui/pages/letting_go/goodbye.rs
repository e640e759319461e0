//! A goodbye letter that is never sent: it becomes a letter like any other, which can be changed, sealed and taken away.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::domain::letting_go::{GOODBYE, Step};
use crate::domain::own::{Own, Page, PageKind, pages};
use crate::domain::record::What;
use crate::domain::time::date;
use crate::ui::components::text::{link_to, rows, section, submit};
use crate::ui::components::{Field, TextField};
use crate::ui::parts::{keep_typed, kept_note, pause};
use crate::ui::route::To;
use crate::ui::shell::Trouble;
use crate::ui::{app, goes, words};

pub(super) fn goodbye() -> AnyView {
    let w = words();
    let state = app();
    let go = goes();
    let says = (w.letting_go.of)(Step::Goodbye);
    let trouble = Trouble::new();
    let typed = RwSignal::new(String::new());
    let kept = keep_typed("letter-goodbye", vec![("words", typed.into())]);
    let on_submit = move |ev: SubmitEvent| {
        ev.prevent_default();
        if typed.with_untracked(|text| text.trim().is_empty()) {
            return trouble.miss(vec![("words", says.error)]);
        }
        let page = Page { prompt: GOODBYE.to_owned(), ..Page::new(PageKind::Letter, typed.get_untracked()) };
        let noted = state.note(What::Own(Own::Page(page)));
        let new = noted.as_ref().ok().copied();
        if trouble.tell(noted) {
            kept.done();
            new.into_iter().for_each(|id| go(To::Letter(id)));
        }
    };
    let letters = move || {
        let today = state.today();
        let rows_of: Vec<AnyView> = state.with_record(|r| {
            let letters = pages(r, PageKind::Letter);
            let own = letters.iter().rev().filter(|page| page.latest.1.prompt == GOODBYE);
            let name = |on| (w.letting_go.letter)(on, today);
            own.map(|page| link_to(To::Letter(page.id).href(), name(date(page.first().made)))).collect()
        });
        (!rows_of.is_empty()).then(|| section(w.letting_go.letters, rows(rows_of.into_any())))
    };
    let field = Field { id: "words", label: says.label, hint: says.hint, kind: TextField::Lines };
    view! {
        {trouble.view()}
        {kept_note(kept)}
        {letters}
        <form autocomplete="off" class="flow long" novalidate="" on:submit=on_submit>
            {field.view(typed, trouble.of("words"))}
            {pause(typed)}
            {submit(w.letting_go.keep, "")}
        </form>
    }
    .into_any()
}
