//! Words of drafts: writing, reading back, resting, copying, and what is kept unsent.

use chrono::NaiveDate;

use super::Row;
use crate::domain::contact::Tone;
use crate::domain::draft::{DraftKind, DraftState};
use crate::domain::id::Step;
use crate::domain::message::{Good, Problem};

/// What a remark says: its name, how the words may land, and one question.
pub struct RemarkWords {
    /// Its name, a word or two.
    pub title: &'static str,
    /// How it may land.
    pub lands: &'static str,
    /// One question.
    pub ask: &'static str,
}

/// Openings for one situation.
pub struct Openings {
    /// What they are for.
    pub title: &'static str,
    /// The openings.
    pub words: &'static [&'static str],
}

/// Words of the page of words that help. The sentences themselves are guide points.
pub struct PhrasesWords {
    /// Title of the tab.
    pub page: &'static str,
    /// Heading.
    pub title: &'static str,
    /// First sentence.
    pub lede: &'static str,
    /// Before when one helps and when it does not.
    pub when: &'static str,
    /// Before what is known of it.
    pub known: &'static str,
    /// Link to the page of one.
    pub more: &'static str,
    /// Link to the page.
    pub link: &'static str,
}

/// Words of a draft.
pub struct DraftWords {
    /// Title of the tab.
    pub page: &'static str,
    /// Heading while writing.
    pub title: &'static str,
    /// Heading while reading back.
    pub back_title: &'static str,
    /// Heading of the facts.
    pub facts_title: &'static str,
    /// What the step allows.
    pub step: fn(Step) -> &'static str,
    /// The one answer in a quiet period.
    pub pause: &'static str,
    /// Term: their last word.
    pub their_last: &'static str,
    /// Their last word.
    pub their_last_is: fn(Option<(NaiveDate, Tone)>, NaiveDate) -> String,
    /// Term: what closes.
    pub closes: &'static str,
    /// Nothing on record closes, and what to do if that has changed.
    pub closes_none: &'static str,
    /// Link to the log.
    pub log_it: &'static str,
    /// Heading of the choice of kind.
    pub kind_title: &'static str,
    /// A kind.
    pub kind: fn(DraftKind) -> &'static Row,
    /// Error: no kind.
    pub error_kind: &'static str,
    /// Label of the words.
    pub words: &'static str,
    /// Hint under it.
    pub words_hint: &'static str,
    /// Error: no words.
    pub error_words: &'static str,
    /// Heading of the openings.
    pub starters_title: &'static str,
    /// Line under it.
    pub starters_note: &'static str,
    /// Openings of a kind, by what they are for.
    pub starters: fn(DraftKind) -> &'static [Openings],
    /// Button: read back.
    pub read_back: &'static str,
    /// Button: keep unsent.
    pub keep_unsent: &'static str,
    /// Button: go on writing.
    pub go_on_writing: &'static str,
    /// Name of the sheet for a screen reader.
    pub sheet: &'static str,
    /// Heading of the remarks, from how many are shown.
    pub remarks_title: fn(usize) -> &'static str,
    /// What the two lines mean.
    pub marks: &'static str,
    /// What a remark says.
    pub remark: fn(Problem) -> &'static RemarkWords,
    /// What a remark says of a problem that stops a draft, where the check is not sure of it.
    pub maybe: fn(Problem) -> &'static RemarkWords,
    /// Before the question of a remark.
    pub ask_yourself: &'static str,
    /// Weight of a remark that holds the message.
    pub holds: &'static str,
    /// Weight of a remark that asks to look again.
    pub look_again: &'static str,
    /// Button: set a remark aside.
    pub set_aside: &'static str,
    /// Heading of what was set aside.
    pub aside_title: &'static str,
    /// Line under it.
    pub aside_note: &'static str,
    /// Button: bring one back.
    pub bring_back: &'static str,
    /// Verdict: every remark is set aside.
    pub aside_verdict_title: &'static str,
    /// Its text.
    pub aside_verdict: &'static str,
    /// Summary of the versions.
    pub versions_title: &'static str,
    /// Line under it.
    pub versions_note: &'static str,
    /// Label of the list of versions.
    pub versions_pick: &'static str,
    /// A version: its day and hour.
    pub version: fn(NaiveDate, NaiveDate, u32, u32) -> String,
    /// Heading of the words as they stand now.
    pub version_now: &'static str,
    /// What is good about a draft.
    pub good: fn(Good) -> &'static str,
    /// Verdict: this one stays here.
    pub stop_title: &'static str,
    /// Its text.
    pub stop: &'static str,
    /// Its text in place of that where the words speak of dying or of hurting oneself: of the writer only.
    pub stop_for_you: &'static str,
    /// Verdict where the words speak of dying or of hurting oneself.
    pub self_harm_title: &'static str,
    /// Its text.
    pub self_harm: &'static str,
    /// Before help lines, where words may speak of the writer's own life.
    pub self_harm_maybe: &'static str,
    /// Verdict: not yet, from how many places.
    pub rework_title: fn(usize) -> &'static str,
    /// Its text.
    pub rework: &'static str,
    /// Verdict: nothing matched.
    pub none_title: &'static str,
    /// Its text.
    pub none: &'static str,
    /// What the check is and is not.
    pub how: &'static str,
    /// The learned part of the check is not here.
    pub rules_only: &'static str,
    /// Heading of the three questions.
    pub three_title: &'static str,
    /// The three, each to be ticked.
    pub three: &'static [&'static str; 3],
    /// Error: one is not ticked.
    pub error_three: &'static str,
    /// Button: let it rest.
    pub rest: &'static str,
    /// Heading while it rests.
    pub resting_title: &'static str,
    /// Until when it rests, and why.
    pub resting: &'static str,
    /// Heading when it may be copied.
    pub copy_title: &'static str,
    /// Why the question comes again.
    pub copy: &'static str,
    /// The question of being steady.
    pub steady: &'static str,
    /// Its answers: yes, no.
    pub steady_answers: [&'static str; 2],
    /// Error: not answered.
    pub error_steady: &'static str,
    /// What "no" means.
    pub not_steady: &'static str,
    /// Button: copy.
    pub copy_button: &'static str,
    /// The browser does not copy.
    pub copy_refused: &'static str,
    /// Heading after copying.
    pub sent_title: &'static str,
    /// Text after copying.
    pub sent: &'static str,
    /// Button: it was sent.
    pub sent_yes: &'static str,
    /// Button: not yet.
    pub sent_not_yet: &'static str,
    /// Button: change.
    pub change: &'static str,
    /// The page of what is kept unsent.
    pub letters: LettersWords,
}

/// Words of the page of what is kept unsent.
pub struct LettersWords {
    /// Title and heading.
    pub title: &'static str,
    /// First sentence.
    pub lede: &'static str,
    /// When a version was kept, what for and how far it has come.
    pub version: fn(DraftKind, DraftState, NaiveDate, NaiveDate) -> String,
    /// Link to the page.
    pub link: &'static str,
}
