//! Around the five questions on well-being, and the file for a calendar, in English.

use super::dates::{long, weekday};
use crate::content::shape::{FiveWords, RemindWords, Row};
use crate::domain::insight::wellbeing::Level;

pub(super) const FIVE: FiveWords = FiveWords {
    page: "Five questions",
    row: Row { what: "Five questions about two weeks", small: "If you like, and once a week at most" },
    title: "Five questions about two weeks",
    lede: "They ask how you have been, and nothing about the two of you. Nothing here asks for an answer. A very low result brings people to talk to, and contact waits for 14 days then.",
    errors: [
        "Answer the first one, or leave the page.",
        "Answer the second one, or leave the page.",
        "Answer the third one, or leave the page.",
        "Answer the fourth one, or leave the page.",
        "Answer the fifth one, or leave the page.",
    ],
    keep: "Keep these answers",
    level: |level| match level {
        Level::HoldingUp => &Row {
            what: "Holding up",
            small: "It may not feel so every day. What you do for yourself can go on as it is.",
        },
        Level::Low => &Row {
            what: "A low patch",
            small: "Sleep, food, a walk and people help many. A doctor or a counsellor can too, and need no bigger reason than this.",
        },
        Level::Heavy => &Row {
            what: "This has been heavy",
            small: "It is a good day to talk to somebody: a friend, a doctor, or one of the lines here. You do not need to be at the end of your strength to ring.",
        },
    },
    answered: |on, today| format!("Answered on {}", long(on, today)),
    again: |from, today| {
        format!("They can be answered again from {}. Nothing is lost if you leave it.", long(from, today))
    },
    source: &[
        "The five statements and their answers are the WHO-5 Well-Being Index of the World Health Organization, with its wording as it is. They are licensed CC BY-NC-SA 3.0 IGO, apart from the rest of this app. The World Health Organization does not endorse this app.",
        "Source: World Health Organization, Regional Office for Europe, 1998. What the results are taken to mean: Topp and others, 2015, a review of 213 studies. They describe two weeks, and are no diagnosis.",
    ],
    source_title: "Where these questions come from",
};

pub(super) const REMIND: RemindWords = RemindWords {
    page: "Dates",
    title: "A file for your calendar",
    lede: "This app never reminds you. If you want a date to come up by itself, your calendar can do that.",
    honest_title: "What this is",
    honest: &[
        "It is a file. You open it with a calendar app, and the dates are in that calendar from then on.",
        "Calendars are often shared or kept online. Somebody who sees yours sees the title and the hour, and nothing else of what is here.",
        "To be rid of a date, delete it in the calendar. Erasing this app does not reach it.",
    ],
    what_title: "Which dates",
    last_day: |day, today| format!("The day after the quiet time: {}", long(day, today)),
    last_day_small: "To look at how it is, without having to decide anything.",
    check_in: Row { what: "A note of the day", small: "How it is, in two taps." },
    copy: Row { what: "A copy", small: "Every two weeks, to save a backup." },
    looks: Row { what: "The days to look back", small: "Each that is still to come, as a whole day." },
    rhythm_title: "How often the note",
    rhythms: ["Every day", "Once a week"],
    weekday: "On",
    day: weekday,
    hour: "At",
    length_title: "For how long",
    lengths: [(4, "Four weeks"), (12, "Twelve weeks")],
    name_title: "What stands in the calendar",
    name_note: "None of these says anything.",
    names: ["Notes", "Reading", "Ten minutes", "Tea"],
    rings: Row { what: "The calendar may ring", small: "At that hour, where the calendar does so for others." },
    save: "Save the file",
    error: "Choose at least one date.",
    saved: "The file is saved where your browser keeps downloads. Open it with your calendar.",
    file: "notes.ics",
};
