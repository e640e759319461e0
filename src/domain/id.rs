//! The ids of the rules, as the page `/rules` and every explanation name them. An id never changes and is never reused.

/// A fact that closes the door, worst first: the order in which reasons are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Closing {
    /// The user or the other person is under 18. Its page stands alone.
    Minor,
    /// The user was harmed, controlled or afraid, or an order protects the user.
    Harm,
    /// The user frightened, hurt, followed, checked or pressured them.
    OwnHarm,
    /// A court order or a formal request for no contact binds the user.
    Order,
    /// They said no, asked for space, or said that they are not in love.
    No,
    /// They blocked the user on any channel.
    Blocked,
    /// They are with someone else.
    Partner,
    /// The user is with someone else.
    Mine,
    /// Fourteen days without a reply.
    Silence,
    /// A curt or cold personal word.
    Curt,
    /// Warm and cold in turn, three times.
    Strung,
    /// A talk ended with a no or with "friends", or a review ended it.
    Ended,
    /// The user chose to let go.
    Chosen,
}

impl Closing {
    /// Every closing fact, in the order in which reasons are listed.
    pub const ALL: [Closing; 13] = [
        Closing::Minor,
        Closing::Harm,
        Closing::OwnHarm,
        Closing::Order,
        Closing::No,
        Closing::Blocked,
        Closing::Partner,
        Closing::Mine,
        Closing::Silence,
        Closing::Curt,
        Closing::Strung,
        Closing::Ended,
        Closing::Chosen,
    ];

    /// The id as written in the rules, for example `C-no`.
    pub fn code(self) -> &'static str {
        match self {
            Closing::Minor => "C-minor",
            Closing::Harm => "C-harm",
            Closing::OwnHarm => "C-own-harm",
            Closing::Order => "C-order",
            Closing::No => "C-no",
            Closing::Blocked => "C-blocked",
            Closing::Partner => "C-partner",
            Closing::Mine => "C-mine",
            Closing::Silence => "C-silence",
            Closing::Curt => "C-curt",
            Closing::Strung => "C-strung",
            Closing::Ended => "C-ended",
            Closing::Chosen => "C-chosen",
        }
    }
}

/// A fact that lets contact wait, most pressing first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Resting {
    /// Thoughts of self-harm or a very low wellbeing score were recorded.
    Crisis,
    /// The safety screen is unanswered, old, or asked for anew.
    Screen,
    /// "Not sure" on a question of the screen.
    Unsure,
    /// The check-ins are not steady.
    Unsteady,
    /// Returning has a serious cost that is not weighed.
    Cost,
    /// No quiet period is set, or it is running.
    Space,
    /// Why, causes or own part are not written, or the motive is mostly pain or need.
    Why,
    /// The six questions of readiness and the practice days.
    Ready,
    /// The latest choice is not "try again".
    Choice,
    /// A closing fact has ended, and the rest of its row is not over.
    After,
    /// A meeting or a word hurt, or a slip reached them after the first message.
    Hurt,
    /// A draft waits for the morning.
    Cooling,
    /// Less than 24 hours since they wrote.
    AnswerLater,
}

impl Resting {
    /// Every resting fact, in the order in which reasons are listed.
    pub const ALL: [Resting; 13] = [
        Resting::Crisis,
        Resting::Screen,
        Resting::Unsure,
        Resting::Unsteady,
        Resting::Cost,
        Resting::Space,
        Resting::Why,
        Resting::Ready,
        Resting::Choice,
        Resting::After,
        Resting::Hurt,
        Resting::Cooling,
        Resting::AnswerLater,
    ];

    /// The id as written in the rules, for example `R-space`.
    pub fn code(self) -> &'static str {
        match self {
            Resting::Crisis => "R-crisis",
            Resting::Screen => "R-screen",
            Resting::Unsure => "R-unsure",
            Resting::Unsteady => "R-unsteady",
            Resting::Cost => "R-cost",
            Resting::Space => "R-space",
            Resting::Why => "R-why",
            Resting::Ready => "R-ready",
            Resting::Choice => "R-choice",
            Resting::After => "R-after",
            Resting::Hurt => "R-hurt",
            Resting::Cooling => "R-cooling",
            Resting::AnswerLater => "R-answer-later",
        }
    }
}

/// A step of contact, from the one that allows least to the one that allows most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// A message was sent; nothing until they write.
    Waiting,
    /// One message, once ever until they write.
    FirstMessage,
    /// One message for each of theirs.
    LightContact,
    /// One public, daytime, short meeting.
    Meeting,
    /// The talk, and an apology.
    Talk,
    /// Agreements, commitments, reviews.
    Rebuild,
}

impl Step {
    /// Every step, from the one that allows least to the one that allows most.
    pub const ALL: [Step; 6] =
        [Step::Waiting, Step::FirstMessage, Step::LightContact, Step::Meeting, Step::Talk, Step::Rebuild];

    /// The id as written in the rules, for example `first-message`. An open door's rule id is its step's.
    pub fn code(self) -> &'static str {
        match self {
            Step::Waiting => "waiting",
            Step::FirstMessage => "first-message",
            Step::LightContact => "light-contact",
            Step::Meeting => "meeting",
            Step::Talk => "talk",
            Step::Rebuild => "rebuild",
        }
    }
}
