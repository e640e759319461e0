//! Days: how they were, how the nights were, what was done, and quiet days.

use leptos::prelude::*;

use super::{axis, too_few};
use crate::content::shape::SeriesWords;
use crate::domain::insight::done::{self, Row};
use crate::domain::insight::marks;
use crate::domain::insight::series::Series;
use crate::domain::insight::{FEWEST, Period};
use crate::domain::own::Restraint;
use crate::ui::components::chart::{Dot, dots, figure, table};
use crate::ui::components::text::{details, note, section, small, term};
use crate::ui::components::{Leaf, Leaves};
use crate::ui::{app, words};

/// How many of what was done are shown.
const MOST_SHOWN: usize = 8;

/// All of it, for a period.
pub fn days(period: Period) -> AnyView {
    let w = words();
    let state = app();
    let (moods, nights, done) =
        state.with_record(|r| (Series::moods(r, period), Series::nights(r, period), done::rows(r, period)));
    view! {
        {series(&w.trends.moods, &moods, period)}
        {(!nights.days.is_empty()).then(|| series(&w.trends.nights, &nights, period))}
        {practised(&done)}
        {quiet(period)}
        {kept(period)}
    }
    .into_any()
}

fn series(words_of: &'static SeriesWords, series: &Series, period: Period) -> AnyView {
    let w = words();
    let noted = series.days.len();
    if noted < FEWEST {
        return too_few(words_of.plain, noted);
    }
    let (halves, shift) = series.halves(period).unzip();
    let title = (words_of.title)(shift);
    let line = (words_of.line)(halves, u32::try_from(noted).unwrap_or(u32::MAX), series.gaps);
    let name = |level: u8| words_of.scale.get(usize::from(level)).copied().unwrap_or_default();
    let points: Vec<Dot> = period
        .days()
        .enumerate()
        .filter_map(|(at, day)| {
            let (_, level) = series.days.iter().find(|(noted, _)| *noted == day)?;
            Some(Dot { at, name: (w.trends.day)(day), level: *level })
        })
        .collect();
    let cells = points.iter().map(|dot| (dot.name.clone(), name(dot.level).to_owned())).collect();
    let drawing = dots(&points, period.days().count(), words_of.scale, axis(period));
    figure(title.to_owned(), line, drawing, w.trends.as_table, table(title.to_owned(), words_of.head, cells))
}

fn practised(done: &[Row]) -> Option<AnyView> {
    let t = &words().trends;
    let shown = || done.iter().take(MOST_SHOWN);
    let row = |row: &Row| {
        let (n, of) = (row.done(), u32::try_from(row.days.len()).unwrap_or(u32::MAX));
        let leaf = |done: &bool| if *done { Leaf::Done } else { Leaf::Ahead };
        let label = (t.done_row)(&row.what, n, of);
        view! {
            <li class="habit">
                <span dir="auto">{row.what.clone()}</span>
                <span class="small">{(t.of)(n, of)}</span>
                <Leaves leaves=row.days.iter().map(leaf).collect() label=label low=true />
            </li>
        }
        .into_any()
    };
    let cells = shown().map(|row| (row.what.clone(), row.done().to_string())).collect();
    let table = details(t.as_table, table(t.done_title.to_owned(), t.done_head, cells));
    let rows = shown().map(row).collect_view();
    let content = view! { {note(t.done_note.what, t.done_note.small)} <ul class="habits">{rows}</ul> {table} };
    (!done.is_empty()).then(|| section(t.done_title, content.into_any()))
}

fn quiet(period: Period) -> Option<AnyView> {
    let t = &words().trends;
    let state = app();
    let quiet = state.quiet()?;
    let (log, standings, today) = (state.log(), state.standings(), state.today());
    let marks = state.with_record(|r| marks::marks(r, Some(&quiet), &log, &standings, period, today));
    let sums = marks::sums(marks.values());
    let all = u32::try_from(marks.len()).unwrap_or(u32::MAX);
    let leaves: Vec<Leaf> = marks
        .values()
        .map(|day| match (day.quiet, day.corner) {
            (_, true) => Leaf::Corner,
            (true, false) => Leaf::Done,
            (false, false) => Leaf::Ahead,
        })
        .collect();
    let title = (t.quiet_title)(sums.quiet, all);
    let drawing = view! {
        <Leaves leaves=leaves label="" low=true />
        <div class="axis" aria-hidden="true">{axis(period).into_iter().map(|day| view! { <span>{day}</span> }.into_any()).collect_view()}</div>
    };
    let others = marks.values().filter(|day| !day.quiet && !day.corner).count();
    let numbers = [sums.quiet.to_string(), sums.corners.to_string(), others.to_string()];
    let cells = t.quiet_rows.iter().map(|name| (*name).to_owned()).zip(numbers).collect();
    let table = table(title.clone(), t.quiet_head, cells);
    Some(figure(title, (t.quiet_line)(sums.corners), drawing.into_any(), t.as_table, table))
}

fn kept(period: Period) -> Option<AnyView> {
    let t = &words().trends;
    let (counts, said) = app().with_record(|r| done::restraints(r, period));
    let rows = Restraint::ALL.into_iter().zip(counts);
    let rows = rows.map(|(own, n)| term((t.kept)(own), (t.of)(n, said))).collect_view();
    let content = view! { {small((t.kept_line)(said))} <dl class="rows counts">{rows}</dl> };
    (said > 0).then(|| section(t.kept_title, content.into_any()))
}
