//! Something noted day by day: how somebody was, how the nights were. A day without a note is a gap, never a zero.

use chrono::NaiveDate;

use super::Period;
use crate::domain::own::{Own, Sleep};
use crate::domain::record::{Mood, Record, What};
use crate::domain::time::date;

/// Fewer notes than this in a half are not compared.
const FEWEST_IN_A_HALF: u32 = 3;

/// A place on a scale of three, 0 being the best.
pub type Level = u8;

/// Notes of days: the latest of each day, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Series {
    /// The days with a note, and where it stands on the scale.
    pub days: Vec<(NaiveDate, Level)>,
    /// Days of the period without one.
    pub gaps: u32,
}

/// How many of the notes of each half of a period stand at the best place, of how many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Halves {
    /// The earlier half: best ones, and all.
    pub before: (u32, u32),
    /// The later half.
    pub after: (u32, u32),
}

/// How the later half stands beside the earlier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shift {
    /// A larger share of best days.
    More,
    /// A smaller one.
    Fewer,
    /// The same.
    Same,
}

impl Series {
    /// The latest check-in of each day.
    pub fn moods(record: &Record, period: Period) -> Series {
        let level = |what: &What| match what {
            What::CheckIn { mood, .. } => Some(mood_level(*mood)),
            _ => None,
        };
        Series::of(record, period, |event_day, what| level(what).map(|level| (event_day, level)))
    }

    /// How each night was.
    pub fn nights(record: &Record, period: Period) -> Series {
        Series::of(record, period, |_, what| match what {
            What::Own(Own::Slept { day, sleep }) => Some((*day, sleep_level(*sleep))),
            _ => None,
        })
    }

    fn of(record: &Record, period: Period, read: impl Fn(NaiveDate, &What) -> Option<(NaiveDate, Level)>) -> Series {
        let mut latest = std::collections::BTreeMap::new();
        for event in record.events() {
            if let Some((day, level)) = read(date(event.made), &event.what).filter(|(day, _)| period.has(*day)) {
                latest.insert(day, level);
            }
        }
        let gaps = period.days().filter(|day| !latest.contains_key(day)).count();
        Series { days: latest.into_iter().collect(), gaps: u32::try_from(gaps).unwrap_or(u32::MAX) }
    }

    /// How many notes stand at a place.
    pub fn at(&self, level: Level) -> u32 {
        u32::try_from(self.days.iter().filter(|(_, own)| *own == level).count()).unwrap_or(u32::MAX)
    }

    /// The two halves of the period, where both have notes enough to be compared.
    pub fn halves(&self, period: Period) -> Option<(Halves, Shift)> {
        let half = period.days().count() / 2;
        let middle = period.days().nth(half)?;
        let count = |later: bool| {
            let own = self.days.iter().filter(|(day, _)| (*day >= middle) == later);
            own.fold((0, 0), |(best, all), (_, level)| (best + u32::from(*level == 0), all + 1))
        };
        let halves = Halves { before: count(false), after: count(true) };
        let ((best, of), (later_best, later_of)) = (halves.before, halves.after);
        (of >= FEWEST_IN_A_HALF && later_of >= FEWEST_IN_A_HALF).then(|| {
            // Shares are compared without dividing.
            let shift = match (later_best * of).cmp(&(best * later_of)) {
                std::cmp::Ordering::Greater => Shift::More,
                std::cmp::Ordering::Less => Shift::Fewer,
                std::cmp::Ordering::Equal => Shift::Same,
            };
            (halves, shift)
        })
    }
}

/// Where a mood stands.
pub fn mood_level(mood: Mood) -> Level {
    match mood {
        Mood::Steady => 0,
        Mood::Shaky => 1,
        Mood::VeryLow => 2,
    }
}

/// Where a night stands.
pub fn sleep_level(sleep: Sleep) -> Level {
    match sleep {
        Sleep::Well => 0,
        Sleep::Some => 1,
        Sleep::Hardly => 2,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::record::{Event, EventId};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap_or_default()
    }

    fn period() -> Period {
        Period { first: day("2026-05-01"), last: day("2026-05-10") }
    }

    fn record(whats: Vec<(&str, What)>) -> Record {
        Record::new(whats.into_iter().enumerate().map(|(n, (at, what))| Event {
            id: EventId(n as u128 + 1),
            made: at.parse().unwrap_or_default(),
            what,
        }))
    }

    fn check_in(mood: Mood) -> What {
        What::CheckIn { mood, self_harm: false, words: String::new() }
    }

    #[test]
    fn the_latest_of_a_day_stands_and_the_others_are_gaps() {
        let record = record(vec![
            ("2026-04-30T23:59:00+00:00", check_in(Mood::Steady)),
            ("2026-05-01T00:01:00+13:00", check_in(Mood::Shaky)),
            ("2026-05-02T08:00:00+00:00", check_in(Mood::VeryLow)),
            ("2026-05-02T20:00:00+00:00", check_in(Mood::Steady)),
            ("2026-05-10T20:00:00+00:00", check_in(Mood::VeryLow)),
            ("2026-05-11T20:00:00+00:00", check_in(Mood::VeryLow)),
        ]);
        let moods = Series::moods(&record, period());
        // The first of May at Auckland is the thirtieth of April elsewhere: the order is that of the days.
        assert_eq!(moods.days, [(day("2026-05-01"), 1), (day("2026-05-02"), 0), (day("2026-05-10"), 2)]);
        assert_eq!((moods.gaps, moods.at(0), moods.at(1), moods.at(2)), (7, 1, 1, 1));
    }

    #[test]
    fn a_night_belongs_to_the_day_it_is_said_of() {
        let slept = |on: &str, sleep| What::Own(Own::Slept { day: day(on), sleep });
        let record = record(vec![
            ("2026-05-09T08:00:00+00:00", slept("2026-05-03", Sleep::Well)),
            ("2026-05-09T08:01:00+00:00", slept("2026-05-03", Sleep::Hardly)),
            ("2026-05-09T08:02:00+00:00", slept("2026-04-03", Sleep::Well)),
            ("2026-05-09T08:03:00+00:00", slept("2026-05-04", Sleep::Some)),
        ]);
        assert_eq!(Series::nights(&record, period()).days, [(day("2026-05-03"), 2), (day("2026-05-04"), 1)]);
    }

    #[test]
    fn halves_are_compared_by_share() {
        // A digit a day from the first of the ten days: 0 the best, 2 the worst, a dot without a note.
        for (notes, found) in [
            ("000..000..", Some(((3, 3), (3, 3), Shift::Same))),
            ("011..00...", None),
            ("011..001..", Some(((1, 3), (2, 3), Shift::More))),
            ("00012000..", Some(((3, 5), (3, 3), Shift::More))),
            ("0001200011", Some(((3, 5), (3, 5), Shift::Same))),
            ("0000200011", Some(((4, 5), (3, 5), Shift::Fewer))),
            ("..........", None),
        ] {
            let days = period().days().zip(notes.chars());
            let days = days.filter_map(|(day, c)| Some((day, u8::try_from(c.to_digit(3)?).ok()?))).collect();
            let halves = Series { days, gaps: 0 }.halves(period());
            assert_eq!(halves.map(|(h, shift)| (h.before, h.after, shift)), found, "{notes}");
        }
    }
}
