//! Words of the path.

use chrono::NaiveDate;

use crate::domain::path::{OwnKind, Stage, Status, Why};

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
    /// Label of the disclosure with the person's own words, for a stage.
    pub own: &'static str,
    /// What some words were about.
    pub own_kind: fn(OwnKind<'_>) -> &'static str,
}
