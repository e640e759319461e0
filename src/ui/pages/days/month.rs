//! A month: a table with a week in each row, a link and the marks for each day up to today.

use chrono::{Datelike, NaiveDate, Weekday};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::marks;
use crate::domain::insight::day;
use crate::domain::insight::marks::{Marks, of_month, sums, weeks};
use crate::domain::time::{days_after, days_before};
use crate::ui::components::Icon;
use crate::ui::components::text::{link_row, rows, small};
use crate::ui::route::To;
use crate::ui::shell::{Shape, focus, shell};
use crate::ui::{app, device, words};

/// The page of the month that a day lies in.
pub fn month(on: NaiveDate) -> AnyView {
    let w = words();
    let state = app();
    let month = of_month(on);
    let first_weekday = device::first_weekday();
    let first = untrack(|| state.with_record(|r| day::first(r, state.today())));
    let earlier = (month.first > first).then(|| days_before(month.first, 1));
    let later = move || (month.last < state.today()).then(|| days_after(month.last, 1));
    let to = |day: NaiveDate| (To::Month(day), (w.calendar.month)(day));
    let links = move || marks::between(w.calendar.between, earlier.map(to), later().map(to));
    let table = move || table(on, first, first_weekday);
    let legend = move || marks::legend(Some(sums(marks::of(month).values())));
    let more = [
        link_row(Icon::Calendar, To::Year(on.year()).href(), w.calendar.year_page, ""),
        link_row(Icon::Log, To::Trends.href(), w.trends.row.what, w.trends.row.small),
        link_row(Icon::Calendar, To::Remind.href(), w.calendar.remind.what, w.calendar.remind.small),
    ];
    let content = view! {
        <h1>{(w.calendar.month)(on)}</h1>
        {links}
        {table}
        <p class="small keys">{w.calendar.keys}</p>
        {legend}
        {small(w.calendar.note)}
        {rows(more.collect_view().into_any())}
    };
    shell(w.calendar.month_page, Shape::Menu, None, Some(To::Today), content.into_any())
}

fn table(on: NaiveDate, first: NaiveDate, first_weekday: u32) -> AnyView {
    let w = words();
    let today = app().today();
    let marks = marks::of(of_month(on));
    let cell = |day: Option<NaiveDate>| match day {
        None => view! { <td></td> }.into_any(),
        Some(day) if day > today || day < first => view! { <td><span>{day.day()}</span></td> }.into_any(),
        Some(day) => {
            let own = marks.get(&day).copied().unwrap_or_default();
            view! { <td>{day_link(day, today, &own)}</td> }.into_any()
        }
    };
    let week = |week: [Option<NaiveDate>; 7]| view! { <tr>{week.map(cell).into_iter().collect_view()}</tr> }.into_any();
    let head = (0..7u32).filter_map(|n| Weekday::try_from(u8::try_from((n + first_weekday) % 7).ok()?).ok());
    let head = head.map(|day| {
        let (short, long) = ((w.calendar.weekday_short)(day), (w.calendar.weekday)(day));
        view! { <th scope="col" abbr=long>{short}</th> }.into_any()
    });
    view! {
        <table class="month">
            <caption class="vh">{(w.calendar.month_caption)(on)}</caption>
            <thead><tr>{head.collect_view()}</tr></thead>
            <tbody>{weeks(on, first_weekday).into_iter().map(week).collect_view()}</tbody>
        </table>
    }
    .into_any()
}

fn day_link(day: NaiveDate, today: NaiveDate, own: &Marks) -> AnyView {
    let w = words();
    let current = (day == today).then_some("date");
    let name = (w.calendar.day)(day, today, own);
    view! {
        <a id=id(day) href=To::Day(day).href() aria-label=name aria-current=current on:keydown=move |ev| arrow(&ev, day)>
            <span class="number">{day.day()}</span>
            {marks::drawn(own)}
        </a>
    }
    .into_any()
}

fn id(day: NaiveDate) -> String {
    format!("d-{day}")
}

/// The arrow keys move from day to day and from week to week; where there is no day to go to they do nothing.
fn arrow(ev: &KeyboardEvent, day: NaiveDate) {
    let is_rtl = document().document_element().is_some_and(|root| root.get_attribute("dir").as_deref() == Some("rtl"));
    let to = match (ev.key().as_str(), is_rtl) {
        ("ArrowRight", false) | ("ArrowLeft", true) => days_after(day, 1),
        ("ArrowLeft", false) | ("ArrowRight", true) => days_before(day, 1),
        ("ArrowDown", _) => days_after(day, 7),
        ("ArrowUp", _) => days_before(day, 7),
        _ => return,
    };
    if document().get_element_by_id(&id(to)).is_some() {
        ev.prevent_default();
        focus(&format!("#{}", id(to)));
    }
}
