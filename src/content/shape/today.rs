//! Words of the quiet period and of Today.

use chrono::NaiveDate;

use crate::domain::contact::Matter;

use super::Row;

/// Setting the quiet period.
pub struct QuietWords {
    /// Neutral page title.
    pub page: &'static str,
    /// Running line.
    pub run: &'static str,
    /// Title.
    pub title: &'static str,
    /// First sentence.
    pub lede: &'static str,
    /// Heading of the note.
    pub why_title: &'static str,
    /// The note: what the evidence says and does not say.
    pub why: &'static [&'static str],
    /// Label of the date.
    pub last_contact: &'static str,
    /// Hint of the date.
    pub last_contact_hint: &'static str,
    /// Label of the length.
    pub length: &'static str,
    /// Hint of the length.
    pub length_hint: &'static str,
    /// Heading of the exceptions.
    pub exceptions: &'static str,
    /// Hint of the exceptions.
    pub exceptions_hint: &'static str,
    /// A matter.
    pub matter: fn(Matter) -> &'static str,
    /// What the plan comes to: first and last day.
    pub preview: fn(NaiveDate, NaiveDate, NaiveDate) -> String,
    /// Said where a change would end it sooner than seven days on.
    pub seven_days: &'static str,
    /// The button.
    pub set: &'static str,
    /// No date.
    pub error_no_date: &'static str,
    /// A date to come.
    pub error_future: &'static str,
    /// A date too long ago.
    pub error_past: &'static str,
    /// A length that is no number from 14 to 90.
    pub error_length: &'static str,
}

/// Today.
pub struct TodayWords {
    /// Heading of what is for the person.
    pub for_you_title: &'static str,
    /// Line under the pages to write on.
    pub writings: &'static str,
    /// Page title.
    pub page: &'static str,
    /// "Day 12".
    pub day: fn(u32) -> String,
    /// "of 30".
    pub of: fn(u32) -> String,
    /// Title where no quiet period is set.
    pub no_quiet_title: &'static str,
    /// Sentence there.
    pub no_quiet: &'static str,
    /// What the leaves say, for a screen reader.
    pub leaves: fn(u32, u32, &[u32]) -> String,
    /// Days behind, and turned corners.
    pub behind: fn(u32, &[u32]) -> String,
    /// Said when the period is over.
    pub over: &'static str,
    /// Heading: kept.
    pub kept_title: &'static str,
    /// Label: quiet days in all.
    pub total: &'static str,
    /// Label: longest run.
    pub longest: &'static str,
    /// Label: this run.
    pub this_run: &'static str,
    /// A number of days.
    pub days: fn(u32) -> String,
    /// Heading: earlier runs.
    pub earlier: &'static str,
    /// A run, from its first to its last day.
    pub run: fn(NaiveDate, NaiveDate, NaiveDate) -> String,
    /// The row that asks whether copied words were sent.
    pub was_it_sent: Row,
    /// Heading: contact.
    pub contact_title: &'static str,
    /// The door in one line.
    pub door_closed: &'static str,
    /// The door in one line.
    pub door_resting: &'static str,
    /// The door in one line.
    pub door_open: &'static str,
    /// Link to the reasons.
    pub why_link: &'static str,
    /// Heading: something happened.
    pub happened_title: &'static str,
    /// They wrote.
    pub they_wrote: Row,
    /// Necessary contact.
    pub necessary: Row,
    /// A slip.
    pub slip: Row,
    /// Heading: latest entries.
    pub latest: &'static str,
    /// Link to the log.
    pub all_entries: &'static str,
    /// Link to change the quiet period.
    pub change_quiet: &'static str,
    /// Link to letting go.
    pub letting_go: &'static str,
    /// Advice while they wrote and the quiet period runs.
    pub they_wrote_note: Row,
}
