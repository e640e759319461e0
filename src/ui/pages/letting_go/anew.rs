//! Somebody new: five questions, each answered by itself, with its last answer. Nothing is added up.

use chrono::NaiveDate;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::domain::letting_go::{Anew, LettingGo};
use crate::domain::own::Own;
use crate::domain::record::What;
use crate::domain::time::date;
use crate::ui::components::text::{note, small, submit};
use crate::ui::components::{Choice, Choices, FieldError, radio_group};
use crate::ui::parts::{keep_typed, kept_note};
use crate::ui::route::To;
use crate::ui::shell::Trouble;
use crate::ui::{app, goes, words};

const NAMES: [&str; Anew::ALL.len()] = ["a1", "a2", "a3", "a4", "a5"];

pub(super) fn anew() -> AnyView {
    let w = words();
    let state = app();
    let go = goes();
    let trouble = Trouble::new();
    let answers = NAMES.map(|_| RwSignal::new(None));
    let typed = keep_typed("reading-anew", NAMES.into_iter().zip(answers.map(Into::into)).collect());
    let on_submit = move |ev: SubmitEvent| {
        ev.prevent_default();
        let given = answers.iter().zip(Anew::ALL);
        let given: Vec<LettingGo> = given
            .filter_map(|(answer, question)| Some(LettingGo::Anew { question, yes: answer.get_untracked()? == 0 }))
            .collect();
        if given.is_empty() {
            return trouble.miss(vec![("a1", w.letting_go.anew.error)]);
        }
        if given.into_iter().all(|answer| trouble.tell(state.note(What::Own(Own::LettingGo(answer))))) {
            typed.done();
            go(To::LettingGo);
        }
    };
    let question = |((name, question), answer): ((&'static str, Anew), RwSignal<Option<usize>>)| {
        let says = (w.letting_go.anew.question)(question);
        let rows = w.letting_go.anew.answers.map(Choice::plain).to_vec();
        let help = move || (answer.get() == Some(1)).then(|| small(says.small));
        let error = trouble.of(name);
        let inside = view! {
            <legend class="h2">{says.what}</legend>
            <FieldError id=name error=error />
            {latest(question).map(small)}
            <Choices name=name rows=rows chosen=answer />
            <div role="status">{help}</div>
        };
        radio_group(name, false, error, inside.into_any())
    };
    view! {
        {trouble.view()}
        {kept_note(typed)}
        {note("", w.letting_go.anew.note)}
        <form autocomplete="off" class="flow" novalidate="" on:submit=on_submit>
            {NAMES.into_iter().zip(Anew::ALL).zip(answers).map(question).collect_view()}
            {submit(w.letting_go.keep, "")}
        </form>
    }
    .into_any()
}

/// The latest answer to a question, with its day.
fn latest(question: Anew) -> Option<String> {
    let state = app();
    let given = |what: &What| match what {
        What::Own(Own::LettingGo(LettingGo::Anew { question: of, yes })) if *of == question => Some(*yes),
        _ => None,
    };
    let found: Option<(bool, NaiveDate)> =
        untrack(|| state.with_record(|r| r.events().iter().rev().find_map(|e| Some((given(&e.what)?, date(e.made))))));
    found.map(|(yes, on)| (words().letting_go.anew.latest)(yes, on, untrack(|| state.today())))
}
