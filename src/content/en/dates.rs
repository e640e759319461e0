//! Dates in English words.

use chrono::{Datelike, NaiveDate, Weekday};

use crate::content::shape::DateWords;

pub(super) const DATES: DateWords = DateWords { long, with_part_of_day };

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// "Tuesday 12 May", with the year where it is not that of `today`.
pub(super) fn long(date: NaiveDate, today: NaiveDate) -> String {
    let year = if date.year() == today.year() { String::new() } else { format!(" {}", date.year()) };
    format!("{} {} {}{year}", weekday(date.weekday()), date.day(), month(date))
}

/// "Tuesday 12 May, evening".
fn with_part_of_day(date: NaiveDate, hour: u32) -> String {
    let part = match hour {
        5..=11 => "morning",
        12..=17 => "afternoon",
        18..=21 => "evening",
        _ => "night",
    };
    format!("{} {} {}, {part}", weekday(date.weekday()), date.day(), month(date))
}

/// "May 2026".
pub(super) fn month_and_year(date: NaiveDate) -> String {
    format!("{} {}", month(date), date.year())
}

/// The name of a day of the week, counted from Monday.
pub(super) fn weekday_name(from_monday: u8) -> &'static str {
    Weekday::try_from(from_monday).map_or("", weekday)
}

fn month(date: NaiveDate) -> &'static str {
    let at = usize::try_from(date.month0()).unwrap_or(0);
    MONTHS.get(at).copied().unwrap_or_default()
}

fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "Monday",
        Weekday::Tue => "Tuesday",
        Weekday::Wed => "Wednesday",
        Weekday::Thu => "Thursday",
        Weekday::Fri => "Friday",
        Weekday::Sat => "Saturday",
        Weekday::Sun => "Sunday",
    }
}

/// "1 day", "12 days".
pub(super) fn days(n: u32) -> String {
    if n == 1 { "1 day".to_owned() } else { format!("{n} days") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_written_out() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap_or_default();
        for (date, today, words) in [
            ("2026-05-12", "2026-05-30", "Tuesday 12 May"),
            ("2024-02-29", "2026-05-30", "Thursday 29 February 2024"),
            ("2026-12-31", "2027-01-01", "Thursday 31 December 2026"),
        ] {
            assert_eq!(long(day(date), day(today)), words);
        }
        for (hour, part) in [(4, "night"), (5, "morning"), (12, "afternoon"), (18, "evening"), (23, "night")] {
            assert!(with_part_of_day(day("2026-05-12"), hour).ends_with(part), "{hour}");
        }
    }
}
