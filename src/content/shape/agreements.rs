//! Words of agreements, and of the sheets that two fill together.

use chrono::NaiveDate;

use super::Row;
use crate::domain::agreement::{Stands, Topic};

/// Words of the agreements.
pub struct TableWords {
    /// Title of the tab.
    pub page: &'static str,
    /// Heading.
    pub title: &'static str,
    /// First sentence.
    pub lede: &'static str,
    /// Row that leads here.
    pub row: Row,
    /// The second beginning has not begun.
    pub not_yet: &'static str,
    /// Contact is closed.
    pub closed: &'static str,
    /// Heading of what keeps an agreement fair.
    pub fair_title: &'static str,
    /// What keeps it fair.
    pub fair: &'static str,
    /// Link: a new one.
    pub new: &'static str,
    /// Heading over those in force.
    pub list_title: &'static str,
    /// None yet.
    pub none: &'static str,
    /// Summary over those that have ended.
    pub ended_title: &'static str,
    /// A topic.
    pub topic: fn(Topic) -> &'static str,
    /// How one stands.
    pub stands: fn(Stands) -> &'static str,
    /// Until when.
    pub until: fn(NaiveDate, NaiveDate) -> String,
    /// When it is looked at again.
    pub look: fn(NaiveDate, NaiveDate) -> String,
    /// The day to look at it has come.
    pub look_now: &'static str,
    /// On how many days it was broken.
    pub broken_count: fn(usize) -> String,
    /// Heading over what goes with agreements.
    pub beside_title: &'static str,
    /// Heading over the sheets and looks.
    pub more_title: &'static str,
    /// Heading of one agreement.
    pub one_title: &'static str,
    /// Before its last day.
    pub until_short: &'static str,
    /// Before the day to look at it again.
    pub look_short: &'static str,
    /// Heading of the form for a new one.
    pub new_title: &'static str,
    /// Heading of the form for a change.
    pub change_title: &'static str,
    /// Label of the topic.
    pub topic_label: &'static str,
    /// Label of the name of an own topic.
    pub name: &'static str,
    /// Label of what the person needs.
    pub mine: &'static str,
    /// Its hint.
    pub mine_hint: &'static str,
    /// Label of what the other person needs.
    pub theirs: &'static str,
    /// Its hint.
    pub theirs_hint: &'static str,
    /// Label of what was agreed.
    pub agreed: &'static str,
    /// Its hint.
    pub agreed_hint: &'static str,
    /// Label of the last day.
    pub until_label: &'static str,
    /// Its hint.
    pub until_hint: &'static str,
    /// Label of the day to look again.
    pub look_label: &'static str,
    /// Its hint.
    pub look_hint: &'static str,
    /// Said where it is about being open.
    pub openness: &'static str,
    /// Asked once where nothing tells when or how often.
    pub vague_title: &'static str,
    /// The question.
    pub vague: &'static str,
    /// Button: keep.
    pub keep: &'static str,
    /// Error: no name of an own topic.
    pub error_name: &'static str,
    /// Error: what the person needs is missing.
    pub error_mine: &'static str,
    /// Error: what they need is missing.
    pub error_theirs: &'static str,
    /// Error: nothing agreed.
    pub error_agreed: &'static str,
    /// Error: a form of control.
    pub error_control: &'static str,
    /// Error: it must have its last day.
    pub error_no_end: &'static str,
    /// Error: no such day, or one that is over.
    pub error_day: &'static str,
    /// Summary of earlier versions.
    pub earlier: &'static str,
    /// Link: change it.
    pub change: &'static str,
    /// Button: end it.
    pub end: &'static str,
    /// Button: in force again.
    pub resume: &'static str,
    /// Said once it is ended or in force again.
    pub kept: &'static str,
    /// Heading of the days on which it was broken.
    pub broken_title: &'static str,
    /// What the days are for.
    pub broken_note: &'static str,
    /// None.
    pub broken_none: &'static str,
    /// Label of a day.
    pub broken_label: &'static str,
    /// Its hint.
    pub broken_hint: &'static str,
    /// Button: keep the day.
    pub broken_keep: &'static str,
    /// Error: no such day.
    pub error_broken: &'static str,
    /// Button: take a day away, for a screen reader with the day.
    pub broken_away: fn(NaiveDate, NaiveDate) -> String,
    /// The visible word of it.
    pub broken_away_short: &'static str,
    /// What follows from two days.
    pub broken_twice: &'static str,
    /// Summary: take away; what it takes; the button.
    pub take_away: [&'static str; 3],
    /// Heading over causes that can be taken over into a list.
    pub from_causes: &'static str,
}

/// A sheet that two fill together.
pub struct SheetOfTwo {
    /// Row that leads to it.
    pub row: Row,
    /// Heading.
    pub title: &'static str,
    /// First sentence.
    pub lede: &'static str,
    /// Lines that are printed.
    pub lines: &'static [&'static str],
    /// What stands under each line; may be empty.
    pub under: &'static str,
    /// Lines with room to fill in.
    pub blanks: &'static [&'static str],
}

/// Words of the sheets.
pub struct PaperWords {
    /// Title of the tab.
    pub page: &'static str,
    /// The sheets: agreements, listening, looking back.
    pub sheets: [SheetOfTwo; 3],
    /// For whom it is not.
    pub not_for: &'static str,
    /// What is on it and what is not.
    pub private: &'static str,
    /// Heading over the choice of agreements.
    pub which: &'static str,
    /// None in force.
    pub none: &'static str,
    /// Name of the sheet for a screen reader.
    pub sheet: &'static str,
    /// Button: print.
    pub print: &'static str,
    /// Button: hand it to another app.
    pub share: &'static str,
    /// Button: copy.
    pub copy: &'static str,
    /// Said once it is copied.
    pub copied: &'static str,
    /// Neither worked.
    pub refused: &'static str,
    /// An agreement as a line of a text.
    pub line: fn(Topic, &str) -> String,
}
