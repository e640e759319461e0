//! Looking back: when it is due, then and now side by side, what was noted beside it, and saying early what feels off.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::then::{compared, every};
use crate::content::helplines::Kind;
use crate::domain::contact::Side;
use crate::domain::own::List;
use crate::domain::second::{
    Beside, Look, Looked, Second, days_since, due_on, feels_unsafe, is_called, looks as dates, reviews,
};
use crate::ui::components::text::{
    acts, button_link, go_link, h1, lede, link, own_words as quote, para, section, small, text_row,
};
use crate::ui::components::{Notice, NoticeKind};
use crate::ui::parts::{is_open, lines, standing, told};
use crate::ui::route::{To, Two};
use crate::ui::shell::{Shape, shell};
use crate::ui::{app, words};

/// From how many rounds on help from outside is named.
const ROUNDS: u8 = 2;

/// The page of the reviews.
pub fn looks() -> AnyView {
    let w = words();
    let r = &w.review;
    let state = app();
    let drawn = move || {
        let (second, today) = (standing(), state.today());
        untrack(|| contents(second, today))
    };
    let content = view! {
        {h1(r.title)}
        {lede(r.lede)}
        {drawn}
    };
    shell(r.page, Shape::Plain, Some(To::Path), None, content.into_any())
}

fn contents(second: Second, today: NaiveDate) -> AnyView {
    let w = words();
    let r = &w.review;
    let state = app();
    let times = second.began().map(|began| state.with_record(|record| dates(began, &days_since(record, began))));
    let due = times.and_then(|times| due_on(&times, today));
    let abuse = state.with_record(|record| reviews(record).last().and_then(|last| last.review.abuse_by));
    let abuse = abuse.filter(|_| second == Second::Closed).map(harm);
    let calls = state.decision();
    let called = is_called(&calls).then(|| {
        let way = button_link(To::Two(Two::StillGood).href(), w.still_good.row.what);
        view! { <Notice kind=NoticeKind::Fact title="" text=w.still_good.called>{way}</Notice> }
    });
    let unsafe_now = state.with_record(feels_unsafe).then(|| {
        view! { {para(r.unsafe_said)} {lines(&[Kind::Abuse, Kind::Crisis], false)} }
    });
    let compared = state.with_record(|record| compared(&reviews(record), today));
    let beside = state.with_record(|record| {
        let all = reviews(record);
        let (last, before) = all.split_last()?;
        Some(noted(last, before.iter().any(|one| one.review.same_hurt)))
    });
    let every = state.with_record(|record| every(&reviews(record), today));
    let off = (w.lists.of)(List::Off);
    let early = view! {
        {para(r.early)}
        {acts(view! {
            {link(To::List(List::Off).href(), off.row.what)}
            {link(To::Two(Two::StillGood).href(), w.still_good.row.what)}
        }.into_any())}
    };
    view! {
        {abuse}
        {told(second, r.not_yet, r.closed)}
        {called}
        {unsafe_now}
        {times.map(|times| when(&times, due, today))}
        {compared}
        {beside}
        {every}
        {is_open(second).then(|| section(r.early_title, early.into_any()))}
        {link(To::Help.href(), w.frame.help)}
        {acts(view! {
            {link(To::Two(Two::Agreements).href(), w.agreements.title)}
            {link(To::Remind.href(), w.remind.title)}
        }.into_any())}
    }
    .into_any()
}

/// What is due, and the four days.
fn when(times: &[Look], due: Option<Look>, today: NaiveDate) -> AnyView {
    let r = &words().review;
    let next = times.iter().find(|look| look.from > today);
    let says = match (due, next) {
        (Some(look), _) => {
            view! { {para((r.due)(look.months))} {acts(go_link(To::Two(Two::NewReview).href(), r.answer))} }.into_any()
        }
        (None, Some(next)) => para((r.next)(next.from, today)),
        (None, None) => para(r.all_done),
    };
    let row = |look: &Look| {
        let is_due = due == Some(*look);
        let small = match look.done {
            Some(day) => (r.done)(day, today),
            None if look.from > today || is_due => (r.from)(look.from, today),
            None => r.passed.to_owned(),
        };
        text_row((r.at)(look.months), small)
    };
    let rows = times.iter().map(row).collect_view();
    let dates = view! { <ul class="rows">{rows}</ul> {small(r.no_duty)} };
    view! { {says} {section(r.dates, dates.into_any())} }.into_any()
}

/// What was noted beside a look back, and what to be careful about.
fn noted(last: &Looked<'_>, hurt_before: bool) -> AnyView {
    let w = words();
    let r = &w.review;
    let today = untrack(|| app().today());
    let Beside { flags, cycles, words, .. } = last.beside.cloned().unwrap_or(Beside {
        review: last.event.id,
        flags: Vec::new(),
        cycles: None,
        words: String::new(),
    });
    let [first, second] = r.hurt_said;
    let hurt = last.review.same_hurt.then(|| para(if hurt_before { second } else { first }));
    let broken = last.review.broken_twice.then(|| para(r.broken_said));
    let careful = flags.iter().map(|flag| para((r.flag)(*flag).says)).collect_view();
    let rounds = cycles.map(|n| {
        let more = (n >= ROUNDS).then(|| {
            view! { {small(r.cycles_more)} {link(To::Two(Two::Counsel).href(), w.counsel.row.what)} }.into_any()
        });
        view! { {para((r.cycles_said)(n))} {more} }.into_any()
    });
    let has_any = hurt.is_some() || broken.is_some() || rounds.is_some() || !flags.is_empty() || !words.is_empty();
    let own = (!words.is_empty()).then(|| quote(words, (w.dates.long)(last.on(), today)));
    let content = view! { {hurt} {broken} {careful} {rounds} {own} };
    has_any.then(|| section(r.beside_title, content.into_any())).into_any()
}

/// People to talk to, where abuse or contempt was found.
fn harm(by: Side) -> AnyView {
    let r = &words().review;
    let (says, kinds): (_, &'static [Kind]) = match by {
        Side::Ex => (r.abuse_theirs, &[Kind::Abuse, Kind::Stalking, Kind::Crisis]),
        Side::User => (r.abuse_mine, &[Kind::OwnBehaviour, Kind::Crisis]),
    };
    view! { {para(says)} {lines(kinds, false)} }.into_any()
}
