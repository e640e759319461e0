//! Drafts of personal messages: what they are for, how far they have come, and when one may be written and copied.

use super::contact::Reach;
use super::door::{Decision, Door, History, Rule, Standing};
use super::id::{Resting, Step};
pub use super::message::Kind as DraftKind;
use super::time::Moment;

/// How far a draft has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DraftState {
    /// It is being written. Every version that was kept is an event of its own.
    Written,
    /// It waits to be copied.
    Waiting,
    /// It was copied, and whether it was sent is not said yet.
    Copied,
    /// It was sent.
    Sent,
    /// It stays unsent, as a letter that was written for oneself.
    Unsent,
}

/// One version of a draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// What it is for.
    pub kind: DraftKind,
    /// How far it has come.
    pub state: DraftState,
    /// Its words.
    pub words: String,
}

/// What may be drafted at a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drafting {
    /// What for.
    pub kinds: Vec<DraftKind>,
    /// Whether it is the one answer in a quiet period: brief and civil.
    pub is_pause_answer: bool,
    /// Whether a draft that has rested may be copied now.
    pub may_copy: bool,
}

impl Drafting {
    /// What both of two readings of a record allow.
    pub(crate) fn and(self, other: Drafting) -> Option<Drafting> {
        let kinds: Vec<DraftKind> = self.kinds.into_iter().filter(|kind| other.kinds.contains(kind)).collect();
        (!kinds.is_empty()).then_some(Drafting {
            kinds,
            is_pause_answer: self.is_pause_answer || other.is_pause_answer,
            may_copy: self.may_copy && other.may_copy,
        })
    }
}

/// What a step lets one write (`rules.md` 1, open steps). An apology may stand in for the first message.
fn kinds_of(step: Step) -> &'static [DraftKind] {
    match step {
        Step::FirstMessage => &[DraftKind::First, DraftKind::Apology],
        Step::Waiting => &[],
        Step::LightContact => &[DraftKind::Reply],
        Step::Meeting => &[DraftKind::Reply, DraftKind::Invite],
        Step::Talk => &[DraftKind::Reply, DraftKind::Talk, DraftKind::Apology],
        Step::Rebuild => &[DraftKind::Reply, DraftKind::Invite, DraftKind::Talk, DraftKind::Apology],
    }
}

/// What may be drafted: at an open step what the step allows, and in a quiet period the one answer to a word of theirs,
/// from 24 hours after it. `None` where nothing may.
pub(crate) fn allowed(history: &History, decision: &Decision, now: Moment) -> Option<Drafting> {
    let rests = |resting: Resting| decision.reasons.iter().any(|r| r.rule == Rule::Resting(resting));
    if decision.may_draft && history.step_allows(Reach::Message) {
        let is_open = matches!(decision.door, Door::Open(_));
        return Some(Drafting { kinds: kinds_of(history.step()).to_vec(), is_pause_answer: false, may_copy: is_open });
    }
    // What was answered on safety, self-harm or a hurt comes before being civil.
    let stops_an_answer =
        [Resting::Crisis, Resting::Screen, Resting::Unsure, Resting::After, Resting::Hurt, Resting::AnswerLater];
    let answers = history.standing(Reach::Message, now) == Standing::PauseAnswer;
    (answers && !stops_an_answer.into_iter().any(rests)).then(|| Drafting {
        kinds: vec![DraftKind::Reply],
        is_pause_answer: true,
        may_copy: !rests(Resting::Cooling),
    })
}
