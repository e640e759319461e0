//! The quiet period and Today in English.

use super::dates::{days, long};
use crate::content::shape::{QuietWords, Row, TodayWords};
use crate::domain::contact::Matter;

pub(super) const QUIET: QuietWords = QuietWords {
    page: "A quiet time",
    run: "The quiet time",
    title: "Set a quiet time",
    lede: "Days without contact and without looking. They are counted for you, and no day is lost.",
    why_title: "Why, and why this long",
    why: &[
        "Less looking goes with less distress, in several studies (Marshall 2012 and 2026). In one study of separated people without children, so did fewer meetings (O\u{2019}Hara and others 2020). No study tests a length. 30 days is a first step, not a cure.",
        "It is for calm. It is not a way to make them miss you.",
    ],
    last_contact: "When did something personal from you last reach them?",
    last_contact_hint: "A message, a call, a visit, a comment, a gift, or a word through others. Day 1 is the next day.",
    length: "How many days?",
    length_hint: "From 14 to 90. 30 unless you choose another.",
    exceptions: "What stays necessary",
    exceptions_hint: "Contact about these is not a slip if nothing personal is in it. A slip is personal contact, or looking, in the quiet time.",
    matter,
    preview: |first, last, today| format!("Day 1 is {}. The last day is {}.", long(first, today), long(last, today)),
    seven_days: "If a change would end it sooner, it still lasts at least seven more days.",
    set: "Keep this quiet time",
    error_no_date: "Give the date of the last contact, even if it is a guess.",
    error_future: "That date is in the future. Give the day of the last contact.",
    error_past: "The date is more than ten years ago. Check the year.",
    error_length: "Give a whole number of days from 14 to 90.",
};

fn matter(matter: Matter) -> &'static str {
    match matter {
        Matter::Children => "Children",
        Matter::Home => "Home and shared things",
        Matter::Work => "Work, school or a shared place",
        Matter::Money => "Money and papers",
        Matter::Health => "Health or an emergency",
    }
}

pub(super) const TODAY: TodayWords = TodayWords {
    for_you_title: "For you",
    writings: "Why, what caused it, your own part",
    page: "Today",
    day: |n| if n == 0 { "Day 1 is tomorrow".to_owned() } else { format!("Day {n}") },
    of: |n| format!("of {n}"),
    no_quiet_title: "No quiet time is set",
    no_quiet: "A quiet time is a number of days without contact and without looking. It is for you.",
    leaves: |day, of, corners| {
        let behind = day.min(of).saturating_sub(1);
        format!("{} drawn as page edges. {} behind you{}.", days(of), days(behind), corner_words(corners))
    },
    behind: |n, corners| match n {
        0 => format!("The first day is not over yet{}.", still_counts(corners)),
        n => format!("{} behind you{}.", days(n), still_counts(corners)),
    },
    over: "The quiet time is over. Carrying on is the usual next step. Writing is a choice, and only where contact is open.",
    kept_title: "Days kept",
    total: "Quiet days in all",
    longest: "Longest run",
    this_run: "This run",
    days,
    earlier: "Earlier runs",
    run: |first, last, today| format!("{} to {}", long(first, today), long(last, today)),
    was_it_sent: Row { what: "Did you send it?", small: "Your words were copied. Say whether they were sent." },
    contact_title: "Contact",
    door_closed: "Closed",
    door_resting: "Waiting",
    door_open: "Open",
    why_link: "Why, and what would change it",
    happened_title: "Something happened",
    they_wrote: Row { what: "They wrote", small: "Or said something personal to you." },
    necessary: Row { what: "Necessary contact", small: "Children, home, work, money, health. Not a slip." },
    slip: Row { what: "I reached out, or looked", small: "What happened, and what set it off." },
    latest: "Latest entries",
    all_entries: "The whole log",
    change_quiet: "Change the quiet time",
    letting_go: "Letting go, always open",
    they_wrote_note: Row {
        what: "They wrote during the quiet time",
        small: "You may answer or not. If you do: once, a day later, short and civil. Say, for example, that you are taking some space and wish them well. That is not a slip. A second answer is.",
    },
};

fn corner_words(corners: &[u32]) -> String {
    match corners {
        [] => String::new(),
        [one] => format!(", day {one} has a folded corner"),
        many => format!(", {} days have a folded corner", many.len()),
    }
}

fn still_counts(corners: &[u32]) -> String {
    match corners {
        [] => String::new(),
        [one] => format!(". Day {one} has a folded corner, and it still counts"),
        many => format!(". {} days have a folded corner, and they still count", many.len()),
    }
}
