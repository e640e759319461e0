//! Setting a habit, or changing one: what, when and where, on which days.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::domain::habit::{ENOUGH, FARTHEST, current};
use crate::domain::own::{Habit, Own, Schedule, habits as all_habits};
use crate::domain::record::{EventId, What};
use crate::state::draft::form_name;
use crate::ui::components::text::{h1, lede, note, para, submit};
use crate::ui::components::{Boxes, Choice, Field, RadioGroup, TextField};
use crate::ui::parts::{choice, keep_typed, kept_note};
use crate::ui::route::To;
use crate::ui::shell::{FieldErrors, Shape, Trouble, shell};
use crate::ui::{app, goes, words};

/// A new habit.
pub fn new_habit() -> AnyView {
    form(None)
}

/// A habit to change.
pub fn change_habit(id: EventId) -> AnyView {
    form(Some(id))
}

/// What is typed.
#[derive(Clone, Copy)]
struct Form {
    what: RwSignal<String>,
    when: RwSignal<String>,
    /// Weekdays, times a week, or every so many days.
    kind: RwSignal<Option<usize>>,
    weekdays: RwSignal<Vec<usize>>,
    times: RwSignal<String>,
    every: RwSignal<String>,
}

fn form(id: Option<EventId>) -> AnyView {
    let w = words();
    let state = app();
    let go = goes();
    let trouble = Trouble::new();
    let (before, count) = untrack(|| {
        state.with_record(|r| {
            let found = all_habits(r).into_iter().find(|habit| Some(habit.id) == id);
            (found.map(|habit| habit.latest.1.clone()), current(r).len())
        })
    });
    let typed = Form::of(before.as_ref());
    let kept = keep_typed(form_name("habit", id), typed.fields());
    let on_submit = move |ev: SubmitEvent| {
        ev.prevent_default();
        match typed.habit(id, before.as_ref()) {
            Ok(habit) => {
                let noted = state.note(What::Own(Own::Habit(habit)));
                if trouble.tell(noted) {
                    kept.done();
                    go(id.map_or(To::Habits, To::Habit));
                }
            }
            Err(errors) => trouble.miss(errors),
        }
    };
    let what = Field { id: "what", label: w.habits.what, hint: w.habits.what_hint, kind: TextField::Line };
    let when = Field { id: "when", label: w.habits.when, hint: w.habits.when_hint, kind: TextField::Line };
    let rows = w.habits.schedules.iter().map(choice).collect();
    let kinds = RadioGroup { name: "kind", legend: w.habits.schedule_title, hint: "", rows };
    let days = move || schedule(typed, trouble);
    let enough =
        (id.is_none() && count >= ENOUGH).then(|| view! { <div role="note">{para((w.habits.enough)(count))}</div> });
    let content = view! {
        {trouble.view()}
        {kept_note(kept)}
        {h1(if id.is_some() { w.habits.change_title } else { w.habits.new_title })}
        {lede(w.habits.lede)}
        {enough}
        {note(w.habits.no_miss.what, w.habits.no_miss.small)}
        <form autocomplete="off" class="flow" novalidate="" on:submit=on_submit>
            {what.view(typed.what, trouble.of("what"))}
            {when.view(typed.when, Signal::stored(None))}
            {kinds.view(typed.kind, Signal::stored(None))}
            {days}
            {submit(w.habits.keep, "")}
        </form>
    };
    shell(w.habits.page, Shape::Plain, Some(id.map_or(To::Habits, To::Habit)), None, content.into_any())
}

