//! Habits by the day: which are due, how each of the last days went. A day without one is a day without one: nothing counts
//! days in a row.

use chrono::{Datelike, NaiveDate};

use super::kept::{Kept, habits};
use super::own::{Habit, Own, Schedule, Tick};
use super::record::{EventId, Record, What};
use super::time::{date, days_before, is_in_time};

/// Days that the picture of a habit shows.
pub const SHOWN: u32 = 28;
/// Habits at once from which on fewer are easier to keep.
pub const ENOUGH: usize = 5;
/// Most days between one time and the next.
pub const FARTHEST: u16 = 60;

/// A day in the picture of a habit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Done.
    Done,
    /// Left out on purpose.
    Skipped,
    /// Meant, and nothing said.
    Open,
    /// Not meant on that day.
    Free,
}

/// The habits that are kept now, in the order in which they were set.
pub fn current(record: &Record) -> Vec<Kept<'_, Habit>> {
    habits(record).into_iter().filter(|habit| !habit.latest.1.ended).collect()
}

/// The habits due on a day. One meant so many times a week is due until it was done so often; a day on which something was
/// said of it stays.
pub fn due(record: &Record, today: NaiveDate) -> Vec<Kept<'_, Habit>> {
    let is_due = |habit: &Kept<'_, Habit>| {
        let ticks = ticks(record, habit.id);
        let is_said = ticks.iter().any(|(day, _)| *day == today);
        let schedule = habit.latest.1.schedule;
        let is_enough = match schedule {
            Schedule::PerWeek(times) => done_in_week(&ticks, today) >= usize::from(times),
            Schedule::Weekdays(_) | Schedule::Every { .. } => false,
        };
        is_said || (schedule.is_on(today) && !is_enough)
    };
    current(record).into_iter().filter(is_due).collect()
}

/// How often a habit was done in the week of a day, from Monday to that day.
fn done_in_week(ticks: &[(NaiveDate, Tick)], today: NaiveDate) -> usize {
    let monday = days_before(today, today.weekday().num_days_from_monday());
    ticks.iter().filter(|(day, tick)| (monday..=today).contains(day) && *tick == Tick::Done).count()
}

/// What was said of a habit: each day once, with what was said of it last. Days on which it was taken back are left out.
pub fn ticks(record: &Record, of: EventId) -> Vec<(NaiveDate, Tick)> {
    let mut found: Vec<(NaiveDate, Tick)> = Vec::new();
    for event in record.events() {
        let What::Own(Own::Ticked { habit, day, tick }) = &event.what else { continue };
        if *habit == of {
            found.retain(|(known, _)| known != day);
            found.push((*day, *tick));
        }
    }
    found.retain(|(_, tick)| *tick != Tick::Cleared);
    found
}

/// Days on which something was practised and said so in time: a practice, or a habit that still stands as done.
pub fn practised(record: &Record) -> usize {
    let mut practised: Vec<NaiveDate> = Vec::new();
    let mut ticked: Vec<(EventId, NaiveDate)> = Vec::new();
    for event in record.events() {
        let said = date(event.made);
        match &event.what {
            What::Practised { day, .. } if is_in_time(*day, said) => practised.push(*day),
            What::Own(Own::Ticked { habit, day, tick: Tick::Done }) if is_in_time(*day, said) => {
                ticked.push((*habit, *day));
            }
            What::Own(Own::Ticked { habit, day, tick: Tick::Skipped | Tick::Cleared }) => {
                ticked.retain(|known| *known != (*habit, *day));
            }
            _ => {}
        }
    }
    practised.extend(ticked.into_iter().map(|(_, day)| day));
    let mut days = super::order::sorted(practised);
    days.dedup();
    days.len()
}

/// The last days of a habit, oldest first, today the last of them.
pub fn picture(record: &Record, of: &Kept<'_, Habit>, today: NaiveDate) -> Vec<(NaiveDate, Mark)> {
    let ticks = ticks(record, of.id);
    let mark = |day: NaiveDate| match ticks.iter().find(|(known, _)| *known == day) {
        Some((_, Tick::Done)) => Mark::Done,
        Some((_, Tick::Skipped)) => Mark::Skipped,
        Some((_, Tick::Cleared)) | None if of.latest.1.schedule.is_on(day) => Mark::Open,
        Some((_, Tick::Cleared)) | None => Mark::Free,
    };
    (0..SHOWN).rev().map(|before| days_before(today, before)).map(|day| (day, mark(day))).collect()
}
