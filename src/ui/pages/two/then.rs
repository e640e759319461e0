//! Then and now: the answers of two looks back beside each other, in words, with no total.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::domain::review::ReviewQuestion;
use crate::domain::second::Looked;
use crate::ui::components::text::{details, own_words, run, section, small, term};
use crate::ui::words;

/// The latest answers beside those before, and beside the first where these are others. Nothing before there are two.
pub fn compared(all: &[Looked<'_>], today: NaiveDate) -> Option<AnyView> {
    let r = &words().review;
    let answered: Vec<&Looked<'_>> = all.iter().filter(|one| one.is_answered()).collect();
    let [.., before, last] = answered.as_slice() else { return None };
    let first = answered.first().filter(|first| first.event.id != before.event.id);
    let since = first.map(|first| details(r.start_title, table(r.start_title, first, last, today)));
    let content = view! { {small(r.then_note)} {table(r.then_title, before, last, today)} {since} };
    Some(section(r.then_title, content.into_any()))
}

/// Every answer and the words beside it, time by time, the latest first.
pub fn every(all: &[Looked<'_>], today: NaiveDate) -> Option<AnyView> {
    let w = words();
    let r = &w.review;
    let answers = |one: &Looked<'_>| {
        let rows = ReviewQuestion::ALL.map(|question| term((r.of)(question).ask, answer(one, question)));
        let words = one.beside.map(|beside| beside.words.clone()).filter(|words| !words.is_empty());
        let words = words.map(|words| own_words(words, (w.dates.long)(one.on(), today)));
        view! { {run((w.dates.long)(one.on(), today))} <dl class="rows">{rows.collect_view()}</dl> {words} }.into_any()
    };
    let answered: Vec<AnyView> = all.iter().rev().filter(|one| one.is_answered()).map(answers).collect();
    (!answered.is_empty()).then(|| details(r.earlier, answered.into_any()))
}

/// An answer in words.
fn answer(one: &Looked<'_>, question: ReviewQuestion) -> &'static str {
    let at = one.review.answers.get(question as usize).copied().unwrap_or_default();
    words().review.scale.get(usize::from(at)).copied().unwrap_or_default()
}

fn table(caption: &'static str, then: &Looked<'_>, now: &Looked<'_>, today: NaiveDate) -> AnyView {
    let r = &words().review;
    let row = |question: ReviewQuestion| {
        let at = question as usize;
        let change = match now.review.answers.get(at).cmp(&then.review.answers.get(at)) {
            std::cmp::Ordering::Less => 0,
            std::cmp::Ordering::Equal => 1,
            std::cmp::Ordering::Greater => 2,
        };
        let change = r.change.get(change).copied().unwrap_or_default();
        view! {
            <tr>
                <th scope="row">{(r.of)(question).ask}</th>
                <td>{answer(then, question)}</td>
                <td>{answer(now, question)}<br /><strong>{change}</strong></td>
            </tr>
        }
        .into_any()
    };
    view! {
        <table class="tbl">
            <caption class="vh">{caption}</caption>
            <thead>
                <tr>
                    <th scope="col">{r.question}</th>
                    <th scope="col">{(r.then)(then.on(), today)}</th>
                    <th scope="col">{(r.now)(now.on(), today)}</th>
                </tr>
            </thead>
            <tbody>{ReviewQuestion::ALL.map(row).collect_view()}</tbody>
        </table>
    }
    .into_any()
}
