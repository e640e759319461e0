//! Points to think about before contact: a list, and a page each. Nothing here opens, closes or counts anything.

mod point;

use chrono::NaiveDate;
use leptos::prelude::*;

pub use point::point;

use crate::content::shape::PointWords;
use crate::domain::door::Door;
use crate::domain::record::{Said, What};
use crate::domain::time::date;
use crate::ui::components::text::{h1, lede, note, own_words, para, rows, run, section, text_row, what_small};
use crate::ui::components::{Glyph, Icon, Notice, NoticeKind};
use crate::ui::route::To;
use crate::ui::shell::{Shape, shell};
use crate::ui::{app, words};

/// An earlier answer: what was said, its words, its day.
struct Earlier {
    said: Option<Said>,
    words: String,
    on: NaiveDate,
}

/// Earlier answers to a point, oldest first.
fn earlier(id: &str) -> Vec<Earlier> {
    let answer = |event: &crate::domain::record::Event| match &event.what {
        What::Reflected { point, said, words } if point == id => {
            Some(Earlier { said: *said, words: words.clone(), on: date(event.made) })
        }
        _ => None,
    };
    app().with_record(|record| record.events().iter().filter_map(answer).collect())
}

/// The list. Beside a closed door only what was written is there.
pub fn look() -> AnyView {
    let w = words();
    let state = app();
    let drawn = move || {
        state.with_record(|_| ());
        let closed = state.door() == Door::Closed;
        let today = state.today();
        untrack(|| if closed { written(today) } else { offered(today) })
    };
    let content = view! {
        {run(w.look.run)}
        {h1(w.look.title)}
        {drawn}
    };
    shell(w.look.page, Shape::Menu, None, Some(To::Path), content.into_any())
}

fn offered(today: NaiveDate) -> AnyView {
    let w = words();
    let row = |(at, point): (usize, &'static PointWords)| {
        let last = earlier(point.id).pop().map(|last| (w.look.on)(last.said, last.on, today)).unwrap_or_default();
        let to = To::Point(u8::try_from(at).unwrap_or(u8::MAX));
        let says = what_small(point.title, last);
        view! { <li><a class="r" href=to.href()>{says}<Glyph icon=Icon::Next small=true /></a></li> }.into_any()
    };
    let mut points = w.look.points().enumerate();
    let signals = points.by_ref().take(w.look.signals.len()).map(row).collect_view();
    let obstacles = points.map(row).collect_view();
    let lessons = w.look.lessons.iter().map(|lesson| text_row(lesson.title, lesson.text)).collect_view();
    view! {
        {lede(w.look.lede)}
        {note(w.look.nothing_title, w.look.nothing)}
        {section(w.look.signals_title, rows(signals.into_any()))}
        {section(w.look.obstacles_title, rows(obstacles.into_any()))}
        {section(w.look.lessons_title, rows(lessons.into_any()))}
    }
    .into_any()
}

/// What was answered, beside a closed door.
fn written(today: NaiveDate) -> AnyView {
    let w = words();
    let part = |point: &'static PointWords| {
        let answers = earlier(point.id);
        (!answers.is_empty()).then(|| section(point.title, answers_view(answers, today)))
    };
    let parts: Vec<AnyView> = w.look.points().filter_map(part).collect();
    let empty = parts.is_empty().then(|| para(w.look.closed_empty));
    view! {
        <Notice kind=NoticeKind::Fact title="" text=w.look.closed />
        {empty}
        {parts}
    }
    .into_any()
}

/// Answers with their days, oldest first.
fn answers_view(answers: Vec<Earlier>, today: NaiveDate) -> AnyView {
    let w = words();
    let answer = |one: Earlier| {
        let says = (w.look.on)(one.said, one.on, today);
        if one.words.is_empty() { para(says) } else { own_words(one.words, says) }
    };
    answers.into_iter().map(answer).collect_view().into_any()
}
