//! The calendar file: a calendar library reads it, its lines are as long as the format allows, and it says nothing but what
//! the person chose.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test that cannot go on should stop")]

use afterword::domain::reminder::{Again, Dated};
use afterword::storage::calendar::{Entry, file};
use chrono::NaiveDateTime;
use icalendar::{Calendar, CalendarComponent, CalendarDateTime, Component, DatePerhapsTime, EventLike};

fn made() -> NaiveDateTime {
    "2026-05-12T08:05:09".parse().unwrap()
}

fn entry(title: &str) -> Entry {
    Entry {
        uid: 0x2a,
        title: title.into(),
        date: Dated { on: "2026-05-13".parse().unwrap(), hour: Some(19), again: Again::Never, rings: false },
    }
}

/// The same, with another date.
fn dated(uid: u128, change: impl FnOnce(&mut Dated)) -> Entry {
    let mut entry = Entry { uid, ..entry("Notes") };
    change(&mut entry.date);
    entry
}

/// The entries as a calendar reads them.
fn read(entries: &[Entry]) -> Vec<icalendar::Event> {
    let calendar: Calendar = file(entries, made()).parse().unwrap();
    let events = calendar.components.into_iter().map(|part| match part {
        CalendarComponent::Event(event) => event,
        other => panic!("{other:?}"),
    });
    events.collect()
}

#[test]
fn a_calendar_reads_every_kind_of_entry() {
    let daily = dated(1, |date| (date.again, date.rings) = (Again::Daily(28), true));
    let weekly = dated(2, |date| date.again = Again::Weekly { every: 2, times: 6 });
    let whole_day = Entry { title: "Reading".into(), ..dated(u128::MAX, |date| date.hour = None) };
    let events = read(&[daily, weekly, whole_day]);
    let rule = |n: usize| events[n].property_value("RRULE");
    assert_eq!(
        (rule(0), rule(1), rule(2)),
        (Some("FREQ=DAILY;COUNT=28"), Some("FREQ=WEEKLY;INTERVAL=2;COUNT=6;BYDAY=WE"), None)
    );
    let local = CalendarDateTime::Floating("2026-05-13T19:00:00".parse().unwrap());
    assert_eq!(events[0].get_start(), Some(DatePerhapsTime::DateTime(local.clone())));
    assert_eq!(events[1].get_start(), Some(DatePerhapsTime::DateTime(local)));
    assert_eq!(events[2].get_start(), Some(DatePerhapsTime::Date("2026-05-13".parse().unwrap())));
    let uids: Vec<&str> = events.iter().map(|event| event.get_uid().unwrap()).collect();
    assert_eq!(uids, [format!("{:032x}", 1), format!("{:032x}", 2), "f".repeat(32)]);
    for event in &events {
        assert_eq!(event.get_timestamp().unwrap().naive_utc(), made());
        assert!(event.get_description().is_none() && event.get_location().is_none(), "no content");
    }
    assert_eq!(events[2].get_summary(), Some("Reading"));
}

#[test]
fn it_rings_only_where_that_was_chosen() {
    let rings = dated(1, |date| date.rings = true);
    for (entry, alarms) in [(rings, 1), (entry("Notes"), 0)] {
        let text = file(&[entry], made());
        assert_eq!(text.matches("BEGIN:VALARM").count(), alarms);
        assert_eq!(text.matches("END:VALARM").count(), alarms);
    }
}

#[test]
fn a_title_comes_back_as_it_was() {
    for title in ["Notes", "Tea; bread, and a \\ mark", "Spaziergang über die Brücke", "\u{1f375} tea", ""] {
        assert_eq!(read(&[entry(title)])[0].get_summary().unwrap_or_default(), title, "{title}");
    }
}

#[test]
fn lines_end_and_fold_as_the_format_says() {
    let title = "Äpfel und Birnen, ".repeat(20);
    let text = file(&[entry(&title), entry("Notes")], made());
    assert!(text.ends_with("END:VCALENDAR\r\n"));
    assert!(!text.replace("\r\n", "").contains(['\r', '\n']), "every line ends in the same way");
    let lines: Vec<&str> = text.trim_end().split("\r\n").collect();
    assert!(lines.iter().all(|line| line.len() <= 75), "{lines:?}");
    assert!(lines.iter().filter(|line| line.starts_with(' ')).count() >= 4, "{lines:?}");
    assert_eq!(read(&[entry(title.trim())])[0].get_summary(), Some(title.trim()));
}

#[test]
fn it_says_nothing_but_what_was_chosen() {
    let text = file(&[dated(1, |date| date.again = Again::Daily(28))], made()).to_lowercase();
    for word in ["afterword", "quiet", "contact", "check-in", "review", "break"] {
        assert!(!text.contains(word), "{word}");
    }
}
