//! What a keepsake can be made of: one's own words, and none that the other person said, wrote or was told. The log, drafts,
//! apologies, letters, and lists of what others said are never among them.

use chrono::NaiveDate;

use super::{Step, evenings_of, marks};
use crate::domain::journal::readable;
use crate::domain::kept::items;
use crate::domain::order::in_order;
use crate::domain::own::{List, PageKind};
use crate::domain::record::{Event, EventId, Record, What};
use crate::domain::time::date;

/// What a piece is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PieceKind {
    /// Something marked.
    Mark,
    /// Words on a step.
    Thought(Step),
    /// One of the three writings.
    Evening,
    /// A sentence on who they are.
    Self_,
    /// A strength.
    Strength,
    /// A page of the journal.
    Page,
}

/// A piece of one's own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Its name.
    pub id: EventId,
    /// What it is.
    pub kind: PieceKind,
    /// The day it is of.
    pub on: NaiveDate,
    /// Its title; may be empty.
    pub title: String,
    /// Its words.
    pub words: String,
}

/// Everything that a keepsake can hold on a day, kind by kind, the oldest first in each.
pub fn pieces(record: &Record, today: NaiveDate) -> Vec<Piece> {
    let piece = |id: EventId, kind: PieceKind, on: NaiveDate, words: &str| Piece {
        id,
        kind,
        on,
        title: String::new(),
        words: words.to_owned(),
    };
    let mut found: Vec<Piece> = Vec::new();
    let marked = marks(record);
    found.extend(marked.iter().map(|mark| piece(mark.id, PieceKind::Mark, mark.latest.1.on, &mark.latest.1.words)));
    for step in [Step::Accept, Step::Taught, Step::Future] {
        let last = thought(record, step)
            .map(|(event, words)| piece(event.id, PieceKind::Thought(step), date(event.made), words));
        found.extend(last);
    }
    let evenings = evenings_of(record);
    found.extend(
        evenings
            .iter()
            .map(|evening| piece(evening.id, PieceKind::Evening, date(evening.first().made), &evening.latest.1.words)),
    );
    for (list, kind) in [(List::Self_, PieceKind::Self_), (List::Strengths, PieceKind::Strength)] {
        let lines = items(record, list);
        found.extend(lines.iter().map(|line| piece(line.id, kind, date(line.first().made), &line.latest.1.first)));
    }
    found.extend(readable(record, PageKind::Journal, today).iter().rev().map(|page| Piece {
        title: page.latest.1.title.clone(),
        ..piece(page.id, PieceKind::Page, date(page.first().made), &page.latest.1.words)
    }));
    found.retain(|piece| !(piece.words.trim().is_empty() && piece.title.trim().is_empty()));
    in_order(found, |piece| (piece.kind, piece.on))
}

/// The last words on a step.
fn thought(record: &Record, step: Step) -> Option<(&Event, &str)> {
    record.events().iter().rev().find_map(|event| match &event.what {
        What::Reflected { point, words, .. } if step.points().contains(&point.as_str()) => {
            Some((event, words.as_str()))
        }
        _ => None,
    })
}
