//! The form of one question: why it is asked, what counts, and equal answers.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::ui::components::text::{dashes, details, h1, note, small, submit};
use crate::ui::components::{Choice, Choices};
use crate::ui::words;

/// A question as it is put.
pub struct Asked {
    /// The question.
    pub ask: &'static str,
    /// What counts.
    pub hint: &'static str,
    /// Heading of the reason.
    pub why_title: &'static str,
    /// Why it is asked.
    pub why: &'static str,
    /// What counts, as a list to read.
    pub signs: &'static [&'static str],
    /// The answers.
    pub rows: Vec<Choice>,
}

/// The form of one question.
pub fn asking(
    name: &'static str,
    asked: Asked,
    chosen: RwSignal<Option<usize>>,
    on_submit: Callback<SubmitEvent>,
) -> AnyView {
    let w = words();
    // What counts is read, and nothing of it is ticked or kept.
    let signs = (!asked.signs.is_empty()).then(|| {
        let list = view! { {dashes(asked.signs)} {small(w.screen.signs_note)} }.into_any();
        details(w.screen.signs_title, list)
    });
    view! {
        <form autocomplete="off" class="flow" on:submit=move |ev| on_submit.run(ev)>
            <fieldset class="flow" aria-describedby="hint">
                <legend>{h1(asked.ask)}</legend>
                <p class="small" id="hint">{asked.hint}</p>
                {note(asked.why_title, asked.why)}
                {signs}
                <Choices name=name rows=asked.rows chosen=chosen />
            </fieldset>
            {submit(w.frame.go_on, w.screen.kept)}
        </form>
    }
    .into_any()
}
