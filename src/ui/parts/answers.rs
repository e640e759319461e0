//! What somebody said to a guide point, with its days, and the row that leads to one.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::domain::record::{Event, Said, What};
use crate::domain::time::date;
use crate::ui::components::text::{details, own_words, para, section, what_small};
use crate::ui::components::{Glyph, Icon};
use crate::ui::route::To;
use crate::ui::{app, words};

/// The page of a point.
pub fn point_page(id: &str) -> To {
    let at = words().library.all().position(|(_, point)| point.id == id);
    To::Point(at.and_then(|at| u16::try_from(at).ok()).unwrap_or_default())
}

/// A row that leads to a page.
pub fn row_to(to: To, what: &'static str, small: String) -> AnyView {
    view! { <li><a class="r" href=to.href()>{what_small(what, small)}<Glyph icon=Icon::Next small=true /></a></li> }
        .into_any()
}

/// An answer: what was said, its words, its day.
#[derive(Clone)]
pub struct Answer {
    said: Option<Said>,
    words: String,
    on: NaiveDate,
}

/// Answers to a point, oldest first.
pub fn answers(id: &str) -> Vec<Answer> {
    let answer = |event: &Event| match &event.what {
        What::Reflected { point, said, words } if point == id => {
            Some(Answer { said: *said, words: words.clone(), on: date(event.made) })
        }
        _ => None,
    };
    app().with_record(|record| record.events().iter().filter_map(answer).collect())
}

/// When a point was thought about last, and what was said; empty where it was not.
pub fn last(id: &str, today: NaiveDate) -> String {
    answers(id).pop().map(|last| (words().library.on)(last.said, last.on, today)).unwrap_or_default()
}

/// What was said before: the first and the last beside each other, and every version on demand.
pub fn said_before(id: &str, today: NaiveDate) -> Option<AnyView> {
    let w = words();
    let all = answers(id);
    let show = |answer: &Answer| {
        let says = (w.library.on)(answer.said, answer.on, today);
        if answer.words.is_empty() { para(says) } else { own_words(answer.words.clone(), says) }
    };
    let first = all.first()?;
    let shown = match all.get(1..).and_then(<[_]>::last) {
        None => show(first),
        Some(last) => {
            let side = |title: &'static str, answer: &Answer| {
                view! { <div class="flow tight"><h3>{title}</h3>{show(answer)}</div> }.into_any()
            };
            view! { <div class="two">{side(w.library.then, first)}{side(w.library.now_said, last)}</div> }.into_any()
        }
    };
    let every = (all.len() > 2).then(|| details(w.library.every, all.iter().map(show).collect_view().into_any()));
    Some(section(w.library.earlier, view! { {shown} {every} }.into_any()))
}
