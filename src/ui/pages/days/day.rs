//! One day: what happened on it, what was kept from, how the night was, and words. Any day back to the first can be changed.

use chrono::{NaiveDate, Timelike};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::marks::between;
use crate::domain::insight::day::{self, Happened};
use crate::domain::own::{Own, Restraint, Sleep, Urge};
use crate::domain::record::{EventId, Record, What};
use crate::domain::time::{Moment, date, days_after, days_before};
use crate::ui::components::text::{button, para, rows, section, small, submit, text_row};
use crate::ui::components::{Boxes, Choice, Field, RadioGroup, TextField};
use crate::ui::parts::{choice, entries_on, keep_typed, kept_note};
use crate::ui::route::To;
use crate::ui::shell::{Shape, Trouble, say, shell};
use crate::ui::{app, words};

/// The page of a day.
pub fn day(on: NaiveDate) -> AnyView {
    let w = words();
    let state = app();
    let today = untrack(|| state.today());
    let first = untrack(|| state.with_record(|r| day::first(r, today)));
    let to = |day: NaiveDate| (To::Day(day), (w.day.to_day)(day, today));
    let earlier = (on > first).then(|| to(days_before(on, 1)));
    let later = (on < today).then(|| to(days_after(on, 1)));
    let content = view! {
        <h1>{(w.dates.long)(on, today)}</h1>
        {between(w.day.between, earlier, later)}
        {section(w.day.happened_title, (move || happened(on)).into_any())}
        {form(on)}
    };
    shell(w.day.page, Shape::Plain, Some(To::Month(on)), None, content.into_any())
}

/// What happened: the log of contact, and what was noted.
fn happened(on: NaiveDate) -> AnyView {
    let w = words();
    let state = app();
    let today = untrack(|| state.today());
    let row = |(made, what): &(Moment, Happened<'_>)| {
        let when = if date(*made) == on {
            (w.day.time)(made.hour(), made.minute())
        } else {
            (w.day.written_on)(date(*made), today)
        };
        let own = match what {
            Happened::CheckIn(_, words) => words,
            Happened::Urge(Urge { eased: Some(Own::Eased { set_off, .. }), .. }) => set_off.as_str(),
            _ => "",
        };
        let own = (!own.is_empty())
            .then(|| view! { <blockquote class="own"><p dir="auto">{own.to_owned()}</p></blockquote> }.into_any());
        view! { {text_row((w.day.happened)(what), when)} {own.map(|own| view! { <li class="r">{own}</li> })} }
            .into_any()
    };
    let noted: Vec<AnyView> = state.with_record(|r| day::happened(r, on).iter().map(row).collect());
    let log = entries_on(on).map(|rows| view! { <ol class="log">{rows}</ol> });
    let is_empty = noted.is_empty() && log.is_none();
    view! {
        {log}
        {(!noted.is_empty()).then(|| rows(noted.into_any()))}
        {is_empty.then(|| para(w.day.nothing))}
    }
    .into_any()
}

/// What the form shows of a day.
#[derive(Clone, Default, PartialEq, Eq)]
struct Shown {
    /// The event that holds it.
    id: Option<EventId>,
    kept: Vec<usize>,
    words: String,
    sleep: Option<usize>,
}

impl Shown {
    fn of(record: &Record, on: NaiveDate) -> Shown {
        let sleep = day::slept(record, on).and_then(|own| Sleep::ALL.iter().position(|sleep| *sleep == own));
        match day::said(record, on).last() {
            Some(said) => Shown { id: Some(said.id), kept: places(said.kept), words: said.words.to_owned(), sleep },
            None => Shown { sleep, ..Shown::default() },
        }
    }
}

fn places(kept: &[Restraint]) -> Vec<usize> {
    (0..).zip(Restraint::ALL).filter(|(_, own)| kept.contains(own)).map(|(at, _)| at).collect()
}

