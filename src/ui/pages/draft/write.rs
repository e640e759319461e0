//! Writing a draft: what it is for, a few openings, and the words.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::facts::facts;
use super::versions::versions;
use super::{Desk, Mode};
use crate::content::shape::Openings;
use crate::domain::draft::{DraftKind, DraftState};
use crate::ui::components::text::{button, details, h1, link, paras, small};
use crate::ui::components::{FieldError, LONGEST, RadioGroup, described};
use crate::ui::parts::{choice, kept_note};
use crate::ui::route::To;
use crate::ui::{device, goes, words};

/// The mode of writing.
pub fn write(desk: Desk, is_pause_answer: bool) -> AnyView {
    let w = words();
    let go = goes();
    let read_back = move |ev: SubmitEvent| {
        ev.prevent_default();
        if is_whole(desk) && desk.keep(DraftState::Written) {
            device::answer_first(move || desk.show(Mode::ReadBack));
        }
    };
    let keep_unsent = Callback::new(move |()| {
        if is_whole(desk) && desk.keep(DraftState::Unsent) {
            go(To::Letters);
        }
    });
    let openings = move || {
        desk.kind().map(|kind| {
            let of =
                |openings: &'static Openings| view! { <h3>{openings.title}</h3> {paras(openings.words)} }.into_any();
            let all = (w.draft.starters)(kind).iter().map(of).collect_view();
            let content = view! { <div class="flow">{small(w.draft.starters_note)} {all} {link(To::Phrases.href(), w.phrases.link)}</div> };
            details(w.draft.starters_title, content.into_any())
        })
    };
    let in_parts =
        move || (desk.kind() == Some(DraftKind::Apology)).then(|| link(To::Apology.href(), w.apology.row.what));
    let error = desk.trouble.of("draft");
    let view = view! {
        {kept_note(desk.typed)}
        {h1(w.draft.title)}
        {facts(is_pause_answer)}
        <form autocomplete="off" class="flow gap" novalidate="" on:submit=read_back>
            {kinds(desk)}
            {in_parts}
            {openings}
            <div class="flow tight">
                <label class="h2" for="draft">{w.draft.words}</label>
                <p class="small" id="draft-hint">{w.draft.words_hint}</p>
                <FieldError id="draft" error=error />
                <textarea class="sheet" id="draft" rows="7" autocomplete="off" maxlength=LONGEST dir="auto" aria-describedby=described("draft", true, error)
                    aria-invalid=move || error.get().map(|_| "true")
                    prop:value=move || desk.words.get() on:input=move |ev| desk.words.set(event_target_value(&ev))></textarea>
            </div>
            <div class="acts gap">
                <button class="btn go">{w.draft.read_back}</button>
                {button("link", w.draft.keep_unsent, keep_unsent)}
            </div>
        </form>
        {versions(desk)}
    };
    view.into_any()
}

fn kinds(desk: Desk) -> Option<AnyView> {
    let w = words();
    let kinds = desk.kinds.get_value();
    (kinds.len() > 1).then(|| {
        let rows = kinds.into_iter().map(|kind| choice((w.draft.kind)(kind))).collect();
        let group = RadioGroup { name: "kind", legend: w.draft.kind_title, hint: "", rows };
        group.view(desk.kind, desk.trouble.of("kind"))
    })
}

/// Whether there is a kind and there are words; what is missing is shown.
fn is_whole(desk: Desk) -> bool {
    let w = words();
    let kind = untrack(|| desk.kind()).is_none().then_some(("kind", w.draft.error_kind));
    let no_words = desk.words.with_untracked(|words| words.trim().is_empty());
    let missing: Vec<_> = kind.into_iter().chain(no_words.then_some(("draft", w.draft.error_words))).collect();
    let whole = missing.is_empty();
    if !whole {
        desk.trouble.miss(missing);
    }
    whole
}
