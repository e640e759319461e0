//! Where on the path somebody is: every stage with its status and why, from the record and what the rules decide. It is a
//! reading for the person; it decides nothing and opens nothing.

mod contact;
mod own;
mod work;

use chrono::NaiveDate;

pub use own::{Own, OwnKind, own_words};

use super::contact::Side;
use super::door::{Account, Door, Far, Reason, Rule, far};
use super::id::{Closing, Resting, Step};
use super::record::Record;
use super::time::Moment;

/// A stage of the path, in order. Letting go stands beside the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Whether it is safe and wanted.
    Safety,
    /// Why, what caused the end, their own part, and what it would cost.
    Understand,
    /// The quiet time.
    Space,
    /// Practice, day by day.
    Grow,
    /// Readiness and the choice.
    Ready,
    /// The first message, and light contact.
    Reach,
    /// Meetings.
    Meet,
    /// The talk.
    Talk,
    /// Agreements.
    Rebuild,
    /// Looking again after 1, 3 and 6 months.
    Review,
    /// Letting go.
    LetGo,
}

impl Stage {
    /// Every stage, in the order of the path.
    pub const ALL: [Stage; 11] = [
        Stage::Safety,
        Stage::Understand,
        Stage::Space,
        Stage::Grow,
        Stage::Ready,
        Stage::Reach,
        Stage::Meet,
        Stage::Talk,
        Stage::Rebuild,
        Stage::Review,
        Stage::LetGo,
    ];
}

/// How a stage stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Done, as far as the rules ask.
    Done,
    /// The person is here.
    Now,
    /// Can be done at any time, beside what is now.
    Open,
    /// Something else comes first.
    NotYet,
    /// A closing fact holds.
    Closed,
}

/// Why a stage stands as it does: a fact of the person's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// A rule that holds, with its facts.
    Rule(Reason),
    /// The questions were answered on this day; without one beside harm, where no date is shown.
    Answered(Option<NaiveDate>),
    /// The pages of understanding were written, the last on this day.
    Written(NaiveDate),
    /// The quiet time runs: day, of how many, and its last day.
    Quiet(u32, u32, NaiveDate),
    /// The quiet time was over after this day.
    QuietOver(NaiveDate),
    /// Practised, so many days as are asked for or more.
    Practised,
    /// Readiness and the choice are there.
    IsReady,
    /// A message of an open step was sent on this day.
    Sent(NaiveDate),
    /// A meeting on this day.
    Met(NaiveDate),
    /// A talk on this day.
    Talked(NaiveDate),
    /// The door is open for this step.
    May(Step),
    /// Another stage comes first.
    Waits(Stage),
    /// Passed by: what came next did not ask for it.
    PassedBy,
    /// The next look at a second beginning is on this day.
    NextReview(NaiveDate),
    /// It is for the person, and stays beside a closed door.
    Stays,
    /// Open from the first day to the last.
    Always,
}

/// A stage as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The stage.
    pub stage: Stage,
    /// How it stands.
    pub status: Status,
    /// Why, the most pressing first. Never empty.
    pub whys: Vec<Why>,
}

/// What the stages are read from.
struct Facts<'a> {
    record: &'a Record,
    account: &'a Account,
    far: Far,
    now: Moment,
}

/// Every stage in order, or none where somebody is under 18: their page stands alone.
pub fn path(record: &Record, account: &Account, now: Moment) -> Vec<Place> {
    if account.decision.is_closed_by(Closing::Minor) {
        return Vec::new();
    }
    let facts = Facts { record, account, far: far(record, now), now };
    let mut places: Vec<Place> = Vec::with_capacity(Stage::ALL.len());
    for stage in Stage::ALL {
        let first_open = places.iter().find(|p| p.status != Status::Done && work::is_work(p.stage)).map(|p| p.stage);
        let (status, whys) = match stage {
            Stage::Safety => work::safety(&facts),
            Stage::Understand => work::understand(&facts),
            Stage::Space => work::space(&facts),
            Stage::Grow => work::grow(&facts),
            Stage::Ready => work::ready(&facts),
            Stage::Reach | Stage::Meet | Stage::Talk | Stage::Rebuild => contact::step(&facts, stage, first_open),
            Stage::Review => contact::review(&facts),
            Stage::LetGo => let_go(&facts),
        };
        // Of the work that can be done, the first that is not done is where one is.
        let is_now = status == Status::Open && first_open.is_none() && work::is_work(stage) && !facts.is_closed();
        places.push(Place { stage, status: if is_now { Status::Now } else { status }, whys });
    }
    places
}

impl Facts<'_> {
    fn is_closed(&self) -> bool {
        self.account.decision.door == Door::Closed
    }

    /// The closing facts that hold. Beside harm, which names the answer only, none has a date.
    fn closings(&self) -> Vec<Why> {
        let harmed = self.account.decision.harmed_by(Side::Ex);
        let dated = |reason: &Reason| Reason { since: reason.since.filter(|_| !harmed), ..reason.clone() };
        self.account.decision.reasons.iter().map(|reason| Why::Rule(dated(reason))).collect()
    }

    /// The rests that a stage is about.
    fn held(&self, rests: &[Resting]) -> Vec<Why> {
        let about = |reason: &&Reason| rests.iter().any(|rest| reason.rule == Rule::Resting(*rest));
        self.far.rests.iter().filter(about).cloned().map(Why::Rule).collect()
    }
}

/// Open whatever else holds; chosen, it is where somebody is.
fn let_go(facts: &Facts<'_>) -> (Status, Vec<Why>) {
    let chosen = Rule::Closing(Closing::Chosen);
    match facts.account.decision.reasons.iter().find(|reason| reason.rule == chosen) {
        Some(reason) => (Status::Now, vec![Why::Rule(reason.clone())]),
        None => (Status::Open, vec![Why::Always]),
    }
}
