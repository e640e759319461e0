//! What people keep for themselves, as the pages read it: sealed letters, tags, habits that are due, the picture of days.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on should stop")]

use afterword::domain::habit::{Mark, due, picture, practised};
use afterword::domain::journal::{about, changes, opening, page, read_tags, readable, sealed, tags};
use afterword::domain::own::{Habit, Own, Page, PageKind, Schedule, Tick, habits};
use afterword::domain::record::{Event, EventId, Record, What};
use chrono::NaiveDate;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A record of things, one a minute.
fn record(things: Vec<Own>) -> Record {
    let made = |n: usize| format!("2026-05-01T08:{n:02}:00+00:00").parse().unwrap();
    let event = |(n, own)| Event { id: EventId(n as u128 + 1), made: made(n), what: What::Own(own) };
    Record::new(things.into_iter().enumerate().map(event))
}

fn written(kind: PageKind, words: &str) -> Page {
    let words = words.to_owned();
    Page { of: None, kind, title: String::new(), words, tags: vec![], prompt: String::new(), sealed_until: None }
}

fn sealed_letter(of: Option<u128>, words: &str, until: Option<&str>) -> Own {
    Own::Page(Page { of: of.map(EventId), sealed_until: until.map(day), ..written(PageKind::Letter, words) })
}

fn habit(schedule: Schedule) -> Own {
    Own::Habit(Habit { of: None, what: "A walk".into(), when: "After lunch".into(), schedule, ended: false })
}

fn ticked(on: &str, tick: Tick) -> Own {
    Own::Ticked { habit: EventId(1), day: day(on), tick }
}

#[test]
fn a_sealed_letter_is_nowhere_until_its_day() {
    let kept = record(vec![
        sealed_letter(None, "Open from the first", None),
        sealed_letter(None, "Written open", None),
        sealed_letter(Some(2), "Sealed later", Some("2026-06-12")),
        sealed_letter(None, "Sealed first", Some("2026-06-01")),
        Own::Page(written(PageKind::Journal, "A page")),
    ]);
    for (today, open, asleep) in [
        ("2026-05-12", vec![1], vec![4, 2]),
        ("2026-05-31", vec![1], vec![4, 2]),
        ("2026-06-01", vec![4, 1], vec![2]),
        ("2026-06-11", vec![4, 1], vec![2]),
        ("2026-06-12", vec![4, 2, 1], vec![]),
    ] {
        let today = day(today);
        let found: Vec<u128> = readable(&kept, PageKind::Letter, today).iter().map(|page| page.id.0).collect();
        assert_eq!(found, open, "open on {today}");
        let found: Vec<u128> = sealed(&kept, today).iter().map(|(id, _)| id.0).collect();
        assert_eq!(found, asleep, "asleep on {today}");
        for id in asleep {
            assert!(page(&kept, PageKind::Letter, EventId(id), today).is_none(), "{id} on {today}");
        }
    }
}

#[test]
fn a_letter_that_is_opened_early_is_there() {
    let kept = record(vec![sealed_letter(None, "Words", Some("2026-06-12")), sealed_letter(Some(1), "Words", None)]);
    let found = page(&kept, PageKind::Letter, EventId(1), day("2026-05-12")).unwrap();
    assert_eq!(found.latest.1.words, "Words");
    assert!(sealed(&kept, day("2026-05-12")).is_empty());
}

#[test]
fn tags_are_read_from_a_line() {
    for (line, read) in [
        ("", vec![]),
        (" , ,,", vec![]),
        ("sleep", vec!["sleep"]),
        ("#sleep, Sleep, SLÉEP", vec!["sleep"]),
        ("the  long   walk; sea", vec!["the long walk", "sea"]),
        ("a,b,c,d,e,f,g,h,i,j,k,l,m,n", "abcdefghijkl".split("").filter(|s| !s.is_empty()).collect()),
    ] {
        assert_eq!(read_tags(line), read, "{line:?}");
    }
    let long = "x".repeat(60);
    assert_eq!(read_tags(&long), ["x".repeat(40)]);
    let tagged = |tags: &[&str]| Page {
        tags: tags.iter().map(|tag| (*tag).to_owned()).collect(),
        ..written(PageKind::Journal, "")
    };
    let pages = [tagged(&["sea"]), tagged(&["Évening", "sea"]), tagged(&["evening"]), tagged(&["SEA"])];
    assert_eq!(tags(&pages), [("sea".to_owned(), 3), ("Évening".to_owned(), 2)]);
}

#[test]
fn how_a_text_begins() {
    for (words, opens) in [
        ("", ("", false)),
        ("  \n One line ", ("One line", false)),
        ("One\nTwo", ("One", false)),
        ("One two three four", ("One two", true)),
        ("Ünbrokenwords", ("Ünbrokenwo", true)),
    ] {
        assert_eq!(opening(words, 10), opens, "{words:?}");
    }
}

#[test]
fn a_note_on_a_habit_is_evidence_of_change() {
    let note = |habit: u128, words: &str| {
        Own::Page(Page { prompt: about(EventId(habit)), ..written(PageKind::Journal, words) })
    };
    let kept =
        record(vec![note(7, "I listened"), Own::Page(written(PageKind::Journal, "A page")), note(8, "I called")]);
    let found: Vec<(u128, &str)> =
        changes(&kept).iter().map(|(habit, page)| (habit.0, page.latest.1.words.as_str())).collect();
    assert_eq!(found, [(8, "I called"), (7, "I listened")]);
}

