//! Try again, wait, or let go: side by side, of one weight, none of them the filled button; beside each the person's own
//! reasons, from the first days and as they stand.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::domain::door::EndedBy;
use crate::domain::path::{OwnKind, Stage, own_words};
use crate::domain::record::{Choice, What};
use crate::domain::second::is_called;
use crate::state::draft::Draft;
use crate::ui::components::text::{
    button, button_link, dashes, details, h1, h2, lede, link, note, own_words as quote, para, run, section, small,
};
use crate::ui::components::{Field, Notice, NoticeKind, TextField};
use crate::ui::parts::{keep_typed, kept_note};
use crate::ui::route::{To, Two};
use crate::ui::shell::{Shape, Trouble, shell};
use crate::ui::{app, goes, words};

/// What is typed as the reasons for each way, in the order of [`Choice::ALL`].
type Typed = [RwSignal<String>; Choice::ALL.len()];

/// The page of the choice.
pub fn choose() -> AnyView {
    let w = words();
    let state = app();
    let trouble = Trouble::new();
    let today = untrack(|| state.today());
    let (chosen, anew_from) = untrack(|| state.choice());
    let decision = untrack(|| state.decision());
    // While something else closes, there is nothing to choose: letting go stays open all the same.
    let closed_otherwise = !decision.leaves_choice();
    let locked_until = anew_from.filter(|from| today < *from);
    let is_hurt = decision.reasons.iter().any(|reason| reason.ended_by() == Some(EndedBy::SameHurt));
    let locked = if is_hurt { w.choose.locked_by_hurt } else { w.choose.locked };
    let typed: Typed = Choice::ALL.map(|choice| RwSignal::new(untrack(|| latest(choice))));
    let ids = ["why-try", "why-wait", "why-let-go"];
    let auto = keep_typed("three", ids.into_iter().zip(typed.map(Into::into)).collect());
    let option = move |choice: Choice| {
        let may = !closed_otherwise && (locked_until.is_none() || choice == Choice::LetGo);
        let asks = !closed_otherwise;
        way(choice, (may, asks), (typed, auto), trouble, today)
    };
    let kept = RwSignal::new("");
    let keep = Callback::new(move |()| {
        let is_kept = keep_words(typed, trouble);
        if is_kept {
            auto.done();
        }
        kept.set(if is_kept { w.choose.kept } else { "" });
    });
    let keeping = move || {
        view! {
            <div class="acts gap">{button("btn", w.choose.keep, keep)}<span class="small">{w.choose.keep_note}</span></div>
            <p class="status-line" role="status">{kept}</p>
        }
        .into_any()
    };
    let fact = |text: String| view! { <Notice kind=NoticeKind::Fact title="" text=text /> }.into_any();
    let called = is_called(&decision).then(|| {
        let way = button_link(To::Two(Two::StillGood).href(), w.still_good.row.what);
        view! { <Notice kind=NoticeKind::Fact title="" text=w.still_good.called>{way}</Notice> }
    });
    // Where there is nothing to choose, only what was written stands.
    let is_shown = move |choice: &Choice| !closed_otherwise || !untrack(|| latest(*choice)).is_empty();
    let options = Choice::ALL.into_iter().filter(is_shown).map(option).collect_view();
    let unsure =
        (!closed_otherwise).then(|| view! { {lede(w.choose.lede)} {note(w.choose.unsure_title, w.choose.unsure)} });
    let content = view! {
        {trouble.view()}
        {kept_note(auto)}
        {run(w.choose.run)}
        {h1(w.choose.title)}
        {called}
        {unsure}
        {chosen.map(|choice| para((w.choose.chosen)(choice)))}
        {locked_until.filter(|_| !closed_otherwise).map(|from| fact(locked(from, today)))}
        {closed_otherwise.then(elsewhere)}
        {untrack(|| wanted_back(today))}
        <div class="three gap">{options}</div>
        {(!closed_otherwise).then(keeping)}
    };
    shell(w.choose.page, Shape::Plain, Some(To::Door), None, content.into_any())
}

