//! Words of letting go: its home, its steps, its end and a keepsake.

use chrono::NaiveDate;

use super::Row;
use crate::domain::letting_go::{After, Anew, PieceKind, Stand, Step};

/// Letting go.
pub struct LettingGoWords {
    /// Neutral page title of all its pages.
    pub page: &'static str,
    /// Running line.
    pub run: &'static str,
    /// Title.
    pub title: &'static str,
    /// First sentence.
    pub lede: &'static str,
    /// Heading of a first note.
    pub first_title: &'static str,
    /// The note.
    pub first: &'static [&'static str],
    /// Heading over the steps.
    pub steps_title: &'static str,
    /// Heading over the end.
    pub end_title: &'static str,
    /// What it says.
    pub end: &'static str,
    /// Link to its points.
    pub points: &'static str,
    /// A step as a row.
    pub row: fn(Step) -> &'static Row,
    /// How a step stands, seen from today; empty where nothing is there.
    pub stand: fn(Stand, NaiveDate) -> String,
    /// The page of a step.
    pub of: fn(Step) -> &'static StepWords,
    /// In place of a form where nothing is kept.
    pub not_kept: &'static str,
    /// Button that keeps.
    pub keep: &'static str,
    /// Button: this step is nothing for me.
    pub not_for_me: &'static str,
    /// Button: take it up again.
    pub take_up: &'static str,
    /// A step that was laid aside.
    pub laid_aside: fn(NaiveDate, NaiveDate) -> String,
    /// Heading over what is there.
    pub there: &'static str,
    /// When it was written.
    pub on: fn(NaiveDate, NaiveDate) -> String,
    /// Summary over earlier versions.
    pub earlier: &'static str,
    /// Error: no time was given for grief.
    pub error_when: &'static str,
    /// Label of its place.
    pub place: &'static str,
    /// Hint of it.
    pub place_hint: &'static str,
    /// Link to the list of people.
    pub people: &'static str,
    /// Heading over goodbye letters.
    pub letters: &'static str,
    /// A goodbye letter of a day.
    pub letter: fn(NaiveDate, NaiveDate) -> String,
    /// What to take away from a step with versions: the line, what it does, the button.
    pub take_away: [&'static str; 3],
    /// Three writings.
    pub evening: EveningWords,
    /// Marks.
    pub mark: MarkWords,
    /// Somebody new.
    pub anew: AnewWords,
    /// The end.
    pub ending: EndWords,
    /// A keepsake.
    pub keepsake: KeepsakeWords,
}

/// The page of a step.
pub struct StepWords {
    /// Title.
    pub title: &'static str,
    /// What it is for, and what helps.
    pub text: &'static [&'static str],
    /// Whom it is not for, or how it can hurt; may be empty.
    pub beware: &'static str,
    /// Label of its words.
    pub label: &'static str,
    /// Hint of them.
    pub hint: &'static str,
    /// When there are none.
    pub error: &'static str,
}

/// Three writings.
pub struct EveningWords {
    /// Which of them, from 1.
    pub number: fn(u8) -> &'static str,
    /// What each asks for.
    pub prompt: fn(u8) -> &'static str,
    /// The next can be written from a day on.
    pub from: fn(NaiveDate, NaiveDate) -> String,
    /// All are written.
    pub over: fn(NaiveDate, NaiveDate) -> String,
    /// It ended on a day because it was heavier.
    pub stopped: fn(NaiveDate, NaiveDate) -> String,
    /// Heading of it.
    pub stopped_title: &'static str,
    /// Where somebody was harmed.
    pub harm: &'static str,
    /// Where somebody is very low.
    pub low: &'static str,
    /// Link to other things to do.
    pub instead: &'static str,
    /// Button that begins the time.
    pub start: &'static str,
    /// Minutes that are left.
    pub left: fn(i64) -> String,
    /// The time is over.
    pub time: &'static str,
    /// How it is now: the question.
    pub after_title: &'static str,
    /// An answer.
    pub after: fn(After) -> &'static str,
    /// No answer.
    pub error_after: &'static str,
}

/// Marks.
pub struct MarkWords {
    /// Label of the day.
    pub on: &'static str,
    /// Hint of it.
    pub on_hint: &'static str,
    /// No day.
    pub error_no_day: &'static str,
    /// A day to come.
    pub error_future: &'static str,
    /// Heading over examples.
    pub examples_title: &'static str,
    /// Examples.
    pub examples: &'static [&'static str],
    /// None yet.
    pub none: &'static str,
    /// Change one, for a screen reader.
    pub change: fn(&str) -> String,
    /// The same on the page.
    pub change_short: &'static str,
    /// Take one away, for a screen reader.
    pub take_away: fn(&str) -> String,
    /// The same on the page.
    pub take_away_short: &'static str,
    /// Button that keeps a change.
    pub keep: &'static str,
    /// Button that leaves it as it was.
    pub leave: &'static str,
}

/// Somebody new.
pub struct AnewWords {
    /// A question, and what a "not yet" may ask for.
    pub question: fn(Anew) -> &'static Row,
    /// Its answers: yes, not yet.
    pub answers: [&'static str; 2],
    /// The latest answer and its day.
    pub latest: fn(bool, NaiveDate, NaiveDate) -> String,
    /// Nothing answered.
    pub error: &'static str,
    /// Nothing follows from it.
    pub note: &'static str,
}

/// The end of the guide.
pub struct EndWords {
    /// Button: it is done.
    pub done: &'static str,
    /// Title once it is said.
    pub done_title: &'static str,
    /// When it was said.
    pub said: fn(NaiveDate, NaiveDate) -> String,
    /// What the guide says then.
    pub done_text: &'static [&'static str],
    /// Heading over what can be done with the guide.
    pub with_it: &'static str,
    /// A keepsake.
    pub keepsake: Row,
    /// A copy.
    pub copy: Row,
    /// Erasing.
    pub erase: Row,
    /// Leaving it as it is.
    pub leave: &'static str,
    /// Button: not done after all.
    pub open: &'static str,
}

/// A keepsake.
pub struct KeepsakeWords {
    /// Nothing to choose from.
    pub none: &'static str,
    /// Heading over the choice.
    pub choose: &'static str,
    /// Name of a kind of piece.
    pub kind: fn(PieceKind) -> &'static str,
    /// How many are chosen.
    pub count: fn(usize) -> String,
    /// Nothing chosen.
    pub empty: &'static str,
    /// Heading over the sheet.
    pub sheet: &'static str,
    /// Button that prints.
    pub print: &'static str,
    /// Button that saves a file.
    pub save: &'static str,
    /// What a file or paper means.
    pub note: &'static str,
    /// Name of the file.
    pub file_name: fn(NaiveDate) -> String,
}
