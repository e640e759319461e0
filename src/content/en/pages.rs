//! The single pages in English.

use crate::content::shape::{
    AgeWords, BeforeWords, EraseWords, FaultWords, KeptWords, LiftWords, MissingWords, OverWords, Row, SafeWords,
    SettingsWords, WelcomeWords,
};
use crate::domain::contact::Side;
use crate::domain::record::Over;

pub(super) const WELCOME: WelcomeWords = WelcomeWords {
    lede: "For the time after a break-up. For letting go, or for trying again where it is safe and both want it. Neither is a failure.",
    promises_title: "Before you begin",
    on_device: Row { what: "What you write stays on this device", small: "No account, and nobody at the other end." },
    exit: Row {
        what: "Quick exit is always at the top",
        small: "One tap, or Shift three times, shows a plain page of kitchen measures. It does not clear the browser\u{2019}s history.",
    },
    erase: Row { what: "You can erase all of it", small: "In one step, at any time." },
    begin: "Begin",
    not_safe: "I am not safe, or not sure that I am",
    copy: "I have a copy",
    adults: "For adults. It cannot replace a doctor, a lawyer or a counsellor, and says so where one is needed.",
};

pub(super) const BEFORE: BeforeWords = BeforeWords {
    run: "Before you begin",
    title: "What this is, and what it is not",
    lede: "It asks about facts, one at a time. Then it says plainly whether contact is closed, waiting or open, and why.",
    does_title: "What it does",
    does: &[
        "It asks first whether contact is safe and wanted, by both of you.",
        "It counts your days without contact. They are for you.",
        "It says when to stop, and names the answer that led there.",
        "It gives trying again and letting go the same weight.",
    ],
    does_not_title: "What it does not do",
    does_not: &[
        "It does not promise that anyone comes back. It gives no odds, because nobody can know them.",
        "It does not help to get round a no, a block or silence.",
        "It does not read the other person\u{2019}s posts or signals. Only plain words to you count.",
        "It does not send anything to anyone.",
    ],
    privacy_title: "What happens to what you write",
    privacy: &[
        "It is kept in this browser, on this device. Nothing is sent anywhere.",
        "Without a passphrase it is not locked, and anyone who can open this browser can read it. You can set one in Settings.",
        "A browser can clear what it keeps. A private window loses everything when it closes. In Settings you can save a backup file.",
    ],
    watched_title: "If someone looks at this device",
    watched: "If another person checks your phone, or may have put something on it, use a different device: a friend\u{2019}s, or one in a library. Quick exit hides the page. It cannot hide the browser\u{2019}s history.",
};

pub(super) const AGE: AgeWords = AgeWords {
    page: "Before you begin",
    run: "One question first",
    question: "Are you and the other person both 18 or older?",
    hint: "The person you were with, and you.",
    why_title: "Why this is asked",
    why: "The contact pages are made for two adults. For anyone under 18 there are other people to talk to.",
    both: "Yes, both of us",
    minor: "No, one of us or both are under 18",
    error: "Choose one of the two answers.",
};

pub(super) const SETTINGS: SettingsWords = SettingsWords {
    title: "Settings",
    safety_title: "Answers",
    screen_again: Row {
        what: "Answer the safety questions again",
        small: "Eight questions. If contact is closed, a later no does not open it.",
    },
    quiet: Row { what: "Change the quiet time", small: "Its start, its length, and what stays necessary." },
    rules: Row { what: "How this guide decides", small: "Every rule in plain words. It can be printed." },
    lift: Row { what: "An answer given by mistake", small: "The next page says what it means." },
    over_title: "Something has ended",
    order_over: Row {
        what: "The order or request has ended",
        small: "Contact stays closed: the no behind it still counts.",
    },
    their_partner_over: Row {
        what: "They are no longer with someone else",
        small: "Only if you know it without looking. Contact then waits 30 days.",
    },
    my_partner_over: Row { what: "I am no longer with someone else", small: "Contact then waits 30 days." },
    over,
    copy_title: "Your copy",
    backup: Row { what: "Save a backup", small: "One file with everything that is kept here." },
    backup_note: "The file is not locked. Keep it where nobody else looks.",
    backup_name: |date| format!("notes-{date}.json"),
    reading_title: "Reading",
    appearance: "Day or night colours",
    appearances: ["As the device", "Day", "Night"],
    country: "Help lines for",
    erase_title: "Erase everything",
    erase: "Every answer, entry and setting here, at once. A backup file kept elsewhere stays.",
    erase_button: "Erase everything",
};

