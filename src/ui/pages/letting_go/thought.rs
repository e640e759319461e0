//! A step that is words on a guide point: believing it, what it taught, a life ahead. What was written on the page of the
//! point stands here too.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::domain::letting_go::Step;
use crate::domain::record::What;
use crate::ui::components::text::submit;
use crate::ui::components::{Field, TextField};
use crate::ui::parts::{crisis_of, keep_typed, kept_note, said_before};
use crate::ui::shell::{Trouble, focus};
use crate::ui::{app, words};

pub(super) fn thought(step: Step) -> AnyView {
    let w = words();
    let state = app();
    let says = (w.letting_go.of)(step);
    let point = step.points().first().copied().unwrap_or_default();
    let trouble = Trouble::new();
    let typed = RwSignal::new(String::new());
    let last = RwSignal::new(String::new());
    let kept = keep_typed(format!("pages-{point}-own"), vec![("words", typed.into())]);
    let on_submit = move |ev: SubmitEvent| {
        ev.prevent_default();
        let words = typed.get_untracked().trim().to_owned();
        if words.is_empty() {
            return trouble.miss(vec![("words", says.error)]);
        }
        let what = What::Reflected { point: point.to_owned(), said: None, words: words.clone() };
        if trouble.tell(state.note(what)) {
            kept.begin_next();
            typed.set(String::new());
            last.set(words);
            request_animation_frame(|| focus("#there"));
        }
    };
    let before = move || {
        state.with_record(|_| ());
        let today = state.today();
        untrack(|| said_before(point, today))
    };
    let field = Field { id: "words", label: says.label, hint: says.hint, kind: TextField::Lines };
    view! {
        {trouble.view()}
        {kept_note(kept)}
        {move || last.with(|words| crisis_of(words))}
        <form autocomplete="off" class="flow" novalidate="" on:submit=on_submit>
            {field.view(typed, trouble.of("words"))}
            {submit(w.letting_go.keep, "")}
        </form>
        <div id="there" tabindex="-1" class="flow gap">{before}</div>
    }
    .into_any()
}
