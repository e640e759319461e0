//! Pages one writes for oneself: the list with its search, writing one, reading one, and all of them on one sheet.

mod list;
mod read;
mod results;
mod sheet;

pub use list::book;
pub use read::{all, page};
pub use sheet::{change_page, new_page};

use crate::content::shape::PromptWords;
use crate::domain::own::{Page, habits};
use crate::domain::record::Record;
use crate::ui::words;

/// The question that a page answers, in words: one of the guide's, or the habit that it is a note on. Empty without one.
fn question_of(record: &Record, page: &Page) -> String {
    let w = words();
    if let Some(id) = page.habit() {
        let habits = habits(record);
        let name = habits.iter().find(|habit| habit.id == id).map(|habit| habit.latest.1.what.as_str());
        return (w.book.on_habit)(name.unwrap_or(w.book.gone_habit));
    }
    prompt(&page.prompt).map(|prompt| prompt.ask.to_owned()).unwrap_or_default()
}

fn prompt(id: &str) -> Option<&'static PromptWords> {
    words().sheet.prompts.iter().find(|prompt| prompt.id == id)
}
