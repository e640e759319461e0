//! Words of preparing the talk, and of what follows it.

use chrono::NaiveDate;

use super::Row;
use crate::domain::contact::TalkEnd;
use crate::domain::talk::Part;

/// The talk.
pub struct TalkWords {
    /// Page title.
    pub page: &'static str,
    /// Running line.
    pub run: &'static str,
    /// Heading.
    pub title: &'static str,
    /// First sentence.
    pub lede: &'static str,
    /// It is not open: its step is not reached.
    pub not_yet: &'static str,
    /// It is not open: contact waits.
    pub rests: &'static str,
    /// Heading of asking.
    pub ask_title: &'static str,
    /// How to ask.
    pub ask: &'static [&'static str],
    /// Heading of the place.
    pub place_title: &'static str,
    /// Where.
    pub place: &'static [&'static str],
    /// Heading of the notes.
    pub notes_title: &'static str,
    /// What they are for.
    pub notes: &'static str,
    /// What was written before, to look at.
    pub before: &'static str,
    /// Heading of the answers.
    pub answers_title: &'static str,
    /// What they are for.
    pub answers: &'static str,
    /// Label and hint of a part.
    pub part: fn(Part) -> &'static Row,
    /// Summary of the form of notes that stand.
    pub change: &'static str,
    /// Keeps the notes.
    pub keep: &'static str,
    /// They are kept.
    pub kept: &'static str,
    /// Error: no words.
    pub error_words: &'static str,
    /// Heading of the notes as they are kept.
    pub stands: &'static str,
    /// Prints them.
    pub print: &'static str,
    /// Taking them away: open, what it takes, button.
    pub take_away: [&'static str; 3],
    /// Heading of their questions.
    pub questions_title: &'static str,
    /// Questions to be ready for.
    pub questions: &'static [&'static str],
    /// How to answer.
    pub questions_note: &'static str,
    /// Heading of calm and listening.
    pub calm_title: &'static str,
    /// Aids.
    pub calm: &'static [Row],
    /// Heading of what each answer means.
    pub outcomes_title: &'static str,
    /// What each means.
    pub outcomes: &'static [Row],
    /// Heading of afterwards.
    pub after_title: &'static str,
    /// Step back.
    pub after: &'static [&'static str],
    /// Label and hint of their words.
    pub their_words: Row,
    /// Heading of the buttons.
    pub ended_title: &'static str,
    /// It is logged at once, and can be undone.
    pub ended_note: &'static str,
    /// It is logged.
    pub logged: &'static str,
    /// Summary of notes for earlier talks, and their line.
    pub earlier: &'static str,
    /// Takes the notes of the last talk up again.
    pub again: &'static str,
    /// Notes of a day.
    pub of_day: fn(NaiveDate, NaiveDate) -> String,
    /// What an end means, when it was logged.
    pub means: fn(TalkEnd) -> &'static str,
    /// Row that leads here.
    pub row: Row,
}
