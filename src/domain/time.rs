//! Days and hours as the rules count them: days are differences of local calendar dates, hours are hours that passed.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, TimeDelta};

/// An instant together with the offset of the place where it was read, so that it keeps its local date.
pub type Moment = DateTime<FixedOffset>;

/// Local calendar date of a moment, where it was made.
pub fn date(moment: Moment) -> NaiveDate {
    moment.date_naive()
}

/// Whole calendar days from one date to another; 0 when `to` is earlier (a journey over the date line, a clock set back).
pub fn days_between(from: NaiveDate, to: NaiveDate) -> u32 {
    u32::try_from(to.signed_duration_since(from).num_days()).unwrap_or(0)
}

/// The date on which *n days after* `from` begins, at 00:00. Stays at the end of the calendar rather than overflowing.
pub fn days_after(from: NaiveDate, n: u32) -> NaiveDate {
    from.checked_add_signed(TimeDelta::days(i64::from(n))).unwrap_or(NaiveDate::MAX)
}

/// The date `n` days before `from`.
pub fn days_before(from: NaiveDate, n: u32) -> NaiveDate {
    from.checked_sub_signed(TimeDelta::days(i64::from(n))).unwrap_or(NaiveDate::MIN)
}

/// Whether `to` lies at most `hours` hours that passed after `from`; the last of them is still inside.
pub fn within_hours(from: Moment, to: Moment, hours: u32) -> bool {
    to.signed_duration_since(from) <= TimeDelta::hours(i64::from(hours))
}

/// The moment `hours` hours that pass after `from`.
pub fn hours_after(from: Moment, hours: u32) -> Moment {
    from.checked_add_signed(TimeDelta::hours(i64::from(hours))).unwrap_or(from)
}

/// Whether something counts as practised on a day when it is said so on `today`: on the day or the next.
pub fn is_in_time(day: NaiveDate, today: NaiveDate) -> bool {
    day <= today && days_between(day, today) <= 1
}

/// The same day of the month `n` months later, or the month's last day. Reviews are dated so.
pub fn months_after(from: NaiveDate, n: u32) -> NaiveDate {
    from.checked_add_months(chrono::Months::new(n)).unwrap_or(NaiveDate::MAX)
}

/// A calendar date written as `YYYY-MM-DD`, the only way in which it is kept or typed.
pub fn read_date(text: &str) -> Option<NaiveDate> {
    let mut parts = text.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let digits = text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    let is_whole = digits && parts.next().is_none() && (year.len(), month.len(), day.len()) == (4, 2, 2);
    let date = NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)?;
    is_whole.then_some(date)
}

/// Years the guide accepts in a date typed by a person or read from a file: 1970 to 2999.
pub fn is_plausible(date: NaiveDate) -> bool {
    (1970..3000).contains(&date.year())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap_or_default()
    }

    #[test]
    fn days_are_calendar_days() {
        for (from, to, days) in [
            ("2026-03-01", "2026-04-01", 31),
            ("2024-02-29", "2024-03-30", 30),
            ("2025-12-31", "2026-01-01", 1),
            ("2026-10-03", "2026-10-17", 14),
            ("2026-05-02", "2026-05-01", 0),
        ] {
            assert_eq!(days_between(day(from), day(to)), days, "{from} to {to}");
        }
    }

    #[test]
    fn a_day_is_the_local_one_of_the_place() {
        for (moment, local) in [
            ("2026-03-01T23:30:00-07:00", "2026-03-01"),
            ("2026-03-02T06:30:00+00:00", "2026-03-02"),
            ("2026-03-02T00:10:00+13:00", "2026-03-02"),
            ("2026-03-29T23:59:59+14:00", "2026-03-29"),
        ] {
            let moment: Moment = moment.parse().unwrap_or_default();
            assert_eq!(date(moment), day(local), "{moment}");
        }
    }

    #[test]
    fn the_last_hour_is_inside() {
        let from: Moment = "2026-03-28T12:00:00+01:00".parse().unwrap_or_default();
        for (to, inside) in [
            ("2026-03-30T13:00:00+02:00", true),
            ("2026-03-30T13:00:01+02:00", false),
            ("2026-03-28T11:00:00+01:00", true),
        ] {
            let to: Moment = to.parse().unwrap_or_default();
            assert_eq!(within_hours(from, to, 48), inside, "{to}");
        }
    }

    #[test]
    fn a_date_is_read_in_one_way_only() {
        for (text, date) in [
            ("2026-05-12", Some("2026-05-12")),
            ("2024-02-29", Some("2024-02-29")),
            ("2026-02-29", None),
            ("2026-5-12", None),
            ("26-05-12", None),
            ("2026-05-12-01", None),
            ("+202-05-12", None),
            ("12.05.2026", None),
            ("", None),
        ] {
            assert_eq!(read_date(text), date.map(day), "{text}");
        }
    }

    #[test]
    fn months_keep_the_day_or_take_the_last() {
        for (from, n, to) in
            [("2026-01-31", 1, "2026-02-28"), ("2026-01-31", 3, "2026-04-30"), ("2026-05-12", 6, "2026-11-12")]
        {
            assert_eq!(months_after(day(from), n), day(to), "{from} + {n}");
        }
    }
}
