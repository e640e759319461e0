//! An open door: which step may be taken, its pages, and what closes it again.

use leptos::prelude::*;

use crate::domain::door::Door;
use crate::domain::id::Step;
use crate::ui::components::text::{acts, button_link, details, h1, lede, link, para, run, small};
use crate::ui::route::{To, Two};
use crate::ui::shell::{Shape, shell};
use crate::ui::{app, words};

/// The page of an open door. A part of its own: nobody has one on a first visit.
pub fn opened() -> AnyView {
    let w = words();
    let state = app();
    let Door::Open(step) = untrack(|| state.door()) else { return ().into_any() };
    let may_draft = untrack(|| state.drafting()).is_some();
    let (today, closes_on) = untrack(|| (state.today(), state.pace().closes_on));
    // While something of theirs is awaited, nothing more is written.
    let is_theirs = step == Step::Waiting || closes_on.is_some();
    let ways: Vec<AnyView> = pages_of(step).into_iter().map(|(to, name)| link(to.href(), name)).collect();
    let rule = view! { {small(format!("{}: {}", w.door.rule_id, step.code()))} {link(To::Rules.href(), w.rules.link)} };
    let content = view! {
        {run(w.door.open_run)}
        {h1((w.door.open_title)(step))}
        {lede((w.door.open_text)(step))}
        {closes_on.map(|day| para((w.door.closes_on)(day, today)))}
        {para(if is_theirs { w.door.theirs_note } else { w.door.open_note })}
        {details(w.door.rule_title, rule.into_any())}
        {may_draft.then(|| acts(button_link(To::Draft.href(), w.door.draft)))}
        {(!ways.is_empty()).then(|| acts(ways.into_any()))}
        <div class="acts even gap">
            {button_link(To::Today.href(), w.door.today)}
            {button_link(To::LettingGo.href(), w.door.letting_go)}
        </div>
    };
    shell(w.door.page, Shape::Menu, None, None, content.into_any())
}

/// The pages of what a step allows.
fn pages_of(step: Step) -> Vec<(To, &'static str)> {
    let w = words();
    let pace = (To::Pace, w.door.pace);
    match step {
        Step::FirstMessage | Step::Waiting => vec![],
        Step::LightContact => vec![pace],
        Step::Meeting => vec![(To::Meeting, w.plan.row.what), pace],
        Step::Talk => vec![(To::Talk, w.talk.row.what), pace],
        Step::Rebuild => {
            vec![(To::Two(Two::Agreements), w.agreements.row.what), (To::Two(Two::Reviews), w.review.row.what)]
        }
    }
}