/// Where something else closes contact: why, and what stays open.
fn elsewhere() -> AnyView {
    let w = words();
    let ways = view! { {link(To::Door.href(), w.today.why_link)} {link(To::LettingGo.href(), w.frame.letting_go)} };
    view! { <Notice kind=NoticeKind::Fact title="" text=w.choose.closed>{ways}</Notice> }.into_any()
}

/// One of the three ways: what it asks, what nobody can know, and why, in the person's own words.
fn way(
    choice: Choice,
    (may, asks): (bool, bool),
    (typed, auto): (Typed, Draft),
    trouble: Trouble,
    today: NaiveDate,
) -> AnyView {
    let w = words();
    let state = app();
    let go = goes();
    let says = (w.choose.option)(choice);
    let choose = Callback::new(move |()| {
        if keep_words(typed, trouble) && trouble.tell(state.note(What::Chose(choice))) {
            auto.done();
            go(To::Door);
        }
    });
    let (id, text) = match choice {
        Choice::TryAgain => ("why-try", typed[0]),
        Choice::Wait => ("why-wait", typed[1]),
        Choice::LetGo => ("why-let-go", typed[2]),
    };
    let field = move || {
        let field = Field { id, label: says.label, hint: w.choose.hint, kind: TextField::Lines };
        view! {
            <form autocomplete="off" class="flow" novalidate="" on:submit=|ev| ev.prevent_default()>
                {field.view(text, Signal::stored(None))}
                {button("btn wide", says.button, choose)}
            </form>
        }
        .into_any()
    };
    let drawn = move || {
        state.with_record(|_| ());
        untrack(|| versions(OwnKind::Reason(choice), may, today))
    };
    view! {
        <section class="flow">
            {h2(says.title, false)}
            {asks.then(|| view! { {dashes(says.asks)} {small(says.unsure)} })}
            {drawn}
            {may.then(field)}
        </section>
    }
    .into_any()
}

/// Keeps the words that were changed, each as a version of its own. Says whether the device took them.
fn keep_words(typed: Typed, trouble: Trouble) -> bool {
    let state = app();
    Choice::ALL.into_iter().zip(typed).all(|(choice, text)| {
        let words = text.get_untracked().trim().to_owned();
        untrack(|| latest(choice)) == words || trouble.tell(state.note(What::Reasoned { choice, words }))
    })
}

/// The reasons for a way as they stand; empty where there are none, or where they were taken back.
fn latest(choice: Choice) -> String {
    let words = |what: &What| match what {
        What::Reasoned { choice: of, words } if *of == choice => Some(words.clone()),
        _ => None,
    };
    app().with_record(|record| record.events().iter().rev().find_map(|event| words(&event.what))).unwrap_or_default()
}

/// Words of one kind: the first and the last beside each other, with their days, and every version on demand. Where the
/// last stand in a field, only their day is said.
fn versions(kind: OwnKind<'_>, in_field: bool, today: NaiveDate) -> Option<AnyView> {
    let w = words();
    let stages = [Stage::Understand, Stage::Ready, Stage::LetGo];
    let all: Vec<(NaiveDate, String)> = app().with_record(|record| {
        let own = stages.into_iter().flat_map(|stage| own_words(record, stage, |_| None));
        own.filter(|own| own.kind == kind).map(|own| (own.on, own.words.to_owned())).collect()
    });
    let said = |words: String, when: String, is_last: bool| {
        if in_field && is_last { small(format!("{when}.")) } else { quote(words, when) }
    };
    let (first_on, first) = all.first()?.clone();
    let first = said(first, (w.choose.then)(first_on, today), all.len() == 1);
    let last = all.get(1..).and_then(<[_]>::last).cloned();
    let last = last.map(|(on, words)| said(words, (w.choose.now)(on, today), true));
    let shown = if in_field { 1 } else { 2 };
    let every = (all.len() > shown).then(|| {
        let quotes = all.iter().map(|(on, words)| quote(words.clone(), (w.dates.long)(*on, today))).collect_view();
        details(w.choose.versions, quotes.into_any())
    });
    Some(view! { {first} {last} {every} }.into_any())
}

/// Why they wanted it back, from the first days and now, where it is written.
fn wanted_back(today: NaiveDate) -> Option<AnyView> {
    versions(OwnKind::Why, false, today).map(|quotes| section(words().choose.why_title, quotes))
}
