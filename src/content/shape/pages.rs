//! Words of the single pages: welcome, before you begin, age, settings, erase, and what went wrong.

use crate::domain::record::Over;

/// A line with a heading and a sentence.
pub struct Row {
    /// The heading.
    pub what: &'static str,
    /// The sentence under it.
    pub small: &'static str,
}

/// The first page.
pub struct WelcomeWords {
    /// What this is, in two sentences.
    pub lede: &'static str,
    /// Heading for a screen reader.
    pub promises_title: &'static str,
    /// Stays on this device.
    pub on_device: Row,
    /// Quick exit.
    pub exit: Row,
    /// Can be erased.
    pub erase: Row,
    /// The main button.
    pub begin: &'static str,
    /// Link to help for somebody who cannot wait.
    pub not_safe: &'static str,
    /// Link for somebody who brings a copy back.
    pub copy: &'static str,
    /// For whom, and what it cannot replace.
    pub adults: &'static str,
}

/// What the guide does and does not do.
pub struct BeforeWords {
    /// Running line.
    pub run: &'static str,
    /// Title.
    pub title: &'static str,
    /// First sentence.
    pub lede: &'static str,
    /// Heading: what it does.
    pub does_title: &'static str,
    /// What it does.
    pub does: &'static [&'static str],
    /// Heading: what it does not do.
    pub does_not_title: &'static str,
    /// What it does not do.
    pub does_not: &'static [&'static str],
    /// Heading: privacy.
    pub privacy_title: &'static str,
    /// The promise and its limits.
    pub privacy: &'static [&'static str],
    /// Heading of the margin note about a device that is watched.
    pub watched_title: &'static str,
    /// The note.
    pub watched: &'static str,
}

/// The question of age.
pub struct AgeWords {
    /// Title of the page.
    pub page: &'static str,
    /// Running line.
    pub run: &'static str,
    /// The question.
    pub question: &'static str,
    /// Hint under it.
    pub hint: &'static str,
    /// Heading of the reason.
    pub why_title: &'static str,
    /// The reason.
    pub why: &'static str,
    /// Yes, both.
    pub both: &'static str,
    /// No, one or both are not.
    pub minor: &'static str,
    /// When nothing was chosen.
    pub error: &'static str,
}

/// Settings.
pub struct SettingsWords {
    /// Title.
    pub title: &'static str,
    /// Heading: safety.
    pub safety_title: &'static str,
    /// Answer the screen again.
    pub screen_again: Row,
    /// Change the quiet period.
    pub quiet: Row,
    /// How the guide decides.
    pub rules: Row,
    /// Lift an answer given by mistake.
    pub lift: Row,
    /// Heading: closing facts that can be recorded as over.
    pub over_title: &'static str,
    /// An order has ended.
    pub order_over: Row,
    /// Their relationship has ended.
    pub their_partner_over: Row,
    /// The user's relationship has ended.
    pub my_partner_over: Row,
    /// What recording one of them means, on a page of its own.
    pub over: fn(Over) -> &'static OverWords,
    /// Heading: your copy.
    pub copy_title: &'static str,
    /// Save a backup.
    pub backup: Row,
    /// Warning beside it.
    pub backup_note: &'static str,
    /// Name of the file, without content.
    pub backup_name: fn(chrono::NaiveDate) -> String,
    /// Heading: reading.
    pub reading_title: &'static str,
    /// Label of the appearance.
    pub appearance: &'static str,
    /// As the device, day, night.
    pub appearances: [&'static str; 3],
    /// Label of the country of the help lines.
    pub country: &'static str,
    /// Heading: erase.
    pub erase_title: &'static str,
    /// What it does.
    pub erase: &'static str,
    /// The button.
    pub erase_button: &'static str,
}

/// Recording that something which closes contact has ended.
pub struct OverWords {
    /// Title.
    pub title: &'static str,
    /// What it means.
    pub text: &'static [&'static str],
    /// Record it.
    pub record: &'static str,
    /// Leave it as it is.
    pub keep: &'static str,
}

/// Lifting the answer "harmed", given by mistake.
pub struct LiftWords {
    /// Title.
    pub title: &'static str,
    /// What it means.
    pub text: &'static [&'static str],
    /// Lift it.
    pub lift: &'static str,
    /// Keep it.
    pub keep: &'static str,
}

/// Erasing.
pub struct EraseWords {
    /// Title.
    pub title: &'static str,
    /// What goes.
    pub goes: &'static str,
    /// What stays.
    pub stays: &'static str,
    /// Erase.
    pub erase: &'static str,
    /// Keep.
    pub keep: &'static str,
}

/// An address that leads nowhere.
pub struct MissingWords {
    /// Title.
    pub title: &'static str,
    /// Sentence.
    pub text: &'static str,
    /// Link to the start.
    pub link: &'static str,
}

/// When something cannot be kept or read.
pub struct FaultWords {
    /// Storage is blocked: works in memory.
    pub blocked: Row,
    /// A page could not be kept.
    pub not_kept: Row,
    /// There is no room.
    pub full: Row,
    /// The store is of a newer edition.
    pub newer: Row,
    /// Some records cannot be read.
    pub some_unreadable: fn(usize) -> String,
    /// Nothing can be read: title.
    pub unreadable_title: &'static str,
    /// Nothing can be read: text.
    pub unreadable: &'static str,
    /// Save the raw text.
    pub save_raw: &'static str,
    /// Go to erase.
    pub start_fresh: &'static str,
    /// Heading of an error summary.
    pub summary: &'static str,
    /// A page is on its way.
    pub coming: &'static str,
    /// A part of the app could not be fetched: title.
    pub away_title: &'static str,
    /// A part of the app could not be fetched: text.
    pub away: &'static str,
    /// Fetches it again.
    pub try_again: &'static str,
}

/// What became of what was typed and not saved.
pub struct KeptWords {
    /// It is back.
    pub back: &'static str,
    /// Button: empty the form.
    pub afresh: &'static str,
    /// The form was emptied.
    pub emptied: &'static str,
    /// Button: bring back what was there.
    pub bring_back: &'static str,
    /// Another window holds another text.
    pub elsewhere: &'static str,
    /// Another text of this form is kept.
    pub other: &'static str,
    /// Button: show it.
    pub show_other: &'static str,
}

/// The plain pages after two failures in a row.
pub struct SafeWords {
    /// Title.
    pub title: &'static str,
    /// Why.
    pub text: &'static str,
    /// What can be done.
    pub can: &'static str,
    /// Button: open everything.
    pub open_all: &'static str,
}
