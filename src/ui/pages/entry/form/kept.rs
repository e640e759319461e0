//! The fields of an entry by their ids, as they are kept while they are typed.

use super::{Form, KINDS};
use crate::state::draft::Field;

/// Id of the group of kinds.
pub const KIND: &str = "kind";

/// Ids of the groups that hold the first question of each kind.
const FIRST: [&str; KINDS.len()] = [
    "tone",
    "reach",
    "look",
    "by",
    "blocked",
    "their-partner",
    "my-partner",
    "met",
    "looked-back",
    "talk",
    "order",
    "declined",
];

impl Form {
    /// Every field by its id.
    pub fn fields(&self) -> Vec<(&'static str, Field)> {
        let first = FIRST.into_iter().zip(self.first).map(|(id, signal)| (id, signal.into()));
        let rest: [(&'static str, Field); 8] = [
            (KIND, self.kind.into()),
            ("about", self.about.into()),
            ("ask", self.ask.into()),
            ("mark", self.marks.into()),
            ("back", self.looked_back.into()),
            ("on", self.on.into()),
            ("words", self.words.into()),
            ("trigger", self.trigger.into()),
        ];
        first.chain(rest).collect()
    }
}