#[test]
fn which_days_a_habit_is_due_on() {
    // 2026-05-11 is a Monday.
    let weekdays = Schedule::Weekdays(0b001_0101);
    let twice = Schedule::PerWeek(2);
    let third = Schedule::Every { days: 3, from: day("2026-05-10") };
    let done = |days: &[&str]| days.iter().map(|on| ticked(on, Tick::Done)).collect::<Vec<_>>();
    let skipped = vec![ticked("2026-05-12", Tick::Skipped)];
    let taken_back = vec![ticked("2026-05-12", Tick::Done), ticked("2026-05-12", Tick::Cleared)];
    for (what, schedule, ticks, days) in [
        ("Monday, Wednesday, Friday", weekdays, vec![], "x.x.x.."),
        ("a day on which it was done stays", weekdays, done(&["2026-05-12"]), "xxx.x.."),
        ("a day on which it was left out stays", weekdays, skipped.clone(), "xxx.x.."),
        ("one taken back is none", weekdays, taken_back, "x.x.x.."),
        ("twice a week", twice, vec![], "xxxxxxx"),
        ("twice a week, done twice", twice, done(&["2026-05-11", "2026-05-13"]), "xxx...."),
        ("done twice the week before", twice, done(&["2026-05-09", "2026-05-10"]), "xxxxxxx"),
        ("left out is not done", twice, skipped, "xxxxxxx"),
        ("every third day", third, vec![], "..x..x."),
    ] {
        let mut things = vec![habit(schedule)];
        things.extend(ticks);
        let kept = record(things);
        let shown: String = (0..7)
            .map(|n| day("2026-05-11") + chrono::TimeDelta::days(n))
            .map(|today| if due(&kept, today).is_empty() { '.' } else { 'x' })
            .collect();
        assert_eq!(shown, days, "{what}");
    }
}

#[test]
fn a_habit_laid_aside_is_not_due() {
    let Own::Habit(set) = habit(Schedule::PerWeek(7)) else { return };
    let aside = Habit { of: Some(EventId(1)), ended: true, ..set.clone() };
    let again = Habit { of: Some(EventId(1)), ended: false, ..set.clone() };
    let kept = |all: &[&Habit]| record(all.iter().map(|habit| Own::Habit((*habit).clone())).collect());
    assert_eq!(due(&kept(&[&set]), day("2026-05-12")).len(), 1);
    assert_eq!(due(&kept(&[&set, &aside]), day("2026-05-12")).len(), 0);
    assert_eq!(due(&kept(&[&set, &aside, &again]), day("2026-05-12")).len(), 1);
}

#[test]
fn the_picture_shows_four_weeks_and_no_miss() {
    let kept = record(vec![
        habit(Schedule::Weekdays(0b001_1111)),
        ticked("2026-04-14", Tick::Done),
        ticked("2026-04-15", Tick::Done),
        ticked("2026-05-09", Tick::Done),
        ticked("2026-05-11", Tick::Skipped),
        ticked("2026-05-12", Tick::Skipped),
        ticked("2026-05-12", Tick::Done),
        ticked("2026-05-08", Tick::Done),
        ticked("2026-05-08", Tick::Cleared),
    ]);
    let days = picture(&kept, &habits(&kept)[0], day("2026-05-12"));
    assert_eq!((days.first().unwrap().0, days.last().unwrap().0), (day("2026-04-15"), day("2026-05-12")));
    let drawn: String = days
        .iter()
        .map(|(_, mark)| match mark {
            Mark::Done => 'd',
            Mark::Skipped => 's',
            Mark::Open => 'o',
            Mark::Free => '.',
        })
        .collect();
    // From a Wednesday to a Tuesday; a Saturday that was free was used all the same.
    assert_eq!(drawn, "doo..ooooo..ooooo..oooood.sd");
}

#[test]
fn practice_is_what_was_said_in_time() {
    let on = |at: &str, what: What| (at.to_owned(), what);
    let tick = |habit: u128, of: &str, tick| What::Own(Own::Ticked { habit: EventId(habit), day: day(of), tick });
    let did = |of: &str| What::Practised { day: day(of), practice: "A walk".into() };
    let all = [
        on("2026-05-01", did("2026-05-01")),
        on("2026-05-01", tick(1, "2026-05-01", Tick::Done)),
        on("2026-05-03", did("2026-05-01")),
        on("2026-05-03", tick(1, "2026-05-02", Tick::Done)),
        on("2026-05-05", tick(1, "2026-05-03", Tick::Done)),
        on("2026-05-05", tick(2, "2026-05-05", Tick::Done)),
        on("2026-05-09", tick(2, "2026-05-05", Tick::Skipped)),
        on("2026-05-10", tick(2, "2026-05-11", Tick::Done)),
    ];
    let events = all.into_iter().enumerate().map(|(n, (at, what))| Event {
        id: EventId(n as u128 + 1),
        made: format!("{at}T08:00:00+00:00").parse().unwrap(),
        what,
    });
    assert_eq!(practised(&Record::new(events)), 2);
}
