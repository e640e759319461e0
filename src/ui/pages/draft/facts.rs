//! What stands before the words: what the guide lets one write, their last word, and what would close.

use leptos::prelude::*;

use crate::domain::contact::Act;
use crate::domain::door::Door;
use crate::ui::components::text::{link, para, section, term};
use crate::ui::route::To;
use crate::ui::{app, words};

/// The facts of a draft.
pub fn facts(is_pause_answer: bool) -> AnyView {
    let w = words();
    let state = app();
    let today = untrack(|| state.today());
    let allows = match untrack(|| state.door()) {
        _ if is_pause_answer => w.draft.pause,
        Door::Open(step) => (w.draft.step)(step),
        Door::Closed | Door::Resting => w.door.resting_lede,
    };
    let log = untrack(|| state.log());
    let last = log.iter().rev().find_map(|(_, _, entry)| match &entry.act {
        Act::Word(word) => Some((entry.on, word.tone)),
        _ => None,
    });
    let content = view! {
        {para(allows)}
        <dl class="rows">
            {term(w.draft.their_last, (w.draft.their_last_is)(last, today))}
            {term(w.draft.closes, w.draft.closes_none)}
        </dl>
        {link(To::Entry(None).href(), w.draft.log_it)}
    };
    section(w.draft.facts_title, content.into_any())
}
