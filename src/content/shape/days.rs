//! Words of the days: one day, a month and a year.

use chrono::{NaiveDate, Weekday};

use super::Row;
use crate::domain::insight::day::Happened;
use crate::domain::insight::marks::Marks;
use crate::domain::own::{Restraint, Sleep};

/// One day.
pub struct DayWords {
    /// Neutral page title.
    pub page: &'static str,
    /// Row that leads to today's.
    pub row: Row,
    /// Heading: what happened.
    pub happened_title: &'static str,
    /// Nothing is written down.
    pub nothing: &'static str,
    /// Something that happened, in one line.
    pub happened: fn(&Happened<'_>) -> String,
    /// The hour and minute.
    pub time: fn(u32, u32) -> String,
    /// Written down on another day than the one it is about.
    pub written_on: fn(NaiveDate, NaiveDate) -> String,
    /// Heading: what was kept from.
    pub kept_title: &'static str,
    /// Line under it.
    pub kept_note: &'static str,
    /// One of the four, with small words on how.
    pub restraint: fn(Restraint) -> &'static Row,
    /// The night before the day.
    pub sleep_title: &'static str,
    /// Line under it.
    pub sleep_note: &'static str,
    /// How it was.
    pub sleep: fn(Sleep) -> &'static str,
    /// Label of the words.
    pub words: &'static str,
    /// Hint of the words.
    pub words_hint: &'static str,
    /// The button.
    pub keep: &'static str,
    /// Nothing on the form has changed.
    pub error: &'static str,
    /// Said once it is kept.
    pub kept: &'static str,
    /// Another text of the day, from another window.
    pub other_text: &'static str,
    /// To the day before and after.
    pub to_day: fn(NaiveDate, NaiveDate) -> String,
    /// Name of the links between days, for a screen reader.
    pub between: &'static str,
}

/// A month and a year.
pub struct CalendarWords {
    /// Neutral title of a month's page.
    pub month_page: &'static str,
    /// Neutral title of a year's page.
    pub year_page: &'static str,
    /// Row that leads to this month.
    pub row: Row,
    /// A month with its year.
    pub month: fn(NaiveDate) -> String,
    /// A month without its year.
    pub month_name: fn(NaiveDate) -> &'static str,
    /// A year.
    pub year: fn(i32) -> String,
    /// What the table of a month holds.
    pub month_caption: fn(NaiveDate) -> String,
    /// What the table of a year holds.
    pub year_caption: fn(i32) -> String,
    /// A weekday in a few letters.
    pub weekday_short: fn(Weekday) -> &'static str,
    /// A weekday.
    pub weekday: fn(Weekday) -> &'static str,
    /// A day with its marks, for a screen reader.
    pub day: fn(NaiveDate, NaiveDate, &Marks) -> String,
    /// Heading of the marks.
    pub legend: &'static str,
    /// The four marks: quiet day, turned corner, a word of theirs, a check-in.
    pub marks: [Row; 4],
    /// The columns of a year.
    pub columns: [&'static str; 5],
    /// Under a table.
    pub note: &'static str,
    /// Name of the links between months or years, for a screen reader.
    pub between: &'static str,
    /// How the keyboard moves.
    pub keys: &'static str,
    /// To the file for a calendar.
    pub remind: Row,
}
