//! What a record shows when somebody looks back on it: counts, series and plain findings. No causes, no shares of a hundred,
//! no forecast, and nothing about the other person but that a word of theirs came.

pub mod day;
pub mod done;
pub mod marks;
pub mod series;
pub mod urges;
pub mod wellbeing;

use chrono::NaiveDate;

use super::time::{days_after, days_before, days_between};

/// Fewer entries than this make no picture.
pub const FEWEST: usize = 7;

/// A stretch of days, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// The first day.
    pub first: NaiveDate,
    /// The last day.
    pub last: NaiveDate,
}

impl Period {
    /// So many days up to and with a day; at least one.
    pub fn up_to(last: NaiveDate, days: u32) -> Period {
        Period { first: days_before(last, days.saturating_sub(1)), last }
    }

    /// Whether a day lies in it.
    pub fn has(self, day: NaiveDate) -> bool {
        (self.first..=self.last).contains(&day)
    }

    /// Its days, in order.
    pub fn days(self) -> impl Iterator<Item = NaiveDate> {
        let count = if self.last < self.first { 0 } else { days_between(self.first, self.last) + 1 };
        (0..count).map(move |n| days_after(self.first, n))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_has_both_its_ends() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap_or_default();
        let week = Period::up_to(day("2026-03-03"), 7);
        assert_eq!((week.first, week.days().count()), (day("2026-02-25"), 7));
        for (on, inside) in [("2026-02-24", false), ("2026-02-25", true), ("2026-03-03", true), ("2026-03-04", false)] {
            assert_eq!(week.has(day(on)), inside, "{on}");
            assert_eq!(week.days().any(|d| d == day(on)), inside, "{on}");
        }
        assert_eq!(Period { first: day("2026-03-03"), last: day("2026-03-02") }.days().count(), 0);
    }
}
