//! How the guide decides: every rule in plain words, from the same tables as the decisions. It can be printed.

use leptos::prelude::*;

use crate::domain::id::{Closing, Resting, Step};
use crate::ui::components::text::{dashes, h1, lede, rows, run, section, text_row};
use crate::ui::shell::{Shape, shell};
use crate::ui::words;

/// How the guide decides.
pub fn rules() -> AnyView {
    let w = words();
    let row = |rule: String, change: &str, code: &str| text_row(rule, format!("{change} {}: {code}", w.door.rule_id));
    let closed = Closing::ALL.map(|closing| {
        let says = (w.door.closed)(closing);
        row(says.rule.to_owned(), says.change, closing.code())
    });
    let rests = Resting::ALL.map(|resting| row((w.door.rest)(resting).rule.to_owned(), "", resting.code()));
    let steps = Step::ALL.map(|step| row((w.door.open_title)(step).to_owned(), (w.door.open_text)(step), step.code()));
    let list = |all: Vec<AnyView>| rows(all.collect_view().into_any());
    let content = view! {
        {run(w.rules.run)}
        {h1(w.rules.title)}
        {lede(w.rules.lede)}
        {dashes(w.rules.always)}
        {section(w.rules.closed, list(closed.into()))}
        {section(w.rules.rests, list(rests.into()))}
        {section(w.rules.steps, list(steps.into()))}
    };
    shell(w.rules.page, Shape::Menu, None, None, content.into_any())
}
