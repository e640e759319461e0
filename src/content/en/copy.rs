//! Copies in English.

use super::dates::long;
use crate::content::shape::{CopyWords, Row};
use crate::domain::door::Door;

/// So many places are named; of more only the number is.
const NAMED: usize = 12;

pub(super) const COPY: CopyWords = CopyWords {
    row: Row { what: "Bring back a copy", small: "From a file that was saved here or on another device." },
    link: "Bring back a copy",
    share: "Share the file",
    not_shared: "It was not shared. Save it as a file instead.",
    seal_title: "Save it behind a passphrase",
    seal_notes: &[
        "Then the file can be read only with its passphrase. You need it to bring the copy back, on any device.",
        "It belongs to this file alone. It does not lock this page, and changing it here changes no file that was saved before.",
        "If you forget it, nobody can open the file, and nobody can send you a new passphrase. The day on which the file was saved can still be read in it.",
    ],
    seal_new: "Passphrase of the file",
    seal_save: "Save the sealed file",
    seal_done: "The sealed file has been given to the browser. Check that it is in your downloads.",
    last: |day, today| format!("Last copy: {}.", long(day, today)),
    remind: |days, was_copied| {
        let since = if was_copied { "since the last copy" } else { "and no copy was saved yet" };
        format!("There is something new on {days} days {since}.")
    },
    title: "Bring back a copy",
    lede: "Choose a file that this guide has saved. Nothing changes until you have seen what it would change.",
    file: "The file",
    hint: "It is called notes, with the date on which it was saved, unless you gave it another name.",
    reading: "Reading the file",
    no_file: "The browser does not let this page read the file. Choose it again.",
    too_large: "This file is too large to be a copy from here. Nothing was read.",
    not_text: "This is a picture, a document or another kind of file, not a copy from here. Nothing was changed.",
    not_ours: "This is a text file, but not a copy from here. Nothing was changed.",
    broken: "This copy is incomplete or damaged and cannot be read. Nothing was changed. If you have the original file, try that.",
    newer: "This copy was saved by a newer edition of this guide. Load the page again to get that edition, then try once more.",
    sealed: "This copy needs a passphrase: the one chosen when it was saved.",
    passphrase: "Passphrase of the copy",
    open: "Open the copy",
    wrong: "This passphrase does not open the copy. Nothing is lost by trying again.",
    preview: "What it would change",
    holds: |n, span, today| match span {
        Some((first, last)) if first != last => {
            format!("{} in the copy, from {} to {}.", records(n), long(first, today), long(last, today))
        }
        Some((day, _)) => format!("{} in the copy, from {}.", records(n), long(day, today)),
        None => "There is nothing in this copy that can be read.".to_owned(),
    },
    nothing: "All of it is here already. There is nothing to bring back.",
    added: |n| format!("Added: {}.", records(n)),
    changed: |n| format!("Changed: {}.", records(n)),
    removed: "Removed: none. What is here stays.",
    unreadable: |places| {
        let n = places.len();
        let named: Vec<String> = places.iter().take(NAMED).map(usize::to_string).collect();
        let more = if n > NAMED { ", and more" } else { "" };
        format!("{} in the file cannot be read and would not come: number {}{more}.", records(n), named.join(", "))
    },
    altered: "Something in this file was changed after it was saved, by hand or by accident. Look at it before you bring it back.",
    door: |door| match door {
        Door::Closed => "Contact is then closed:",
        Door::Resting => "Contact then waits:",
        Door::Open(_) => "Contact is then open.",
    },
    bring: "Bring it back",
    leave: "Leave it",
    done: "The copy is back",
    done_small: "You can take it back for a day, until you save something else.",
    go_on: "Go on",
    take_back: "Take it back",
    taken: "Everything is as it was before.",
};

fn records(n: usize) -> String {
    if n == 1 { "1 record".to_owned() } else { format!("{n} records") }
}
