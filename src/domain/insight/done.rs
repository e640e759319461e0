//! What was done: practices and habits, and quiet days, each as a row of days.

use chrono::NaiveDate;

use super::Period;
use crate::domain::own::{self, Own, Restraint, Tick};
use crate::domain::record::{Record, What};

/// One thing that was done on days of a period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What, in the words in which it was written.
    pub what: String,
    /// For each day of the period whether it was done on it.
    pub days: Vec<bool>,
}

impl Row {
    /// On how many days.
    pub fn done(&self) -> u32 {
        u32::try_from(self.days.iter().filter(|done| **done).count()).unwrap_or(u32::MAX)
    }
}

/// Practices and habits that were done in a period, the most frequent first.
pub fn rows(record: &Record, period: Period) -> Vec<Row> {
    let mut done: Vec<(String, NaiveDate)> = Vec::new();
    for event in record.events() {
        if let What::Practised { day, practice } = &event.what {
            done.push((practice.clone(), *day));
        }
    }
    let mut ticks = std::collections::BTreeMap::new();
    for event in record.events() {
        if let What::Own(Own::Ticked { habit, day, tick }) = &event.what {
            ticks.insert((*habit, *day), *tick);
        }
    }
    let habits = own::habits(record);
    for ((habit, day), _) in ticks.into_iter().filter(|(_, tick)| *tick == Tick::Done) {
        if let Some(kept) = habits.iter().find(|kept| kept.id == habit) {
            done.push((kept.latest.1.what.clone(), day));
        }
    }
    let length = period.days().count();
    let mut rows: Vec<Row> = Vec::new();
    for (what, day) in done.into_iter().filter(|(_, day)| period.has(*day)) {
        let at = usize::try_from((day - period.first).num_days()).unwrap_or(0);
        if !rows.iter().any(|row| row.what == what) {
            rows.push(Row { what: what.clone(), days: vec![false; length] });
        }
        let row = rows.iter_mut().find(|row| row.what == what);
        if let Some(of_day) = row.and_then(|row| row.days.get_mut(at)) {
            *of_day = true;
        }
    }
    rows.sort_by_key(|row| std::cmp::Reverse(row.done()));
    rows
}

/// On how many days of a period each of the four was kept from, in the order of [`Restraint::ALL`], and on how many days
/// something was said of them.
pub fn restraints(record: &Record, period: Period) -> ([u32; Restraint::ALL.len()], u32) {
    let mut latest = std::collections::BTreeMap::new();
    for event in record.events() {
        if let What::Own(Own::Day { day, kept, .. }) = &event.what
            && period.has(*day)
        {
            latest.insert(*day, kept);
        }
    }
    latest.retain(|_, kept| !kept.is_empty());
    let count = |wanted| latest.values().filter(|kept| kept.contains(&wanted)).count();
    let counts = Restraint::ALL.map(|wanted| u32::try_from(count(wanted)).unwrap_or(u32::MAX));
    (counts, u32::try_from(latest.len()).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::own::{Habit, Schedule};
    use crate::domain::record::{Event, EventId};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap_or_default()
    }

    fn period() -> Period {
        Period { first: day("2026-05-01"), last: day("2026-05-04") }
    }

    fn record(whats: Vec<What>) -> Record {
        let made = "2026-05-04T08:00:00+00:00".parse().unwrap_or_default();
        Record::new(whats.into_iter().enumerate().map(|(n, what)| Event { id: EventId(n as u128 + 1), made, what }))
    }

    #[test]
    fn a_day_counts_once_and_a_day_left_out_is_no_day_done() {
        let habit = |of, what: &str| {
            let (when, schedule) = (String::new(), Schedule::PerWeek(7));
            What::Own(Own::Habit(Habit { of, what: what.into(), when, schedule, ended: false }))
        };
        let tick = |on: &str, tick| What::Own(Own::Ticked { habit: EventId(1), day: day(on), tick });
        let practised = |on: &str| What::Practised { day: day(on), practice: "Walked".into() };
        let rows = rows(
            &record(vec![
                habit(None, "Bread"),
                habit(Some(EventId(1)), "Breakfast"),
                tick("2026-05-01", Tick::Done),
                tick("2026-05-02", Tick::Done),
                tick("2026-05-02", Tick::Cleared),
                tick("2026-05-03", Tick::Skipped),
                practised("2026-05-04"),
                practised("2026-05-04"),
                practised("2026-05-02"),
                practised("2026-04-30"),
                practised("2026-05-05"),
            ]),
            period(),
        );
        let told: Vec<(&str, u32, &[bool])> =
            rows.iter().map(|row| (row.what.as_str(), row.done(), row.days.as_slice())).collect();
        assert_eq!(
            told,
            [("Walked", 2, &[false, true, false, true][..]), ("Breakfast", 1, &[true, false, false, false][..])]
        );
    }

    #[test]
    fn what_was_kept_from_is_counted_by_the_latest_of_a_day() {
        let of = |on: &str, kept: &[Restraint]| {
            What::Own(Own::Day { day: day(on), kept: kept.to_vec(), words: String::new() })
        };
        let record = record(vec![
            of("2026-05-01", &[Restraint::Feeds]),
            of("2026-05-01", &[Restraint::Messages, Restraint::LateNight]),
            of("2026-05-02", &[Restraint::Messages]),
            of("2026-05-03", &[]),
            of("2026-04-03", &Restraint::ALL),
        ]);
        assert_eq!(restraints(&record, period()), ([2, 0, 0, 1], 2));
    }
}
