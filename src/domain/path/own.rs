//! The person's own earlier words on a stage, oldest first, each with the day it was written.

use chrono::NaiveDate;

use super::Stage;
use crate::domain::record::{Choice, Record, What, Writing};
use crate::domain::time::date;

/// What some words were written about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnKind<'a> {
    /// Why they want the other person back.
    Why,
    /// What caused the end.
    Causes,
    /// Their own part.
    OwnPart,
    /// The cost, weighed.
    Weighed,
    /// Why one of the three ways.
    Reason(Choice),
    /// A guide point, by its id.
    Point(&'a str),
}

/// Words of the person's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Own<'a> {
    /// The day on which they were written.
    pub on: NaiveDate,
    /// What about.
    pub kind: OwnKind<'a>,
    /// The words, never empty.
    pub words: &'a str,
}

/// The person's own words on a stage, oldest first, every version of them. `stage_of` knows the stage of a guide point; one
/// that it does not know belongs to readiness.
pub fn own_words(record: &Record, stage: Stage, stage_of: impl Fn(&str) -> Option<Stage>) -> Vec<Own<'_>> {
    let own = record.events().iter().filter_map(|event| {
        let (of, kind, words) = words_of(&event.what)?;
        let of = if let OwnKind::Point(id) = kind { stage_of(id).unwrap_or(of) } else { of };
        (of == stage && !words.trim().is_empty()).then(|| Own { on: date(event.made), kind, words })
    });
    own.collect()
}

/// The words of an event, what they are about, and the stage they belong to.
fn words_of(what: &What) -> Option<(Stage, OwnKind<'_>, &str)> {
    let (stage, kind, words) = match what {
        What::Wrote { page: Writing::Why(_), words } => (Stage::Understand, OwnKind::Why, words),
        What::Wrote { page: Writing::Causes, words } => (Stage::Understand, OwnKind::Causes, words),
        What::Wrote { page: Writing::OwnPart, words } => (Stage::Understand, OwnKind::OwnPart, words),
        What::Weighed { words, .. } => (Stage::Understand, OwnKind::Weighed, words),
        What::Reasoned { choice: Choice::LetGo, words } => (Stage::LetGo, OwnKind::Reason(Choice::LetGo), words),
        What::Reasoned { choice, words } => (Stage::Ready, OwnKind::Reason(*choice), words),
        What::Reflected { point, words, .. } => (Stage::Ready, OwnKind::Point(point), words),
        What::Age(_)
        | What::Screen(_)
        | What::Contact(_)
        | What::Undone { .. }
        | What::Changed { .. }
        | What::Apart { .. }
        | What::Quiet(_)
        | What::CheckIn { .. }
        | What::Wellbeing { .. }
        | What::Practised { .. }
        | What::Ready { .. }
        | What::Chose(_)
        | What::HarmLifted
        | What::Over(_)
        | What::Review(_)
        | What::AfterReview(_)
        | What::Draft { .. }
        | What::Own(_) => return None,
    };
    Some((stage, kind, words))
}
