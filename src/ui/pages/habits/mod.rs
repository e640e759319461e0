//! Small habits: the list with the last days of each, one with its days and notes, and the form.

mod form;
mod one;

pub use form::{change_habit, new_habit};
pub use one::habit;

use leptos::prelude::*;

use crate::domain::journal::changes;
use crate::domain::own::{Habit, Kept, habits as all_habits};
use crate::domain::record::EventId;
use crate::domain::time::{date, days_before};
use crate::ui::components::text::{acts, button_link, go_link, h1, lede, note, own_words, para, section, small};
use crate::ui::components::{Glyph, Icon};
use crate::ui::parts::{Ticks, habit_picture, habit_ticks, taken};
use crate::ui::route::To;
use crate::ui::shell::{Shape, Trouble, shell};
use crate::ui::{app, words};

/// Notes of what was different that the list shows.
const NOTES: usize = 20;

/// What the list shows of a habit. It is drawn anew when this changes, not with every tap.
type Row = (EventId, String, String, bool);

/// The page of all habits.
pub fn habits() -> AnyView {
    let w = words();
    let state = app();
    let trouble = Trouble::new();
    let all = Memo::new(move |_| {
        let today = state.today();
        let row = |kept: &Kept<'_, Habit>| {
            let habit = kept.latest.1;
            (kept.id, habit.what.clone(), (w.habits.about)(&habit.when, habit.schedule, today), habit.ended)
        };
        state.with_record(|r| all_habits(r).iter().map(row).collect::<Vec<Row>>())
    });
    let current = move || {
        let rows = all.get().into_iter().filter(|(.., ended)| !ended).map(|row| current_row(row, trouble));
        let rows = rows.collect::<Vec<_>>();
        let add = To::NewHabit.href();
        if rows.is_empty() {
            return view! { <div class="empty flow">{para(w.habits.none)} {acts(button_link(add, w.habits.add))}</div> }
                .into_any();
        }
        view! { <ul class="rows">{rows}</ul> {acts(go_link(add, w.habits.add))} }.into_any()
    };
    let laid_aside = move || {
        let rows = all.get().into_iter().filter(|(.., ended)| *ended).map(laid_aside_row).collect::<Vec<_>>();
        (!rows.is_empty()).then(|| section(w.habits.laid_aside, view! { <ul class="rows">{rows}</ul> }.into_any()))
    };
    let content = view! {
        {h1(w.habits.title)}
        {lede(w.habits.lede)}
        {taken()}
        {trouble.view()}
        {note(w.habits.no_miss.what, w.habits.no_miss.small)}
        {current}
        {small(w.habits.counts)}
        {move || notes()}
        {laid_aside}
    };
    shell(w.habits.page, Shape::Plain, Some(To::Today), None, content.into_any())
}

fn current_row((id, what, about, _): Row, trouble: Trouble) -> AnyView {
    let w = words();
    let state = app();
    let name = what.clone();
    let day = move |before: u32, label: &'static str| {
        let ticks = Ticks {
            habit: id,
            what: name.clone(),
            day: Signal::derive(move || Some(days_before(state.today(), before))),
            on_no_day: Callback::new(|()| ()),
            trouble,
        };
        view! { <div class="split ticks"><span class="small">{label}</span>{habit_ticks(ticks)}</div> }.into_any()
    };
    let [today, yesterday] = w.practice.days;
    view! {
        <li class="flow of-days">
            {habit_link(id, what, about)}
            {day(0, today)}
            {day(1, yesterday)}
            {habit_picture(id)}
        </li>
    }
    .into_any()
}

fn laid_aside_row((id, what, about, _): Row) -> AnyView {
    view! { <li>{habit_link(id, what, about)}</li> }.into_any()
}

fn habit_link(id: EventId, what: String, about: String) -> AnyView {
    view! {
        <a class="r" href=To::Habit(id).href()>
            <span><span class="what" dir="auto">{what}</span>" "<span class="small" dir="auto">{about}</span></span>
            <Glyph icon=Icon::Next small=true />
        </a>
    }
    .into_any()
}

/// What was different, of all habits, newest first.
fn notes() -> Option<AnyView> {
    let w = words();
    let state = app();
    let today = state.today();
    let notes: Vec<AnyView> = state.with_record(|r| {
        let habits = all_habits(r);
        let name = |id: EventId| habits.iter().find(|habit| habit.id == id).map(|habit| habit.latest.1.what.clone());
        let note = |(habit, page): (EventId, Kept<'_, crate::domain::own::Page>)| {
            let on = (w.dates.long)(date(page.first().made), today);
            let source = [name(habit).unwrap_or_else(|| w.book.gone_habit.to_owned()), on].join(". ");
            own_words(page.latest.1.words.clone(), source)
        };
        changes(r).into_iter().take(NOTES).map(note).collect()
    });
    (!notes.is_empty())
        .then(|| section(w.habits.notes_title, view! { {small(w.habits.notes_lede)} {notes} }.into_any()))
}
