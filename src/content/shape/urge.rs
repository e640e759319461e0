//! Words of the moment of wanting to write to them, and of the lists.

use chrono::{DateTime, FixedOffset, NaiveDate};

use super::Row;
use crate::domain::own::{List, Whose};

/// Wanting to write to them.
pub struct UrgeWords {
    /// Page title.
    pub page: &'static str,
    /// Title.
    pub title: &'static str,
    /// First sentence.
    pub lede: &'static str,
    /// Label of the rating.
    pub strength: &'static str,
    /// What stands at 0.
    pub lowest: &'static str,
    /// What stands at 10.
    pub highest: &'static str,
    /// How strong it was at the beginning.
    pub came_in: fn(u8) -> String,
    /// Button that begins.
    pub start: &'static str,
    /// What that does.
    pub start_note: &'static str,
    /// What the clock says: minutes and seconds left.
    pub clock: fn(u32, u32) -> String,
    /// Said when five minutes are left.
    pub five_left: &'static str,
    /// Said at the end.
    pub over: &'static str,
    /// Button that stops the clock.
    pub stop: &'static str,
    /// Has a clock that was stopped go on.
    pub go_on: &'static str,
    /// Heading over things to do.
    pub meanwhile: &'static str,
    /// Line under it.
    pub meanwhile_note: &'static str,
    /// Things to do.
    pub offers: &'static [Row],
    /// Link to the own list.
    pub own_list: &'static str,
    /// Link to the if-then plans.
    pub to_plans: &'static str,
    /// Heading over if-then plans.
    pub plans: &'static str,
    /// A plan.
    pub plan: fn(&str, &str) -> String,
    /// Summary over own reasons.
    pub reasons: &'static str,
    /// Where there are none.
    pub no_reasons: &'static str,
    /// When a reason was written.
    pub reason_on: fn(NaiveDate, NaiveDate) -> String,
    /// Heading over the words that stay.
    pub letter: &'static str,
    /// Line under it.
    pub letter_note: &'static str,
    /// Button: keep them, asleep until a day.
    pub seal: fn(NaiveDate, NaiveDate) -> String,
    /// Button: keep them.
    pub keep_letter: &'static str,
    /// Button: let them go.
    pub let_go: &'static str,
    /// They are kept.
    pub letter_kept: &'static str,
    /// They are gone.
    pub letter_gone: &'static str,
    /// Brings them back.
    pub letter_back: &'static str,
    /// No words.
    pub letter_empty: &'static str,
    /// Link to what is kept unsent.
    pub letters: &'static str,
    /// Heading over what came of it.
    pub after: &'static str,
    /// Label of what set it off.
    pub set_off: &'static str,
    /// Hint of it.
    pub set_off_hint: &'static str,
    /// The button.
    pub keep: &'static str,
    /// Where nothing is kept yet.
    pub not_kept: &'static str,
    /// Before the link to what contact says.
    pub still: &'static str,
    /// That link.
    pub still_link: &'static str,
    /// Before the lines for people who think of hurting themselves.
    pub dark: &'static str,
    /// Heading over earlier ones.
    pub earlier: &'static str,
    /// One of them: when.
    pub earlier_on: fn(DateTime<FixedOffset>, NaiveDate) -> String,
    /// And how: before, after, what set it off.
    pub earlier_was: fn(u8, Option<u8>, &str) -> String,
    /// Row that leads here.
    pub row: Row,
}

/// A list of one's own.
pub struct ListWords {
    /// Row that leads here.
    pub row: Row,
    /// Title.
    pub title: &'static str,
    /// What it is for, and what helps.
    pub text: &'static [&'static str],
    /// Label of the first part.
    pub first: &'static str,
    /// Hint of it.
    pub first_hint: &'static str,
    /// Label of the second part; empty where there is none.
    pub second: &'static str,
    /// Hint of it.
    pub second_hint: &'static str,
    /// No first part.
    pub error: &'static str,
    /// Where nothing is on it.
    pub none: &'static str,
}

/// All lists.
pub struct ListsWords {
    /// Page title.
    pub page: &'static str,
    /// Heading over links to the lists.
    pub title: &'static str,
    /// A list.
    pub of: fn(List) -> &'static ListWords,
    /// Whose a cause is to change: the question.
    pub whose: &'static str,
    /// An answer.
    pub whose_is: fn(Whose) -> &'static str,
    /// How many lines.
    pub count: fn(usize) -> String,
    /// Heading over what is on it.
    pub on_it: &'static str,
    /// Button: add.
    pub add: &'static str,
    /// Button: change, with the line it is about.
    pub change: fn(&str) -> String,
    /// Button: take away, with the line it is about.
    pub take_away: fn(&str) -> String,
    /// The visible words of both.
    pub change_short: &'static str,
    /// The visible words of both.
    pub take_away_short: &'static str,
    /// Button: keep a change.
    pub keep: &'static str,
    /// Button: leave it as it was.
    pub leave: &'static str,
    /// It was taken away.
    pub gone: &'static str,
    /// Brings it back.
    pub back: &'static str,
    /// Earlier versions: the summary.
    pub earlier: &'static str,
    /// When a version was written.
    pub on: fn(NaiveDate, NaiveDate) -> String,
}
