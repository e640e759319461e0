//! Words of looking back on a second beginning: the reviews, the page that asks whether it is still good for both, and
//! counselling.

use chrono::NaiveDate;

use super::Row;
use crate::domain::review::{AfterReview, ReviewQuestion};
use crate::domain::second::Flag;

/// A question of a review.
pub struct LookWords {
    /// The question.
    pub ask: &'static str,
    /// What to think of.
    pub hint: &'static str,
    /// No answer.
    pub error: &'static str,
}

/// Something to be careful about.
pub struct FlagWords {
    /// As a box.
    pub row: Row,
    /// What to do with care, read afterwards.
    pub says: &'static str,
}

/// Words of the reviews.
pub struct ReviewWords {
    /// Title of the tab.
    pub page: &'static str,
    /// Heading.
    pub title: &'static str,
    /// First sentence.
    pub lede: &'static str,
    /// Row that leads here.
    pub row: Row,
    /// Before it has begun.
    pub not_yet: &'static str,
    /// Contact is closed.
    pub closed: &'static str,
    /// Link: answer now.
    pub answer: &'static str,
    /// One is due, in words.
    pub due: fn(u32) -> &'static str,
    /// The next is on a day.
    pub next: fn(NaiveDate, NaiveDate) -> String,
    /// None is left.
    pub all_done: &'static str,
    /// Nothing follows from one that is left out.
    pub no_duty: &'static str,
    /// Heading over the dates.
    pub dates: &'static str,
    /// One of them.
    pub at: fn(u32) -> &'static str,
    /// Done on a day.
    pub done: fn(NaiveDate, NaiveDate) -> String,
    /// From a day on.
    pub from: fn(NaiveDate, NaiveDate) -> String,
    /// Passed by.
    pub passed: &'static str,
    /// Heading of then and now.
    pub then_title: &'static str,
    /// How the table is read.
    pub then_note: &'static str,
    /// Summary of the table with the start.
    pub start_title: &'static str,
    /// Head of the questions.
    pub question: &'static str,
    /// Head of the earlier answers.
    pub then: fn(NaiveDate, NaiveDate) -> String,
    /// Head of the later answers.
    pub now: fn(NaiveDate, NaiveDate) -> String,
    /// Lower, the same, higher.
    pub change: [&'static str; 3],
    /// Heading over what was noted beside the latest.
    pub beside_title: &'static str,
    /// How often parted and come back, as it was said.
    pub cycles_said: fn(u8) -> String,
    /// What to think of from the second round on.
    pub cycles_more: &'static str,
    /// The same hurt came up: for the first time, and again.
    pub hurt_said: [&'static str; 2],
    /// An agreement was broken twice.
    pub broken_said: &'static str,
    /// Abuse or contempt, from them.
    pub abuse_theirs: &'static str,
    /// Abuse or contempt, from the user.
    pub abuse_mine: &'static str,
    /// Summary of earlier looks.
    pub earlier: &'static str,
    /// Feeling safe, or free to disagree, was answered low.
    pub unsafe_said: &'static str,
    /// Heading of saying early what feels off.
    pub early_title: &'static str,
    /// Its words.
    pub early: &'static str,
    /// Heading of the form.
    pub form_title: &'static str,
    /// First sentence of the form.
    pub form_lede: &'static str,
    /// Nothing is due.
    pub nothing_due: &'static str,
    /// The question about abuse and contempt.
    pub abuse: LookWords,
    /// Its answers: no, from them, from me, not sure.
    pub abuse_answers: [&'static str; 4],
    /// What follows from a yes.
    pub abuse_follows: &'static str,
    /// Not sure.
    pub abuse_unsure: &'static str,
    /// A question.
    pub of: fn(ReviewQuestion) -> &'static LookWords,
    /// The answers, lowest first.
    pub scale: [&'static str; 5],
    /// The same hurt.
    pub hurt: LookWords,
    /// The same agreement broken twice.
    pub broken: LookWords,
    /// Yes and no.
    pub yes_no: [&'static str; 2],
    /// By the days that are kept it was broken twice.
    pub error_facts: &'static str,
    /// Heading over the facts: agreements with the days on which they were broken.
    pub facts: &'static str,
    /// Heading of what to be careful about.
    pub flags: &'static str,
    /// A line under it.
    pub flags_note: &'static str,
    /// One of them.
    pub flag: fn(Flag) -> &'static FlagWords,
    /// Label of the cycles.
    pub cycles: &'static str,
    /// Their hint.
    pub cycles_hint: &'static str,
    /// What the log says about it.
    pub cycles_log: fn(usize) -> String,
    /// No such number.
    pub error_cycles: &'static str,
    /// Label of the words.
    pub words: &'static str,
    /// Their hint.
    pub words_hint: &'static str,
    /// Button: keep.
    pub keep: &'static str,
    /// Button where abuse was found.
    pub keep_help: &'static str,
    /// Row on Today while one is due.
    pub today: Row,
}

/// Words of the page *is this still good for both?*.
pub struct StillGoodWords {
    /// Title of the tab.
    pub page: &'static str,
    /// Running line.
    pub run: &'static str,
    /// Heading.
    pub title: &'static str,
    /// First sentence.
    pub lede: &'static str,
    /// Row that leads here.
    pub row: Row,
    /// A review called it.
    pub called: &'static str,
    /// No review called it.
    pub not_called: &'static str,
    /// Before it has begun.
    pub not_yet: &'static str,
    /// Heading over what was found.
    pub found_title: &'static str,
    /// Lower than the time before.
    pub lower: fn(ReviewQuestion) -> &'static str,
    /// The same hurt.
    pub hurt: &'static str,
    /// An agreement was broken twice.
    pub broken: &'static str,
    /// Broken on days, in words.
    pub broken_on: fn(&[NaiveDate], NaiveDate) -> String,
    /// Nothing.
    pub nothing: &'static str,
    /// Going on: heading, what it asks, button.
    pub go_on: WayWords,
    /// Going on, beside fear or control.
    pub go_on_alone: WayWords,
    /// Getting help, where counselling for two may be spoken of.
    pub help: WayWords,
    /// Getting help, beside fear or control.
    pub help_alone: WayWords,
    /// Getting help, where there are no two, or not yet.
    pub help_one: WayWords,
    /// Letting go.
    pub let_go: WayWords,
    /// What was chosen on a day.
    pub chosen: fn(AfterReview, NaiveDate, NaiveDate) -> String,
    /// Heading over the rule's answer.
    pub rule_title: &'static str,
    /// Link to the decision.
    pub decision: &'static str,
}

/// One of three ways.
pub struct WayWords {
    /// Heading.
    pub title: &'static str,
    /// What it asks.
    pub asks: &'static [&'static str],
    /// Button.
    pub button: &'static str,
}

/// Words about counselling.
pub struct CounselWords {
    /// Title of the tab.
    pub page: &'static str,
    /// Heading.
    pub title: &'static str,
    /// First sentence.
    pub lede: &'static str,
    /// Row that leads here.
    pub row: Row,
    /// Heading: not for two here.
    pub not_here_title: &'static str,
    /// Why.
    pub not_here: &'static [&'static str],
    /// Why, where they have not said that they want to try.
    pub not_said: &'static str,
    /// Heading: when it belongs to the plan.
    pub when_title: &'static str,
    /// When.
    pub when: &'static [&'static str],
    /// Heading: choosing one.
    pub choose_title: &'static str,
    /// How.
    pub choose: &'static [&'static str],
    /// Heading: what for.
    pub goals_title: &'static str,
    /// What for.
    pub goals: &'static str,
    /// Heading: by oneself.
    pub alone_title: &'static str,
    /// By oneself.
    pub alone: &'static [&'static str],
    /// Guides disagree.
    pub disagree: &'static str,
}
