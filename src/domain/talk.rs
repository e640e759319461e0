//! Notes for the talk, in parts. They are for the person alone; no rule reads them.

use super::kept::{Kept, things};
use super::own::Own;
use super::record::{EventId, Record};

/// A part of the notes, in the order of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The first words.
    Opening,
    /// What was learned.
    Learned,
    /// The own part.
    OwnPart,
    /// What differs now.
    Differs,
    /// Why this relationship, and not only why the pain should end.
    Why,
    /// What is not pushed.
    Leave,
    /// Where.
    Place,
    /// The word that stops it for a while.
    Stop,
    /// The answer to a no.
    IfNo,
    /// The answer if they are happy with somebody else.
    IfElsewhere,
    /// The answer if they hesitate.
    IfHesitate,
    /// The answer if they need time.
    IfTime,
    /// The answer if they want to try.
    IfTry,
}

impl Part {
    /// Every part.
    pub const ALL: [Part; 13] = [
        Part::Opening,
        Part::Learned,
        Part::OwnPart,
        Part::Differs,
        Part::Why,
        Part::Leave,
        Part::Place,
        Part::Stop,
        Part::IfNo,
        Part::IfElsewhere,
        Part::IfHesitate,
        Part::IfTime,
        Part::IfTry,
    ];
}

/// The notes for a talk, or a later version of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notes {
    /// The first version.
    pub of: Option<EventId>,
    /// The words of each part, in the order of [`Part::ALL`].
    pub parts: [String; Part::ALL.len()],
    /// Whether the talk has been.
    pub ended: bool,
}

/// The notes for every talk, in the order in which they were begun.
pub fn talks(record: &Record) -> Vec<Kept<'_, Notes>> {
    things(record, |own| if let Own::Talk(notes) = own { Some(notes.as_ref()) } else { None })
}

/// The notes for the talk to come.
pub fn current(record: &Record) -> Option<(EventId, Notes)> {
    talks(record).into_iter().rev().find(|kept| !kept.latest.1.ended).map(|kept| (kept.id, kept.latest.1.clone()))
}

#[cfg(test)]
mod tests {
    use super::{Notes, Part, current, talks};
    use crate::domain::own::Own;
    use crate::domain::record::{Event, EventId, Record, What};

    #[test]
    fn notes_of_a_talk_that_has_been_are_kept_and_are_not_those_of_the_next() {
        let made = "2026-05-12T10:00:00+00:00".parse().unwrap_or_default();
        let event =
            |(n, notes)| Event { id: EventId(1 + n as u128), made, what: What::Own(Own::Talk(Box::new(notes))) };
        let record = |all: Vec<Notes>| Record::new(all.into_iter().enumerate().map(event));
        let ended = Notes { of: Some(EventId(1)), ended: true, ..Notes::default() };
        assert_eq!(current(&record(vec![Notes::default()])).map(|(id, _)| id), Some(EventId(1)));
        assert_eq!(current(&record(vec![Notes::default(), ended.clone()])), None);
        let next = record(vec![Notes::default(), ended, Notes::default()]);
        assert_eq!(current(&next).map(|(id, _)| id), Some(EventId(3)));
        assert_eq!(talks(&next).len(), 2);
        let places: Vec<usize> = Part::ALL.iter().map(|part| *part as usize).collect();
        assert_eq!(places, (0..Part::ALL.len()).collect::<Vec<_>>(), "each part in its place");
    }
}
