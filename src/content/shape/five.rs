//! Words around the five questions on well-being, and of the file for a calendar.

use chrono::{NaiveDate, Weekday};

use super::Row;
use crate::domain::insight::wellbeing::{ITEMS, Level};

/// Five questions, once a week at most. Their text is not ours: see `src/content/who5.rs`.
pub struct FiveWords {
    /// Neutral page title.
    pub page: &'static str,
    /// Row that leads here.
    pub row: Row,
    /// Title.
    pub title: &'static str,
    /// First sentence.
    pub lede: &'static str,
    /// A statement that is not answered, by its place.
    pub errors: [&'static str; ITEMS],
    /// The button.
    pub keep: &'static str,
    /// What a result says.
    pub level: fn(Level) -> &'static Row,
    /// When it was answered.
    pub answered: fn(NaiveDate, NaiveDate) -> String,
    /// When it can be answered again.
    pub again: fn(NaiveDate, NaiveDate) -> String,
    /// Where the text comes from, and under which licence.
    pub source: &'static [&'static str],
    /// What opens the source.
    pub source_title: &'static str,
}

/// A file for a calendar.
pub struct RemindWords {
    /// Neutral page title.
    pub page: &'static str,
    /// Title.
    pub title: &'static str,
    /// First sentence.
    pub lede: &'static str,
    /// Heading of the note.
    pub honest_title: &'static str,
    /// What the file is and is not.
    pub honest: &'static [&'static str],
    /// What it is for.
    pub what_title: &'static str,
    /// The day after the last quiet day, with its date.
    pub last_day: fn(NaiveDate, NaiveDate) -> String,
    /// Its line.
    pub last_day_small: &'static str,
    /// A note of the day.
    pub check_in: Row,
    /// A copy, every two weeks.
    pub copy: Row,
    /// The looks back that are to come, for who has any.
    pub looks: Row,
    /// How often a note of the day.
    pub rhythm_title: &'static str,
    /// Every day, once a week.
    pub rhythms: [&'static str; 2],
    /// Label of the weekday.
    pub weekday: &'static str,
    /// A weekday.
    pub day: fn(Weekday) -> &'static str,
    /// Label of the hour.
    pub hour: &'static str,
    /// For how long.
    pub length_title: &'static str,
    /// Weeks, and their names.
    pub lengths: [(u32, &'static str); 2],
    /// What stands in the calendar.
    pub name_title: &'static str,
    /// Line under it.
    pub name_note: &'static str,
    /// Titles that say nothing.
    pub names: [&'static str; 4],
    /// Whether the calendar rings.
    pub rings: Row,
    /// The button.
    pub save: &'static str,
    /// Nothing is chosen.
    pub error: &'static str,
    /// Once it is saved.
    pub saved: &'static str,
    /// Name of the file.
    pub file: &'static str,
}
