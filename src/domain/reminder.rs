//! Dates that somebody asks a calendar of theirs to bring up. The app itself never reminds.

use chrono::{Datelike, NaiveDate, Weekday};

use super::time::days_after;

/// Weeks from one copy to the next.
const WEEKS_TO_A_COPY: u32 = 2;

/// How often a date comes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Again {
    /// Once.
    Never,
    /// Every day, so many times.
    Daily(u32),
    /// On that weekday, so many times.
    Weekly {
        /// Weeks from one to the next.
        every: u32,
        /// How many times.
        times: u32,
    },
}

/// One date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dated {
    /// The first day.
    pub on: NaiveDate,
    /// The hour, or `None` for the whole day.
    pub hour: Option<u32>,
    /// How often.
    pub again: Again,
    /// Whether the calendar may ring.
    pub rings: bool,
}

/// How often a note of the day is wished for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rhythm {
    /// Every day.
    Daily,
    /// Once a week.
    Weekly,
}

impl Rhythm {
    /// Both.
    pub const ALL: [Rhythm; 2] = [Rhythm::Daily, Rhythm::Weekly];
}

/// What somebody wishes for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wishes {
    /// The last quiet day, where the day after it is wished for.
    pub last_quiet_day: Option<NaiveDate>,
    /// A note of the day.
    pub note: Option<Rhythm>,
    /// A copy, every two weeks.
    pub copy: bool,
    /// The days to look back on, where they are wished for.
    pub looks: [Option<NaiveDate>; 3],
    /// The weekday of what comes weekly.
    pub weekday: Weekday,
    /// The hour.
    pub hour: u32,
    /// For how many weeks.
    pub weeks: u32,
    /// Whether the calendar may ring.
    pub rings: bool,
}

/// The dates of some wishes. Nothing is dated today: what is set up now is not asked for at once.
pub fn dates(wishes: Wishes, today: NaiveDate) -> Vec<Dated> {
    let tomorrow = days_after(today, 1);
    let to_weekday = (7 + wishes.weekday.num_days_from_monday() - tomorrow.weekday().num_days_from_monday()) % 7;
    let on_weekday = days_after(tomorrow, to_weekday);
    let dated = |on, again| Dated { on, hour: Some(wishes.hour), again, rings: wishes.rings };
    let last =
        wishes.last_quiet_day.map(|day| Dated { hour: None, rings: false, ..dated(days_after(day, 1), Again::Never) });
    let note = wishes.note.map(|rhythm| match rhythm {
        Rhythm::Daily => dated(tomorrow, Again::Daily(7 * wishes.weeks)),
        Rhythm::Weekly => dated(on_weekday, Again::Weekly { every: 1, times: wishes.weeks }),
    });
    let copies = Again::Weekly { every: WEEKS_TO_A_COPY, times: wishes.weeks.div_ceil(WEEKS_TO_A_COPY) };
    let whole = |day| Dated { hour: None, rings: false, ..dated(day, Again::Never) };
    let looks = wishes.looks.into_iter().flatten().filter(|day| *day >= tomorrow).map(whole);
    let copies = wishes.copy.then(|| dated(on_weekday, copies));
    last.into_iter().chain(looks).chain(note).chain(copies).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap_or_default()
    }

    #[test]
    fn each_wish_has_its_date() {
        // 12 May 2026 is a Tuesday.
        let none = Wishes {
            last_quiet_day: None,
            note: None,
            copy: false,
            looks: [None; 3],
            weekday: Weekday::Sun,
            hour: 19,
            weeks: 4,
            rings: true,
        };
        let told = |wishes| -> Vec<(String, Option<u32>, Again, bool)> {
            let all = dates(wishes, day("2026-05-12")).into_iter();
            all.map(|date| (date.on.to_string(), date.hour, date.again, date.rings)).collect()
        };
        let of = |on: &str, again| (on.to_owned(), Some(19), again, true);
        assert_eq!(told(none), []);
        assert_eq!(told(Wishes { note: Some(Rhythm::Daily), ..none }), [of("2026-05-13", Again::Daily(28))]);
        for (weekday, on) in [(Weekday::Sun, "2026-05-17"), (Weekday::Tue, "2026-05-19"), (Weekday::Wed, "2026-05-13")]
        {
            let weekly = Again::Weekly { every: 1, times: 4 };
            assert_eq!(told(Wishes { note: Some(Rhythm::Weekly), weekday, ..none }), [of(on, weekly)]);
            let copies = Again::Weekly { every: 2, times: 2 };
            assert_eq!(told(Wishes { copy: true, weekday, ..none }), [of(on, copies)]);
        }
        let last = Wishes { last_quiet_day: Some(day("2026-05-31")), ..none };
        assert_eq!(told(last), [("2026-06-01".to_owned(), None, Again::Never, false)]);
        assert_eq!(dates(Wishes { note: Some(Rhythm::Daily), copy: true, ..last }, day("2026-05-12")).len(), 3);
        // Of the days to look back on those that are over are left out.
        let looks = ["2026-04-12", "2026-06-12", "2026-09-12"].map(|text| Some(day(text)));
        let whole = |on: &str| (on.to_owned(), None, Again::Never, false);
        assert_eq!(told(Wishes { looks, ..none }), [whole("2026-06-12"), whole("2026-09-12")]);
    }
}
