//! How long a decision takes: `cargo bench --no-default-features --bench decide`. Records of some years, with entries dated
//! back and entries undone, which are what makes a record be read more than once.
#![allow(
    missing_docs,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "measures, and prints what it measured"
)]

use std::hint::black_box;
use std::time::Instant;

use afterword::domain::contact::{Act, Ask, Entry, Reach, Tone, Word};
use afterword::domain::door;
use afterword::domain::record::{Age, Event, EventId, Mood, QuietPlan, Record, What};
use afterword::domain::time::{Moment, date, days_before};
use chrono::{DateTime, TimeDelta};

/// A record of so many events: mostly check-ins and practice, a tenth of them entries of the log. Of these so many were
/// dated back by two days, and so many undone within the hour.
fn record(events: usize, dated_back: usize, undone: usize) -> (Record, Moment) {
    let mut made: Moment = DateTime::UNIX_EPOCH.fixed_offset() + TimeDelta::days(20_000);
    let mut list = Vec::new();
    let mut add = |made: Moment, what: What| {
        let id = EventId(1 + u128::try_from(list.len()).unwrap_or(0));
        list.push(Event { id, made, what });
        id
    };
    add(made, What::Age(Age::BothAdult));
    add(made, What::Quiet(QuietPlan { last_contact: date(made), length: 30, exceptions: vec![] }));
    let entries = events / 10;
    let (every_back, every_undo) = (entries / dated_back.max(1), entries / undone.max(1));
    for n in 0..entries {
        for _ in 0..8 {
            made += TimeDelta::hours(7);
            add(made, What::CheckIn { mood: Mood::Steady, self_harm: false, words: String::new() });
        }
        made += TimeDelta::hours(7);
        let word = Word { tone: Tone::Warm, ask: Ask::Nothing, hot_and_cold: false, hurt: false };
        let act = if n % 2 == 0 { Act::Reached(Reach::Message) } else { Act::Word(word) };
        let is_back = n % every_back == 0 && n / every_back < dated_back;
        let on = if is_back { days_before(date(made), 2) } else { date(made) };
        let entry = add(made, What::Contact(Entry { on, act, words: String::new(), trigger: String::new() }));
        if n % every_undo == every_undo / 2 && n / every_undo < undone {
            add(made + TimeDelta::minutes(30), What::Undone { entry });
        }
    }
    (Record::new(list), made + TimeDelta::hours(1))
}

fn main() {
    for (events, dated_back, undone) in
        [(1_100, 0, 0), (1_100, 10, 0), (1_100, 0, 10), (1_100, 10, 10), (2_300, 40, 40)]
    {
        let (record, now) = record(events, dated_back, undone);
        let times = 20;
        let began = Instant::now();
        for _ in 0..times {
            black_box(door::decide(black_box(&record), now));
        }
        let each = began.elapsed() / times;
        println!("{} events, {dated_back} dated back, {undone} undone: {each:?} a decision", record.events().len());
    }
}
