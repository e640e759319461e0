//! Lists of one's own: which there are, and what a line of one holds.

use super::record::EventId;

/// A list of one's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum List {
    /// What caused the end, each with whose it is to change.
    Causes,
    /// Arguments that came back: over what, and what it was about.
    Arguments,
    /// What they said that was brushed off: what, and what to do with it now.
    Feedback,
    /// What people who love the person say: what, and what they make of it.
    Friends,
    /// Strengths: which, and where to use it.
    Strengths,
    /// Habits that strained the relationship: which, and one act against it.
    Strained,
    /// Who they are apart from it.
    Self_,
    /// If-then plans: if, then.
    Plans,
    /// Things to do in place of writing.
    Instead,
    /// What feels off, and how to say it.
    Off,
    /// Sentences for a rough moment, and what the other does then.
    Rough,
    /// A plan for disagreements, step by step.
    Disagree,
    /// Old sore spots, each with its standing talk.
    Sore,
    /// What stays behind, and what is new.
    Chapter,
    /// What counselling is for, and how it would be noticed.
    Goals,
    /// People to lean on: who, and for what.
    People,
}

impl List {
    /// All of them.
    pub const ALL: [List; 16] = [
        List::Causes,
        List::Arguments,
        List::Feedback,
        List::Friends,
        List::Strengths,
        List::Strained,
        List::Self_,
        List::Plans,
        List::Instead,
        List::Off,
        List::Rough,
        List::Disagree,
        List::Sore,
        List::Chapter,
        List::Goals,
        List::People,
    ];

    /// Whether it belongs to two who try again.
    pub fn is_of_two(self) -> bool {
        (List::Off..=List::Goals).contains(&self)
    }
}

/// Whose a cause is to change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// Mine.
    Mine,
    /// Ours together.
    Ours,
    /// Nobody's.
    Nobodys,
}

impl Whose {
    /// All three.
    pub const ALL: [Whose; 3] = [Whose::Mine, Whose::Ours, Whose::Nobodys];
}

/// A line of a list, or a later version of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The first version.
    pub of: Option<EventId>,
    /// The list.
    pub list: List,
    /// The first part.
    pub first: String,
    /// The second part; empty where there is none.
    pub second: String,
    /// Whose it is to change.
    pub whose: Option<Whose>,
}
