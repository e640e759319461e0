//! Words of an apology in its parts, and of what somebody has said they will do.

use chrono::NaiveDate;

use super::{RemarkWords, Row};
use crate::domain::amends::{Came, Part};
use crate::domain::message::apology::Heard;

/// Words of a part of an apology.
pub struct PartWords {
    /// Its name.
    pub title: &'static str,
    /// What it asks.
    pub hint: &'static str,
    /// Shown in the letter while it is empty.
    pub goes_here: &'static str,
}

/// Words of an apology.
pub struct ApologyWords {
    /// Title of the tab.
    pub page: &'static str,
    /// Running line.
    pub run: &'static str,
    /// Heading.
    pub title: &'static str,
    /// First sentence.
    pub lede: &'static str,
    /// A part.
    pub part: fn(Part) -> &'static PartWords,
    /// Status of a part: empty.
    pub not_yet: &'static str,
    /// Status of a part: something in it is to be looked at.
    pub look_again: &'static str,
    /// Status of a part: kept as it stands.
    pub kept: &'static str,
    /// Status of a part: written and not kept.
    pub writing: &'static str,
    /// What was heard: its name, how it lands, one question.
    pub heard: fn(Heard) -> &'static RemarkWords,
    /// Before a note on a part.
    pub note: &'static str,
    /// Heading of the letter.
    pub stands: &'static str,
    /// Name of the letter for a screen reader.
    pub sheet: &'static str,
    /// Heading of what is left out.
    pub left_out_title: &'static str,
    /// What is left out, and why.
    pub left_out: &'static [&'static str],
    /// Button: keep.
    pub keep: &'static str,
    /// Said once it is kept.
    pub kept_said: &'static str,
    /// Button: see it whole.
    pub whole: &'static str,
    /// Error: no words.
    pub error_words: &'static str,
    /// Heading when it is seen whole.
    pub whole_title: &'static str,
    /// Nothing in it is refused.
    pub clear: &'static str,
    /// Parts are missing: what is not finished yet.
    pub missing: &'static str,
    /// Something in it is refused.
    pub refused: &'static str,
    /// The check holds it.
    pub stopped: &'static str,
    /// Heading of the notes.
    pub notes_title: &'static str,
    /// Button: finish.
    pub finish: &'static str,
    /// Heading when it is finished.
    pub finished_title: &'static str,
    /// Text when it is finished.
    pub finished: &'static str,
    /// Button: print.
    pub print: &'static str,
    /// Button: change.
    pub change: &'static str,
    /// Button: begin another.
    pub another: &'static str,
    /// Heading of whether it is sent.
    pub sending_title: &'static str,
    /// It stays here: contact is not open for it.
    pub stays: &'static str,
    /// Contact is open for it.
    pub may_send: &'static str,
    /// Button: take it to the draft page.
    pub take: &'static str,
    /// Summary of earlier versions.
    pub earlier: &'static str,
    /// Of the finished ones, when.
    pub finished_on: fn(NaiveDate, NaiveDate) -> String,
    /// Row that leads here.
    pub row: Row,
}

/// Words of the commitments.
pub struct CommitmentWords {
    /// Title of the tab.
    pub page: &'static str,
    /// Heading.
    pub title: &'static str,
    /// First sentence.
    pub lede: &'static str,
    /// None yet.
    pub none: &'static str,
    /// What became of one.
    pub came: fn(Came) -> &'static str,
    /// Nothing was said yet.
    pub open: &'static str,
    /// By when.
    pub due: fn(NaiveDate, NaiveDate) -> String,
    /// Button: what became of one.
    pub mark: fn(Came) -> &'static str,
    /// Button: as if nothing had been said.
    pub unmark: &'static str,
    /// Said beside one that was not kept.
    pub not_kept_note: &'static str,
    /// Said beside one whose day is over.
    pub overdue: &'static str,
    /// Label of how one was made good.
    pub how: &'static str,
    /// Its hint.
    pub how_hint: &'static str,
    /// Button: keep how.
    pub how_keep: &'static str,
    /// Error: how is missing.
    pub error_how: &'static str,
    /// Button: change.
    pub change: &'static str,
    /// Button: take away.
    pub take_away: &'static str,
    /// Said before it is taken away.
    pub take_away_note: &'static str,
    /// Button: keep it after all.
    pub leave_it: &'static str,
    /// Heading of a new one.
    pub new_title: &'static str,
    /// Heading of a change.
    pub change_title: &'static str,
    /// Label of the words.
    pub words: &'static str,
    /// Hint of the words.
    pub words_hint: &'static str,
    /// Label of the day.
    pub due_label: &'static str,
    /// Hint of the day.
    pub due_hint: &'static str,
    /// Button: keep.
    pub keep: &'static str,
    /// Error: no words.
    pub error_words: &'static str,
    /// Error: no such day.
    pub error_due: &'static str,
    /// Summary of earlier versions.
    pub earlier: &'static str,
    /// Said when something is kept.
    pub kept: &'static str,
    /// Row that leads here.
    pub row: Row,
}
