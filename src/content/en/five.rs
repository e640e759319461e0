//! Around the five questions on well-being, and the file for a calendar, in English.

use super::dates::{long, weekday};
use crate::content::shape::{FiveWords, RemindWords, Row};
use crate::domain::insight::wellbeing::Level;

pub(super) const FIVE: FiveWords = FiveWords {
    page: "Five questions",
    row: Row { what: "Five questions about two weeks", small: "If you like, and once a week at most" },
    title: "Five questions about two weeks",
    lede: "They ask how you have been, and nothing about the two of you. You do not have to answer. A very low result shows people to talk to, and contact that is not closed then waits at least 14 days.",
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
            small: "Sleep, food, a walk and people help many. A doctor or a counsellor can help too, and this is reason enough to ask.",
        },
        Level::Heavy => &Row {
            what: "This has been heavy",
            small: "Two weeks like this are a lot to carry. Talk to someone today: a friend, a doctor, or one of the lines here. It does not have to be worse than this to call.",
        },
    },
    answered: |on, today| format!("Answered on {}", long(on, today)),
    again: |from, today| {
        format!("They can be answered again from {}. Nothing is lost if you leave it.", long(from, today))
    },
    source: &[
        "The five statements and their answers are the WHO-5 Well-Being Index of the World Health Organization, with its wording as it is. They are licensed CC BY-NC-SA 3.0 IGO, apart from the rest of this app. The World Health Organization does not endorse this app.",
        "Source: World Health Organization, Regional Office for Europe, 1998. What the results are taken to mean: Topp and others, 2015, a review of 213 studies. They describe two weeks, and are not a diagnosis.",
    ],
    source_title: "Where these questions come from",
};

pub(super) const REMIND: RemindWords = RemindWords {
    page: "Dates",
    title: "A file for your calendar",
    lede: "This app never reminds you. If you want to be reminded of a date, your calendar can do that.",
    honest_title: "What this is",
    honest: &[
        "It is a file. You open it with a calendar app, and the dates stay in that calendar.",
        "Calendars are often shared or kept online. Someone who sees yours sees the title and the hour, and nothing else from here.",
        "To remove a date, delete it in the calendar. Erasing everything here does not remove it.",
    ],
    what_title: "Which dates",
    last_day: |day, today| format!("The day after the quiet time: {}", long(day, today)),
    last_day_small: "To look at how it is, without having to decide anything.",
    check_in: Row { what: "A note of the day", small: "How it is, in two taps." },
    copy: Row { what: "A copy", small: "Every two weeks, to save a backup." },
    looks: Row { what: "The days of the reviews", small: "Each one still to come, as a whole day." },
    rhythm_title: "How often to note the day",
    rhythms: ["Every day", "Once a week"],
    weekday: "On",
    day: weekday,
    hour: "At",
    length_title: "For how long",
    lengths: [(4, "Four weeks"), (12, "Twelve weeks")],
    name_title: "What the calendar shows",
    name_note: "None of these gives anything away.",
    names: ["Notes", "Reading", "Ten minutes", "Tea"],
    rings: Row { what: "The calendar may ring", small: "At that hour, if it rings for other dates." },
    save: "Save the file",
    error: "Choose at least one date.",
    saved: "The file is saved where your browser keeps downloads. Open it with your calendar.",
    file: "notes.ics",
};
