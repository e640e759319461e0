//! Words about saving: how it stands, and what has happened to what was kept.

use super::Row;

/// How saving stands, and what the device has done.
pub struct SavingWords {
    /// On its way to the device.
    pub writing: &'static str,
    /// The device has it.
    pub saved: &'static str,
    /// The browser has it, where the device cannot confirm it.
    pub here: &'static str,
    /// It was refused.
    pub not: &'static str,
    /// The browser has it and the device has refused to confirm it.
    pub unsure: Row,
    /// Everything is being erased.
    pub erasing: &'static str,
    /// The device has not confirmed that everything is erased.
    pub not_erased: Row,
    /// Try again.
    pub again: &'static str,
    /// Save a backup.
    pub backup: &'static str,
    /// The browser refused to save a backup.
    pub no_backup: &'static str,
    /// Everything was cleared in another window.
    pub cleared: Row,
    /// Keep it again.
    pub put_back: &'static str,
    /// Let it be cleared.
    pub let_go: &'static str,
    /// The browser had lost everything, and it has been brought back.
    pub brought_back: Row,
    /// So many records were damaged and mended.
    pub mended: fn(usize) -> String,
    /// So many records were written in two windows at once.
    pub twice: fn(usize) -> String,
    /// Another text of an entry, from another window.
    pub other_text: &'static str,
    /// Take that other text away.
    pub drop_other: &'static str,
    /// A newer edition is on the device and waits.
    pub newer: Row,
    /// Open it.
    pub open_newer: &'static str,
    /// Room becomes scarce: bytes used, and bytes there are.
    pub filling: fn(usize, usize) -> String,
    /// Hardly any room is left: bytes used, and bytes there are.
    pub almost_full: fn(usize, usize) -> String,
}
