//! Words of small habits, in English.

use chrono::NaiveDate;

use super::dates::{days, long, weekday_name};
use crate::content::shape::{HabitsWords, Row};
use crate::domain::own::{Schedule, Tick};

pub(super) const HABITS: HabitsWords = HabitsWords {
    point: "grow.plan",
    page: "Habits",
    title: "Small habits",
    lede: "A few, each small enough for a bad day: what, when and where.",
    row: Row { what: "Small habits", small: "A few, with a when and a where" },
    today_title: "Small habits today",
    none_today: "None is meant for today.",
    none: "None yet. One is enough to begin with, and two minutes a day are enough for it.",
    all: "All habits",
    add: "Add a habit",
    no_miss: Row {
        what: "You can leave one out",
        small: "Leave one out on purpose, or say nothing. Days in a row are not counted, and nothing starts again.",
    },
    counts: "A habit that is done counts as practice for a first message if you tick it on its day or the day after. Earlier days are only for your own record.",
    enough: |n| {
        format!(
            "You keep {n} already. Fewer are easier to keep. Another one can wait, or replace one of these. You can still add it."
        )
    },
    laid_aside: "Laid aside",
    schedule,
    about: |when, on, today| {
        let on = schedule(on, today);
        if when.is_empty() { on } else { format!("{when}. {on}") }
    },
    done: "Done",
    skip: "Left out",
    on_day: |what, on, today| format!(": {what}, {}", long(on, today)),
    said: |what, tick| match tick {
        Tick::Done => format!("{what}: done."),
        Tick::Skipped => format!("{what}: left out on purpose."),
        Tick::Cleared => format!("{what}: nothing said."),
    },
    picture: |first, last, done, skipped, today| {
        let span = format!("{} to {}", long(first, today), long(last, today));
        match (done, skipped) {
            (0, 0) => format!("{span}: nothing is ticked."),
            (done, 0) => format!("{span}: done on {}.", days_of(done)),
            (done, n) => format!("{span}: done on {}, left out on {}.", days_of(done), days_of(n)),
        }
    },
    by_day: "Day by day",
    day: |on, today, tick| match tick {
        Tick::Done => format!("{}: done", long(on, today)),
        Tick::Skipped => format!("{}: left out", long(on, today)),
        Tick::Cleared => long(on, today),
    },
    by_day_none: "Nothing is ticked in these days.",
    tick_title: "Another day",
    day_label: "Which day",
    day_hint: "Today or any day before.",
    error_day: "Choose the day first.",
    error_day_future: "Choose today or a day before.",
    notes_title: "What was different",
    notes_lede: "Facts that someone else could have seen. They are kept with your pages, and shown later beside the question about what you do differently.",
    note: "What was different this time",
    note_hint: "What happened, what you did in place of the old habit, what came of it.",
    error_note: "Write something first.",
    keep_note: "Keep the note",
    note_kept: "The note is kept.",
    notes_for_ready: "What you wrote down as different",
    new_title: "A small habit",
    change_title: "Change this habit",
    what: "What you do",
    what_hint: "So small that it works on a bad day: a walk to the corner, one page, one call.",
    when: "When and where",
    when_hint: "After breakfast, at the kitchen table. Naming it makes it easier to do.",
    schedule_title: "On which days",
    schedules: [
        Row { what: "On some days of the week", small: "" },
        Row { what: "A number of times a week", small: "On any days" },
        Row { what: "Every few days", small: "1 is every day, 2 every other day" },
    ],
    weekdays_title: "Days of the week",
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    per_week: "Times a week",
    per_week_hint: "From 1 to 7.",
    every: "How many days apart",
    every_hint: "From 1 to 60, counted from today.",
    error_what: "Say what you do.",
    error_weekdays: "Tick at least one day of the week.",
    error_per_week: "Give a whole number from 1 to 7.",
    error_every: "Give a whole number of days from 1 to 60.",
    keep: "Keep this habit",
    change: "Change",
    lay_aside: "Lay it aside",
    lay_aside_says: "Its days and notes stay, and it can be taken up again.",
    take_up: "Take it up again",
    is_laid_aside: "It is laid aside. Its days stay.",
    is_taken_up: "It is taken up again.",
    take_away: "Take this habit away",
    take_away_says: "The habit and every tick go from this device, and ticked days no longer count. Notes stay among your pages. A backup saved before still has it.",
    take_away_button: "Take it away",
};

fn days_of(n: usize) -> String {
    days(u32::try_from(n).unwrap_or(u32::MAX))
}

fn schedule(schedule: Schedule, today: NaiveDate) -> String {
    match schedule {
        Schedule::Weekdays(mask) if mask & 0x7f == 0x7f => "Every day".to_owned(),
        Schedule::Weekdays(mask) => {
            let names: Vec<&str> = (0..7_u8).filter(|day| mask & (1 << day) != 0).map(weekday_name).collect();
            match names.as_slice() {
                [before @ .., last] if !before.is_empty() => format!("On {} and {last}", before.join(", ")),
                names => format!("On {}", names.concat()),
            }
        }
        Schedule::PerWeek(1) => "Once a week, on any day".to_owned(),
        Schedule::PerWeek(times) => format!("{times} times a week, on any days"),
        Schedule::Every { days: 0 | 1, .. } => "Every day".to_owned(),
        Schedule::Every { days, from } => format!("Every {days} days, from {}", long(from, today)),
    }
}
