//! Words of the pages that are for the person: how they are, what they practise, what they write, readiness.

use chrono::NaiveDate;

use super::Row;
use crate::domain::door::Page;
use crate::domain::record::{Mood, Motive, Readiness};

/// How somebody is.
pub struct CheckInWords {
    /// Page title.
    pub page: &'static str,
    /// Title.
    pub title: &'static str,
    /// First sentence.
    pub lede: &'static str,
    /// A mood.
    pub mood: fn(Mood) -> &'static Row,
    /// The box about self-harm.
    pub self_harm: &'static str,
    /// Line under it.
    pub self_harm_small: &'static str,
    /// Label of the words.
    pub words: &'static str,
    /// Hint of the words.
    pub words_hint: &'static str,
    /// The night before.
    pub sleep_title: &'static str,
    /// Nothing chosen.
    pub error: &'static str,
    /// Earlier ones: the summary.
    pub earlier: &'static str,
    /// Row that leads here.
    pub row: Row,
}

/// Practice.
pub struct PracticeWords {
    /// Page title.
    pub page: &'static str,
    /// Title.
    pub title: &'static str,
    /// First sentence.
    pub lede: &'static str,
    /// Practices to choose from, with the id of their guide point.
    pub offers: &'static [(&'static str, Row)],
    /// Heading of the days.
    pub day_title: &'static str,
    /// The day: today, yesterday.
    pub days: [&'static str; 2],
    /// Label of something else.
    pub other: &'static str,
    /// Hint of it.
    pub other_hint: &'static str,
    /// Nothing chosen.
    pub error: &'static str,
    /// Days on which something was practised, of how many are asked for before a first message.
    pub count: fn(u32, u32) -> String,
    /// Earlier ones: the summary.
    pub earlier: &'static str,
    /// Row that leads here.
    pub row: Row,
}

/// A page to write on.
pub struct WritingWords {
    /// Row that leads here.
    pub row: Row,
    /// Title.
    pub title: &'static str,
    /// What it is for, and what helps.
    pub text: &'static [&'static str],
    /// Label of the words.
    pub label: &'static str,
    /// Hint of the words.
    pub hint: &'static str,
}

/// The pages to write on.
pub struct WritingsWords {
    /// Page title.
    pub page: &'static str,
    /// Title of the list.
    pub title: &'static str,
    /// First sentence of the list.
    pub lede: &'static str,
    /// A page.
    pub of: fn(Page) -> &'static WritingWords,
    /// What the wish rests on: the question.
    pub motive_title: &'static str,
    /// Line under it.
    pub motive_note: &'static str,
    /// A motive.
    pub motive: fn(Motive) -> &'static str,
    /// No motive chosen.
    pub error_motive: &'static str,
    /// No words.
    pub error_words: &'static str,
    /// What a motive that contact waits on means.
    pub motive_waits: &'static str,
    /// Weighing the cost.
    pub cost: WritingWords,
    /// The question of it.
    pub cost_title: &'static str,
    /// Its answers: go on, not.
    pub cost_answers: [&'static str; 2],
    /// None chosen.
    pub error_cost: &'static str,
    /// Off-ramp when writing turns in circles.
    pub off_ramp: &'static str,
    /// Earlier versions: the summary.
    pub earlier: &'static str,
    /// When the last version was written.
    pub written: fn(NaiveDate, NaiveDate) -> String,
    /// Not written.
    pub not_written: &'static str,
}

/// Readiness.
pub struct ReadinessWords {
    /// Page title.
    pub page: &'static str,
    /// Title.
    pub title: &'static str,
    /// First sentence.
    pub lede: &'static str,
    /// A question, and what "not yet" asks for.
    pub question: fn(Readiness) -> &'static Row,
    /// Its answers: yes, not yet.
    pub answers: [&'static str; 2],
    /// The latest answer and its date.
    pub latest: fn(bool, NaiveDate, NaiveDate) -> String,
    /// Nothing answered.
    pub error: &'static str,
    /// Any "not yet" means more time.
    pub not_yet: &'static str,
    /// Row that leads here.
    pub row: Row,
}
