//! The safety screen: eight questions in a fixed order, and what is asked next.

mod round;

pub use round::{Answers, Page};

/// A question of the screen. The order is the order in which they are asked: what protects people comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Question {
    /// Was the user harmed, controlled or afraid, or does an order protect the user? About ever.
    Harm,
    /// Did the user frighten, hurt, follow, check or pressure them? About ever.
    OwnHarm,
    /// Does an order or a formal request bind the user?
    Order,
    /// Did they say no, ask for space, or say that they are not in love?
    Refusal,
    /// Did they block the user on any channel?
    Blocked,
    /// Are they with someone else? About today.
    TheirPartner,
    /// Is the user with someone else? About today.
    MyPartner,
    /// Would returning have a serious cost?
    Cost,
}

impl Question {
    /// All eight, in the order in which they are asked.
    pub const ALL: [Question; 8] = [
        Question::Harm,
        Question::OwnHarm,
        Question::Order,
        Question::Refusal,
        Question::Blocked,
        Question::TheirPartner,
        Question::MyPartner,
        Question::Cost,
    ];

    /// Whether a yes goes to the check page at once, because nothing else matters then.
    pub fn ends_the_round(self) -> bool {
        match self {
            Question::Harm | Question::OwnHarm | Question::Order => true,
            Question::Refusal | Question::Blocked | Question::TheirPartner | Question::MyPartner | Question::Cost => {
                false
            }
        }
    }

    /// Whether a yes is followed by the question about an agreement that both spoke out before the break-up.
    pub fn asks_agreement(self) -> bool {
        match self {
            Question::TheirPartner | Question::MyPartner => true,
            Question::Harm
            | Question::OwnHarm
            | Question::Order
            | Question::Refusal
            | Question::Blocked
            | Question::Cost => false,
        }
    }
}

/// An answer. "Not now" leaves the question unanswered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Answer {
    /// No.
    No,
    /// Yes.
    Yes,
    /// Not sure. Never reads as safe.
    NotSure,
    /// Not now: the question stays unanswered.
    NotNow,
}

impl Answer {
    /// All four, in the order in which a page offers them.
    pub const ALL: [Answer; 4] = [Answer::No, Answer::Yes, Answer::NotSure, Answer::NotNow];
}

/// Whether agreed non-monogamy, spoken out by both before the break-up, allows contact despite a partner.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Agreement {
    /// There was none.
    None,
    /// It allows this.
    Allows,
    /// Not sure whether it allows this.
    NotSure,
    /// It does not allow this.
    Forbids,
}

impl Agreement {
    /// All four, in the order in which a page offers them.
    pub const ALL: [Agreement; 4] = [Agreement::None, Agreement::Allows, Agreement::NotSure, Agreement::Forbids];
}
