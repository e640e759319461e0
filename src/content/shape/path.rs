//! Words of the path, and of the points that are thought about.

use chrono::NaiveDate;

use crate::domain::path::{OwnKind, Stage, Status, Why};
use crate::domain::record::Said;

/// The path.
pub struct PathWords {
    /// Page title.
    pub page: &'static str,
    /// Running line.
    pub run: &'static str,
    /// Title.
    pub title: &'static str,
    /// First sentence.
    pub lede: &'static str,
    /// Heading of the note on how to read it.
    pub how_title: &'static str,
    /// The note.
    pub how: &'static str,
    /// Notice beside a closed door: heading.
    pub closed_title: &'static str,
    /// What is closed, and what stays.
    pub closed: &'static str,
    /// Link to the reasons.
    pub closed_link: &'static str,
    /// Parts of the path with their stages, in order.
    pub parts: &'static [(&'static str, &'static [Stage])],
    /// Name of a stage.
    pub stage: fn(Stage) -> &'static str,
    /// Word of a status.
    pub status: fn(Status) -> &'static str,
    /// Why a stage stands as it does, from today: each a sentence or two.
    pub why: fn(&Why, NaiveDate) -> Vec<String>,
    /// A stage that has nothing to do in this edition.
    pub nothing_yet: &'static str,
    /// Label of the disclosure with the person's own words, for a stage.
    pub own: &'static str,
    /// What some words were about.
    pub own_kind: fn(OwnKind<'_>) -> &'static str,
}

/// A point with a question.
pub struct PointWords {
    /// Its id in the list of guide points.
    pub id: &'static str,
    /// Its name.
    pub title: &'static str,
    /// What it is, and what it is not.
    pub text: &'static [&'static str],
    /// The question.
    pub ask: &'static str,
    /// Label of the field for words.
    pub label: &'static str,
}

/// A point that is read, and asks nothing.
pub struct LessonWords {
    /// Its id in the list of guide points.
    pub id: &'static str,
    /// Its name.
    pub title: &'static str,
    /// What it says.
    pub text: &'static str,
}

/// Points to think about before contact.
pub struct LookWords {
    /// Page title.
    pub page: &'static str,
    /// Running line.
    pub run: &'static str,
    /// Title.
    pub title: &'static str,
    /// First sentence.
    pub lede: &'static str,
    /// Heading of the note that nothing follows from it.
    pub nothing_title: &'static str,
    /// The note.
    pub nothing: &'static str,
    /// Heading over the signals.
    pub signals_title: &'static str,
    /// Things that may have changed.
    pub signals: &'static [PointWords],
    /// Heading over the obstacles.
    pub obstacles_title: &'static str,
    /// Things that stand in the way.
    pub obstacles: &'static [PointWords],
    /// Heading over what is no signal.
    pub lessons_title: &'static str,
    /// What only plain words can tell.
    pub lessons: &'static [LessonWords],
    /// An answer.
    pub said: fn(Said) -> &'static str,
    /// Hint of the field for words.
    pub hint: &'static str,
    /// Button.
    pub keep: &'static str,
    /// When there is neither an answer nor a word.
    pub error: &'static str,
    /// Heading over earlier answers.
    pub earlier: &'static str,
    /// An answer with its day, from today.
    pub on: fn(Option<Said>, NaiveDate, NaiveDate) -> String,
    /// Beside a closed door: what was written can be read.
    pub closed: &'static str,
    /// Beside a closed door, where nothing was written.
    pub closed_empty: &'static str,
    /// Link to the page.
    pub link: &'static str,
}

impl LookWords {
    /// Every point with a question, in the order of the page.
    pub fn points(&self) -> impl Iterator<Item = &'static PointWords> {
        self.signals.iter().chain(self.obstacles)
    }
}
