//! Words of help nearby.

use crate::content::helplines::Kind;

/// Help nearby.
pub struct HelpWords {
    /// Heading above the lines that are shown at once where somebody is very low.
    pub now_title: &'static str,
    /// Text above them.
    pub now: &'static str,
    /// Page title.
    pub page: &'static str,
    /// Title.
    pub title: &'static str,
    /// First sentence.
    pub lede: &'static str,
    /// Label of the country.
    pub country: &'static str,
    /// Option: no country chosen.
    pub any_country: &'static str,
    /// Emergency.
    pub emergency: &'static str,
    /// Heading of a kind of line.
    pub kind: fn(Kind) -> &'static str,
    /// Call, before a number, for a screen reader.
    pub call: fn(&str, &str) -> String,
    /// Text a number.
    pub text: fn(&str) -> String,
    /// Text a word to a number.
    pub text_word: fn(&str, &str) -> String,
    /// Not yet confirmed.
    pub unconfirmed: &'static str,
    /// Checked more than twelve months ago.
    pub stale: &'static str,
    /// When the numbers were last checked.
    pub checked: fn(chrono::NaiveDate, chrono::NaiveDate) -> String,
    /// A call can show in the call list.
    pub traces: &'static str,
    /// Beside lines about abuse: for whom they are.
    pub abuse_note: &'static str,
    /// Heading: other countries.
    pub anywhere_title: &'static str,
    /// Sentence: sites that list lines.
    pub anywhere: &'static str,
    /// Link to the whole page.
    pub all_lines: &'static str,
    /// Link to the list of every country.
    pub every_country: &'static str,
    /// Heading: not sure whether it is safe.
    pub unsure_title: &'static str,
    /// Signs to read.
    pub signs: &'static [&'static str],
    /// What to do with them.
    pub signs_note: &'static str,
    /// Heading: this device.
    pub device_title: &'static str,
    /// Sentences on a device that somebody else looks at.
    pub device: &'static [&'static str],
    /// Heading: thoughts of suicide.
    pub crisis_title: &'static str,
    /// Sentences.
    pub crisis: &'static [&'static str],
}
