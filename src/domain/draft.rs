//! Drafts of personal messages: what they are for, how far they have come, and when one may be written and copied.

use std::collections::BTreeMap;

use super::contact::{Reach, Side};
use super::door::{Decision, Door, History, Rule, Standing};
use super::id::{Closing, Resting, Step};
pub use super::message::Kind as DraftKind;
use super::message::{Problem, Remark};
use super::record::{Event, Record, What};
use super::time::Moment;

/// Remarks that the person has looked at and set aside, by the words that they point at. With other words they come back.
pub type SetAside = BTreeMap<Problem, String>;

/// Whether a remark on a text is set aside. What stops a draft cannot be.
pub fn is_set_aside(aside: &SetAside, remark: &Remark, text: &str) -> bool {
    !remark.stops() && aside.get(&remark.problem) == Some(&remark.words(text))
}

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
    /// The remarks on it that are set aside.
    pub set_aside: SetAside,
}

/// The kept versions of the draft under way, oldest first, one for each change of its words.
pub fn versions(record: &Record) -> Vec<(&Event, &Draft)> {
    let drafts = record.events().iter().rev().filter_map(|event| match &event.what {
        What::Draft(draft) => Some((event, draft)),
        _ => None,
    });
    let own = drafts.take_while(|(_, draft)| !matches!(draft.state, DraftState::Sent | DraftState::Unsent));
    let mut own: Vec<(&Event, &Draft)> = own.collect();
    own.reverse();
    own.dedup_by(|later, kept| later.1.words == kept.1.words);
    own
}

/// Whether an apology may be written, to be sent or not. Where somebody was hurt or is afraid, help is the way and not an
/// apology; where an order binds, nothing prepares contact.
pub fn may_apologise(decision: &Decision) -> bool {
    necessary_way(decision) == NecessaryWay::Free
}

/// How a necessary message may go. `src/content/en/necessary.rs` says it in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NecessaryWay {
    /// It can be written here.
    Free,
    /// Only as the order allows.
    AsOrdered,
    /// Through others only.
    SaferOnly,
}

/// How a necessary message may go while this is decided.
pub fn necessary_way(decision: &Decision) -> NecessaryWay {
    let harmed = decision.harmed_by(Side::Ex) || decision.harmed_by(Side::User);
    if harmed || decision.is_closed_by(Closing::Minor) {
        NecessaryWay::SaferOnly
    } else if decision.is_closed_by(Closing::Order) {
        NecessaryWay::AsOrdered
    } else {
        NecessaryWay::Free
    }
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

/// What a step lets one write. An apology may stand in for the first message.
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

#[cfg(test)]
mod tests {
    use super::{Draft, DraftKind, DraftState, SetAside, is_set_aside, versions};
    use crate::domain::message::{Problem, check};
    use crate::domain::record::{Event, EventId, Record, What};

    fn draft(state: DraftState, words: &str) -> Draft {
        Draft { kind: DraftKind::First, state, words: words.into(), set_aside: SetAside::default() }
    }

    #[test]
    fn versions_are_those_of_the_draft_under_way_one_for_each_change_of_words() {
        let aside = Draft {
            set_aside: [(Problem::Pressure, "by Friday".to_owned())].into(),
            ..draft(DraftState::Written, "two")
        };
        let all = [
            draft(DraftState::Written, "an older one"),
            draft(DraftState::Unsent, "an older one"),
            draft(DraftState::Written, "one"),
            draft(DraftState::Written, "two"),
            aside,
            draft(DraftState::Waiting, "two"),
            draft(DraftState::Written, "one"),
        ];
        let made = "2026-05-12T10:00:00+00:00".parse().unwrap_or_default();
        let event = |(at, draft)| Event { id: EventId(1 + at as u128), made, what: What::Draft(draft) };
        let record = Record::new(all.into_iter().enumerate().map(event));
        let words: Vec<&str> = versions(&record).into_iter().map(|(_, draft)| draft.words.as_str()).collect();
        assert_eq!(words, ["one", "two", "one"]);
        assert!(versions(&Record::default()).is_empty());
    }

    #[test]
    fn a_remark_is_set_aside_by_its_words_and_what_stops_never_is() {
        let long = vec!["lantern"; 61].join(" ");
        let stays = format!("{long} I will kill myself.");
        let report = check(DraftKind::First, &stays, None);
        let of = |problem| report.remarks.iter().find(|remark| remark.problem == problem);
        let aside: SetAside = report.remarks.iter().map(|remark| (remark.problem, remark.words(&stays))).collect();
        let is_aside = |problem, text: &str| of(problem).is_some_and(|remark| is_set_aside(&aside, remark, text));
        assert!(is_aside(Problem::TooMuch, &stays));
        assert!(!is_aside(Problem::TooMuch, &format!("{stays} More.")), "with other words it comes back");
        assert!(of(Problem::SelfHarm).is_some() && !is_aside(Problem::SelfHarm, &stays));
        assert!(of(Problem::TooMuch).is_some_and(|remark| !is_set_aside(&SetAside::new(), remark, &stays)));
    }
}
