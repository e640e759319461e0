//! Erasing one kind of what is kept, in English.

use super::dates::long;
use crate::content::shape::{EraseKindWords, KindWords, Row};
use crate::domain::erasing::Kind;

pub(super) const ERASE_KIND: EraseKindWords = EraseKindWords {
    row: Row { what: "Erase one kind", small: "The log, notes, drafts or another kind. The rest stays." },
    title: "Erase one kind",
    lede: "Choose what to look at. Nothing is erased until a page has said what would go.",
    not_here: "Answers to the questions, choices, the quiet time and reviews are not in this list. Contact is decided from them, so they go only when everything is erased.",
    none: "Nothing is kept here that can be erased on its own.",
    behind: "The clock of this device is behind what is recorded here. Set it right first, then look at this page again. You can still erase everything at once.",
    kind,
    holds: |n, span, today| {
        let count = if n == 1 { "1 of them".to_owned() } else { format!("{n} of them") };
        match span {
            Some((first, last)) if first != last => {
                format!("{count}, recorded from {} to {}", long(first, today), long(last, today))
            }
            Some((day, _)) => format!("{count}, recorded on {}", long(day, today)),
            None => count,
        }
    },
    bare: |n| {
        if n == 1 {
            "1 of them stays without its words: what it was, and on which day. Contact is decided from it.".to_owned()
        } else {
            format!(
                "{n} of them stay without their words: what it was, and on which day. Contact is decided from them."
            )
        }
    },
    goes_title: "What goes",
    depends_title: "What depends on it",
    elsewhere: "There is no undo. A copy that you saved before still has it. If you bring that copy back, this comes back too. Traces can stay in the browser\u{2019}s own files for a time.",
    erase: "Erase this",
    keep: "Keep it",
    refused: Row {
        what: "Not all of it could be erased",
        small: "The device refused, so some of it may still be here. Try again. If that does not help, erase everything, or clear the data of this site in the browser\u{2019}s settings.",
    },
    done: "It is erased",
    done_small: "It is gone from this device. Contact is no more open than it was.",
    more: "Erase another kind",
};

fn kind(kind: Kind) -> &'static KindWords {
    match kind {
        Kind::Log => &KindWords {
            name: "Log of contact",
            goes: "Every word in the log goes, theirs and yours, and what set a slip off. Looks and necessary contact go completely.",
            depends: &[
                "That something was said or sent, and on which day, stays in the log without words. If it closed contact, contact stays closed. If it made contact wait, contact still waits.",
                "The days on which you looked no longer have a folded corner.",
            ],
        },
        Kind::CheckIns => &KindWords {
            name: "Notes of the day",
            goes: "Every note of how you were goes, with its words.",
            depends: &[
                "A note with thoughts of not being alive stays without its words, because contact waits for a time after it.",
                "Contact waits until notes on two different days are steady again.",
            ],
        },
        Kind::Practice => &KindWords {
            name: "What you did for yourself",
            goes: "Everything that you ticked or wrote as practice goes.",
            depends: &["The days are counted again before a first message."],
        },
        Kind::Habits => &KindWords {
            name: "Habits",
            goes: "Every habit goes, and the days on which it was done.",
            depends: &["The days are counted again before a first message."],
        },
        Kind::Written => &KindWords {
            name: "Pages you wrote",
            goes: "Why, what caused the end, your own part, the cost, and your reasons for each way go, with every version.",
            depends: &[
                "Contact waits until the three pages are written again, and the cost is weighed again where there is one.",
                "A reason that makes contact wait, such as being lonely, still counts for its 14 days without its words.",
            ],
        },
        Kind::Readiness => &KindWords {
            name: "The six questions",
            goes: "Every answer to the six questions before a first message goes.",
            depends: &["Before a first message they are asked again."],
        },
        Kind::Drafts => &KindWords {
            name: "Drafts and unsent letters",
            goes: "Every draft and every letter that was kept unsent goes, with every version. A draft that rests overnight goes too.",
            depends: &[
                "If you copied a draft, you are still asked whether you sent it, without its words.",
                "What was sent stays in the log.",
            ],
        },
        Kind::Points => &KindWords {
            name: "Things you thought about",
            goes: "Every answer and every word on the pages of things to think about goes.",
            depends: &["Nothing else depends on it."],
        },
        Kind::Urges => &KindWords {
            name: "Urges",
            goes: "Every urge goes, with what you did meanwhile and what set it off.",
            depends: &["Nothing else depends on it."],
        },
        Kind::Lists => &KindWords {
            name: "Your lists",
            goes: "Every line of every list goes, with every version.",
            depends: &["Nothing else depends on it."],
        },
        Kind::Days => &KindWords {
            name: "Days and nights",
            goes: "What you held back from on single days goes, with the words of those days and how you slept.",
            depends: &["The quiet days are counted from the log and stay."],
        },
        Kind::Journal => &KindWords {
            name: "Journal",
            goes: "Every page of the journal goes, and every letter that is not for sending, with every version.",
            depends: &["Nothing else depends on it."],
        },
        Kind::Meetings => &KindWords {
            name: "Meetings and talks",
            goes: "Every plan for a meeting goes, with what you wrote after it, and every note for the talk.",
            depends: &["That you met or talked, and how it was, stays in the log. Contact is decided from it."],
        },
        Kind::Agreements => &KindWords {
            name: "Agreements and notes on reviews",
            goes: "Every agreement goes, with every version and every day on it. So do the words, the number and the cautions beside your answers.",
            depends: &["The answers themselves stay, because contact is decided from them. They hold no words."],
        },
        Kind::LettingGo => &KindWords {
            name: "Letting go",
            goes: "Your time and place for grief goes, what you marked, the three writings, your answers about someone new, and what you said of each step, with every version.",
            depends: &["Letters, lists and things you thought about are separate kinds, and stay."],
        },
        Kind::Typed => &KindWords {
            name: "Typed and not saved",
            goes: "What is half written in a form goes. So do the answers of a round of questions that you have not finished.",
            depends: &[
                "What is saved already stays. A page that is open in another window still shows what was typed there.",
            ],
        },
    }
}
