//! Words of drafts, in English.

use super::dates::long;
use super::remarks::{good, remark};
use super::starters::starters;
use crate::content::shape::{DraftWords, LettersWords, Row};
use crate::domain::contact::Tone;
use crate::domain::draft::{DraftKind, DraftState};
use crate::domain::id::Step;

pub(super) const DRAFT: DraftWords = DraftWords {
    page: "Draft",
    title: "Write a draft",
    back_title: "Read back",
    facts_title: "Before the words",
    step,
    pause: "They wrote in the quiet time. One answer is open: brief, civil, and nothing more. You need not give it.",
    their_last: "Their last word",
    their_last_is: |last, today| match last {
        None => "None is in the log.".into(),
        Some((on, tone)) => format!("{}, {}.", long(on, today), self::tone(tone)),
    },
    closes: "No, block or order",
    closes_none: "None is recorded. If one has come since, put it in the log before anything else.",
    log_it: "Put something in the log",
    kind_title: "What it is for",
    kind,
    error_kind: "Choose what it is for.",
    words: "Your words",
    words_hint: "Nothing is sent from here. The words stay on this device.",
    error_words: "There are no words yet.",
    starters_title: "A few openings",
    starters_note: "To begin from, in your own words. None of them is for sending as it stands.",
    starters,
    read_back: "Read it back",
    keep_unsent: "Keep it, unsent",
    go_on_writing: "Go on writing",
    sheet: "Your draft, as they would read it",
    remarks_title: |count| match count {
        1 => "One note in blue pencil",
        2 => "Two notes in blue pencil",
        _ => "Three notes in blue pencil",
    },
    marks: "A double line holds the message. A single line asks you to look again.",
    remark,
    ask_yourself: "Ask yourself:",
    holds: "Holds the message",
    look_again: "Look again",
    good,
    stop_title: "This one stays here",
    stop: "As it stands it can frighten or hurt the person who gets it. It cannot go on from here. The words are yours: change them, or keep them unsent.",
    self_harm_title: "You first",
    self_harm: "These words sound as if living is very hard right now. They are kept, and the message can wait. Somebody can talk with you tonight.",
    rework_title: |count| match count {
        1 => "Not yet. One place to look at.",
        2 => "Not yet. Two places to look at.",
        _ => "Not yet. Three places to look at.",
    },
    rework: "Nothing is rewritten for you. You can change the words, or leave them as they are and answer for them.",
    none_title: "Nothing on the list matched",
    none: "That is not a promise of how it lands. Three questions are left that only you can answer.",
    how: "Checked on this device. The same words always get the same answer. The check misses things, and it can be wrong.",
    rules_only: "Part of the check could not be fetched. Only its plain rules have read this, and they miss much more.",
    three_title: "Only you can answer these",
    three: &[
        "They have not said no, gone quiet or blocked me",
        "It would be all right if they never answered",
        "I would not mind a friend of theirs reading it",
    ],
    error_three: "A message waits until all three can be ticked. If one cannot, keep it unsent for now.",
    rest: "Let it rest until morning",
    resting_title: "It rests",
    resting: "A message is copied between eight in the morning and eight in the evening, on another day than it was written. A change begins the rest anew.",
    copy_title: "Read it once more",
    copy: "The words have rested. Read them as if they came to you.",
    steady: "Are you steady, rested and sober now?",
    steady_answers: ["Yes", "No, or not sure"],
    error_steady: "Answer yes or no first.",
    not_steady: "Then it waits. The words are kept, and nothing is lost by another night.",
    copy_button: "Copy the words",
    copy_refused: "This browser does not let a page copy. Hold or select the words above and copy them yourself.",
    sent_title: "Did you send it?",
    sent: "The words are copied. Whether they are sent is yours to decide, and this page cannot see it.",
    sent_yes: "I sent it",
    sent_not_yet: "Not sent, go back to it",
    change: "Change it",
    letters: LettersWords {
        title: "Unsent",
        lede: "What you wrote and did not send. It stays here for you, and there is no way to send it from this page.",
        version: |kind, state, on, today| format!("{}, {}, {}", self::kind(kind).what, how_far(state), long(on, today)),
        link: "Unsent words",
        link_small: "Drafts and letters that stay with you",
    },
};

fn step(step: Step) -> &'static str {
    match step {
        Step::FirstMessage => "One first message, once. If nothing comes back, that is the answer.",
        Step::Waiting => "A message was sent. Nothing more is written until they write.",
        Step::LightContact => "One message for each of theirs. Light, short, and easy to leave.",
        Step::Meeting => {
            "One message for each of theirs. You can ask for one short meeting, by day, in a public place."
        }
        Step::Talk => "One message for each of theirs. You can ask for the talk, or say sorry for what was yours.",
        Step::Rebuild => "You are trying again, both of you. What helps now is said plainly and kept.",
    }
}

fn tone(tone: Tone) -> &'static str {
    match tone {
        Tone::Warm => "a warm one",
        Tone::Neutral => "a neutral one",
        Tone::Cold => "a cold one",
        Tone::No => "a no",
    }
}

fn kind(kind: DraftKind) -> &'static Row {
    match kind {
        DraftKind::First => &Row { what: "A first message", small: "Short, kind, and easy not to answer" },
        DraftKind::Reply => &Row { what: "An answer", small: "To what they wrote, and no more than that" },
        DraftKind::Apology => &Row {
            what: "An apology",
            small: "What you did, what it did to them, what you do now. It asks for nothing",
        },
        DraftKind::Invite => {
            &Row { what: "Asking to meet", small: "Once, by day, in a public place, easy to say no to" }
        }
        DraftKind::Talk => &Row { what: "Asking for the talk", small: "An open question, with room for a no" },
    }
}

fn how_far(state: DraftState) -> &'static str {
    match state {
        DraftState::Written => "being written",
        DraftState::Waiting => "resting",
        DraftState::Copied => "copied",
        DraftState::Sent => "sent",
        DraftState::Unsent => "unsent",
    }
}
