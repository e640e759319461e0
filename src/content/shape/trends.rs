//! Words of looking back: what the log shows, each finding as a sentence with its numbers.

use chrono::{NaiveDate, Weekday};

use super::Row;
use crate::domain::insight::series::{Halves, Shift};
use crate::domain::insight::urges::{After, Changed, Part};
use crate::domain::own::Restraint;

/// Looking back.
pub struct TrendWords {
    /// Neutral page title.
    pub page: &'static str,
    /// Title.
    pub title: &'static str,
    /// Row that leads here.
    pub row: Row,
    /// "30 days to 12 May".
    pub run: fn(u32, NaiveDate, NaiveDate) -> String,
    /// First sentence.
    pub lede: &'static str,
    /// Label of the list of spans.
    pub span: &'static str,
    /// Spans in days, and their names.
    pub spans: [(u32, &'static str); 2],
    /// Too few entries for a chart: how many make one, and how many there are.
    pub too_few: fn(usize, usize) -> String,
    /// What opens the table.
    pub as_table: &'static str,
    /// A day of the month, under a chart.
    pub day: fn(NaiveDate) -> String,

    /// Urges by hour: heading while there are few.
    pub hours: &'static str,
    /// The finding.
    pub hours_title: fn(Option<Part>) -> &'static str,
    /// Its numbers: how many of that part, of all.
    pub hours_line: fn(Option<Part>, u32, u32) -> String,
    /// Columns of the table.
    pub hours_head: [&'static str; 2],
    /// From one hour to another.
    pub from_to: fn(usize, usize) -> String,

    /// The finding by weekday.
    pub weekdays_title: fn(Option<Weekday>) -> &'static str,
    /// Its numbers.
    pub weekdays_line: fn(Option<Weekday>, u32, u32) -> String,
    /// Columns of the table.
    pub weekdays_head: [&'static str; 2],

    /// Strength before and after: the finding.
    pub after_title: fn(Option<Changed>) -> &'static str,
    /// Its numbers.
    pub after_line: fn(After) -> String,
    /// Columns of the table.
    pub after_head: [&'static str; 2],
    /// Weaker, as strong, stronger.
    pub after_rows: [&'static str; 3],

    /// What had set them off: heading.
    pub set_off_title: &'static str,
    /// Line under it.
    pub set_off_line: &'static str,
    /// How often.
    pub times: fn(u32) -> String,

    /// How somebody was: heading while there is little.
    pub moods: SeriesWords,
    /// How the nights were.
    pub nights: SeriesWords,

    /// What was done: heading.
    pub done_title: &'static str,
    /// Note beside it.
    pub done_note: Row,
    /// On so many days of so many.
    pub of: fn(u32, u32) -> String,
    /// A row of days, for a screen reader.
    pub done_row: fn(&str, u32, u32) -> String,
    /// Columns of the table.
    pub done_head: [&'static str; 2],

    /// Quiet days: the finding.
    pub quiet_title: fn(u32, u32) -> String,
    /// Its numbers: days with a turned corner.
    pub quiet_line: fn(u32) -> String,
    /// Columns of the table.
    pub quiet_head: [&'static str; 2],
    /// Quiet days, days with a turned corner, other days.
    pub quiet_rows: [&'static str; 3],
    /// What was kept from: heading.
    pub kept_title: &'static str,
    /// Line under it: on how many days something was said.
    pub kept_line: fn(u32) -> String,
    /// One of the four.
    pub kept: fn(Restraint) -> &'static str,
}

/// Something noted day by day on a scale of three.
pub struct SeriesWords {
    /// Heading while there is little.
    pub plain: &'static str,
    /// The finding.
    pub title: fn(Option<Shift>) -> &'static str,
    /// Its numbers: the halves, the days noted, the days without a note.
    pub line: fn(Option<Halves>, u32, u32) -> String,
    /// The scale, the best first.
    pub scale: [&'static str; 3],
    /// Columns of the table.
    pub head: [&'static str; 2],
}