/// The fields that go with the kind of schedule that is chosen.
fn schedule(typed: Form, trouble: Trouble) -> AnyView {
    let w = words();
    match typed.kind.get() {
        Some(1) => {
            let times =
                Field { id: "times", label: w.habits.per_week, hint: w.habits.per_week_hint, kind: TextField::Number };
            times.view(typed.times, trouble.of("times"))
        }
        Some(2) => {
            let every =
                Field { id: "every", label: w.habits.every, hint: w.habits.every_hint, kind: TextField::Number };
            every.view(typed.every, trouble.of("every"))
        }
        _ => {
            let rows = w.habits.weekdays.map(Choice::plain).to_vec();
            view! {
                <fieldset class="flow gap">
                    <legend class="h2">{w.habits.weekdays_title}</legend>
                    <Boxes name="weekday" rows=rows ticked=typed.weekdays />
                </fieldset>
            }
            .into_any()
        }
    }
}

impl Form {
    fn of(habit: Option<&Habit>) -> Form {
        let mut form = Form {
            what: RwSignal::new(habit.map(|habit| habit.what.clone()).unwrap_or_default()),
            when: RwSignal::new(habit.map(|habit| habit.when.clone()).unwrap_or_default()),
            kind: RwSignal::new(Some(0)),
            weekdays: RwSignal::new(Vec::new()),
            times: RwSignal::new(String::new()),
            every: RwSignal::new(String::new()),
        };
        match habit.map(|habit| habit.schedule) {
            Some(Schedule::Weekdays(mask)) => {
                form.weekdays = RwSignal::new((0..7_usize).filter(|day| mask & (1 << day) != 0).collect());
            }
            Some(Schedule::PerWeek(times)) => {
                form.kind = RwSignal::new(Some(1));
                form.times = RwSignal::new(times.to_string());
            }
            Some(Schedule::Every { days, .. }) => {
                form.kind = RwSignal::new(Some(2));
                form.every = RwSignal::new(days.to_string());
            }
            None => {}
        }
        form
    }

    fn fields(self) -> Vec<(&'static str, crate::state::draft::Field)> {
        vec![
            ("what", self.what.into()),
            ("when", self.when.into()),
            ("kind", self.kind.into()),
            ("weekday-0", self.weekdays.into()),
            ("times", self.times.into()),
            ("every", self.every.into()),
        ]
    }

    fn habit(self, of: Option<EventId>, before: Option<&Habit>) -> Result<Habit, FieldErrors> {
        let w = words();
        let what = self.what.get_untracked().trim().to_owned();
        let schedule = self.schedule(before);
        let missing = what.is_empty().then_some(("what", w.habits.error_what));
        match (missing, schedule) {
            (None, Ok(schedule)) => {
                let when = self.when.get_untracked().trim().to_owned();
                Ok(Habit { of, what, when, schedule, ended: before.is_some_and(|habit| habit.ended) })
            }
            (missing, schedule) => Err(missing.into_iter().chain(schedule.err()).collect()),
        }
    }

    fn schedule(self, before: Option<&Habit>) -> Result<Schedule, (&'static str, &'static str)> {
        let w = words();
        match self.kind.get_untracked() {
            Some(1) => {
                let times =
                    self.times.get_untracked().trim().parse::<u8>().ok().filter(|times| (1..=7).contains(times));
                times.map(Schedule::PerWeek).ok_or(("times", w.habits.error_per_week))
            }
            Some(2) => {
                let days = self.every.get_untracked().trim().parse::<u16>().ok();
                let days = days.filter(|days| (1..=FARTHEST).contains(days)).ok_or(("every", w.habits.error_every))?;
                // The same rhythm goes on as it was; another one begins today.
                match before.map(|habit| habit.schedule) {
                    Some(same @ Schedule::Every { days: known, .. }) if known == days => Ok(same),
                    _ => Ok(Schedule::Every { days, from: untrack(|| app().today()) }),
                }
            }
            _ => {
                let mask =
                    self.weekdays.with_untracked(|days| days.iter().fold(0_u8, |mask, day| mask | 1 << (day % 7)));
                if mask == 0 { Err(("weekday-0", w.habits.error_weekdays)) } else { Ok(Schedule::Weekdays(mask)) }
            }
        }
    }
}