fn form(on: NaiveDate) -> AnyView {
    let w = words();
    let state = app();
    let trouble = Trouble::new();
    let shown = RwSignal::new(untrack(|| state.with_record(|r| Shown::of(r, on))));
    let before = shown.get_untracked();
    let ticked = RwSignal::new(before.kept);
    let sleep = RwSignal::new(before.sleep);
    let text = RwSignal::new(before.words);
    let fields = vec![("kept", ticked.into()), ("sleep", sleep.into()), ("words", text.into())];
    let typed = keep_typed(format!("day-{on}"), fields);
    let told = RwSignal::new(false);
    let on_submit = move |ev: SubmitEvent| {
        ev.prevent_default();
        let before = shown.get_untracked();
        let kept: Vec<Restraint> = (0..)
            .zip(Restraint::ALL)
            .filter(|(at, _)| ticked.with_untracked(|t| t.contains(at)))
            .map(|(_, own)| own)
            .collect();
        let now =
            Shown { id: before.id, kept: places(&kept), words: text.get_untracked(), sleep: sleep.get_untracked() };
        let night = now.sleep.filter(|_| now.sleep != before.sleep).and_then(|at| Sleep::ALL.get(at).copied());
        if let Some(sleep) = night
            && !trouble.tell(state.note(What::Own(Own::Slept { day: on, sleep })))
        {
            return;
        }
        if (&now.kept, &now.words) == (&before.kept, &before.words) {
            shown.set(now);
        } else {
            let said = state.note(What::Own(Own::Day { day: on, kept, words: now.words.clone() }));
            if !trouble.tell(said) {
                return;
            }
            shown.set(Shown { id: said.ok(), ..now });
            // Words that were changed are taken from the device; those of another window stay.
            if before.id.is_some_and(|old| !trouble.tell(state.take_away(old))) {
                return;
            }
        }
        typed.goes_on();
        told.set(true);
        say(w.day.kept);
    };
    Effect::new(move || {
        ticked.track();
        sleep.track();
        text.track();
        told.set(false);
    });
    let restraint = |own| choice((w.day.restraint)(own));
    let four = Restraint::ALL.map(restraint).to_vec();
    let rows = Sleep::ALL.map(|own| Choice::plain((w.day.sleep)(own))).to_vec();
    let night = RadioGroup { name: "sleep", legend: w.day.sleep_title, hint: w.day.sleep_note, rows };
    let lines = Field { id: "words", label: w.day.words, hint: w.day.words_hint, kind: TextField::Lines };
    let others = move || state.with_record(|r| others(r, on, shown.with(|shown| shown.id)));
    let said_kept = move || told.get().then(|| w.day.kept);
    view! {
        {trouble.view()}
        {kept_note(typed)}
        <form autocomplete="off" class="flow" novalidate="" on:submit=on_submit>
            <fieldset class="flow gap" aria-describedby="kept-note">
                <legend class="h2">{w.day.kept_title}</legend>
                <p class="small" id="kept-note">{w.day.kept_note}</p>
                <Boxes name="kept" rows=four ticked=ticked />
            </fieldset>
            {night.view(sleep, Signal::stored(None))}
            {lines.view(text, Signal::stored(None))}
            {submit(w.day.keep, "")}
            <p class="small" role="status">{said_kept}</p>
        </form>
        {others}
    }
    .into_any()
}

/// Texts of the day that the form does not show, each with the way to take it away.
fn others(record: &Record, on: NaiveDate, shown: Option<EventId>) -> Vec<AnyView> {
    let w = words();
    let state = app();
    let other = |(id, text): (EventId, String)| {
        let trouble = Trouble::new();
        let drop_it = Callback::new(move |()| {
            trouble.tell(state.take_away(id));
        });
        view! {
            {small(w.day.other_text)}
            <blockquote class="own"><p dir="auto">{text}</p></blockquote>
            {trouble.refusal()}
            <p>{button("link", w.saving.drop_other, drop_it)}</p>
        }
        .into_any()
    };
    let all = day::said(record, on).into_iter().filter(|said| Some(said.id) != shown && !said.words.is_empty());
    all.map(|said| (said.id, said.words.to_owned())).map(other).collect()
}
