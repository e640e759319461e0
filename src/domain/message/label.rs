//! What a draft can hold: the problems, the good signs, the kinds of draft and the verdict. The order of the problems is
//! the order of harm: the worst first.

/// What a draft is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The first message after the quiet time.
    First,
    /// An answer to a message from them.
    Reply,
    /// An apology.
    Apology,
    /// Asking to meet.
    Invite,
    /// Asking for the talk.
    Talk,
}

impl Kind {
    /// All five, in the order in which the learned model numbers them.
    pub const ALL: [Kind; 5] = [Kind::First, Kind::Reply, Kind::Apology, Kind::Invite, Kind::Talk];

    /// Its name in data files.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Kind::First => "first",
            Kind::Reply => "reply",
            Kind::Apology => "apology",
            Kind::Invite => "invite",
            Kind::Talk => "talk",
        }
    }

    /// The kind of that name.
    #[must_use]
    pub fn parse(code: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Words that a message of this kind may have before it is too much. An apology and the talk have no limit.
    #[must_use]
    pub fn most_words(self) -> Option<usize> {
        match self {
            Kind::First => Some(60),
            Kind::Reply | Kind::Invite => Some(90),
            Kind::Apology | Kind::Talk => None,
        }
    }
}

/// What a problem does to the verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The draft cannot be marked ready.
    Stop,
    /// The draft is to be looked at again.
    Rework,
}

/// A problem that the person who gets the message would meet in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Problem {
    /// Says or hints that the writer will hurt or kill themselves, or cannot live on.
    SelfHarm,
    /// Threatens them, others, property or their name, or hints at it.
    Threat,
    /// Shows that the writer watches, tracks, follows, searched, or will turn up unasked.
    Surveillance,
    /// Gets round a block, a no, or a request for no contact.
    Evasion,
    /// Name-calling, contempt, mockery.
    Insult,
    /// Sexual remarks, advances or reminders.
    Sexual,
    /// Demands an answer, a meeting or a decision.
    Pressure,
    /// Makes them responsible for the writer's state.
    Guilt,
    /// Pleads.
    Begging,
    /// Accuses, shifts the fault, corrects their memory.
    Blame,
    /// Sorry-if, sorry-but, excuses.
    NonApology,
    /// Plays down what happened or their reaction.
    Minimising,
    /// Sweeping vows.
    InflatedPromise,
    /// Overwhelming declarations, fate, gifts and gestures.
    LoveBombing,
    /// Questions or needles about others they see.
    Jealousy,
    /// Uses friends, family, children or pets to reach, persuade or report on them.
    ThirdParty,
    /// Claims to know that they still feel or want something.
    OverReading,
    /// In a light kind: goes into the break-up, the past's hurts or getting back together.
    Heavy,
    /// Shows that it is written drunk, high, in the night or in a storm of feeling.
    Impaired,
    /// Too long for its kind, or more than one ask.
    TooMuch,
}

impl Problem {
    /// How many there are.
    pub const COUNT: usize = 20;

    /// All of them, worst first, in the order in which the learned model numbers them.
    pub const ALL: [Problem; Problem::COUNT] = [
        Problem::SelfHarm,
        Problem::Threat,
        Problem::Surveillance,
        Problem::Evasion,
        Problem::Insult,
        Problem::Sexual,
        Problem::Pressure,
        Problem::Guilt,
        Problem::Begging,
        Problem::Blame,
        Problem::NonApology,
        Problem::Minimising,
        Problem::InflatedPromise,
        Problem::LoveBombing,
        Problem::Jealousy,
        Problem::ThirdParty,
        Problem::OverReading,
        Problem::Heavy,
        Problem::Impaired,
        Problem::TooMuch,
    ];

    /// Its name in data files.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Problem::SelfHarm => "self-harm",
            Problem::Threat => "threat",
            Problem::Surveillance => "surveillance",
            Problem::Evasion => "evasion",
            Problem::Insult => "insult",
            Problem::Sexual => "sexual",
            Problem::Pressure => "pressure",
            Problem::Guilt => "guilt",
            Problem::Begging => "begging",
            Problem::Blame => "blame",
            Problem::NonApology => "non-apology",
            Problem::Minimising => "minimising",
            Problem::InflatedPromise => "inflated-promise",
            Problem::LoveBombing => "love-bombing",
            Problem::Jealousy => "jealousy",
            Problem::ThirdParty => "third-party",
            Problem::OverReading => "over-reading",
            Problem::Heavy => "heavy",
            Problem::Impaired => "impaired",
            Problem::TooMuch => "too-much",
        }
    }

    /// The problem of that name.
    #[must_use]
    pub fn parse(code: &str) -> Option<Problem> {
        Problem::ALL.into_iter().find(|problem| problem.code() == code)
    }

    /// The first six stop a draft, the others ask for rework.
    #[must_use]
    pub fn severity(self) -> Severity {
        if self <= Problem::Sexual { Severity::Stop } else { Severity::Rework }
    }

    /// Its place in [`Problem::ALL`].
    #[must_use]
    pub fn at(self) -> usize {
        self as usize
    }
}

/// Something that makes a message easier to get.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Good {
    /// Makes it truly easy not to answer or to say no.
    EasyOut,
    /// Warm, brief and about something ordinary.
    Light,
    /// Says exactly what the writer did, without excuse.
    Ownership,
    /// Says what it did to them.
    Impact,
    /// Names what the writer does differently, concrete and believable.
    Remedy,
    /// Accepts their pace, their limits or their answer.
    Respect,
}

impl Good {
    /// How many there are.
    pub const COUNT: usize = 6;

    /// All of them, in the order in which the learned model numbers them, after the problems.
    pub const ALL: [Good; Good::COUNT] =
        [Good::EasyOut, Good::Light, Good::Ownership, Good::Impact, Good::Remedy, Good::Respect];

    /// Its name in data files.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Good::EasyOut => "easy-out",
            Good::Light => "light",
            Good::Ownership => "ownership",
            Good::Impact => "impact",
            Good::Remedy => "remedy",
            Good::Respect => "respect",
        }
    }

    /// The good sign of that name.
    #[must_use]
    pub fn parse(code: &str) -> Option<Good> {
        Good::ALL.into_iter().find(|good| good.code() == code)
    }
}

/// What the check makes of a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// At least one problem stops it.
    Stop,
    /// At least one problem asks for rework.
    Rework,
    /// Nothing on the list matched. It is no promise that the message is good.
    Ready,
}

impl Verdict {
    /// The verdict over what was found.
    #[must_use]
    pub fn of(found: impl IntoIterator<Item = Severity>) -> Verdict {
        found.into_iter().min().map_or(Verdict::Ready, |worst| match worst {
            Severity::Stop => Verdict::Stop,
            Severity::Rework => Verdict::Rework,
        })
    }

    /// Its name in data files.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Verdict::Stop => "stop",
            Verdict::Rework => "rework",
            Verdict::Ready => "ready",
        }
    }
}