fn over(over: Over) -> &'static OverWords {
    match over {
        Over::Order => &OverWords {
            title: "The order or request has ended",
            text: &[
                "Record this only if those who made it have ended it, and you have seen that. A date that has passed does not end it.",
                "Contact stays closed after it. The no behind it still counts, and only they can change that.",
                "If you are not sure, a lawyer or the court can tell you. Until then, leave it as it is.",
            ],
            record: "It has ended. Record it",
            keep: "Leave it as it is",
        },
        Over::Partner(Side::Ex) => &OverWords {
            title: "They are no longer with someone else",
            text: &[
                "Record this only if you know it without having looked: they told you, or someone mentioned it unasked.",
                "Contact then waits 30 days from today. After that the questions are asked again.",
                "It says nothing about what they want. If you looked to find out, leave it as it is, and log the look.",
            ],
            record: "It is over. Record it",
            keep: "Leave it as it is",
        },
        Over::Partner(Side::User) => &OverWords {
            title: "I am no longer with someone else",
            text: &[
                "Record this when it has ended, for its own reasons.",
                "Contact then waits 30 days from today. After that the questions are asked again.",
            ],
            record: "It is over. Record it",
            keep: "Leave it as it is",
        },
    }
}

pub(super) const LIFT: LiftWords = LiftWords {
    title: "An answer given by mistake",
    text: &[
        "You answered that you have been hurt, controlled or afraid. This page is only for an answer that was never true. It is not for harm that is over, that you forgave, or that they promised to stop.",
        "If someone asks you to change this answer, leave it as it is.",
        "If you take it back, contact waits 30 days. Then the questions are asked again. A yes after that closes contact for good, and this page does not come back.",
    ],
    lift: "It was a mistake. Take it back",
    keep: "Leave it as it is",
};

pub(super) const ERASE: EraseWords = EraseWords {
    title: "Erase everything",
    goes: "Every answer, every entry, the quiet days and the settings on this device are erased at once. There is no undo.",
    stays: "A backup file that you saved elsewhere stays. Traces in the browser\u{2019}s own files and its history may stay too. A page cannot clear them.",
    erase: "Erase everything",
    keep: "Keep it",
};

pub(super) const MISSING: MissingWords = MissingWords {
    title: "There is no such page",
    text: "There is nothing at this address. What you wrote is still here.",
    link: "Go to the start",
};

pub(super) const FAULTS: FaultWords = FaultWords {
    blocked: Row {
        what: "This browser keeps nothing",
        small: "It blocks storage for this page. You can go on, but everything is lost when the page closes. Save a backup in Settings before that.",
    },
    not_kept: Row {
        what: "This could not be kept",
        small: "The device refused to store it. Your words are still on the screen. Copy them somewhere safe, then try again.",
    },
    full: Row {
        what: "There is no room left",
        small: "The device has no room for this page\u{2019}s storage. Your words are still on the screen. Copy them somewhere safe, save a backup, then free some space.",
    },
    newer: Row {
        what: "Written by a newer edition",
        small: "What is kept here was written by a newer edition. Nothing here changes until this page is up to date.",
    },
    some_unreadable: |n| {
        let what = if n == 1 { "1 record".to_owned() } else { format!("{n} records") };
        format!("{what} could not be read. They are kept as they are.")
    },
    unreadable_title: "What is kept here cannot be read",
    unreadable: "It is still here, and nothing has been changed. Save the raw text first. Then you can start again, or wait for an edition that can read it.",
    save_raw: "Save the raw text",
    start_fresh: "Erase and start again",
    summary: "Not done yet",
    coming: "One moment",
    away_title: "This page is not here yet",
    away: "It could not be fetched. Everything you wrote is still on this device. Check the connection, then try again.",
    try_again: "Fetch it again",
};

pub(super) const KEPT: KeptWords = KeptWords {
    back: "What you had written is back.",
    afresh: "Empty the fields",
    emptied: "The form is empty again.",
    bring_back: "Bring it back",
    elsewhere: "Something else was written here in another window. Both are kept.",
    other: "Another unfinished text of this page is kept.",
    show_other: "Show it",
};

pub(super) const SAFE: SafeWords = SafeWords {
    title: "Opened in a plain way",
    text: "The page stopped twice in a row. So only what is needed is open. What you saved is still on this device.",
    can: "Help, a copy of what is kept, and erasing are here. Save a copy first.",
    open_all: "Open everything again",
};
