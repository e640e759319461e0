//! The words of guide points: each one finished entry, which is also the page where it is thought about; what guides
//! disagree on, and what the entries rest on.

/// One guide point, as the library and its page say it.
pub struct PointWords {
    /// Its id, as `tests/data/points.tsv` lists it.
    pub id: &'static str,
    /// Its title.
    pub title: &'static str,
    /// What it is.
    pub what: &'static str,
    /// Why it matters, and what is known of it.
    pub why: &'static str,
    /// One thing to do.
    pub try_this: &'static str,
    /// How it can hurt or be misused, and whom it is not for.
    pub beware: &'static str,
    /// What its page asks.
    pub ask: Ask,
    /// The tool it leads to.
    pub tool: Tool,
    /// Ids of the evidence behind it.
    pub evidence: &'static [&'static str],
    /// Ids of what sources disagree on.
    pub conflicts: &'static [&'static str],
    /// What people type when they look for it.
    pub near: &'static str,
}

/// What the page of a point asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ask {
    /// Nothing.
    Nothing,
    /// Yes, no or not sure, and room for a sentence.
    Said {
        /// The question.
        question: &'static str,
        /// Label of the sentence.
        label: &'static str,
    },
    /// Room for words.
    Words {
        /// Label of the words.
        label: &'static str,
        /// Hint of the words.
        hint: &'static str,
    },
}

/// A tool of the app that a point leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is named as its page")]
pub enum Tool {
    Screen,
    Decision,
    Help,
    Quiet,
    Log,
    Choose,
    Path,
    CheckIn,
    Practice,
    Why,
    Causes,
    OwnPart,
    Cost,
    Readiness,
    Draft,
    Unsent,
    Urge,
    Plans,
    Days,
    Journal,
    Habits,
    Arguments,
    Feedback,
    Friends,
    Strengths,
    Strained,
    Self_,
    Insights,
    Apology,
    Phrases,
    Pace,
    Meeting,
    LookBack,
    Talk,
    Agreements,
    Commitments,
    Reviews,
    StillGood,
    LettingGo,
    Goodbye,
    Keepsake,
    Rules,
    Sources,
    Lock,
    Copy,
}

impl Tool {
    /// Every tool.
    pub const ALL: [Tool; 45] = [
        Tool::Screen,
        Tool::Decision,
        Tool::Help,
        Tool::Quiet,
        Tool::Log,
        Tool::Choose,
        Tool::Path,
        Tool::CheckIn,
        Tool::Practice,
        Tool::Why,
        Tool::Causes,
        Tool::OwnPart,
        Tool::Cost,
        Tool::Readiness,
        Tool::Draft,
        Tool::Unsent,
        Tool::Urge,
        Tool::Plans,
        Tool::Days,
        Tool::Journal,
        Tool::Habits,
        Tool::Arguments,
        Tool::Feedback,
        Tool::Friends,
        Tool::Strengths,
        Tool::Strained,
        Tool::Self_,
        Tool::Insights,
        Tool::Apology,
        Tool::Phrases,
        Tool::Pace,
        Tool::Meeting,
        Tool::LookBack,
        Tool::Talk,
        Tool::Agreements,
        Tool::Commitments,
        Tool::Reviews,
        Tool::StillGood,
        Tool::LettingGo,
        Tool::Goodbye,
        Tool::Keepsake,
        Tool::Rules,
        Tool::Sources,
        Tool::Lock,
        Tool::Copy,
    ];
}

/// Something that guides disagree on.
pub struct ConflictWords {
    /// Its id, as points name it.
    pub id: &'static str,
    /// What is asked.
    pub question: &'static str,
    /// What guides and studies say to it.
    pub readings: &'static [&'static str],
    /// Which of it this guide takes, and why.
    pub taken: &'static str,
}

/// How much a source can carry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strength {
    /// Several good studies.
    Several,
    /// One or a few sound studies.
    Sound,
    /// Small, of students only, of one moment only, or never repeated.
    Small,
    /// Guidance of experts, law or custom.
    Guidance,
}

impl Strength {
    /// Every one, the firmest first.
    pub const ALL: [Strength; 4] = [Strength::Several, Strength::Sound, Strength::Small, Strength::Guidance];
}

/// How far a source was checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Checked {
    /// Its abstract or its page was read.
    Read,
    /// It was read, and a part of what is said of it is from elsewhere or from memory.
    InPart,
    /// Only an account of it by others was read.
    Account,
}

impl Checked {
    /// Every one, the firmest first.
    pub const ALL: [Checked; 3] = [Checked::Read, Checked::InPart, Checked::Account];
}

/// A source.
pub struct SourceWords {
    /// Its id, as points name it.
    pub id: &'static str,
    /// Who, when and where.
    pub citation: &'static str,
    /// What it found, and what it cannot show.
    pub finding: &'static str,
    /// How much it can carry.
    pub strength: Strength,
    /// How far it was checked.
    pub checked: Checked,
}
