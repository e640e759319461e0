//! The WHO-5 well-being index: five answers from 0 to 5, their sum times four. Words instead of a grade; never asked more
//! than once a week, and required for nothing. At 28 or less the rule R-crisis holds by itself.

use chrono::NaiveDate;

use crate::domain::record::{Record, What};
use crate::domain::time::{date, days_after};

/// How many items there are.
pub const ITEMS: usize = 5;
/// The highest answer to an item.
pub const HIGHEST: u8 = 5;
/// Days from one round to the next.
const DAYS: u32 = 7;
/// Up to here well-being is low (Topp et al. 2015).
const LOW: u8 = 50;
/// Up to here it is very low.
const VERY_LOW: u8 = 28;

/// What a result says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// Above 50.
    HoldingUp,
    /// From 29 to 50.
    Low,
    /// 28 or less, or low for the second time in a row: people to talk to are shown, today.
    Heavy,
}

/// The result of five answers, 0 to 100.
pub fn score(answers: [u8; ITEMS]) -> u8 {
    answers.into_iter().map(|answer| answer.min(HIGHEST) * 4).sum()
}

/// The results, oldest first, each with its day.
fn results(record: &Record) -> impl DoubleEndedIterator<Item = (NaiveDate, u8)> + '_ {
    record.events().iter().filter_map(|event| match event.what {
        What::Wellbeing { score } => Some((date(event.made), score)),
        _ => None,
    })
}

/// The day of the latest result, and what it says beside the one before.
pub fn latest(record: &Record) -> Option<(NaiveDate, Level)> {
    let mut back = results(record).rev();
    let (on, score) = back.next()?;
    let is_second = back.next().is_some_and(|(_, before)| before <= LOW);
    let level = match (score <= VERY_LOW, score <= LOW) {
        (true, _) => Level::Heavy,
        (false, true) if is_second => Level::Heavy,
        (false, true) => Level::Low,
        (false, false) => Level::HoldingUp,
    };
    Some((on, level))
}

/// The first day on which it is asked again, while that is to come.
pub fn asked_from(record: &Record, today: NaiveDate) -> Option<NaiveDate> {
    let (on, _) = latest(record)?;
    // A result dated after today, by a clock that was ahead, does not keep the page shut for longer than a week.
    Some(days_after(on.min(today), DAYS)).filter(|from| today < *from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::record::{Event, EventId};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap_or_default()
    }

    fn record(scores: &[(&str, u8)]) -> Record {
        Record::new(scores.iter().zip(1..).map(|((on, score), id)| Event {
            id: EventId(id),
            made: format!("{on}T10:00:00+02:00").parse().unwrap_or_default(),
            what: What::Wellbeing { score: *score },
        }))
    }

    #[test]
    fn a_result_is_the_sum_times_four() {
        for (answers, result) in
            [([0; 5], 0), ([5; 5], 100), ([1, 2, 3, 4, 5], 60), ([2, 1, 2, 1, 1], 28), ([9, 0, 0, 0, 0], 20)]
        {
            assert_eq!(score(answers), result, "{answers:?}");
        }
    }

    #[test]
    fn words_stand_in_place_of_a_grade() {
        for (scores, level) in [
            (&[52][..], Level::HoldingUp),
            (&[48], Level::Low),
            (&[32], Level::Low),
            (&[28], Level::Heavy),
            (&[0], Level::Heavy),
            (&[48, 32], Level::Heavy),
            (&[52, 48], Level::Low),
            (&[20, 48], Level::Heavy),
            (&[20, 52], Level::HoldingUp),
            (&[48, 52, 48], Level::Low),
        ] {
            let dated: Vec<(&str, u8)> =
                ["2026-05-01", "2026-05-08", "2026-05-15"].into_iter().zip(scores.iter().copied()).collect();
            assert_eq!(latest(&record(&dated)).map(|(_, level)| level), Some(level), "{scores:?}");
        }
        assert_eq!(latest(&Record::default()), None);
    }

    #[test]
    fn it_is_asked_once_a_week_at_most() {
        let record = record(&[("2026-05-01", 60)]);
        for (today, from) in [
            ("2026-05-01", Some("2026-05-08")),
            ("2026-05-07", Some("2026-05-08")),
            ("2026-05-08", None),
            ("2026-04-01", Some("2026-04-08")),
        ] {
            assert_eq!(asked_from(&record, day(today)), from.map(day), "{today}");
        }
        assert_eq!(asked_from(&Record::default(), day("2026-05-01")), None);
    }
}
