//! What a month and a year share: the marks as they are drawn, their legend, and the links between pages.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::domain::insight::Period;
use crate::domain::insight::marks::{self, Marks, Sums};
use crate::ui::components::text::{h2, what_small};
use crate::ui::components::{Glyph, Icon};
use crate::ui::route::To;
use crate::ui::{app, words};

/// Classes of the four marks, in the order of their legend.
pub const KINDS: [&str; 4] = ["k quiet", "k corner", "k word", "k noted"];

/// The marks of the days of a period.
pub fn of(period: Period) -> std::collections::BTreeMap<NaiveDate, Marks> {
    let state = app();
    let (quiet, log, standings) = (state.quiet(), state.log(), state.standings());
    state.with_record(|r| marks::marks(r, quiet.as_ref(), &log, &standings, period, state.today()))
}

/// The marks of a day, drawn. A turned corner is a quiet day's stroke with its top folded.
pub fn drawn(marks: &Marks) -> AnyView {
    let [quiet, corner, word, noted] = KINDS;
    let shown = [
        (marks.quiet && !marks.corner, quiet),
        (marks.corner, corner),
        (marks.word, word),
        (marks.mood.is_some(), noted),
    ];
    let mark = |(_, class): (bool, &'static str)| view! { <i class=class></i> }.into_any();
    let all = shown.into_iter().filter(|(holds, _)| *holds).map(mark).collect_view();
    view! { <span class="day-marks" aria-hidden="true">{all}</span> }.into_any()
}

/// What the marks mean, and on how many days each is, where that is asked for.
pub fn legend(sums: Option<Sums>) -> AnyView {
    let w = words();
    let numbers = sums.map(|sums| [sums.quiet, sums.corners, sums.words, sums.moods]);
    let row = |(at, (row, class)): (usize, (&crate::content::shape::Row, &'static str))| {
        let count = numbers.and_then(|numbers| numbers.get(at).copied());
        let count = count.map(|n| view! { <span class="count">{(w.today.days)(n)}</span> }.into_any());
        view! { <li><i class=class aria-hidden="true"></i>{what_small(row.what, row.small)}{count}</li> }.into_any()
    };
    let rows = w.calendar.marks.iter().zip(KINDS).enumerate().map(row).collect_view();
    view! { <section class="flow">{h2(w.calendar.legend, false)}<ul class="rows legend">{rows}</ul></section> }
        .into_any()
}

/// Links to the page before and the one after, where there are such.
pub fn between(name: &'static str, before: Option<(To, String)>, after: Option<(To, String)>) -> AnyView {
    let before =
        before.map(|(to, text)| view! { <a href=to.href()><Glyph icon=Icon::Back small=true />{text}</a> }.into_any());
    let after =
        after.map(|(to, text)| view! { <a href=to.href()>{text}<Glyph icon=Icon::Next small=true /></a> }.into_any());
    let gap = || view! { <span></span> }.into_any();
    view! { <nav class="between" aria-label=name>{before.unwrap_or_else(gap)}{after.unwrap_or_else(gap)}</nav> }
        .into_any()
}
