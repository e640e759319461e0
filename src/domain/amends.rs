//! Amends: an apology in its parts, and what somebody has said they will do. Both are kept for oneself; no rule reads them.

use chrono::NaiveDate;

use super::kept::{Kept, things};
use super::own::Own;
use super::record::{EventId, Record};

/// A part of an apology, in the order in which they are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What is regretted.
    Regret,
    /// What the person did.
    Act,
    /// What it did to the other person.
    Effect,
    /// What the person does differently: a line for each thing.
    Change,
}

impl Part {
    /// All four.
    pub const ALL: [Part; 4] = [Part::Regret, Part::Act, Part::Effect, Part::Change];
}

/// An apology, or a later version of one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Apology {
    /// The first version.
    pub of: Option<EventId>,
    /// The words of each part, in the order of [`Part::ALL`].
    pub parts: [String; 4],
    /// Whether it is finished.
    pub finished: bool,
}

impl Apology {
    /// It as one letter: the parts that have words, with an empty line between them.
    pub fn letter(&self) -> String {
        let said = self.parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty());
        said.collect::<Vec<_>>().join("\n\n")
    }

    /// What the person does differently: each line of the last part.
    pub fn remedies(&self) -> impl Iterator<Item = &str> {
        let [.., change] = &self.parts;
        change.lines().map(str::trim).filter(|line| !line.is_empty())
    }
}

/// What became of a commitment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Came {
    /// It was kept.
    Kept,
    /// It was not kept.
    NotKept,
    /// It was not kept, and that was made good.
    Repaired,
}

impl Came {
    /// All three.
    pub const ALL: [Came; 3] = [Came::Kept, Came::NotKept, Came::Repaired];
}

/// Something a person has said they will do, or a later version of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Commitment {
    /// The first version.
    pub of: Option<EventId>,
    /// What.
    pub words: String,
    /// By when, if there is a day.
    pub due: Option<NaiveDate>,
    /// What became of it, if that was said.
    pub came: Option<Came>,
    /// How it was made good, where it was.
    pub how: String,
}

/// The apologies, in the order in which they were begun.
pub fn apologies(record: &Record) -> Vec<Kept<'_, Apology>> {
    things(record, |own| if let Own::Apology(apology) = own { Some(apology) } else { None })
}

/// The commitments, in the order in which they were first made.
pub fn commitments(record: &Record) -> Vec<Kept<'_, Commitment>> {
    things(record, |own| if let Own::Commitment(commitment) = own { Some(commitment) } else { None })
}

/// The remedies of an apology that are no commitment yet, in any version of one. Of two lines that say the same one is.
pub fn new_commitments(record: &Record, apology: &Apology) -> Vec<Commitment> {
    let known = commitments(record);
    let is_known = |line: &str| {
        known.iter().any(|one| {
            one.earlier.iter().chain(std::iter::once(&one.latest)).any(|(_, version)| version.words.trim() == line)
        })
    };
    let mut new: Vec<Commitment> = Vec::new();
    for line in apology.remedies().filter(|line| !is_known(line)) {
        if new.iter().all(|one| one.words != line) {
            new.push(Commitment { words: line.to_owned(), ..Commitment::default() });
        }
    }
    new
}

#[cfg(test)]
mod tests {
    use super::{Apology, Came, Commitment, apologies, commitments, new_commitments};
    use crate::domain::own::Own;
    use crate::domain::record::{Event, EventId, Record, What};

    fn record(own: Vec<Own>) -> Record {
        let made = "2026-05-12T10:00:00+00:00".parse().unwrap_or_default();
        let event = |(at, own)| Event { id: EventId(1 + at as u128), made, what: What::Own(own) };
        Record::new(own.into_iter().enumerate().map(event))
    }

    fn apology(change: &str) -> Apology {
        let parts = ["I regret March.", " ", "You went quiet.\n", change].map(str::to_owned);
        Apology { of: None, parts, finished: false }
    }

    fn words(new: &[Commitment]) -> Vec<&str> {
        new.iter().map(|one| one.words.as_str()).collect()
    }

    #[test]
    fn a_letter_is_the_parts_that_have_words() {
        assert_eq!(apology("I leave the room.").letter(), "I regret March.\n\nYou went quiet.\n\nI leave the room.");
        assert_eq!(Apology::default().letter(), "");
    }

    #[test]
    fn each_remedy_becomes_a_commitment_once() {
        let two = apology("I leave the room.\n\n  I open the bills.  \nI leave the room.");
        assert_eq!(words(&new_commitments(&record(vec![]), &two)), ["I leave the room.", "I open the bills."]);
        let kept = Commitment { words: "I leave the room.".into(), ..Commitment::default() };
        let changed = Commitment { of: Some(EventId(1)), words: "I say so and leave.".into(), ..kept.clone() };
        // A commitment that was put in other words is not made a second time.
        let known = record(vec![Own::Commitment(kept), Own::Commitment(changed)]);
        assert_eq!(words(&new_commitments(&known, &two)), ["I open the bills."]);
    }

    #[test]
    fn versions_of_one_thing_are_one_thing() {
        let first = Commitment { words: "I open the bills.".into(), ..Commitment::default() };
        let marked = Commitment { of: Some(EventId(1)), came: Some(Came::NotKept), ..first.clone() };
        let finished = Apology { of: Some(EventId(3)), finished: true, ..apology("") };
        let all = record(vec![
            Own::Commitment(first),
            Own::Commitment(marked),
            Own::Apology(apology("")),
            Own::Apology(finished),
        ]);
        let list = commitments(&all);
        assert_eq!(
            list.iter().map(|one| (one.id, one.latest.1.came)).collect::<Vec<_>>(),
            [(EventId(1), Some(Came::NotKept))]
        );
        assert_eq!(list.iter().map(|one| one.earlier.len()).sum::<usize>(), 1);
        assert_eq!(apologies(&all).iter().map(|one| one.latest.1.finished).collect::<Vec<_>>(), [true]);
    }
}
