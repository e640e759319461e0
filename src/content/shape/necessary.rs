//! Words of necessary messages: children, home, work, money, health.

use super::{RemarkWords, Row};
use crate::domain::message::necessary::Bait;

/// Words of the page of a necessary message.
pub struct NecessaryWords {
    /// Title of the tab.
    pub page: &'static str,
    /// Heading.
    pub title: &'static str,
    /// First sentence.
    pub lede: &'static str,
    /// Where an emergency goes.
    pub emergency: &'static str,
    /// Heading of how to write one.
    pub how_title: &'static str,
    /// How to write one.
    pub how: &'static [&'static str],
    /// Heading of the matter.
    pub about: &'static str,
    /// Label of the words.
    pub words: &'static str,
    /// Hint of the words.
    pub words_hint: &'static str,
    /// Error: no matter.
    pub error_about: &'static str,
    /// Error: no words.
    pub error_words: &'static str,
    /// Button: read back.
    pub read_back: &'static str,
    /// Heading after reading back.
    pub back_title: &'static str,
    /// Name of the sheet for a screen reader.
    pub sheet: &'static str,
    /// Heading of the notes.
    pub notes_title: &'static str,
    /// What is found.
    pub bait: fn(Bait) -> &'static RemarkWords,
    /// Nothing was found.
    pub clear: &'static str,
    /// Something to look at again, and it can be copied.
    pub look: &'static str,
    /// Heading where it is personal.
    pub personal_title: &'static str,
    /// It is personal: what that would make of it.
    pub personal: &'static str,
    /// It is personal, and the door is closed.
    pub personal_closed: &'static str,
    /// The check holds it.
    pub stopped: &'static str,
    /// Button: copy.
    pub copy: &'static str,
    /// Button: change.
    pub change: &'static str,
    /// Heading after copying.
    pub copied_title: &'static str,
    /// Text after copying.
    pub copied: &'static str,
    /// Button: log it.
    pub sent: &'static str,
    /// Button: it was sent, with something personal in it.
    pub sent_personal: &'static str,
    /// Button: it was not sent.
    pub not_sent: &'static str,
    /// Row: log one that has been.
    pub log_row: Row,
    /// Heading where an order binds.
    pub order_title: &'static str,
    /// What that means.
    pub order: &'static [&'static str],
    /// The question.
    pub order_ask: &'static str,
    /// Its answers: yes, no, not sure.
    pub order_answers: [&'static str; 3],
    /// No, or not sure.
    pub order_no: &'static str,
    /// Heading where only safer ways are open.
    pub safer_title: &'static str,
    /// Why.
    pub safer_lede: &'static str,
    /// The ways.
    pub safer: &'static [&'static str],
    /// Row that leads here from the quiet time.
    pub link: &'static str,
}
