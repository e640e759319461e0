//! A year: a table with a month in each row, and how many of its days have each mark.

use chrono::{Datelike, NaiveDate};
use leptos::prelude::*;

use super::marks::{self, KINDS};
use crate::domain::insight::day;
use crate::domain::insight::marks::{of_month, sums};
use crate::ui::components::text::small;
use crate::ui::route::To;
use crate::ui::shell::{Shape, shell};
use crate::ui::{app, words};

/// The page of a year.
pub fn year(year: i32) -> AnyView {
    let w = words();
    let state = app();
    let first = untrack(|| state.with_record(|r| day::first(r, state.today())));
    let to = |year: i32| (To::Year(year), (w.calendar.year)(year));
    let links = move || {
        let later = (year < state.today().year()).then(|| to(year + 1));
        marks::between(w.calendar.between, (year > first.year()).then(|| to(year - 1)), later)
    };
    let content = view! {
        <h1>{(w.calendar.year)(year)}</h1>
        {links}
        {move || table(year, first, state.today())}
        {marks::legend(None)}
        {small(w.calendar.note)}
    };
    shell(w.calendar.year_page, Shape::Menu, None, Some(To::Today), content.into_any())
}

fn table(year: i32, first: NaiveDate, today: NaiveDate) -> AnyView {
    let w = words();
    let row = |number: u32| {
        let month = of_month(NaiveDate::from_ymd_opt(year, number, 1)?);
        let name = (w.calendar.month_name)(month.first);
        if month.last < first || month.first > today {
            return None;
        }
        let sums = sums(marks::of(month).values());
        let cells = [sums.quiet, sums.corners, sums.words, sums.moods];
        let cells = cells.map(|n| view! { <td>{n}</td> }.into_any()).into_iter().collect_view();
        let href = To::Month(month.first).href();
        Some(view! { <tr><th scope="row"><a class="link" href=href>{name}</a></th>{cells}</tr> }.into_any())
    };
    let [month, marks @ ..] = w.calendar.columns;
    let heads = marks.into_iter().zip(KINDS).map(|(name, class)| {
        view! { <th scope="col"><i class=class aria-hidden="true"></i><span class="vh">{name}</span></th> }.into_any()
    });
    view! {
        <table class="tbl year">
            <caption class="vh">{(w.calendar.year_caption)(year)}</caption>
            <thead><tr><th scope="col">{month}</th>{heads.collect_view()}</tr></thead>
            <tbody>{(1..=12).filter_map(row).collect_view()}</tbody>
        </table>
    }
    .into_any()
}
