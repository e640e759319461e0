//! Words of the moment of wanting to write to them, in English.

use chrono::Timelike;

use super::dates::long;
use crate::content::shape::{Row, UrgeWords};

pub(super) const URGE: UrgeWords = UrgeWords {
    page: "Ten minutes",
    title: "Ten minutes, then decide",
    lede: "Wanting to write is not a mistake. It may still be strong after ten minutes, and you can still leave it unsent.",
    strength: "How strong is it now?",
    lowest: "0, not there",
    highest: "10, as strong as it gets",
    came_in: |strength| format!("\u{2022} {strength} when you came in"),
    start: "Start ten minutes",
    start_note: "The time is kept with your log, on this device.",
    clock: |minutes, seconds| {
        let part = |n: u32, unit: &str| if n == 1 { format!("1 {unit}") } else { format!("{n} {unit}s") };
        format!("{} {} left of ten", part(minutes, "minute"), part(seconds, "second"))
    },
    five_left: "Five minutes are left.",
    over: "The ten minutes are over.",
    stop: "Stop the clock",
    go_on: "Let the clock go on",
    meanwhile: "While it passes",
    meanwhile_note: "Tick what you did. It counts whether it helped or not.",
    offers: &[
        Row {
            what: "Put the phone in another room",
            small: "Face down, behind a door, for as long as the kettle takes",
        },
        Row { what: "Cold water on wrists and face", small: "For ten slow breaths" },
        Row { what: "Walk to the corner and back", small: "Without the phone" },
        Row {
            what: "Breathe out longer than in",
            small: "In for four, out for six, ten times. Stop if it makes you dizzy",
        },
        Row { what: "Call or text someone else", small: "They do not have to say anything wise" },
        Row { what: "Eat or drink something", small: "Most of all at night" },
    ],
    own_list: "Your own list of things to do",
    to_plans: "Make a plan for the next time",
    plans: "Your plan for this",
    plan: |when, then| format!("If {when}, then {then}."),
    reasons: "Read your own reasons",
    no_reasons: "Nothing is written there yet. Why, the cost, and your reasons for waiting each have a page.",
    reason_on: |on, today| format!("Written {}", long(on, today)),
    letter: "Say it here instead",
    letter_note: "This goes nowhere. There is no send button on this page.",
    seal: |until, today| format!("Seal it until {}", long(until, today)),
    keep_letter: "Keep it unsent",
    let_go: "Erase these words",
    letter_kept: "It is kept with your unsent words.",
    letter_gone: "The words are erased.",
    letter_back: "Bring them back",
    letter_empty: "Write something first, or leave it.",
    letters: "Your unsent words",
    after: "Afterwards",
    set_off: "What set it off?",
    set_off_hint: "A song, a place, an hour, a photo. Optional.",
    keep: "Keep what you noted",
    not_kept: "None of this is kept on the device. The clock and the page work all the same.",
    still: "If you still want to write after that, another page shows how contact stands. It looks at the quiet time, at what they have said, and at how you are.",
    still_link: "See how contact stands",
    dark: "If you think of hurting yourself, call one of these now. If one does not answer, try another.",
    earlier: "Earlier ones",
    earlier_on: |at, today| format!("{}, {}:{:02}", long(at.date_naive(), today), at.hour(), at.minute()),
    earlier_was: |before, after, set_off| {
        let set_off = if set_off.is_empty() { String::new() } else { format!(" {set_off}") };
        match after {
            Some(after) => format!("{before}, then {after}.{set_off}"),
            None => format!("{before}.{set_off}"),
        }
    },
    row: Row { what: "I want to write to them", small: "Ten minutes, then decide" },
};
