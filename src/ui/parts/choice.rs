//! A row of words as one choice of several, and a group of them under its heading.

use leptos::prelude::*;

use crate::content::shape::Row;
use crate::ui::components::text::small;
use crate::ui::components::{Choice, Choices, FieldError};
use crate::ui::shell::Trouble;

/// The choice that says what a row says.
pub fn choice(row: &Row) -> Choice {
    Choice { label: row.what, small: row.small }
}

/// One group of choices with its heading, a line under it that may be empty, and its error where one is told there.
pub fn group(
    name: &'static str,
    title: &'static str,
    line: &'static str,
    rows: Vec<Choice>,
    chosen: RwSignal<Option<usize>>,
    trouble: Option<Trouble>,
) -> AnyView {
    view! {
        <fieldset class="flow gap">
            <legend class="h2">{title}</legend>
            {(!line.is_empty()).then(|| small(line))}
            {trouble.map(|trouble| view! { <FieldError id=name error=trouble.of(name) /> })}
            <Choices name=name rows=rows chosen=chosen />
        </fieldset>
    }
    .into_any()
}
