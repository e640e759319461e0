//! Three writings on three days, 15 minutes each: the next one where there is one, why none is offered where there is not,
//! and those that are written.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::domain::letting_go::{After, Evening, Evenings, LettingGo, NotNow, Step, evenings, evenings_of};
use crate::domain::own::Own;
use crate::domain::record::What;
use crate::domain::time::date;
use crate::ui::components::text::{acts, button, h2, link, note, own_words, para, section, small, submit};
use crate::ui::components::{Choice, Field, RadioGroup, TextField};
use crate::ui::parts::{crisis_of, keep_typed, kept_note, take_away};
use crate::ui::route::To;
use crate::ui::shell::{Trouble, focus_heading};
use crate::ui::{app, words};

/// Minutes of one.
const LONG: i64 = 15;

pub(super) fn evenings_page() -> AnyView {
    let w = words();
    let state = app();
    let says = &w.letting_go.evening;
    let is = Memo::new(move |_| {
        let (today, decision) = (state.today(), state.decision());
        state.with_record(|r| evenings(r, &decision, today))
    });
    let last = RwSignal::new(String::new());
    let ways = move || {
        acts(view! { {link(To::Practice.href(), says.instead)} {link(To::Help.href(), w.frame.help)} }.into_any())
    };
    let drawn = move || {
        let today = state.today();
        match is.get() {
            Evenings::Next(number) => untrack(|| form(number, last)),
            Evenings::From(_, day) => para((says.from)(day, today)),
            Evenings::Over(on) => para((says.over)(on, today)),
            Evenings::Stopped(on) => {
                view! { {h2(says.stopped_title, true)} {para((says.stopped)(on, today))} {ways()} }.into_any()
            }
            Evenings::NotNow(NotNow::Harm) => view! { {note("", says.harm)} {ways()} }.into_any(),
            Evenings::NotNow(NotNow::Low) => view! { {note("", says.low)} {ways()} }.into_any(),
        }
    };
    view! { {move || last.with(|words| crisis_of(words))} {drawn} {written} }.into_any()
}

fn form(number: u8, last: RwSignal<String>) -> AnyView {
    let w = words();
    let state = app();
    let says = &w.letting_go.evening;
    let of = (w.letting_go.of)(Step::Evenings);
    let trouble = Trouble::new();
    let typed = RwSignal::new(String::new());
    let after = RwSignal::new(None);
    // When the time began, in seconds: a reload does not set it back.
    let began = RwSignal::new(String::new());
    let kept =
        keep_typed("reading-three", vec![("words", typed.into()), ("after", after.into()), ("began", began.into())]);
    let on_submit = move |ev: SubmitEvent| {
        ev.prevent_default();
        let words = typed.get_untracked().trim().to_owned();
        let chosen = after.get_untracked().and_then(|at: usize| After::ALL.get(at).copied());
        let empty = words.is_empty().then_some(("words", of.error));
        let Some(after) = chosen.filter(|_| empty.is_none()) else {
            let unsaid = chosen.is_none().then_some(("after", says.error_after));
            return trouble.miss(empty.into_iter().chain(unsaid).collect());
        };
        let evening = Evening { of: None, number, words: words.clone(), after };
        if trouble.tell(state.note(What::Own(Own::LettingGo(LettingGo::Evening(evening))))) {
            kept.done();
            last.set(words);
            request_animation_frame(focus_heading);
        }
    };
    let field = Field { id: "words", label: of.label, hint: of.hint, kind: TextField::Lines };
    let rows = After::ALL.map(|after| Choice::plain((says.after)(after))).to_vec();
    view! {
        {trouble.view()}
        {kept_note(kept)}
        {h2((says.number)(number), true)}
        {para((says.prompt)(number))}
        {clock(began)}
        <form autocomplete="off" class="flow long" novalidate="" on:submit=on_submit>
            {field.view(typed, trouble.of("words"))}
            {RadioGroup { name: "after", legend: says.after_title, hint: "", rows }.view(after, trouble.of("after"))}
            {submit(w.letting_go.keep, "")}
        </form>
    }
    .into_any()
}

/// The time: begun on request, told by the minute, and said once when it is over.
fn clock(began: RwSignal<String>) -> AnyView {
    let state = app();
    let says = &words().letting_go.evening;
    let since = move || began.with(|text| text.parse::<i64>().ok());
    let left = Memo::new(move |_| since().map(|since| LONG - (state.now().timestamp() - since).max(0) / 60));
    let begin = Callback::new(move |()| began.set(untrack(|| state.now()).timestamp().to_string()));
    let face = move || match left.get() {
        None => button("btn", says.start, begin),
        Some(left) if left > 0 => view! { <p class="small" role="timer">{(says.left)(left)}</p> }.into_any(),
        Some(_) => ().into_any(),
    };
    let over = move || left.get().is_some_and(|left| left <= 0).then(|| small(says.time));
    view! { {face} <div role="status">{over}</div> }.into_any()
}

/// Those that are written, the first one first.
fn written() -> Option<AnyView> {
    let w = words();
    let state = app();
    let today = state.today();
    let all: Vec<_> = state.with_record(|r| {
        let one = |evening: &crate::domain::own::Kept<'_, Evening>| {
            (evening.id, date(evening.first().made), evening.latest.1.clone())
        };
        evenings_of(r).iter().map(one).collect()
    });
    let one = |(id, on, evening): (_, _, Evening)| {
        let when = (w.letting_go.on)(on, today);
        view! {
            <li class="flow tight">
                <h3>{(w.letting_go.evening.number)(evening.number)}</h3>
                {own_words(evening.words, when)}
                {small((w.letting_go.evening.after)(evening.after))}
                {take_away(id, w.letting_go.take_away, To::LettingGo, || ())}
            </li>
        }
        .into_any()
    };
    (!all.is_empty()).then(|| {
        let all: Vec<AnyView> = all.into_iter().map(one).collect();
        section(w.letting_go.there, view! { <ol class="flow gap">{all}</ol> }.into_any())
    })
}
