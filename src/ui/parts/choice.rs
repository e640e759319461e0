//! A row of words as one choice of several, and a question of a form that is answered by one.

use leptos::prelude::*;

use crate::content::shape::Row;
use crate::ui::components::{Choice, RadioGroup};
use crate::ui::shell::Trouble;

/// The choice that says what a row says.
pub fn choice(row: &Row) -> Choice {
    Choice { label: row.what, small: row.small }
}

/// A question with its answers, a line under it that may be empty, and what the form says of it.
pub fn group(
    name: &'static str,
    legend: &'static str,
    hint: &'static str,
    rows: Vec<Choice>,
    chosen: RwSignal<Option<usize>>,
    trouble: Trouble,
) -> AnyView {
    RadioGroup { name, legend, hint, rows }.view(chosen, trouble.of(name))
}
