//! Habits by the day: those of today with one tap each, and the picture of the last days.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::domain::habit::{self, Mark};
use crate::domain::own::{Habit, Kept, Own, Tick, habits, tick};
use crate::domain::record::{EventId, What};
use crate::ui::components::text::{details, small};
use crate::ui::components::{Glyph, Icon, Leaf, Leaves};
use crate::ui::shell::{Trouble, say};
use crate::ui::{app, words};

/// The habits due today, each with its taps; nothing where there are none.
pub fn habits_today() -> AnyView {
    let w = words();
    let state = app();
    let trouble = Trouble::new();
    // Only another list of habits draws the rows anew: a tap leaves the focus where it is.
    let due = Memo::new(move |_| {
        let today = state.today();
        let row = |kept: Kept<'_, Habit>| {
            let habit = kept.latest.1;
            (kept.id, habit.what.clone(), (w.habits.about)(&habit.when, habit.schedule, today))
        };
        state.with_record(|r| habit::due(r, today).into_iter().map(row).collect::<Vec<_>>())
    });
    let row = move |(id, what, about): (EventId, String, String)| {
        let ticks = habit_ticks(Ticks {
            habit: id,
            what: what.clone(),
            day: Signal::derive(move || Some(state.today())),
            on_no_day: Callback::new(|()| ()),
            trouble,
        });
        view! {
            <li class="r ticks">
                <span><span class="what" dir="auto">{what}</span>" "<span class="small" dir="auto">{about}</span></span>
                {ticks}
            </li>
        }
        .into_any()
    };
    let rows = move || {
        let due = due.get();
        (!due.is_empty()).then(|| view! { <ul class="rows">{due.into_iter().map(row).collect::<Vec<_>>()}</ul> })
    };
    let none = move || {
        let has_any = state.with_record(|r| !habit::current(r).is_empty());
        (has_any && due.with(Vec::is_empty)).then(|| small(w.habits.none_today))
    };
    view! { {trouble.refusal()} {rows} {none} }.into_any()
}

/// What the taps of a habit on a day need.
pub struct Ticks {
    /// The habit.
    pub habit: EventId,
    /// Its name.
    pub what: String,
    /// The day, if one is chosen.
    pub day: Signal<Option<NaiveDate>>,
    /// Called in place of ticking where none is chosen.
    pub on_no_day: Callback<()>,
    /// Tells a device that refuses.
    pub trouble: Trouble,
}

/// The two taps of a habit on a day: done, and left out on purpose. A second tap takes the first one back.
pub fn habit_ticks(of: Ticks) -> AnyView {
    let w = words();
    let state = app();
    let Ticks { habit, what, day, on_no_day, trouble } = of;
    let is = Memo::new(move |_| {
        let day = day.get()?;
        state.with_record(|r| tick(r, habit, day))
    });
    let name = StoredValue::new(what);
    let press = move |wanted: Tick| {
        let Some(day) = day.get_untracked() else { return on_no_day.run(()) };
        let tick = if is.get_untracked() == Some(wanted) { Tick::Cleared } else { wanted };
        if trouble.tell(state.note(What::Own(Own::Ticked { habit, day, tick }))) {
            say(&name.with_value(|what| (w.habits.said)(what, tick)));
        }
    };
    let tap = move |tick: Tick, word: &'static str| {
        let pressed = move || is.get() == Some(tick);
        let about = move || {
            day.get().map(|day| name.with_value(|what| (w.habits.on_day)(what, day, state.today()))).unwrap_or_default()
        };
        view! {
            <button class="btn tick" type="button" aria-pressed=move || pressed().to_string() on:click=move |_| press(tick)>
                {move || pressed().then(|| view! { <Glyph icon=Icon::Done small=true /> })}
                <span>{word}<span class="vh">{about}</span></span>
            </button>
        }
        .into_any()
    };
    view! { <div class="taps">{tap(Tick::Done, w.habits.done)} {tap(Tick::Skipped, w.habits.skip)}</div> }.into_any()
}

/// The last days of a habit: drawn, in a sentence, and day by day.
pub fn habit_picture(id: EventId) -> AnyView {
    let w = words();
    let state = app();
    let days = Memo::new(move |_| {
        let today = state.today();
        state.with_record(|r| {
            let found = habits(r).into_iter().find(|habit| habit.id == id);
            found.map(|habit| habit::picture(r, &habit, today)).unwrap_or_default()
        })
    });
    let leaf = |mark: Mark| match mark {
        Mark::Done => Leaf::Done,
        Mark::Open => Leaf::Ahead,
        // What is left out on purpose is no gap, and neither is a day that is free.
        Mark::Skipped | Mark::Free => Leaf::Blank,
    };
    let drawn = move || {
        let leaves = days.with(|days| days.iter().map(|(_, mark)| leaf(*mark)).collect());
        view! { <Leaves leaves=leaves label="" row=true /> }
    };
    let said = move || {
        let today = state.today();
        days.with(|days| {
            let count = |wanted: Mark| days.iter().filter(|(_, mark)| *mark == wanted).count();
            let (first, last) = (days.first()?.0, days.last()?.0);
            Some(small((w.habits.picture)(first, last, count(Mark::Done), count(Mark::Skipped), today)))
        })
    };
    let by_day = move || {
        let today = state.today();
        let line = |(day, mark): &(NaiveDate, Mark)| {
            let tick = match mark {
                Mark::Done => Tick::Done,
                Mark::Skipped => Tick::Skipped,
                Mark::Open | Mark::Free => return None,
            };
            Some(view! { <li>{(w.habits.day)(*day, today, tick)}</li> }.into_any())
        };
        let lines = days.with(|days| days.iter().rev().filter_map(line).collect::<Vec<_>>());
        if lines.is_empty() { small(w.habits.by_day_none) } else { view! { <ul class="small">{lines}</ul> }.into_any() }
    };
    view! {
        <div class="flow tight picture">{drawn} {said} {details(w.habits.by_day, by_day.into_any())}</div>
    }
    .into_any()
}
