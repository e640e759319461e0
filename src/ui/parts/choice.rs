//! A row of words as one choice of several.

use crate::content::shape::Row;
use crate::ui::components::Choice;

/// The choice that says what a row says.
pub fn choice(row: &Row) -> Choice {
    Choice { label: row.what, small: row.small }
}
