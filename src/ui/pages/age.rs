//! One question first: are both adults? A no has a page of its own, and nothing else is asked or kept.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::domain::record::{Age, What};
use crate::ui::components::Choice;
use crate::ui::components::text::run;
use crate::ui::gate::under_way;
use crate::ui::parts::{Asked, asking};
use crate::ui::route::To;
use crate::ui::shell::{Shape, Trouble, shell};
use crate::ui::{app, goes, words};

/// The question of age.
pub fn age() -> AnyView {
    let w = words();
    let state = app();
    let go = goes();
    let trouble = Trouble::new();
    let known = untrack(|| state.with_record(|r| r.age()));
    let chosen = RwSignal::new(known.map(|age| if age == Age::BothAdult { 0 } else { 1 }));
    let on_submit = move |ev: SubmitEvent| {
        ev.prevent_default();
        let Some(at) = chosen.get_untracked() else { return trouble.miss(vec![("age", w.age.error)]) };
        let age = if at == 0 { Age::BothAdult } else { Age::Minor };
        if known != Some(age) && !trouble.tell(state.note(What::Age(age))) {
            return;
        }
        let screened = untrack(|| state.with_record(|r| r.latest_screen().is_some()));
        go(match age {
            Age::Minor => To::Door,
            Age::BothAdult if screened => To::Today,
            Age::BothAdult => under_way(&untrack(|| state.round())),
        });
    };
    let asked = Asked {
        ask: w.age.question,
        hint: w.age.hint,
        why_title: w.age.why_title,
        why: w.age.why,
        signs: &[],
        rows: vec![Choice::plain(w.age.both), Choice::plain(w.age.minor)],
    };
    let content = view! {
        {trouble.view()}
        {run(w.age.run)}
        {asking("age", asked, chosen, Callback::new(on_submit))}
    };
    shell(w.age.page, Shape::Plain, Some(To::Before), None, content.into_any())
}
