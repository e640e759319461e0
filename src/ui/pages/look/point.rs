//! One point: what it is and is not, a place for an answer and for words, and what was said before.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::{answers_view, earlier, look};
use crate::domain::record::{Said, What};
use crate::ui::components::text::{h1, note, paras, run, section, submit};
use crate::ui::components::{Choice, Choices, Field, FieldError, TextField};
use crate::ui::parts::{keep_typed, kept_note};
use crate::ui::route::To;
use crate::ui::shell::{Shape, Trouble, shell};
use crate::ui::{app, goes, words};

/// The page of a point, by its place in the list; a place without one shows the list.
pub fn point(at: u8) -> AnyView {
    let w = words();
    let Some(says) = w.look.points().nth(usize::from(at)) else { return look() };
    let state = app();
    let go = goes();
    let trouble = Trouble::new();
    let chosen = RwSignal::new(None);
    let typed = RwSignal::new(String::new());
    let kept = keep_typed(format!("pages-{at}"), vec![("said", chosen.into()), ("words", typed.into())]);
    let on_submit = move |ev: SubmitEvent| {
        ev.prevent_default();
        let said = chosen.get_untracked().and_then(|at: usize| Said::ALL.get(at).copied());
        let words = typed.get_untracked().trim().to_owned();
        if said.is_none() && words.is_empty() {
            return trouble.miss(vec![("said", w.look.error)]);
        }
        if trouble.tell(state.note(What::Reflected { point: says.id.to_owned(), said, words })) {
            kept.done();
            go(To::Look);
        }
    };
    let answers = Said::ALL.map(|said| Choice::plain((w.look.said)(said))).to_vec();
    let field = Field { id: "words", label: says.label, hint: w.look.hint, kind: TextField::Lines };
    let before = untrack(|| earlier(says.id));
    let today = untrack(|| state.today());
    let content = view! {
        {trouble.view()}
        {kept_note(kept)}
        {run(w.look.title)}
        {h1(says.title)}
        {paras(says.text)}
        {note(w.look.nothing_title, w.look.nothing)}
        <form autocomplete="off" class="flow" novalidate="" on:submit=on_submit>
            <fieldset class="flow gap" aria-describedby="said-error">
                <legend class="h2">{says.ask}</legend>
                <FieldError id="said" error=trouble.of("said") />
                <Choices name="said" rows=answers chosen=chosen />
            </fieldset>
            {field.view(typed, Signal::stored(None))}
            {submit(w.look.keep, "")}
        </form>
        {(!before.is_empty()).then(|| section(w.look.earlier, answers_view(before, today)))}
    };
    shell(w.look.page, Shape::Plain, Some(To::Look), None, content.into_any())
}
