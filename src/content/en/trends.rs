//! Looking back in English: findings as plain sentences, with their numbers and no causes.

use chrono::{Datelike, Weekday};

use super::dates::{days, long, month};
use crate::content::shape::{Row, SeriesWords, TrendWords};
use crate::domain::insight::series::{Halves, Shift};
use crate::domain::insight::urges::{Changed, Part};
use crate::domain::own::Restraint;

pub(super) const TRENDS: TrendWords = TrendWords {
    page: "Looking back",
    title: "What the log shows",
    row: Row { what: "What the log shows", small: "Hours, days and nights, as you wrote them down" },
    run: |n, last, today| format!("{} to {}", days(n), long(last, today)),
    lede: "A count of what you wrote down. It shows what happened, not why, and nothing about what will come.",
    span: "How far back",
    spans: [(30, "30 days"), (90, "90 days")],
    too_few: |fewest, here| match here {
        0 => format!("A picture needs {fewest} entries. There are none yet."),
        1 => format!("A picture needs {fewest} entries. There is 1 so far."),
        n => format!("A picture needs {fewest} entries. There are {n} so far."),
    },
    as_table: "As a table",
    day: |day| format!("{} {}", day.day(), month(day)),

    hours: "Urges by the hour",
    hours_title: |part| match part {
        Some(Part::Night) => "Most urges came at night",
        Some(Part::Morning) => "Most urges came in the morning",
        Some(Part::Afternoon) => "Most urges came in the afternoon",
        Some(Part::Evening) => "Most urges came in the evening",
        None => "Urges came at all hours",
    },
    hours_line: |part, n, of| match part {
        Some(Part::Night) => format!("{n} of {of} came between midnight and 6:00."),
        Some(Part::Morning) => format!("{n} of {of} came between 6:00 and noon."),
        Some(Part::Afternoon) => format!("{n} of {of} came between noon and 18:00."),
        Some(Part::Evening) => format!("{n} of {of} came between 18:00 and midnight."),
        None => format!("{of} in all. No part of the day had more than half of them."),
    },
    hours_head: ["Hours", "Urges"],
    from_to: |from, to| format!("{from:02} to {to:02}"),

    weekdays_title: |day| match day {
        Some(Weekday::Mon) => "Mondays had the most urges",
        Some(Weekday::Tue) => "Tuesdays had the most urges",
        Some(Weekday::Wed) => "Wednesdays had the most urges",
        Some(Weekday::Thu) => "Thursdays had the most urges",
        Some(Weekday::Fri) => "Fridays had the most urges",
        Some(Weekday::Sat) => "Saturdays had the most urges",
        Some(Weekday::Sun) => "Sundays had the most urges",
        None => "No one weekday had the most urges",
    },
    weekdays_line: |day, n, of| match day {
        Some(_) => format!("{n} of {of} came on that day of the week."),
        None => format!("{of} in all. The highest number came on more than one weekday."),
    },
    weekdays_head: ["Weekday", "Urges"],

    after_title: |changed| match changed {
        Some(Changed::Weaker) => "More than half were weaker afterwards",
        Some(Changed::Same) => "More than half were as strong afterwards",
        Some(Changed::Stronger) => "More than half were stronger afterwards",
        None => "Some were weaker afterwards, and some were not",
    },
    after_line: |after| {
        let (all, weaker, same, stronger) = (after.total(), after.weaker, after.same, after.stronger);
        format!("{all} were rated twice: {weaker} weaker, {same} as strong, {stronger} stronger.")
    },
    after_head: ["Afterwards", "Urges"],
    after_rows: ["Weaker", "As strong", "Stronger"],

    set_off_title: "What set them off",
    set_off_line: "In your words, for urges and for slips, with how often you wrote them.",
    times: |n| if n == 1 { "Once".to_owned() } else { format!("{n} times") },

    moods: SeriesWords {
        plain: "How it was, day by day",
        title: |shift| match shift {
            Some(Shift::More) => "Steady days came more often in the later half",
            Some(Shift::Fewer) => "Steady days came less often in the later half",
            Some(Shift::Same) => "Steady days came as often in both halves",
            None => "How it was, day by day",
        },
        line: |halves, noted, gaps| match halves {
            Some(Halves { before: (a, b), after: (c, d) }) => {
                format!(
                    "Steady on {a} of {b} days noted in the earlier half, and on {c} of {d} in the later. {}",
                    no_note(gaps)
                )
            }
            None => format!("{} noted. {}", days(noted), no_note(gaps)),
        },
        scale: ["Steady", "Shaky", "Very low"],
        head: ["Day", "Noted"],
    },
    nights: SeriesWords {
        plain: "How the nights were",
        title: |shift| match shift {
            Some(Shift::More) => "Good nights came more often in the later half",
            Some(Shift::Fewer) => "Good nights came less often in the later half",
            Some(Shift::Same) => "Good nights came as often in both halves",
            None => "How the nights were",
        },
        line: |halves, noted, gaps| match halves {
            Some(Halves { before: (a, b), after: (c, d) }) => {
                format!(
                    "{a} of {b} nights noted were good in the earlier half, and {c} of {d} in the later. {}",
                    no_note(gaps)
                )
            }
            None => format!("{} noted. {}", days(noted), no_note(gaps)),
        },
        scale: ["Well", "Some", "Hardly"],
        head: ["Night before", "Slept"],
    },

    done_title: "What you did for yourself",
    done_note: Row {
        what: "Gaps are allowed",
        small: "A short stroke is a day without it. Nothing is lost, and nothing starts again.",
    },
    of: |n, of| format!("{n} of {of}"),
    done_row: |what, n, of| format!("{what}: {n} of {}", days(of)),
    done_head: ["What", "Days"],

    quiet_title: |n, of| match n {
        1 => format!("1 of {of} days was quiet, and is behind you"),
        n => format!("{n} of {of} days were quiet, and are behind you"),
    },
    quiet_line: |corners| match corners {
        0 => "No day has a folded corner.".to_owned(),
        1 => "1 day has a folded corner, and it still counts.".to_owned(),
        n => format!("{n} days have a folded corner, and they still count."),
    },
    quiet_head: ["Days", "How many"],
    quiet_rows: ["Quiet days", "Folded corners", "Other days"],
    kept_title: "What you held back from",
    kept_line: |n| format!("Ticked on {}.", days(n)),
    kept: |restraint| match restraint {
        Restraint::Messages => "Messages, calls, posts",
        Restraint::Feeds => "Their profiles",
        Restraint::GoBetweens => "News through others",
        Restraint::LateNight => "Sending late at night",
    },
};

fn no_note(gaps: u32) -> String {
    match gaps {
        0 => "Every day has a note.".to_owned(),
        1 => "1 day has no note.".to_owned(),
        n => format!("{n} days have no note."),
    }
}
