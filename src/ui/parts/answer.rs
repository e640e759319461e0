//! What the guide says now, in short and with its dates. The whole of it stands with the decision.

use leptos::prelude::*;

use crate::domain::door::{Decision, Door, Reason, Rule};
use crate::ui::components::text::{acts, h2, link, para, rows, text_row};
use crate::ui::route::To;
use crate::ui::{app, words};

/// What the guide says now. It is drawn anew when that changes.
pub fn answer(title: &'static str) -> AnyView {
    let w = words();
    let state = app();
    let facts = Memo::new(move |_| (state.decision(), state.pace().closes_on, state.today()));
    let drawn = move || {
        let (decision, closes_on, today) = facts.get();
        let row = |reason: &Reason| match reason.rule {
            Rule::Closing(closing) => {
                let says = (w.door.because)(closing, &reason.details);
                text_row(says.short, says.change)
            }
            Rule::Resting(resting) => text_row((w.door.rest)(resting).short, (w.door.rest_ends)(reason, today)),
            Rule::Step(step) => text_row((w.door.open_title)(step), (w.door.open_text)(step)),
        };
        let closes = closes_on.filter(|_| is_open(&decision)).map(|on| para((w.pace.closes)(on, today)));
        view! { {rows(decision.reasons.iter().map(row).collect_view().into_any())} {closes} }
    };
    view! {
        <section class="flow" id="answer" tabindex="-1">
            {h2(title, false)}
            {drawn}
            {acts(link(To::Door.href(), w.pace.why))}
        </section>
    }
    .into_any()
}

fn is_open(decision: &Decision) -> bool {
    matches!(decision.door, Door::Open(_))
}
