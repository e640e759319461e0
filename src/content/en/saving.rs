//! Saving in English.

use crate::content::shape::{Row, SavingWords};

pub(super) const SAVING: SavingWords = SavingWords {
    writing: "Saving",
    saved: "Saved",
    here: "Saved in this browser",
    not: "Not saved",
    unsure: Row {
        what: "Not saved for certain",
        small: "The browser has it, but has not confirmed that it is stored on the device. Leave this page open and try again, or save a backup.",
    },
    erasing: "Erasing",
    not_erased: Row {
        what: "Some of it may still be here",
        small: "The device has not confirmed that everything is erased. Try again. If that does not help, clear the data of this site in the browser\u{2019}s settings.",
    },
    again: "Try again",
    backup: "Save a backup",
    no_backup: "The browser did not save it. Copy your words somewhere safe.",
    cleared: Row {
        what: "Cleared outside this window",
        small: "What was kept in this browser has been cleared. This window still has it. Nothing is saved until you choose.",
    },
    put_back: "Keep it here again",
    let_go: "Let it stay cleared",
    brought_back: Row {
        what: "What you wrote is back",
        small: "This browser had lost it. It was brought back from the second copy that the browser holds.",
    },
    mended: |n| {
        let what =
            if n == 1 { "1 record was damaged. It was".to_owned() } else { records(n) + " were damaged. They were" };
        format!("{what} mended from the second copy that the browser holds.")
    },
    twice: |n| {
        let what = if n == 1 { "1 record was".to_owned() } else { records(n) + " were" };
        format!("{what} written in two windows at once. Both texts are kept.")
    },
    other_text: "Another text of this entry, from another window:",
    drop_other: "Take this other text away",
    newer: Row {
        what: "A new edition is ready",
        small: "It opens by itself the next time you come. What is kept here stays as it is.",
    },
    open_newer: "Open it now",
    filling: |used, of| {
        let (used, of) = (tenths(used), tenths(of));
        format!(
            "{used} of {of} MB of this browser\u{2019}s room for this page are used. Save a backup while there is room."
        )
    },
    almost_full: |used, of| {
        let (used, of) = (tenths(used), tenths(of));
        format!(
            "{used} of {of} MB of this browser\u{2019}s room for this page are used. Soon nothing more can be kept. Save a backup now."
        )
    },
};

fn records(n: usize) -> String {
    format!("{n} records")
}

/// Bytes as MB with one decimal place, rounded down.
fn tenths(bytes: usize) -> String {
    let tenths = bytes * 10 / (1024 * 1024);
    format!("{}.{}", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_are_in_the_warning() {
        let text = (SAVING.filling)(4_400_000, 5 * 1024 * 1024);
        assert!(text.starts_with("4.1 of 5.0 MB"), "{text}");
        assert!((SAVING.almost_full)(5_100_000, 5_242_880).starts_with("4.8 of 5.0 MB"));
    }
}
