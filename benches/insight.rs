//! How long looking back takes: `cargo bench --no-default-features --bench insight`. Two thousand events, most of them urges
//! with what became of them, which are what is searched most.
#![allow(
    missing_docs,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "measures, and prints what it measured"
)]

use std::hint::black_box;
use std::time::Instant;

use afterword::domain::door;
use afterword::domain::insight::series::Series;
use afterword::domain::insight::urges::Urges;
use afterword::domain::insight::{Period, done, marks};
use afterword::domain::own::{Own, Sleep};
use afterword::domain::record::{Event, EventId, Mood, Record, What};
use afterword::domain::time::{Moment, date};
use chrono::{DateTime, TimeDelta};

/// So many times six events: two urges with what became of them, a check-in and a night, or a practice.
fn record(times: u32) -> (Record, Moment) {
    let mut made: Moment = DateTime::UNIX_EPOCH.fixed_offset() + TimeDelta::days(20_000);
    let mut list: Vec<Event> = Vec::new();
    for n in 0..times {
        let day = date(made);
        let mut add = |what: What| {
            made += TimeDelta::hours(1);
            let id = EventId(1 + u128::try_from(list.len()).unwrap_or(0));
            list.push(Event { id, made, what });
            id
        };
        for set_off in ["the bus stop", "a song"] {
            let urge = add(What::Own(Own::Urge { strength: 6 }));
            let set_off = format!("{set_off} {}", n % 40);
            let _eased = add(What::Own(Own::Eased { urge, strength: Some(4), did: vec![], set_off }));
        }
        let _check_in = add(What::CheckIn { mood: Mood::Shaky, self_harm: false, words: String::new() });
        let _night = add(What::Own(Own::Slept { day, sleep: Sleep::Some }));
        let _walk = add(What::Practised { day, practice: format!("walk {}", n % 10) });
    }
    (Record::new(list), made)
}

fn main() {
    let (record, now) = record(286);
    let (account, log) = (door::account(&record, now), door::log(&record));
    for days in [30, 90, 365] {
        let period = Period::up_to(date(now), days);
        let times = 20;
        let began = Instant::now();
        for _ in 0..times {
            black_box(Urges::count(black_box(&record), period));
            black_box(Series::moods(black_box(&record), period));
            black_box(Series::nights(black_box(&record), period));
            black_box(done::rows(black_box(&record), period));
            black_box(done::restraints(black_box(&record), period));
            let (quiet, standings) = (account.quiet.as_ref(), &account.standings);
            black_box(marks::marks(black_box(&record), quiet, &log, standings, period, date(now)));
        }
        println!("{:5} events, {days:3} days: {:7.2?}", record.events().len(), began.elapsed() / times);
    }
}
