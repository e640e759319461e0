//! What can be entered in the log of contact, as the rules tell it apart.

use chrono::NaiveDate;

/// Which of the two persons.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// The person who uses the guide.
    User,
    /// The person they were with.
    Ex,
}

/// Personal contact by the user that reaches the other person. Outside an open step it is a slip that restarts the count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reach {
    /// A written message on any channel.
    Message,
    /// A call or a voice message.
    Call,
    /// A comment, a reaction or a post aimed at them.
    Comment,
    /// A visit, or turning up where they are.
    Visit,
    /// A gift or a letter left for them.
    Gift,
    /// A word sent through others.
    ThroughOthers,
}

impl Reach {
    /// Every kind, in the order in which the log offers them.
    pub const ALL: [Reach; 6] =
        [Reach::Message, Reach::Call, Reach::Comment, Reach::Visit, Reach::Gift, Reach::ThroughOthers];

    /// Whether it waits for a reply: only a message or a call can be met with silence.
    pub fn awaits_reply(self) -> bool {
        match self {
            Reach::Message | Reach::Call => true,
            Reach::Comment | Reach::Visit | Reach::Gift | Reach::ThroughOthers => false,
        }
    }
}

/// A slip that only looks or asks. It restarts nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Look {
    /// Their feed, profile, stories or pictures.
    Feed,
    /// News of them asked from friends.
    Friends,
}

impl Look {
    /// Every kind, in the order in which the log offers them.
    pub const ALL: [Look; 2] = [Look::Feed, Look::Friends];
}

/// What necessary contact is about. Anything personal in it makes it personal contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Matter {
    /// Children.
    Children,
    /// A shared home or things.
    Home,
    /// Work, school or a shared place.
    Work,
    /// Money, papers, contracts.
    Money,
    /// Health or an emergency.
    Health,
}

impl Matter {
    /// Every matter, in the order in which the pages offer them.
    pub const ALL: [Matter; 5] = [Matter::Children, Matter::Home, Matter::Work, Matter::Money, Matter::Health];
}

/// How a personal word of theirs reads, in its plain words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tone {
    /// Friendly. "I miss you" is warm, no more.
    Warm,
    /// Neither warm nor cold.
    Neutral,
    /// Curt or cold.
    Cold,
    /// A no, a wish for space, "I am not in love with you".
    No,
}

impl Tone {
    /// Every tone, in the order in which the log offers them.
    pub const ALL: [Tone; 4] = [Tone::Warm, Tone::Neutral, Tone::Cold, Tone::No];
}

/// What their word asks for in plain words, if anything.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ask {
    /// Nothing of the kind.
    #[default]
    Nothing,
    /// They propose a meeting.
    Meeting,
    /// They ask for a talk.
    Talk,
    /// They say that they want to try again.
    Try,
}

impl Ask {
    /// Every ask, in the order in which the log offers them.
    pub const ALL: [Ask; 4] = [Ask::Nothing, Ask::Meeting, Ask::Talk, Ask::Try];
}

/// A personal word from them to the user, in plain words, about anything but necessary matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word {
    /// How it reads.
    pub tone: Tone,
    /// What it asks for.
    pub ask: Ask,
    /// The user marks it as one more turn of hot and cold.
    pub hot_and_cold: bool,
    /// It hurt, pressed or showed an old pattern.
    pub hurt: bool,
}

/// How a meeting went, looked back on. Without it the meeting is not looked back on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LookBack {
    /// Easy for the user.
    pub easy_for_user: bool,
    /// Easy for them.
    pub easy_for_ex: bool,
    /// Any pressure, by either.
    pub pressure: bool,
    /// An old pattern came back.
    pub old_pattern: bool,
    /// Something hurt.
    pub hurt: bool,
}

impl LookBack {
    /// Easy for both, with no pressure, no old pattern and no hurt.
    pub fn was_easy(self) -> bool {
        self.easy_for_user && self.easy_for_ex && !self.weighs()
    }

    /// This and another look back on one meeting: what either found stays found.
    pub fn worse(self, other: LookBack) -> LookBack {
        LookBack {
            easy_for_user: self.easy_for_user && other.easy_for_user,
            easy_for_ex: self.easy_for_ex && other.easy_for_ex,
            pressure: self.pressure || other.pressure,
            old_pattern: self.old_pattern || other.old_pattern,
            hurt: self.hurt || other.hurt,
        }
    }

    /// It hurt, pressed or showed an old pattern.
    pub fn weighs(self) -> bool {
        self.pressure || self.old_pattern || self.hurt
    }
}

/// How a talk ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TalkEnd {
    /// They said no.
    No,
    /// "Let us be friends."
    Friends,
    /// "I need time."
    NeedTime,
    /// It was left open.
    LeftOpen,
    /// They want to try.
    Try,
}

impl TalkEnd {
    /// Every end, in the order in which the log offers them.
    pub const ALL: [TalkEnd; 5] = [TalkEnd::No, TalkEnd::Friends, TalkEnd::NeedTime, TalkEnd::LeftOpen, TalkEnd::Try];
}

/// One thing that happened between the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Personal contact by the user that reached them.
    Reached(Reach),
    /// The user looked or asked.
    Looked(Look),
    /// Necessary contact, by either. It opens and ends nothing.
    Necessary {
        /// Who wrote.
        by: Side,
        /// What it was about.
        about: Matter,
    },
    /// A personal word of theirs.
    Word(Word),
    /// They blocked the user on a channel.
    Blocked,
    /// One of the two is with someone else now.
    NewPartner(Side),
    /// An order or a formal request not to make contact binds the user.
    OrderMade,
    /// A planned meeting that they came to.
    Met,
    /// They declined a meeting, called it off or did not come: a no to that meeting.
    Declined,
    /// The last meeting, looked back on.
    LookedBack(LookBack),
    /// A talk they joined.
    Talked(TalkEnd),
}

/// One entry of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The local date on which it happened.
    pub on: NaiveDate,
    /// What happened.
    pub act: Act,
    /// Their words, or the user's own note. May be empty.
    pub words: String,
    /// What set it off, for a slip. May be empty.
    pub trigger: String,
}

impl Entry {
    /// Takes the words away; what happened stays.
    pub fn forget_words(&mut self) {
        self.words.clear();
        self.trigger.clear();
    }
}
