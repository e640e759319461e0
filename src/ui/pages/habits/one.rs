//! One habit: its last days, ticking any day, what was different, and laying it aside.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::domain::journal::{about, changes};
use crate::domain::own::{Habit, Own, Page, PageKind, habits as all_habits};
use crate::domain::record::{EventId, What};
use crate::domain::time::{date, days_before, is_plausible, read_date};
use crate::state::draft::form_name;
use crate::ui::components::text::{acts, button_link, own_words, section, small, submit};
use crate::ui::components::{Field, TextField};
use crate::ui::parts::{Ticks, habit_picture, habit_ticks, keep_typed, kept_note, take_away};
use crate::ui::route::To;
use crate::ui::shell::{Shape, Trouble, focus, say, shell};
use crate::ui::{app, words};

/// The page of a habit.
pub fn habit(id: EventId) -> AnyView {
    let w = words();
    let state = app();
    let found = Memo::new(move |_| state.with_record(|r| latest(r, id)));
    let Some(habit) = found.get_untracked() else {
        return shell(w.habits.page, Shape::Plain, Some(To::Habits), None, ().into_any());
    };
    let what = habit.what.clone();
    let when = move || {
        let today = state.today();
        found.with(|habit| habit.as_ref().map(|h| small((w.habits.about)(&h.when, h.schedule, today))))
    };
    let says = [w.habits.take_away, w.habits.take_away_says, w.habits.take_away_button];
    let content = view! {
        <h1 dir="auto">{what.clone()}</h1>
        {when}
        {habit_picture(id)}
        {days(id, &what)}
        {notes(id)}
        {aside(id, found)}
        {take_away(id, says, To::Habits, move || state.forget_typed(&note_name(id)))}
    };
    shell(w.habits.page, Shape::Plain, Some(To::Habits), None, content.into_any())
}

fn latest(record: &crate::domain::record::Record, id: EventId) -> Option<Habit> {
    all_habits(record).into_iter().find(|habit| habit.id == id).map(|habit| habit.latest.1.clone())
}

/// Today, yesterday, and any day before.
fn days(id: EventId, what: &str) -> AnyView {
    let w = words();
    let state = app();
    let trouble = Trouble::new();
    let typed = RwSignal::new(String::new());
    let any_day = Signal::derive(move || {
        let today = state.today();
        read_date(typed.get().trim()).filter(|day| *day <= today && is_plausible(*day))
    });
    let on_no_day = Callback::new(move |()| {
        let is_day = read_date(typed.get_untracked().trim()).is_some();
        let error = if is_day { w.habits.error_day_future } else { w.habits.error_day };
        trouble.miss(vec![("day", error)]);
    });
    let ticks = |day| habit_ticks(Ticks { habit: id, what: what.to_owned(), day, on_no_day, trouble });
    let near = |before: u32, label: &'static str| {
        let day = Signal::derive(move || Some(days_before(state.today(), before)));
        view! { <div class="split ticks"><span class="what">{label}</span>{ticks(day)}</div> }.into_any()
    };
    let [today, yesterday] = w.practice.days;
    let latest = TextField::Date(untrack(|| state.today()).to_string());
    let field = Field { id: "day", label: w.habits.day_label, hint: w.habits.day_hint, kind: latest };
    view! {
        {trouble.view()}
        <div class="flow">
            {near(0, today)}
            {near(1, yesterday)}
            {small(w.habits.counts)}
        </div>
        {section(w.habits.tick_title, view! { {field.view(typed, trouble.of("day"))} {ticks(any_day)} }.into_any())}
    }
    .into_any()
}

fn note_name(id: EventId) -> String {
    form_name("habit-note", Some(id))
}

/// What was different: a form for a note, and the notes on this habit.
fn notes(id: EventId) -> AnyView {
    let w = words();
    let state = app();
    // Every note gets a form of its own, so that what is typed after one is kept again.
    let count = RwSignal::new(0);
    let form = move || {
        count.track();
        untrack(|| note_form(id, count))
    };
    let all = move || {
        let today = state.today();
        let notes: Vec<AnyView> = state.with_record(|r| {
            let own = changes(r).into_iter().filter(|(habit, _)| *habit == id);
            own.map(|(_, page)| {
                let on = (w.dates.long)(date(page.first().made), today);
                own_words(page.latest.1.words.clone(), on)
            })
            .collect()
        });
        notes
    };
    section(w.habits.notes_title, view! { {small(w.habits.notes_lede)} {form} {all} }.into_any())
}

fn note_form(id: EventId, count: RwSignal<u32>) -> AnyView {
    let w = words();
    let state = app();
    let trouble = Trouble::new();
    let text = RwSignal::new(String::new());
    let kept = keep_typed(note_name(id), vec![("note", text.into())]);
    let on_submit = move |ev: SubmitEvent| {
        ev.prevent_default();
        let words = text.get_untracked();
        if words.trim().is_empty() {
            return trouble.miss(vec![("note", w.habits.error_note)]);
        }
        let page = Page { prompt: about(id), ..Page::new(PageKind::Journal, words) };
        if trouble.tell(state.note(What::Own(Own::Page(page)))) {
            kept.done();
            say(w.habits.note_kept);
            count.update(|count| *count += 1);
            request_animation_frame(|| focus("#note"));
        }
    };
    let field = Field { id: "note", label: w.habits.note, hint: w.habits.note_hint, kind: TextField::Lines };
    view! {
        {trouble.view()}
        {kept_note(kept)}
        <form autocomplete="off" class="flow" novalidate="" on:submit=on_submit>
            {field.view(text, trouble.of("note"))}
            {submit(w.habits.keep_note, "")}
        </form>
    }
    .into_any()
}

/// Change, and laying aside or taking up again.
fn aside(id: EventId, found: Memo<Option<Habit>>) -> AnyView {
    let w = words();
    let state = app();
    let trouble = Trouble::new();
    let is_ended = move || found.with(|habit| habit.as_ref().is_some_and(|habit| habit.ended));
    let turn = move |_| {
        let Some(habit) = found.get_untracked() else { return };
        let ended = !habit.ended;
        if trouble.tell(state.note(What::Own(Own::Habit(Habit { of: Some(id), ended, ..habit })))) {
            say(if ended { w.habits.is_laid_aside } else { w.habits.is_taken_up });
        }
    };
    let word = move || if is_ended() { w.habits.take_up } else { w.habits.lay_aside };
    let told = move || if is_ended() { w.habits.is_laid_aside } else { w.habits.lay_aside_says };
    view! {
        {trouble.refusal()}
        {acts(view! {
            {button_link(To::ChangeHabit(id).href(), w.habits.change)}
            <button class="btn" type="button" on:click=turn>{word}</button>
        }.into_any())}
        <p class="small">{told}</p>
    }
    .into_any()
}
