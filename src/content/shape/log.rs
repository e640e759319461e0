//! Words of the log of contact.

use chrono::NaiveDate;

use crate::domain::contact::{Act, Ask, Entry, Look, Reach, Side, TalkEnd, Tone};
use crate::domain::door::Standing;
use crate::domain::id::Closing;

use super::Row;

/// The log of contact.
pub struct LogWords {
    /// Page title.
    pub page: &'static str,
    /// Title.
    pub title: &'static str,
    /// Sentence.
    pub lede: &'static str,
    /// Link to the page with the urges.
    pub urges: &'static str,
    /// Nothing yet.
    pub empty: &'static str,
    /// Button that adds.
    pub add: &'static str,
    /// Name of the list for a screen reader.
    pub list: &'static str,
    /// Page title of the form.
    pub add_page: &'static str,
    /// Title of the form.
    pub add_title: &'static str,
    /// Page title when an entry is changed.
    pub change_page: &'static str,
    /// Title when an entry is changed.
    pub change_title: &'static str,
    /// Heading: what happened.
    pub what_title: &'static str,
    /// The kinds, in the order of the form: their word, reached out, looked, necessary, blocked, their partner, my
    /// partner, a meeting, looking back on it, a talk, an order, a meeting declined.
    pub kinds: [Row; 12],
    /// Heading: looking back on a meeting.
    pub look_back_title: &'static str,
    /// A line under it.
    pub look_back_note: &'static str,
    /// Easy for the user, easy for them, pressure, an old pattern, hurt.
    pub look_back: [&'static str; 5],
    /// Heading: how the talk ended.
    pub talk_title: &'static str,
    /// How a talk ended.
    pub talk: fn(TalkEnd) -> &'static str,
    /// Heading: how the user reached out.
    pub how_title: &'static str,
    /// A way of reaching out.
    pub reach: fn(Reach) -> &'static str,
    /// A way of looking.
    pub look: fn(Look) -> &'static str,
    /// Heading: who wrote.
    pub by_title: &'static str,
    /// Who.
    pub by: fn(Side) -> &'static str,
    /// Heading: about what.
    pub about_title: &'static str,
    /// Anything personal makes it personal.
    pub about_note: &'static str,
    /// Heading: how it reads.
    pub tone_title: &'static str,
    /// Only plain words count.
    pub tone_note: &'static str,
    /// A tone.
    pub tone: fn(Tone) -> Row,
    /// Heading: what it asks for.
    pub ask_title: &'static str,
    /// What it asks for.
    pub ask: fn(Ask) -> &'static str,
    /// Box: hot and cold.
    pub hot_and_cold: Row,
    /// Box: it hurt.
    pub hurt: Row,
    /// Label of the date.
    pub on: &'static str,
    /// Hint of the date.
    pub on_hint: &'static str,
    /// Label of the words.
    pub words: &'static str,
    /// Label of their words.
    pub their_words: &'static str,
    /// Hint of the words.
    pub words_hint: &'static str,
    /// Label of the trigger.
    pub trigger: &'static str,
    /// Hint of the trigger.
    pub trigger_hint: &'static str,
    /// Keeps the entry.
    pub keep: &'static str,
    /// Keeps the change.
    pub keep_change: &'static str,
    /// Nothing chosen.
    pub error_choose: &'static str,
    /// No date.
    pub error_date: &'static str,
    /// A date to come.
    pub error_future: &'static str,
    /// Title of an entry.
    pub entry: fn(&Act) -> &'static str,
    /// What the rules say of an entry, from how it counts and what closes the door now: heading and sentence.
    pub rule: fn(&Entry, Option<Standing>, Option<Closing>) -> Row,
    /// Marked as.
    pub marked: fn(Tone) -> &'static str,
    /// Set off by.
    pub set_off: &'static str,
    /// Dated back: written down on.
    pub written_on: fn(NaiveDate, NaiveDate) -> String,
    /// Undo.
    pub undo: &'static str,
    /// Change.
    pub change: &'static str,
    /// Until when it can be undone, in hours left.
    pub undo_until: fn(u32) -> String,
    /// Said after an undo.
    pub undone: &'static str,
}
