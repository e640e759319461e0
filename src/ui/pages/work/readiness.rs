//! The six questions of readiness: about what has happened, each with what a "not yet" asks for.

use chrono::NaiveDate;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::domain::journal::changes;
use crate::domain::own::{Kept, Page};
use crate::domain::record::{Readiness, What};
use crate::domain::time::date;
use crate::ui::components::text::{details, h1, lede, note, own_words, small, submit};
use crate::ui::components::{Choice, Choices, FieldError, radio_group};
use crate::ui::parts::{keep_typed, kept_note};
use crate::ui::route::To;
use crate::ui::shell::{Shape, Trouble, shell};
use crate::ui::{app, goes, words};

const NAMES: [&str; Readiness::ALL.len()] = ["r1", "r2", "r3", "r4", "r5", "r6"];

/// The page of the six questions.
pub fn readiness() -> AnyView {
    let w = words();
    let state = app();
    let go = goes();
    let trouble = Trouble::new();
    let answers = NAMES.map(|_| RwSignal::new(None));
    let typed = keep_typed("six", NAMES.into_iter().zip(answers.map(Into::into)).collect());
    let on_submit = move |ev: SubmitEvent| {
        ev.prevent_default();
        let given = answers.iter().zip(Readiness::ALL);
        let given: Vec<(Readiness, bool)> =
            given.filter_map(|(answer, question)| Some((question, answer.get_untracked()? == 0))).collect();
        if given.is_empty() {
            return trouble.miss(vec![("r1", w.readiness.error)]);
        }
        if given.into_iter().all(|(question, yes)| trouble.tell(state.note(What::Ready { question, yes }))) {
            typed.done();
            go(To::Door);
        }
    };
    let question = |((name, question), answer): ((&'static str, Readiness), RwSignal<Option<usize>>)| {
        let says = (w.readiness.question)(question);
        let rows = w.readiness.answers.map(Choice::plain).to_vec();
        let help = move || (answer.get() == Some(1)).then(|| small(says.small));
        let error = trouble.of(name);
        let inside = view! {
            <legend class="h2">{says.what}</legend>
            <FieldError id=name error=error />
            {latest(question).map(small)}
            <Choices name=name rows=rows chosen=answer />
            <div role="status">{help}</div>
            {changed(question)}
        };
        radio_group(name, false, error, inside.into_any())
    };
    let content = view! {
        {trouble.view()}
        {kept_note(typed)}
        {h1(w.readiness.title)}
        {lede(w.readiness.lede)}
        {note("", w.readiness.not_yet)}
        <form autocomplete="off" class="flow" novalidate="" on:submit=on_submit>
            {NAMES.into_iter().zip(Readiness::ALL).zip(answers).map(question).collect_view()}
            {submit(w.log.keep, "")}
        </form>
    };
    shell(w.readiness.page, Shape::Plain, Some(To::Door), None, content.into_any())
}

/// What was written down as different, beside the question of changed action.
fn changed(question: Readiness) -> Option<AnyView> {
    let w = words();
    let state = app();
    if question != Readiness::ChangedAction {
        return None;
    }
    let notes: Vec<AnyView> = untrack(|| {
        let today = state.today();
        let note = |page: Kept<'_, Page>| {
            own_words(page.latest.1.words.clone(), (w.dates.long)(date(page.first().made), today))
        };
        state.with_record(|r| changes(r).into_iter().map(|(_, page)| note(page)).collect())
    });
    (!notes.is_empty()).then(|| details(w.habits.notes_for_ready, view! { <div class="flow">{notes}</div> }.into_any()))
}

/// The latest answer to a question, with its date.
fn latest(question: Readiness) -> Option<String> {
    let w = words();
    let state = app();
    let given = |what: &What| match what {
        What::Ready { question: of, yes } if *of == question => Some(*yes),
        _ => None,
    };
    let found: Option<(bool, NaiveDate)> =
        untrack(|| state.with_record(|r| r.events().iter().rev().find_map(|e| Some((given(&e.what)?, date(e.made))))));
    found.map(|(yes, on)| (w.readiness.latest)(yes, on, untrack(|| state.today())))
}
