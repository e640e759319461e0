//! The passphrase in English.

use crate::content::shape::{LockWords, LockedWords, Row};

pub(super) const LOCKED: LockedWords = LockedWords {
    title: "Locked",
    passphrase: "Passphrase",
    open: "Open",
    opening: "Opening. This can take some seconds.",
    wrong: "That did not open it. Nothing has been changed.",
    wait: |seconds| {
        let time = match seconds {
            1 => "1 second".to_owned(),
            2..=90 => format!("{seconds} seconds"),
            _ => format!("{} minutes", seconds.div_ceil(60)),
        };
        format!("You can try again in {time}.")
    },
    empty: "Type the passphrase.",
    no_memory: "There is not enough memory for it at the moment. Close other pages, then try again.",
    damaged: "The lock itself is damaged, and no passphrase opens it. Below you can read what to do.",
    help: "Help lines",
    forgotten_title: "If the passphrase is forgotten",
    forgotten: &[
        "Nobody can open this without it, and nobody can send you a new one.",
        "If you wrote down a code, type the code in place of the passphrase.",
        "If you saved a backup, erase everything here first. Then you can bring the file back in Settings.",
    ],
    erase: "Erase everything",
};

pub(super) const LOCK: LockWords = LockWords {
    title: "A passphrase",
    offer: Row {
        what: "Set a passphrase",
        small: "Nothing is locked now. With one, what you write is sealed on this device.",
    },
    is_on: Row { what: "The passphrase", small: "It is on. Change it, turn it off, or choose when it locks." },
    early: Row {
        what: "A passphrase, if you want one",
        small: "Anyone who opens this browser can read this. A passphrase seals it, best before you write much.",
    },
    lede: "With a passphrase, what you write is sealed on this device. You type it each time you open this page.",
    protects_title: "What it protects",
    protects: &[
        "Whoever opens this browser sees a plain page that asks for a passphrase.",
        "Whoever copies the browser\u{2019}s files cannot read what you wrote.",
        "It locks by itself when nothing is touched for some minutes, and when the page is out of sight for more than one minute.",
    ],
    not_title: "What it does not protect",
    not: &[
        "While it is open, whoever holds the device can read it.",
        "A browser extension, or a program on the device, can read what you type, the passphrase too.",
        "Whoever runs this site could replace its code.",
        "What you wrote before stays readable in the browser\u{2019}s own files for a time.",
        "How many entries there are, and how long they are, can still be seen.",
        "Someone who has power over you may make you tell it. Then no passphrase protects you. The help page has people who can help.",
    ],
    forgotten_title: "If it is forgotten",
    forgotten: "If you forget the passphrase, everything here is lost. Nobody can open it, and nobody can send you a new one.",
    way_title: "First, a way back",
    way: "Once it is forgotten, only a backup or a written code brings anything back. Make one of the two now.",
    save: "Save a backup",
    saved: "The file is not locked. Keep it where nobody else looks, and not only on this device.",
    code: "Make a code",
    code_is: "This code opens the lock in place of the passphrase. Write it down or print it. It is not shown again.",
    boxes: [
        "I have the backup or the code, and will find it again",
        "I know that without the passphrase and without these, everything is lost",
    ],
    form_title: "The passphrase",
    now: "Current passphrase",
    new: "New passphrase",
    new_hint: "At least 8 characters. Four words that have nothing to do with each other are easy to remember.",
    again: "New passphrase again",
    turn_on: "Turn it on",
    working: "Working. This can take some seconds.",
    error_way: "Save a backup or make a code first.",
    error_boxes: "Tick both boxes.",
    error_short: "Use at least 8 characters.",
    error_again: "The two are not the same.",
    error_random: "This browser cannot make a safe key. Nothing has been changed.",
    done_on: "The passphrase is on. What is kept here is sealed.",
    on: &[
        "What is kept here is sealed. Opened files, prints and backups are not.",
        "If you forget the passphrase, everything here is still lost. A backup or a written code is the only way back.",
    ],
    lock_now: "Lock now",
    lock_how: "Pressing the Escape key three times locks it too.",
    idle: "Lock when nothing is touched for",
    idle_times: ["1 minute", "5 minutes", "15 minutes"],
    change_title: "Change it",
    change: "Change the passphrase",
    changed: "The passphrase is changed. The old one no longer opens this.",
    off_title: "Turn it off",
    off: "What is kept here can then be read by anyone who opens this browser.",
    turn_off: "Turn it off",
    done_off: "The passphrase is off. Nothing is locked.",
    soon: "This locks in half a minute, because nothing was touched. What you typed is kept.",
    stay: "Stay",
};
