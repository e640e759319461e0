//! Answers that are given outside the screen: readiness, the three ways, and what is only thought about.

/// The six questions of readiness.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Readiness {
    /// The quiet time is done.
    QuietDone,
    /// Concrete work is done, with entries.
    WorkDone,
    /// Could apologise without being excused.
    ApologiseFreely,
    /// Examples of changed action.
    ChangedAction,
    /// Could accept any answer.
    AcceptAnyAnswer,
    /// Steady, rested and sober now.
    SteadyNow,
}

impl Readiness {
    /// All six, in the order in which they are asked.
    pub const ALL: [Readiness; 6] = [
        Readiness::QuietDone,
        Readiness::WorkDone,
        Readiness::ApologiseFreely,
        Readiness::ChangedAction,
        Readiness::AcceptAnyAnswer,
        Readiness::SteadyNow,
    ];
}

/// The choice on the page try again / wait / let go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Try again.
    TryAgain,
    /// Wait.
    Wait,
    /// Let go.
    LetGo,
}

impl Choice {
    /// All three, in the order in which the page lays them side by side.
    pub const ALL: [Choice; 3] = [Choice::TryAgain, Choice::Wait, Choice::LetGo];
}

/// An answer to a question that decides nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Not sure.
    NotSure,
}

impl Said {
    /// All three, in the order in which they are offered.
    pub const ALL: [Said; 3] = [Said::Yes, Said::No, Said::NotSure];
}
