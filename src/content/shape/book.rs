//! Words of the pages one writes for oneself: the list, writing, reading, searching, printing, and letters that stay here.

use chrono::NaiveDate;

use super::Row;
use crate::domain::own::Page;

/// A question to begin a page with.
pub struct PromptWords {
    /// Its name in what is kept. Never changed once it has been published.
    pub id: &'static str,
    /// How many minutes it is meant for.
    pub minutes: u8,
    /// The question.
    pub ask: &'static str,
}

/// The list of pages, and searching in it.
pub struct BookWords {
    /// Title of the tab.
    pub page: &'static str,
    /// Heading.
    pub title: &'static str,
    /// First sentence.
    pub lede: &'static str,
    /// Row that leads here.
    pub row: Row,
    /// Row that leads to the letters.
    pub letters: Row,
    /// Button: write a page.
    pub write: &'static str,
    /// Nothing yet.
    pub none: &'static str,
    /// Label of the search.
    pub search: &'static str,
    /// Hint under it.
    pub search_hint: &'static str,
    /// How many were found.
    pub found: fn(usize) -> String,
    /// None was found.
    pub found_none: fn(&str) -> String,
    /// None was found, and these are near.
    pub found_near: fn(&str) -> String,
    /// Where something was found: in the title, in the words, in the tags.
    pub places: fn(bool, bool, bool) -> &'static str,
    /// A letter among what was found.
    pub a_letter: &'static str,
    /// Heading of the tags.
    pub tags: &'static str,
    /// The filter that shows all.
    pub all_tags: &'static str,
    /// A tag with how many pages have it.
    pub tag: fn(&str, usize) -> String,
    /// A month, as a heading.
    pub month: fn(NaiveDate) -> String,
    /// What stands for a page without a title and words.
    pub untitled: &'static str,
    /// Date and tags of a page.
    pub about: fn(NaiveDate, NaiveDate, &[String]) -> String,
    /// What a note on a habit is on.
    pub on_habit: fn(&str) -> String,
    /// What stands for a habit that is gone.
    pub gone_habit: &'static str,
    /// Link to all pages on one sheet.
    pub all: &'static str,
    /// Heading of that sheet.
    pub all_title: &'static str,
    /// First sentence of it.
    pub all_lede: &'static str,
    /// Button: print.
    pub print: &'static str,
    /// Button: save as text.
    pub save: &'static str,
    /// What the file is.
    pub save_note: &'static str,
    /// Name of the file.
    pub file_name: fn(NaiveDate) -> String,
    /// A page as text, with its question, when it was written, and today.
    pub as_text: fn(&Page, &str, NaiveDate, NaiveDate) -> String,
    /// Something was taken away, and can be brought back until this page is left.
    pub taken: &'static str,
    /// Button that brings it back.
    pub bring_back: &'static str,
    /// Said when it is back.
    pub is_back: &'static str,
}

/// Writing a page and reading it.
pub struct SheetWords {
    /// Title of the tab.
    pub page: &'static str,
    /// Heading of a new page.
    pub new_title: &'static str,
    /// Heading of a page that is changed.
    pub change_title: &'static str,
    /// First sentence.
    pub lede: &'static str,
    /// What research says about writing that circles.
    pub note: Row,
    /// The questions to begin with.
    pub prompts: &'static [PromptWords],
    /// Button: a question to begin with.
    pub prompt_offer: &'static str,
    /// Heading of the question.
    pub prompt_title: &'static str,
    /// How long it is meant to take.
    pub prompt_time: fn(u8) -> String,
    /// Button: another question.
    pub prompt_other: &'static str,
    /// Button: without a question.
    pub prompt_none: &'static str,
    /// Label of the title.
    pub title: &'static str,
    /// Hint under it.
    pub title_hint: &'static str,
    /// Label of the words.
    pub words: &'static str,
    /// Hint under it.
    pub words_hint: &'static str,
    /// Label of the tags.
    pub tags: &'static str,
    /// Hint under it.
    pub tags_hint: &'static str,
    /// Error: nothing is written.
    pub error: &'static str,
    /// Button: keep.
    pub keep: &'static str,
    /// Button: it goes in circles.
    pub circles: &'static str,
    /// The offer to stop.
    pub stop: &'static str,
    /// After a quarter of an hour.
    pub stop_time: &'static str,
    /// When the person says so.
    pub stop_said: &'static str,
    /// Before what can be done in its place.
    pub instead_title: &'static str,
    /// What can be done, where there is no list of one's own.
    pub instead: &'static [&'static str],
    /// Button: write on.
    pub write_on: &'static str,
    /// When a page was changed last.
    pub changed: fn(NaiveDate, NaiveDate) -> String,
    /// Button: change.
    pub change: &'static str,
    /// Earlier versions.
    pub versions: &'static str,
    /// Opens what taking away says.
    pub take_away: &'static str,
    /// What goes.
    pub take_away_says: &'static str,
    /// Button: take away.
    pub take_away_button: &'static str,
}

/// Letters that are not for sending.
pub struct UnsentWords {
    /// Id of the guide point that they are.
    pub point: &'static str,
    /// Title of the tab.
    pub page: &'static str,
    /// Link: write a letter.
    pub write: &'static str,
    /// Heading of a new letter.
    pub new_title: &'static str,
    /// Heading of a letter that is changed.
    pub change_title: &'static str,
    /// First sentence while writing.
    pub lede: &'static str,
    /// Heading of the letters on the list.
    pub list_title: &'static str,
    /// Nothing yet.
    pub none: &'static str,
    /// Heading of drafts on the list.
    pub drafts_title: &'static str,
    /// What a letter without title and words is called.
    pub untitled: &'static str,
    /// A letter that is sealed, until when.
    pub sleeps: fn(NaiveDate, NaiveDate) -> String,
    /// What a backup holds.
    pub backup: &'static str,
    /// Label of the words.
    pub words: &'static str,
    /// Hint under it.
    pub words_hint: &'static str,
    /// Error: nothing is written.
    pub error: &'static str,
    /// Button: keep.
    pub keep: &'static str,
    /// Heading of the seal.
    pub seal_title: &'static str,
    /// The seal: open, or until a day.
    pub seal: [Row; 2],
    /// Label of the day.
    pub until: &'static str,
    /// Hint under it.
    pub until_hint: &'static str,
    /// Error: no day.
    pub error_no_day: &'static str,
    /// Error: a day that is not to come.
    pub error_past: &'static str,
    /// Error: a day beyond the calendar.
    pub error_far: &'static str,
    /// Said when it was sealed.
    pub is_sealed: &'static str,
    /// Heading of a letter that is sealed.
    pub sealed_title: &'static str,
    /// When it was sealed and until when.
    pub sealed: fn(NaiveDate, NaiveDate, NaiveDate) -> String,
    /// What opening it now means.
    pub sealed_now: &'static str,
    /// Button: leave it closed.
    pub leave: &'static str,
    /// Button: open it now.
    pub open: &'static str,
    /// Opens what taking away says.
    pub take_away: &'static str,
    /// What taking it away takes.
    pub take_away_says: &'static str,
}
