//! A day, a month and a year in English.

use chrono::{Datelike, Weekday};

use super::dates::{long, month, weekday};
use crate::content::shape::{CalendarWords, DayWords, Row};
use crate::domain::door::Page;
use crate::domain::insight::day::Happened;
use crate::domain::own::{Own, Restraint, Sleep, Tick};
use crate::domain::record::Mood;

pub(super) const DAY: DayWords = DayWords {
    page: "Day",
    row: Row { what: "This day", small: "What happened, what you held back from, a few words" },
    happened_title: "What happened",
    nothing: "Nothing is written down about this day. That is all right.",
    happened,
    time: |hour, minute| format!("{hour:02}:{minute:02}"),
    written_on: |on, today| format!("Written down on {}", long(on, today)),
    kept_title: "What you held back from",
    kept_note: "Tick what is true. A day without a tick is not a slip, and nothing starts again.",
    restraint: |restraint| match restraint {
        Restraint::Messages => &Row {
            what: "No message, call, comment or post aimed at them",
            small: "What you wanted to say can go on a page of your own.",
        },
        Restraint::Feeds => &Row {
            what: "No look at their profiles",
            small: "Signing out, or moving the app off the first screen, makes looking less easy.",
        },
        Restraint::GoBetweens => &Row {
            what: "No news of them through others",
            small: "You can tell a friend once: I would rather hear nothing about them for now, good or bad.",
        },
        Restraint::LateNight => &Row {
            what: "Nothing sent late at night",
            small: "The phone can spend the night in another room. Morning is soon enough.",
        },
    },
    sleep_title: "How was the night before it?",
    sleep_note: "If you like.",
    sleep: |sleep| match sleep {
        Sleep::Well => "I slept well",
        Sleep::Some => "I slept some",
        Sleep::Hardly => "I hardly slept",
    },
    words: "Words of the day",
    words_hint: "For yourself, later. If you change the words, the old ones are erased.",
    keep: "Keep this day",
    error: "Nothing here has changed yet.",
    kept: "This day is kept.",
    other_text: "Another text of this day, from another window:",
    to_day: long,
    between: "Days",
};

fn happened(what: &Happened<'_>) -> String {
    match what {
        Happened::CheckIn(mood, _) => match mood {
            Mood::Steady => "You noted: steady".to_owned(),
            Mood::Shaky => "You noted: shaky".to_owned(),
            Mood::VeryLow => "You noted: very low".to_owned(),
        },
        Happened::Urge(urge) => {
            let before = urge.strength;
            match urge.eased {
                Some(Own::Eased { strength: Some(after), .. }) => {
                    format!("An urge to write: {before} of 10, and {after} afterwards")
                }
                _ => format!("An urge to write: {before} of 10"),
            }
        }
        Happened::Practised(practice) => (*practice).to_owned(),
        Happened::Habit(habit, Tick::Done | Tick::Cleared) => format!("{habit}: done"),
        Happened::Habit(habit, Tick::Skipped) => format!("{habit}: left out on purpose"),
        Happened::Wrote(page) => match page {
            Page::Why => "You wrote on why",
            Page::Causes => "You wrote on what caused the end",
            Page::OwnPart => "You wrote on your own part",
        }
        .to_owned(),
    }
}

pub(super) const CALENDAR: CalendarWords = CalendarWords {
    month_page: "Month",
    year_page: "Year",
    row: Row { what: "This month", small: "Day by day, and the year" },
    month: |day| format!("{} {}", month(day), day.year()),
    month_name: month,
    year: |year| year.to_string(),
    month_caption: |day| format!("The days of {} {}, a week in each row", month(day), day.year()),
    year_caption: |year| format!("The months of {year}, with how many days have each mark"),
    weekday_short: |day| match day {
        Weekday::Mon => "Mon",
        Weekday::Tue => "Tue",
        Weekday::Wed => "Wed",
        Weekday::Thu => "Thu",
        Weekday::Fri => "Fri",
        Weekday::Sat => "Sat",
        Weekday::Sun => "Sun",
    },
    weekday,
    day: |day, today, marks| {
        let mut parts = vec![long(day, today)];
        parts.extend((day == today).then(|| "today".to_owned()));
        parts.extend(marks.quiet.then(|| "quiet day kept".to_owned()));
        parts.extend(marks.corner.then(|| "folded corner, still counts".to_owned()));
        parts.extend(marks.word.then(|| "a word from them".to_owned()));
        parts.extend(marks.mood.map(|mood| match mood {
            Mood::Steady => "noted: steady".to_owned(),
            Mood::Shaky => "noted: shaky".to_owned(),
            Mood::VeryLow => "noted: very low".to_owned(),
        }));
        parts.join(", ")
    },
    legend: "The marks",
    marks: [
        Row { what: "Quiet day", small: "Kept, and behind you" },
        Row { what: "Folded corner", small: "A slip. The day still counts" },
        Row { what: "A word from them", small: "Something personal they wrote or said" },
        Row { what: "Note of the day", small: "How it was" },
    ],
    columns: ["Month", "Quiet days", "Folded corners", "Words from them", "Notes"],
    note: "A day without a mark takes nothing away. Any day up to today can be opened and changed.",
    between: "Months and years",
    keys: "The arrow keys move from day to day.",
    remind: Row { what: "A file for your calendar", small: "Dates you choose, with titles that give nothing away" },
};
