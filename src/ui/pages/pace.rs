//! Light contact: whose turn it is and what may be done next, as the rules have it, with the facts of the log. Nothing is
//! counted towards anything.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::domain::door::{Ends, Next, Pace, Step};
use crate::ui::components::Icon;
use crate::ui::components::text::{
    acts, button_link, dashes, go_link, h1, lede, link, link_row, note, para, row_link, rows, run, section, small,
    text_row,
};
use crate::ui::route::To;
use crate::ui::shell::{Shape, shell};
use crate::ui::tool::STEP_BACK;
use crate::ui::{app, words};

/// The page. It is drawn anew when what it says changes.
pub fn pace() -> AnyView {
    let w = words();
    let state = app();
    let facts = Memo::new(move |_| (state.pace(), state.drafting().is_some(), state.today()));
    let drawn = move || {
        let (pace, may_draft, today) = facts.get();
        contents(&pace, may_draft, today)
    };
    shell(w.pace.page, Shape::Menu, None, Some(To::Path), drawn.into_any())
}

fn contents(pace: &Pace, may_draft: bool, today: NaiveDate) -> AnyView {
    let w = words();
    let is_both = pace.step == Step::Rebuild && pace.next < Next::NotYet;
    let turn = (w.pace.turn)(pace.next);
    let (title, text) = if is_both {
        ((w.door.open_title)(Step::Rebuild), (w.door.open_text)(Step::Rebuild))
    } else {
        (turn.what, turn.small)
    };
    let until = if let Next::Later(at) = pace.next { Some(para((w.door.ends)(Ends::At(at), today))) } else { None };
    let closes = pace.closes_on.map(|on| para((w.pace.closes)(on, today)));
    let waits = pace.next >= Next::NotYet;
    let ways = view! {
        {may_draft.then(|| button_link(To::Draft.href(), w.door.draft))}
        {if waits { go_link(To::Door.href(), w.pace.why) } else { link(To::Door.href(), w.pace.why) }}
        {link(To::Entry(Some(0)).href(), w.pace.log_word)}
    };
    let step_back = STEP_BACK.iter().zip(&w.pace.back).map(|((at, _), row)| {
        view! { <li>{row_link(Icon::Library, To::Point(*at).href(), row.what, row.small)}</li> }.into_any()
    });
    view! {
        {run(w.pace.run)}
        {h1(title)}
        {lede(text)}
        {until}
        {closes}
        {acts(ways.into_any())}
        {follows(pace)}
        {section(w.pace.facts_title, facts(pace, today))}
        {section(w.pace.out_title, dashes(w.pace.out))}
        {section(w.pace.back_title, rows(step_back.collect_view().into_any()))}
        {acts(view! { {link(To::Log.href(), w.frame.log)} {link(To::LettingGo.href(), w.frame.letting_go)} }.into_any())}
    }
    .into_any()
}

/// What is open besides writing.
fn follows(pace: &Pace) -> Option<AnyView> {
    let w = words();
    let row = |icon, to: To, row: &crate::content::shape::Row| link_row(icon, to.href(), row.what, row.small);
    let open: Vec<AnyView> = [
        pace.to_look_back.map(|_| row(Icon::Chat, To::After, &w.plan.look_back)),
        pace.may_plan.then(|| row(Icon::Calendar, To::Meeting, &w.plan.row)),
        pace.may_prepare.then(|| row(Icon::Chat, To::Talk, &w.talk.row)),
    ]
    .into_iter()
    .flatten()
    .collect();
    (!open.is_empty()).then(|| section(w.pace.next_title, rows(open.into_any())))
}

/// The exchanges, newest first, and what the rule of a meeting asks for.
fn facts(pace: &Pace, today: NaiveDate) -> AnyView {
    let w = words();
    let exchange = |one: &crate::domain::door::Exchange| {
        let (what, line) = (w.pace.exchange)(one.sent, one.answered, today);
        text_row(what, line)
    };
    let count = pace.exchanges.len();
    let listed = if count == 0 {
        para(w.pace.none)
    } else {
        let all = rows(pace.exchanges.iter().rev().map(exchange).collect_view().into_any());
        view! { {all} {small((w.pace.counted)(count, pace.days))} }.into_any()
    };
    let declined = pace.declined.then(|| para(w.pace.declined));
    view! { {listed} {declined} {note("", w.pace.asks)} }.into_any()
}
