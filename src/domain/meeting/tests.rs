//! What is planned and what is not, when a plan is over, and how hours are read.

use super::{Gap, Outcome, Plan, Setting, current, plans, print_hour, read_hour};
use crate::domain::own::Own;
use crate::domain::record::{Event, EventId, Record, What};
use chrono::NaiveDate;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap_or_default()
}

/// A change to a plan that is whole.
type Change = fn(&mut Plan);

fn whole() -> Plan {
    Plan {
        day: Some(day("2026-05-16")),
        from: Some(15 * 60),
        minutes: Some(45),
        setting: Some(Setting::Public),
        place: "The cafe at the station".into(),
        alcohol: Some(false),
        way_home: "The 12 tram".into(),
        knows: "My sister".into(),
        ..Plan::default()
    }
}

#[test]
fn a_plan_is_public_by_day_short_and_known() {
    let today = day("2026-05-12");
    let gaps = |change: Change| {
        let mut plan = whole();
        change(&mut plan);
        plan.gaps(today)
    };
    assert_eq!(gaps(|_| ()), []);
    let cases: [(Change, Gap); 18] = [
        (|p| p.day = None, Gap::NoDay),
        (|p| p.day = p.day.and_then(|d| d.checked_sub_days(chrono::Days::new(5))), Gap::Over),
        (|p| p.from = None, Gap::NoHour),
        (|p| p.from = Some(0), Gap::Early),
        (|p| p.from = Some(7 * 60 + 59), Gap::Early),
        (|p| p.from = Some(19 * 60 + 16), Gap::Late),
        (|p| p.from = Some(23 * 60 + 59), Gap::Late),
        (|p| p.minutes = None, Gap::NoLength),
        (|p| p.minutes = Some(61), Gap::Long),
        (|p| p.minutes = Some(300), Gap::Long),
        (|p| p.setting = None, Gap::NoSetting),
        (|p| p.setting = Some(Setting::Home), Gap::Home),
        (|p| p.setting = Some(Setting::OutOfSight), Gap::OutOfSight),
        (|p| p.place = " ".into(), Gap::NoPlace),
        (|p| p.alcohol = None, Gap::NoWord),
        (|p| p.alcohol = Some(true), Gap::Alcohol),
        (|p| p.way_home.clear(), Gap::NoWayHome),
        (|p| p.knows = "\n".into(), Gap::NobodyKnows),
    ];
    for (change, gap) in cases {
        assert_eq!(gaps(change), [gap]);
    }
    for (from, minutes) in [(8 * 60, 60), (19 * 60, 60), (19 * 60 + 30, 30)] {
        let plan = Plan { from: Some(from), minutes: Some(minutes), ..whole() };
        assert_eq!(plan.gaps(today), [], "{from} and {minutes} are day");
    }
    // Without a length the hour itself is looked at; today can still be planned.
    assert_eq!(gaps(|p| (p.from, p.minutes) = (Some(20 * 60 + 1), None)), [Gap::Late, Gap::NoLength]);
    assert_eq!(whole().gaps(day("2026-05-16")), []);
    assert_eq!(Plan::default().gaps(today).len(), 8);
    assert!(Plan::default().gaps(today).into_iter().all(|gap| !gap.breaks()));
}

#[test]
fn a_plan_is_over_once_its_time_has_passed() {
    let over = |plan: &Plan, now: &str| plan.is_over(now.parse().unwrap_or_default());
    for (now, is_over) in [
        ("2026-05-15T23:59:00+02:00", false),
        ("2026-05-16T15:44:59+02:00", false),
        ("2026-05-16T15:45:00+02:00", true),
        ("2026-05-17T00:00:00+02:00", true),
    ] {
        assert_eq!(over(&whole(), now), is_over, "{now}");
    }
    let no_length = Plan { minutes: None, ..whole() };
    assert!(!over(&no_length, "2026-05-16T23:59:00+02:00") && over(&no_length, "2026-05-17T00:00:00+02:00"));
    assert!(!over(&Plan { day: None, ..whole() }, "2027-05-17T00:00:00+02:00"));
}

#[test]
fn the_plan_that_stands_is_the_latest_without_an_end() {
    let made = |n: usize| format!("2026-05-12T10:{n:02}:00+00:00").parse().unwrap_or_default();
    let record = |all: Vec<Plan>| {
        let event = |(n, plan)| Event {
            id: EventId(1 + n as u128),
            made: made(n),
            what: What::Own(Own::Meeting(Box::new(plan))),
        };
        Record::new(all.into_iter().enumerate().map(event))
    };
    let of = |first: u128, outcome| Plan { of: Some(EventId(first)), outcome, ..whole() };
    assert_eq!(current(&record(vec![])), None);
    assert_eq!(current(&record(vec![whole()])).map(|(id, _)| id), Some(EventId(1)));
    for outcome in Outcome::ALL {
        assert_eq!(current(&record(vec![whole(), of(1, Some(outcome))])), None);
    }
    let next = record(vec![whole(), of(1, Some(Outcome::Met)), whole(), of(3, None)]);
    assert_eq!(current(&next).map(|(id, _)| id), Some(EventId(3)));
    assert_eq!(plans(&next).iter().map(|kept| kept.earlier.len()).collect::<Vec<_>>(), [1, 1]);
}

#[test]
fn hours_are_read_as_the_browser_writes_them() {
    for (text, minutes) in [("08:00", 480), ("00:00", 0), ("23:59", 1439), (" 15:30 ", 930)] {
        assert_eq!(read_hour(text), Some(minutes));
        assert_eq!(print_hour(minutes), text.trim());
    }
    for odd in ["", "8", "8:00", "24:00", "12:60", "12:5", "1200", "-1:00", "+1:00", "12:00:00", "ab:cd"] {
        assert_eq!(read_hour(odd), None, "{odd}");
    }
}
