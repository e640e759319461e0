//! People to talk to, shown at once and above everything, where somebody is very low.

use leptos::prelude::*;

use super::lines;
use crate::content::helplines::Kind;
use crate::domain::message::{self, Problem, check};
use crate::ui::components::text::{h2, para};
use crate::ui::words;

/// Lines for now, under their own heading.
pub fn crisis(kinds: &'static [Kind]) -> AnyView {
    let w = words();
    view! {
        <section class="now flow" role="status">
            {h2(w.help.now_title, false)}
            {para(w.help.now)}
            {lines(kinds, false)}
        </section>
    }
    .into_any()
}

/// The same where words that were kept speak of ending one's life.
pub fn crisis_of(text: &str) -> Option<AnyView> {
    check(message::Kind::Reply, text, None).has(Problem::SelfHarm).then(|| crisis(&[Kind::Crisis]))
}
