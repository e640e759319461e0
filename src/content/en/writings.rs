//! Words of the pages to write on, in English: why, what caused the end, one's own part, and the cost.

use super::dates::long;
use crate::content::shape::{Row, WritingWords, WritingsWords};
use crate::domain::door::Page;
use crate::domain::record::Motive;

pub(super) const WRITINGS: WritingsWords = WritingsWords {
    page: "Pages",
    title: "Three pages to write",
    lede: "Each is written once and kept. You can write it again later, and every version stays. They stay on this device, and whoever can open this browser can read them.",
    of,
    motive_title: "What is the wish mostly about?",
    motive_note: "The person, the routine, not being alone, the pain: it can be more than one. Choose the one that weighs most.",
    motive: |motive| match motive {
        Motive::Person => "This person, as they are on an ordinary day",
        Motive::Growth => "What has changed on both sides, and what would be different now",
        Motive::Pain => "That the pain would stop",
        Motive::Loneliness => "That I would not be lonely",
        Motive::FearOfBeingSingle => "That I am afraid of staying single",
        Motive::Need => "That I need something: a place, money, papers, the children, or an end to threats",
    },
    error_motive: "Choose the one that weighs most.",
    error_words: "Write a few words first.",
    motive_waits: "This wish is real. Contact waits while it is the main one, so that you need not decide from it. You can look at it again after 14 days. If anyone threatens you, open Help first.",
    cost: WritingWords {
        row: Row { what: "What going back would cost", small: "Money, work, housing, children, health" },
        title: "What going back would cost",
        text: &[
            "You said that going back has a serious cost. Write it down as plainly as a bill: what, how much, for whom, for how long.",
            "Then write what it would give, as plainly. Ask someone who has nothing to gain from it to read both, if you can.",
        ],
        label: "The cost, and what stands against it",
        hint: "It stays on this device.",
    },
    cost_title: "Now that you have weighed it",
    cost_answers: ["I choose to go on", "I do not choose to go on, or not now"],
    error_cost: "Choose one of the two.",
    off_ramp: "If the same thoughts go round in circles for a quarter of an hour, stop here. Stand up, drink some water, and come back another day. What is written is kept.",
    earlier: "Earlier versions",
    written: |on, today| format!("Last written {}", long(on, today)),
    not_written: "Not written yet",
};

fn of(page: Page) -> &'static WritingWords {
    match page {
        Page::Why => &WritingWords {
            row: Row { what: "Why", small: "The honest reason, as exactly as you can" },
            title: "Why you would want it back",
            text: &[
                "Write until the reason fits this person and nobody else. Not \u{201c}we were good\u{201d}, but what happened on an ordinary Tuesday.",
                "Did you mostly feel secure and valued, or were there mainly highs and lows? Can you picture a plain year with them once the excitement fades?",
                "Strong feelings soon after the end are real. They do not show what to do next. A thing can hurt when it is over and still not have been good for you.",
            ],
            label: "The reason, as it is today",
            hint: "Ten minutes are enough.",
        },
        Page::Causes => &WritingWords {
            row: Row { what: "What caused the end", small: "As a camera would have seen it" },
            title: "What caused the end",
            text: &[
                "Name what went wrong as things that could be filmed: who did or said what, how often. Communication, needs, trust, work, values, timing, distance, family, money.",
                "Beside each, write whose it is to change: mine, ours together, or nobody\u{2019}s.",
                "Who ended it, in anger or after long thought, and for what reasons? An end after long thought is rarely changed by asking.",
            ],
            label: "The causes",
            hint: "A line for each. It need not be complete.",
        },
        Page::OwnPart => &WritingWords {
            row: Row { what: "Your own part", small: "Plainly, and only yours" },
            title: "Your own part",
            text: &[
                "Write what you did, or did not do, in plain words, with no \u{201c}because they\u{201d}.",
                "What did they tell you at the time that you brushed off? What would you do with it now?",
                "A part is not the whole. What others did is theirs, and harm done to you was never your part.",
            ],
            label: "Your own part",
            hint: "Saying it here asks nothing of anyone.",
        },
    }
}
