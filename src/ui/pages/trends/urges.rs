//! Urges: when they came, how strong they were afterwards, what had set them off.

use chrono::Weekday;
use leptos::prelude::*;

use super::too_few;
use crate::domain::insight::urges::{Changed, HOURS, Part, STROKES, Urges};
use crate::domain::insight::{FEWEST, Period};
use crate::ui::components::chart::{Stroke, figure, strokes, table};
use crate::ui::components::text::{section, small, term};
use crate::ui::{app, device, words};

/// How many of what had set them off are shown.
const MOST_SHOWN: usize = 6;

/// All of it, for a period.
pub fn urges(period: Period) -> AnyView {
    let w = words();
    let counted = app().with_record(|r| Urges::count(r, period));
    let total = usize::try_from(counted.total).unwrap_or(usize::MAX);
    let (hours, weekdays) = if total < FEWEST {
        (too_few(w.trends.hours, total), None)
    } else {
        (by_hour(&counted), Some(by_weekday(&counted)))
    };
    let rated = usize::try_from(counted.after.total()).unwrap_or(usize::MAX);
    let after = (rated >= FEWEST).then(|| afterwards(&counted));
    view! { {hours} {weekdays} {after} {set_off(&counted)} }.into_any()
}

/// A chart of counts with its finding, and a table of the same counts.
fn counted(
    title: &'static str,
    line: String,
    head: [&'static str; 2],
    rows: &[Stroke],
    axis: Vec<String>,
    centred: bool,
) -> AnyView {
    let cells = rows.iter().map(|row| (row.name.clone(), row.count.to_string())).collect();
    let table = table(title.to_owned(), head, cells);
    figure(title.to_owned(), line, strokes(rows, axis, centred), words().trends.as_table, table)
}

fn by_hour(urges: &Urges) -> AnyView {
    let t = &words().trends;
    let part = urges.most_in();
    let of_part = |at: usize| Part::ALL.get(at * Part::ALL.len() / STROKES).copied();
    let stroke = |(at, count): (usize, u32)| Stroke {
        name: (t.from_to)(at * HOURS, (at + 1) * HOURS),
        count,
        ink: part.is_some() && of_part(at) == part,
    };
    let rows: Vec<Stroke> = urges.hours.into_iter().enumerate().map(stroke).collect();
    let axis = (0..=4).map(|n| format!("{:02}", n * 6)).collect();
    let line = (t.hours_line)(part, part.map_or(0, |part| urges.of_part(part)), urges.total);
    counted((t.hours_title)(part), line, t.hours_head, &rows, axis, false)
}

fn by_weekday(urges: &Urges) -> AnyView {
    let w = words();
    let most = urges.most_on();
    let first = usize::try_from(device::first_weekday()).unwrap_or(0);
    let order = (0..7)
        .map(|n| (n + first) % 7)
        .filter_map(|at| Some((Weekday::try_from(u8::try_from(at).ok()?).ok()?, *urges.weekdays.get(at)?)));
    let order: Vec<(Weekday, u32)> = order.collect();
    let stroke = |(day, count): &(Weekday, u32)| Stroke {
        name: (w.calendar.weekday)(*day).to_owned(),
        count: *count,
        ink: most.is_some_and(|(most, _)| most == *day),
    };
    let rows: Vec<Stroke> = order.iter().map(stroke).collect();
    let axis = order.iter().map(|(day, _)| (w.calendar.weekday_short)(*day).to_owned()).collect();
    let (day, count) = most.unzip();
    let t = &w.trends;
    let line = (t.weekdays_line)(day, count.unwrap_or(0), urges.total);
    counted((t.weekdays_title)(day), line, t.weekdays_head, &rows, axis, true)
}

fn afterwards(urges: &Urges) -> AnyView {
    let t = &words().trends;
    let (after, finding) = (urges.after, urges.after.finding());
    let kinds = [(after.weaker, Changed::Weaker), (after.same, Changed::Same), (after.stronger, Changed::Stronger)];
    let stroke = |(name, (count, kind)): (&&'static str, (u32, Changed))| Stroke {
        name: (*name).to_owned(),
        count,
        ink: finding == Some(kind),
    };
    let rows: Vec<Stroke> = t.after_rows.iter().zip(kinds).map(stroke).collect();
    let axis = t.after_rows.map(ToOwned::to_owned).to_vec();
    counted((t.after_title)(finding), (t.after_line)(after), t.after_head, &rows, axis, true)
}

fn set_off(urges: &Urges) -> Option<AnyView> {
    let t = &words().trends;
    let row = |(words, count): &(String, u32)| term(words.clone(), (t.times)(*count));
    let rows = urges.set_off.iter().take(MOST_SHOWN).map(row).collect_view();
    let shown = view! { {small(t.set_off_line)} <dl class="rows counts">{rows}</dl> };
    (!urges.set_off.is_empty()).then(|| section(t.set_off_title, shown.into_any()))
}
