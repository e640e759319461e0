//! Practice: what somebody did for themselves, ticked on the day or the day after.

use chrono::NaiveDate;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::domain::habit::{current, practised};
use crate::domain::record::What;
use crate::domain::resting::PRACTICE_DAYS;
use crate::domain::time::days_before;
use crate::ui::components::text::{details, h1, lede, link, link_row, para, rows, section, submit, text_row};
use crate::ui::components::{Boxes, Choice, Field, Icon, RadioGroup, TextField};
use crate::ui::parts::{choice, habits_today, keep_typed, kept_note};
use crate::ui::route::To;
use crate::ui::shell::{Shape, Trouble, shell};
use crate::ui::{app, words};

/// Earlier ones shown.
const EARLIER: usize = 20;

/// The page of practice.
pub fn practice() -> AnyView {
    let w = words();
    let state = app();
    let trouble = Trouble::new();
    let ticked = RwSignal::new(Vec::new());
    let day = RwSignal::new(Some(0));
    let other = RwSignal::new(String::new());
    let typed = keep_typed("practice", vec![("did", ticked.into()), ("day", day.into()), ("other", other.into())]);
    let on_submit = move |ev: SubmitEvent| {
        ev.prevent_default();
        let offers = ticked.get_untracked().into_iter().filter_map(|at: usize| w.practice.offers.get(at));
        let mut done: Vec<String> = offers.map(|(_, row)| row.what.to_owned()).collect();
        done.extend(Some(other.get_untracked().trim().to_owned()).filter(|text| !text.is_empty()));
        if done.is_empty() {
            return trouble.miss(vec![("did-0", w.practice.error)]);
        }
        let today = untrack(|| state.today());
        let on = if day.get_untracked() == Some(1) { days_before(today, 1) } else { today };
        let kept = done.into_iter().all(|practice| trouble.tell(state.note(What::Practised { day: on, practice })));
        if kept {
            ticked.set(Vec::new());
            other.set(String::new());
            typed.done();
        }
    };
    let count = move || {
        let days = u32::try_from(state.with_record(practised)).unwrap_or(u32::MAX);
        (w.practice.count)(days, PRACTICE_DAYS)
    };
    let offers = w.practice.offers.iter().map(|(_, row)| choice(row)).collect();
    let rows = w.practice.days.map(Choice::plain).to_vec();
    let days = RadioGroup { name: "day", legend: w.practice.day_title, hint: "", rows };
    let field = Field { id: "other", label: w.practice.other, hint: w.practice.other_hint, kind: TextField::Lines };
    let content = view! {
        {trouble.view()}
        {kept_note(typed)}
        {h1(w.practice.title)}
        {lede(w.practice.lede)}
        {habits()}
        <form autocomplete="off" class="flow part" novalidate="" on:submit=on_submit>
            <fieldset>
                <legend class="vh">{w.practice.title}</legend>
                {boxes(offers, ticked)}
            </fieldset>
            {field.view(other, Signal::stored(None))}
            {days.view(day, Signal::stored(None))}
            {submit(w.log.keep, "")}
        </form>
        <div role="status">{move || para(count())}</div>
        {move || earlier(state.today())}
    };
    shell(w.practice.page, Shape::Plain, Some(To::Today), None, content.into_any())
}

/// The habits of today, or the way to a first one.
fn habits() -> AnyView {
    let w = words();
    let state = app();
    let has_any = Memo::new(move |_| state.with_record(|r| !current(r).is_empty()));
    let row = &w.habits.row;
    let shown = move || match has_any.get() {
        true => {
            section(w.habits.today_title, view! { {habits_today()} {link(To::Habits.href(), w.habits.all)} }.into_any())
        }
        false => rows(link_row(Icon::Done, To::Habits.href(), row.what, row.small)),
    };
    shown.into_any()
}

fn boxes(rows: Vec<Choice>, ticked: RwSignal<Vec<usize>>) -> AnyView {
    view! { <Boxes name="did" rows=rows ticked=ticked /> }.into_any()
}

fn earlier(today: NaiveDate) -> Option<AnyView> {
    let w = words();
    let row = |event: &crate::domain::record::Event| match &event.what {
        What::Practised { day, practice } => Some(text_row(practice.clone(), (w.dates.long)(*day, today))),
        _ => None,
    };
    let latest: Vec<AnyView> = app().with_record(|r| r.events().iter().rev().filter_map(row).take(EARLIER).collect());
    (!latest.is_empty()).then(|| details(w.practice.earlier, rows(latest.into_any())))
}
