//! Words of the pages that are for the person, in English: how they are, practice, readiness.

use super::dates::long;
use crate::content::shape::{CheckInWords, PracticeWords, ReadinessWords, Row};
use crate::domain::record::{Mood, Readiness};

pub(super) const CHECK_IN: CheckInWords = CheckInWords {
    page: "Note of today",
    title: "How is it now?",
    lede: "Two taps are enough. There is no good or bad answer, and no grade for it.",
    mood: |mood| match mood {
        Mood::Steady => &Row { what: "Steady", small: "I could hear bad news today and still cook dinner" },
        Mood::Shaky => &Row { what: "Shaky", small: "Up and down, or easily upset" },
        Mood::VeryLow => &Row { what: "Very low", small: "Everything feels dark, or I see no way forward" },
    },
    self_harm: "I have thoughts of hurting myself, or of not being alive",
    self_harm_small: "It shows people to talk to, at once. Contact that is not closed waits at least 14 days, and nothing else is taken from you",
    words: "A few words, if you like",
    words_hint: "For yourself, later. They stay on this device.",
    sleep_title: "How was the night?",
    error: "Choose one of the three.",
    earlier: "Earlier notes",
    row: Row { what: "How is it now?", small: "Two taps" },
};

pub(super) const PRACTICE: PracticeWords = PracticeWords {
    page: "Practice",
    title: "What you did for yourself",
    lede: "Small things count, on the day they were done or the day after. A day without any takes nothing away.",
    offers: &[
        ("grow.sleep", Row { what: "Slept, or went to bed on time", small: "" }),
        ("grow.move", Row { what: "Walked or moved", small: "" }),
        ("grow.eat", Row { what: "Ate something proper", small: "" }),
        ("grow.friends", Row { what: "Saw or called someone good for me", small: "" }),
        ("grow.people", Row { what: "Was among people", small: "A group, a class, a game night" }),
        ("grow.hobbies", Row { what: "Did something I had neglected", small: "" }),
        ("grow.projects", Row { what: "Worked on something of my own", small: "" }),
        ("grow.therapy", Row { what: "Spoke with a counsellor", small: "" }),
        ("grow.regulate", Row { what: "Noticed a feeling, named it, and slowed down", small: "" }),
        ("grow.communicate", Row { what: "Said something plainly, or listened to the end", small: "" }),
    ],
    day_title: "Which day",
    days: ["Today", "Yesterday"],
    other: "Something else",
    other_hint: "In a few words. It may be small.",
    error: "Tick something, or write it.",
    count: |days, of| {
        format!(
            "Days with something practised: {days}. Before a first message the guide asks for {of}, counted since the quiet time began."
        )
    },
    earlier: "What you did lately",
    row: Row { what: "What you did for yourself", small: "Tick it for today or yesterday" },
};

pub(super) const READINESS: ReadinessWords = ReadinessWords {
    page: "Six questions",
    title: "Six questions before a first message",
    lede: "Each asks about something that has happened, not about how much you want it. A yes counts for seven days.",
    question: |question| match question {
        Readiness::QuietDone => &Row {
            what: "Is the quiet time over, as you had set it?",
            small: "Not yet: keep the days. They are for you, whatever comes.",
        },
        Readiness::WorkDone => &Row {
            what: "Have you worked on what mattered, with something written or practised to show for it?",
            small: "Not yet: choose one habit that strained things, and do one thing against it this week.",
        },
        Readiness::ApologiseFreely => &Row {
            what: "Could you say sorry without needing to be forgiven?",
            small: "Not yet: write the apology for yourself, with no hope of a reply in it.",
        },
        Readiness::ChangedAction => &Row {
            what: "Can you name things you now do differently, seen by others, and not only promised?",
            small: "Not yet: use the next weeks to change one thing.",
        },
        Readiness::AcceptAnyAnswer => &Row {
            what: "Could you take any answer, a no or silence as well, and leave it there?",
            small: "Not yet: picture the no, and who you would call that evening.",
        },
        Readiness::SteadyNow => &Row {
            what: "Are you steady, rested and sober now?",
            small: "Not yet: sleep first. Waiting a day loses nothing.",
        },
    },
    answers: ["Yes", "Not yet"],
    latest: |yes, on, today| {
        let on = long(on, today);
        if yes { format!("Last answer: yes, {on}.") } else { format!("Last answer: not yet, {on}.") }
    },
    error: "Answer at least one of them.",
    not_yet: "Not yet means more time, and each one says what to do with it. It is not held against you.",
    row: Row { what: "Six questions before a first message", small: "A yes counts for seven days" },
};
