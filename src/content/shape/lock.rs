//! Words of the passphrase: the page that locks, the page that sets it, and the warning before it locks by itself.

use super::Row;

/// The page in place of all others while it is locked. It says nothing of what is behind it.
pub struct LockedWords {
    /// Title.
    pub title: &'static str,
    /// The field.
    pub passphrase: &'static str,
    /// The button.
    pub open: &'static str,
    /// While the key is derived.
    pub opening: &'static str,
    /// What was typed does not open it.
    pub wrong: &'static str,
    /// So many seconds are to pass before the next try.
    pub wait: fn(u32) -> String,
    /// Nothing was typed.
    pub empty: &'static str,
    /// The device has no memory for it.
    pub no_memory: &'static str,
    /// The lock cannot be read.
    pub damaged: &'static str,
    /// Link to the help lines.
    pub help: &'static str,
    /// Heading of what can be done without it.
    pub forgotten_title: &'static str,
    /// What can be done.
    pub forgotten: &'static [&'static str],
    /// Link to erasing.
    pub erase: &'static str,
}

/// The page that sets, changes and removes a passphrase.
pub struct LockWords {
    /// Title.
    pub title: &'static str,
    /// Row of Settings while there is none, and while there is one.
    pub offer: Row,
    /// The same while there is one.
    pub is_on: Row,
    /// Offer beside the quiet time.
    pub early: Row,
    /// First sentence.
    pub lede: &'static str,
    /// Heading: what it protects.
    pub protects_title: &'static str,
    /// What it protects.
    pub protects: &'static [&'static str],
    /// Heading: what it does not protect.
    pub not_title: &'static str,
    /// What it does not protect.
    pub not: &'static [&'static str],
    /// Heading: if it is forgotten.
    pub forgotten_title: &'static str,
    /// If it is forgotten.
    pub forgotten: &'static str,
    /// Heading: a way back, first.
    pub way_title: &'static str,
    /// Why it is needed.
    pub way: &'static str,
    /// Button: save a backup.
    pub save: &'static str,
    /// After it.
    pub saved: &'static str,
    /// Button: make a code.
    pub code: &'static str,
    /// Above the code.
    pub code_is: &'static str,
    /// Two boxes: the way back is kept; what forgetting means.
    pub boxes: [&'static str; 2],
    /// Heading of the form.
    pub form_title: &'static str,
    /// Field: the passphrase now.
    pub now: &'static str,
    /// Field: a new passphrase.
    pub new: &'static str,
    /// Its hint.
    pub new_hint: &'static str,
    /// Field: the same again.
    pub again: &'static str,
    /// Button: turn on.
    pub turn_on: &'static str,
    /// While something is derived.
    pub working: &'static str,
    /// Neither a backup nor a code.
    pub error_way: &'static str,
    /// A box is not ticked.
    pub error_boxes: &'static str,
    /// Too short.
    pub error_short: &'static str,
    /// The two are not the same.
    pub error_again: &'static str,
    /// The device has no generator for keys.
    pub error_random: &'static str,
    /// Said after turning on.
    pub done_on: &'static str,
    /// While it is on.
    pub on: &'static [&'static str],
    /// Button: lock now.
    pub lock_now: &'static str,
    /// How else it is locked.
    pub lock_how: &'static str,
    /// Label of the idle time.
    pub idle: &'static str,
    /// One, five, fifteen minutes.
    pub idle_times: [&'static str; 3],
    /// Heading: change it.
    pub change_title: &'static str,
    /// Button: change it.
    pub change: &'static str,
    /// Said after changing it.
    pub changed: &'static str,
    /// Heading: turn it off.
    pub off_title: &'static str,
    /// What that means.
    pub off: &'static str,
    /// Button: turn it off.
    pub turn_off: &'static str,
    /// Said after turning it off.
    pub done_off: &'static str,
    /// Warning before it locks by itself.
    pub soon: &'static str,
    /// Button: stay.
    pub stay: &'static str,
}
