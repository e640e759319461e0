//! One day: what happened on it, and what the person says of it. Any day from the first that is spoken of up to today can be
//! opened; a day to come cannot.

use chrono::NaiveDate;

use crate::domain::contact::Entry;
use crate::domain::door::{self, Page};

use crate::domain::own::{self, Own, Restraint, Sleep, Tick, Urge};
use crate::domain::record::{Event, EventId, Mood, Record, What};
use crate::domain::time::{Moment, date};

/// Something that happened on a day, apart from the log of contact.
#[derive(Clone, Debug)]
pub enum Happened<'a> {
    /// A check-in.
    CheckIn(Mood, &'a str),
    /// An urge to write.
    Urge(Urge<'a>),
    /// Something practised.
    Practised(&'a str),
    /// A habit, done or left out on purpose.
    Habit(&'a str, Tick),
    /// A page of understanding was written on.
    Wrote(Page),
}

/// What happened on a day, each with the moment at which it was written down, oldest first.
pub fn happened(record: &Record, on: NaiveDate) -> Vec<(Moment, Happened<'_>)> {
    let mut found: Vec<(Moment, Happened<'_>)> = Vec::new();
    for event in record.events() {
        let what = match &event.what {
            What::CheckIn { mood, words, .. } if date(event.made) == on => Happened::CheckIn(*mood, words),
            What::Practised { day, practice } if *day == on => Happened::Practised(practice),
            What::Wrote { page, .. } if date(event.made) == on => Happened::Wrote(page.page()),
            _ => continue,
        };
        found.push((event.made, what));
    }
    let urges = own::urges(record).into_iter().filter(|urge| date(urge.event.made) == on);
    found.extend(urges.map(|urge| (urge.event.made, Happened::Urge(urge))));
    for habit in own::habits(record) {
        match own::tick(record, habit.id, on) {
            Some(tick @ (Tick::Done | Tick::Skipped)) => {
                let (event, latest) = habit.latest;
                found.push((event.made, Happened::Habit(&latest.what, tick)));
            }
            Some(Tick::Cleared) | None => {}
        }
    }
    found.sort_by_key(|(made, _)| *made);
    found
}

/// What somebody says of a day.
#[derive(Clone, Copy, Debug)]
pub struct Said<'a> {
    /// The event that holds it.
    pub id: EventId,
    /// What was kept from.
    pub kept: &'a [Restraint],
    /// Words.
    pub words: &'a str,
}

/// What somebody says of a day, oldest first. The last one counts. There is more than one only where two windows or two
/// devices have written at a time.
pub fn said(record: &Record, on: NaiveDate) -> Vec<Said<'_>> {
    let of_day = |event: &'_ Event| matches!(&event.what, What::Own(Own::Day { day, .. }) if *day == on);
    let events = record.events().iter().filter(|event| of_day(event));
    events
        .filter_map(|event| match &event.what {
            What::Own(Own::Day { kept, words, .. }) => Some(Said { id: event.id, kept, words }),
            _ => None,
        })
        .collect()
}

/// How the night before a day was, if that was said.
pub fn slept(record: &Record, on: NaiveDate) -> Option<Sleep> {
    record.events().iter().rev().find_map(|event| match &event.what {
        What::Own(Own::Slept { day, sleep }) if *day == on => Some(*sleep),
        _ => None,
    })
}

/// The first day that can be opened: the earliest that anything recorded is about, and never after today.
pub fn first(record: &Record, today: NaiveDate) -> NaiveDate {
    let about = record.events().iter().map(|event| {
        let made = date(event.made);
        match &event.what {
            What::Contact(entry) | What::Changed { to: entry, .. } => made.min(entry.on),
            What::Practised { day, .. }
            | What::Own(Own::Ticked { day, .. } | Own::Day { day, .. } | Own::Slept { day, .. }) => made.min(*day),
            What::Quiet(plan) => made.min(plan.last_contact),
            _ => made,
        }
    });
    about.min().map_or(today, |first| first.min(today))
}

/// The entries of the log about a day.
pub fn entries(record: &Record, on: NaiveDate) -> Vec<(EventId, Moment, Entry)> {
    door::log(record).into_iter().filter(|(_, _, entry)| entry.on == on).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::contact::{Act, Reach};
    use crate::domain::own::{Habit, Schedule};
    use crate::domain::record::{Age, Motive, QuietPlan, Writing};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap_or_default()
    }

    fn record(events: Vec<(&str, What)>) -> Record {
        let event = |(n, (at, what)): (usize, (&str, What))| Event {
            id: EventId(n as u128 + 1),
            made: at.parse().unwrap_or_default(),
            what,
        };
        Record::new(events.into_iter().enumerate().map(event))
    }

    fn of(words: &str, on: &str) -> What {
        What::Own(Own::Day { day: day(on), kept: vec![Restraint::Feeds], words: words.into() })
    }

    #[test]
    fn a_day_holds_what_is_about_it() {
        let habit =
            Habit { of: None, what: "Walk".into(), when: String::new(), schedule: Schedule::PerWeek(3), ended: false };
        let ticked = |on: &str, tick| What::Own(Own::Ticked { habit: EventId(1), day: day(on), tick });
        let check_in = |mood| What::CheckIn { mood, self_harm: false, words: String::new() };
        let record = record(vec![
            ("2026-05-01T08:00:00+02:00", What::Own(Own::Habit(habit))),
            ("2026-05-02T23:30:00-07:00", check_in(Mood::Shaky)),
            ("2026-05-03T08:00:00+02:00", check_in(Mood::Steady)),
            ("2026-05-03T08:05:00+02:00", What::Practised { day: day("2026-05-02"), practice: "Soup".into() }),
            ("2026-05-03T08:06:00+02:00", ticked("2026-05-02", Tick::Done)),
            ("2026-05-03T08:07:00+02:00", ticked("2026-05-03", Tick::Done)),
            ("2026-05-03T08:08:00+02:00", ticked("2026-05-03", Tick::Cleared)),
            ("2026-05-03T22:00:00+02:00", What::Own(Own::Urge { strength: 7 })),
            ("2026-05-03T23:00:00+02:00", What::Wrote { page: Writing::Why(Motive::Pain), words: String::new() }),
        ]);
        let told = |on: &str| -> Vec<String> {
            happened(&record, day(on)).iter().map(|(_, what)| format!("{what:?}")).map(|t| t[..5].to_owned()).collect()
        };
        assert_eq!(told("2026-05-01"), Vec::<String>::new());
        assert_eq!(told("2026-05-02"), ["Habit", "Pract", "Check"]);
        assert_eq!(told("2026-05-03"), ["Check", "Urge(", "Wrote"]);
    }

    #[test]
    fn the_latest_of_a_day_counts_and_the_others_are_there() {
        let record = record(vec![
            ("2026-05-03T08:00:00+02:00", of("first", "2026-05-02")),
            ("2026-05-03T09:00:00+02:00", of("second", "2026-05-02")),
            ("2026-05-03T09:00:00+02:00", of("another day", "2026-05-01")),
            ("2026-05-03T09:00:00+02:00", What::Own(Own::Slept { day: day("2026-05-02"), sleep: Sleep::Well })),
            ("2026-05-03T09:01:00+02:00", What::Own(Own::Slept { day: day("2026-05-02"), sleep: Sleep::Hardly })),
        ]);
        let words: Vec<&str> = said(&record, day("2026-05-02")).iter().map(|said| said.words).collect();
        assert_eq!(words, ["first", "second"]);
        assert_eq!(slept(&record, day("2026-05-02")), Some(Sleep::Hardly));
        assert_eq!(slept(&record, day("2026-05-01")), None);
    }

    #[test]
    fn the_first_day_is_the_earliest_that_is_spoken_of() {
        let today = day("2026-05-12");
        let entry = |on: &str| {
            What::Contact(Entry {
                on: day(on),
                act: Act::Reached(Reach::Call),
                words: String::new(),
                trigger: String::new(),
            })
        };
        let plan = QuietPlan { last_contact: day("2026-04-20"), length: 30, exceptions: vec![] };
        let adult = ("2026-05-01T08:00:00+02:00", What::Age(Age::BothAdult));
        assert_eq!(first(&Record::default(), today), today);
        for (more, earliest) in [
            (adult.1.clone(), "2026-05-01"),
            (entry("2026-04-27"), "2026-04-27"),
            (entry("2026-05-09"), "2026-05-01"),
            (What::Quiet(plan), "2026-04-20"),
            (of("", "2026-03-30"), "2026-03-30"),
        ] {
            let record = record(vec![adult.clone(), ("2026-05-10T08:00:00+02:00", more)]);
            assert_eq!(first(&record, today), day(earliest));
        }
        let ahead = record(vec![("2027-05-01T08:00:00+02:00", What::Age(Age::BothAdult))]);
        assert_eq!(first(&ahead, today), today);
    }
}
