//! Words of small habits: setting them, ticking them by the day, and what was different.

use chrono::NaiveDate;

use super::Row;
use crate::domain::own::{Schedule, Tick};

/// Habits.
pub struct HabitsWords {
    /// Id of the guide point that they are.
    pub point: &'static str,
    /// Title of the tab.
    pub page: &'static str,
    /// Heading.
    pub title: &'static str,
    /// First sentence.
    pub lede: &'static str,
    /// Row that leads here.
    pub row: Row,
    /// Heading of those of today.
    pub today_title: &'static str,
    /// None of them is due today.
    pub none_today: &'static str,
    /// Nothing yet.
    pub none: &'static str,
    /// Link: all habits.
    pub all: &'static str,
    /// Link: add one.
    pub add: &'static str,
    /// That a day without is no miss.
    pub no_miss: Row,
    /// Which ticks count as practice.
    pub counts: &'static str,
    /// Said where there are many.
    pub enough: fn(usize) -> String,
    /// Heading of those laid aside.
    pub laid_aside: &'static str,
    /// On which days.
    pub schedule: fn(Schedule, NaiveDate) -> String,
    /// When and where, and on which days.
    pub about: fn(&str, Schedule, NaiveDate) -> String,
    /// Button: done.
    pub done: &'static str,
    /// Button: left out.
    pub skip: &'static str,
    /// A button about a habit and a day, for a screen reader.
    pub on_day: fn(&str, NaiveDate, NaiveDate) -> String,
    /// What was said of a habit, spoken.
    pub said: fn(&str, Tick) -> String,
    /// How the last days went: first and last day, days done, days left out, today.
    pub picture: fn(NaiveDate, NaiveDate, usize, usize, NaiveDate) -> String,
    /// Day by day.
    pub by_day: &'static str,
    /// A day and how it went.
    pub day: fn(NaiveDate, NaiveDate, Tick) -> String,
    /// Nothing was said of these days.
    pub by_day_none: &'static str,
    /// Heading of ticking.
    pub tick_title: &'static str,
    /// Label of the day.
    pub day_label: &'static str,
    /// Hint under it.
    pub day_hint: &'static str,
    /// Error: no day.
    pub error_day: &'static str,
    /// Error: a day to come.
    pub error_day_future: &'static str,
    /// Heading of what was different.
    pub notes_title: &'static str,
    /// Line under it.
    pub notes_lede: &'static str,
    /// Label of a note.
    pub note: &'static str,
    /// Hint under it.
    pub note_hint: &'static str,
    /// Error: no words.
    pub error_note: &'static str,
    /// Button: keep the note.
    pub keep_note: &'static str,
    /// Said when a note is kept.
    pub note_kept: &'static str,
    /// Opens what was different beside a question of readiness.
    pub notes_for_ready: &'static str,
    /// Heading of a new habit.
    pub new_title: &'static str,
    /// Heading of one that is changed.
    pub change_title: &'static str,
    /// Label: what.
    pub what: &'static str,
    /// Hint under it.
    pub what_hint: &'static str,
    /// Label: when and where.
    pub when: &'static str,
    /// Hint under it.
    pub when_hint: &'static str,
    /// Heading: on which days.
    pub schedule_title: &'static str,
    /// Weekdays, times a week, every so many days.
    pub schedules: [Row; 3],
    /// Heading of the weekdays.
    pub weekdays_title: &'static str,
    /// The weekdays from Monday on.
    pub weekdays: [&'static str; 7],
    /// Label: times a week.
    pub per_week: &'static str,
    /// Hint under it.
    pub per_week_hint: &'static str,
    /// Label: every so many days.
    pub every: &'static str,
    /// Hint under it.
    pub every_hint: &'static str,
    /// Error: what is missing.
    pub error_what: &'static str,
    /// Error: no weekday.
    pub error_weekdays: &'static str,
    /// Error: no number of times from 1 to 7.
    pub error_per_week: &'static str,
    /// Error: no number of days from 1 to 60.
    pub error_every: &'static str,
    /// Button: keep.
    pub keep: &'static str,
    /// Link: change.
    pub change: &'static str,
    /// Button: lay aside.
    pub lay_aside: &'static str,
    /// What laying aside does.
    pub lay_aside_says: &'static str,
    /// Button: take up again.
    pub take_up: &'static str,
    /// Said when it was laid aside.
    pub is_laid_aside: &'static str,
    /// Said when it was taken up again.
    pub is_taken_up: &'static str,
    /// Opens what taking away says.
    pub take_away: &'static str,
    /// What goes.
    pub take_away_says: &'static str,
    /// Button: take away.
    pub take_away_button: &'static str,
}
