//! Words of drafts, in English.

use super::dates::long;
use super::remarks::{good, maybe, remark};
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
    pause: "They wrote in the quiet time. You may answer once: brief, civil, and nothing more. You do not have to.",
    their_last: "Their last word",
    their_last_is: |last, today| match last {
        None => "None is in the log.".into(),
        Some((on, tone)) => format!("{}, {}.", long(on, today), self::tone(tone)),
    },
    closes: "No, block or order",
    closes_none: "None is recorded. If one has come since, put it in the log first.",
    log_it: "Put something in the log",
    kind_title: "What it is for",
    kind,
    error_kind: "Choose what it is for.",
    words: "Your words",
    words_hint: "Nothing is sent from here. The words stay on this device.",
    error_words: "There are no words yet.",
    starters_title: "A few openings",
    starters_note: "A start for your own words. None of them is for sending as it stands.",
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
    marks: "A double line means that the message cannot go. A single line asks you to look again.",
    remark,
    maybe,
    ask_yourself: "Ask yourself:",
    holds: "Stops the message",
    look_again: "Look again",
    set_aside: "I have looked at it",
    aside_title: "Looked at",
    aside_note: "These come back if you change the marked words.",
    bring_back: "Bring it back",
    aside_verdict_title: "You have looked at every note",
    aside_verdict: "The words stay as they are, and they are your responsibility. Nobody can promise how they will be received. Three questions are left that only you can answer.",
    versions_title: "Every kept version",
    versions_note: "Each one stays, with its date. Nothing is lost by changing it.",
    versions_pick: "Version",
    version: |on, today, hour, minute| format!("{}, {hour:02}:{minute:02}", long(on, today)),
    version_now: "As it stands now",
    good,
    stop_title: "This one stays here",
    stop: "As it stands, it can frighten or hurt the person who gets it. It cannot go further. The words are yours: change them, or keep them unsent.",
    stop_for_you: "The words are yours: change them, or keep them unsent.",
    self_harm_title: "You first",
    self_harm: "These words sound as if living is very hard right now. They are kept, and the message can wait. Someone can talk with you now.",
    self_harm_maybe: "These words may mean that living is very hard right now. If they do, someone can talk with you. If they do not, go on.",
    rework_title: |count| match count {
        1 => "Not yet. One place to look at.",
        2 => "Not yet. Two places to look at.",
        _ => "Not yet. Three places to look at.",
    },
    rework: "Nothing is rewritten for you. Change the words, or say of each note that you have looked at it. Then you can go on.",
    none_title: "Nothing on the list matched",
    none: "Nobody can promise how it will be received. Three questions are left that only you can answer.",
    how: "Checked on this device. The same words always get the same answer. The check misses things, and it can be wrong.",
    rules_only: "Part of the check could not be loaded. Only its simple rules have read this, and they miss much more.",
    three_title: "Only you can answer these",
    three: &[
        "They have not said no, gone quiet or blocked me",
        "It would be all right if they never answered",
        "I would not mind a friend of theirs reading it",
    ],
    error_three: "A message waits until all three can be ticked. If one cannot, keep it unsent for now.",
    rest: "Let it rest until morning",
    resting_title: "It rests",
    resting: "You can copy a message from 8 in the morning to 8 in the evening, on a later day than you wrote it. If you change it, or copied it and did not send it, the wait starts again.",
    copy_title: "Read it once more",
    copy: "The words have rested. Read them as if someone had sent them to you.",
    steady: "Are you steady, rested and sober now?",
    steady_answers: ["Yes", "No, or not sure"],
    error_steady: "Answer yes or no first.",
    not_steady: "Then it waits. The words are kept, and another night loses nothing.",
    copy_button: "Copy the words",
    copy_refused: "This browser does not let a page copy. Hold or select the words above and copy them yourself.",
    sent_title: "Did you send it?",
    sent: "The words are copied. You decide whether to send them. This page cannot see whether you do.",
    sent_yes: "I sent it",
    sent_not_yet: "Not sent, go back to it",
    change: "Change it",
    letters: LettersWords {
        title: "Unsent words",
        lede: "What you wrote and did not send. It stays here for you, and there is no way to send it from this page.",
        version: |kind, state, on, today| format!("{}, {}, {}", self::kind(kind).what, how_far(state), long(on, today)),
        link: "Unsent words",
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
        Step::Rebuild => "You are both trying again. What helps now is plain words, and promises that are kept.",
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
            small: "What you did, what it did to them, what you do differently now. It asks for nothing",
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
