//! The shape of the notes for the talk.

use super::fields::{Fault, Fields, Object};
use crate::domain::talk::{Notes, Part};

/// Names of the parts, in their order.
const PARTS: [&str; Part::ALL.len()] = [
    "opening",
    "learned",
    "own-part",
    "differs",
    "why",
    "leave",
    "place",
    "stop",
    "if-no",
    "if-elsewhere",
    "if-hesitate",
    "if-time",
    "if-try",
];

pub(super) fn put_notes<'a>(object: &'a mut Object, notes: &Notes) -> &'a mut Object {
    let object = object.kind("talk").version(notes.of).flag("ended", notes.ended);
    PARTS.into_iter().zip(&notes.parts).fold(object, |object, (name, words)| object.text(name, words))
}

/// Notes for the talk.
///
/// # Errors
/// When a field is of the wrong kind.
pub(super) fn read_notes(fields: &Fields<'_>) -> Result<Notes, Fault> {
    let mut parts = <[String; PARTS.len()]>::default();
    for (part, name) in parts.iter_mut().zip(PARTS) {
        *part = fields.text(name)?;
    }
    Ok(Notes { of: fields.option("of", Fields::id)?, parts, ended: fields.flag("ended")? })
}
