//! Start with 5 MB of records against an empty store, and saving one record at both sizes. `cargo bench --bench store
//! --no-default-features` prints a table; docs/speed.md keeps one.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a benchmark reads the clock and prints"
)]

use std::rc::Rc;
use std::time::{Duration, Instant};

use afterword::domain::record::{Event, EventId, Record, What};
use afterword::domain::time::Moment;
use afterword::storage::Store;
use afterword::storage::shelf::{Shelf, ShelfFault};

/// A shelf with the cost of a browser's: keys are found by search, not by walking.
#[derive(Default)]
struct Quick(std::cell::RefCell<std::collections::HashMap<String, String>>);

impl Shelf for Quick {
    fn get(&self, key: &str) -> Result<Option<String>, ShelfFault> {
        Ok(self.0.borrow().get(key).cloned())
    }

    fn set(&self, key: &str, text: &str) -> Result<(), ShelfFault> {
        self.0.borrow_mut().insert(key.to_owned(), text.to_owned());
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), ShelfFault> {
        self.0.borrow_mut().remove(key);
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, ShelfFault> {
        Ok(self.0.borrow().keys().cloned().collect())
    }
}

/// An event with 300 letters, under an id that looks like chance.
fn event(n: u64) -> Event {
    let id = u128::from(n.wrapping_mul(0x9e37_79b9_7f4a_7c15)) << 64 | u128::from(n);
    let start: Moment = "2026-01-01T08:00:00+01:00".parse().unwrap();
    let made = start + chrono::Duration::minutes(i64::try_from(n * 7919 % 500_000).unwrap());
    Event { id: EventId(id), made, what: What::Weighed { go_on: true, words: "so it goes ".repeat(27) } }
}

/// The middle of so many runs.
fn middle(runs: usize, mut run: impl FnMut()) -> Duration {
    let mut times: Vec<Duration> = (0..runs)
        .map(|_| {
            let start = Instant::now();
            run();
            start.elapsed()
        })
        .collect();
    times.sort();
    times.get(runs / 2).copied().unwrap_or_default()
}

fn main() {
    println!("| records | bytes | open and read | build the record | save one record |");
    println!("|---|---|---|---|---|");
    for count in [0, 1_000, 5_000, 10_500, 21_000] {
        let shelf = Rc::new(Quick::default());
        let (mut store, _) = Store::open(Box::new(Rc::clone(&shelf))).unwrap();
        (0..count).for_each(|n| store.keep(&event(n)).unwrap());
        let bytes: usize = shelf.0.borrow().iter().map(|(key, text)| key.len() + text.len()).sum();
        let open = middle(9, || drop(Store::open(Box::new(Rc::clone(&shelf))).unwrap()));
        let events: Vec<Event> = (0..count).map(event).collect();
        let build = middle(9, || drop(Record::new(events.iter().cloned())));
        let mut next = count;
        let save = middle(199, || {
            store.keep(&event(next)).unwrap();
            next += 1;
        });
        println!("| {count} | {bytes} | {open:.2?} | {build:.2?} | {save:.2?} |");
    }
}
