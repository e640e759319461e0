//! Counselling: when it belongs to the plan, how to choose, what for; and never for two beside fear or control.

use leptos::prelude::*;

use crate::content::helplines::Kind;
use crate::domain::own::List;
use crate::domain::record::Record;
use crate::domain::second::{is_without_fear, may_counsel};
use crate::ui::components::text::{acts, dashes, h1, h2, lede, link, para, paras, small};
use crate::ui::parts::{lines, standing};
use crate::ui::route::{To, Two};
use crate::ui::shell::{Shape, shell};
use crate::ui::{app, words};

/// The page.
pub fn counsel() -> AnyView {
    let w = words();
    let c = &w.counsel;
    let state = app();
    let drawn = move || {
        let (second, decision) = (standing(), state.decision());
        let began = second.began();
        let is = |record: &Record| (is_without_fear(record, &decision, began), may_counsel(record, &decision, began));
        untrack(|| state.with_record(is))
    };
    let counsels = Memo::new(move |_| drawn());
    let for_two = move || match counsels.get() {
        (_, true) => two(),
        (true, false) => not_said(),
        (false, false) => not_here(),
    };
    let content = view! {
        {h1(c.title)}
        {lede(c.lede)}
        {for_two}
        {h2(c.alone_title, true)}
        {paras(c.alone)}
        {acts(view! { {link(To::Help.href(), w.help.all_lines)} {link(To::Two(Two::Agreements).href(), w.agreements.title)} }.into_any())}
        {small(c.disagree)}
    };
    shell(c.page, Shape::Plain, Some(To::Two(Two::Agreements)), None, content.into_any())
}

/// Counselling for two.
fn two() -> AnyView {
    let w = words();
    let c = &w.counsel;
    let goals = (w.lists.of)(List::Goals);
    view! {
        {h2(c.when_title, true)}
        {dashes(c.when)}
        {h2(c.choose_title, true)}
        {dashes(c.choose)}
        {h2(c.goals_title, true)}
        {para(c.goals)}
        {acts(link(To::List(List::Goals).href(), goals.row.what))}
    }
    .into_any()
}

/// Before they have said that they want to try there are no two.
fn not_said() -> AnyView {
    let c = &words().counsel;
    view! { {h2(c.not_here_title, true)} {para(c.not_said)} }.into_any()
}

/// Beside fear or control: people for one alone.
fn not_here() -> AnyView {
    let c = &words().counsel;
    view! {
        {h2(c.not_here_title, true)}
        {paras(c.not_here)}
        {lines(&[Kind::Abuse, Kind::OwnBehaviour, Kind::Crisis], true)}
    }
    .into_any()
}
